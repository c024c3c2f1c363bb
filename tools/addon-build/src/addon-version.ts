/** The addon's own version, without the date of its data: that of the project's `package.json`. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { workspaceRoot } from '@toptalent/tstl';
import { z } from 'zod';

export function addonVersion(): string {
  const text = readFileSync(path.join(workspaceRoot, 'package.json'), 'utf8');
  return z.object({ version: z.string() }).parse(JSON.parse(text)).version;
}
