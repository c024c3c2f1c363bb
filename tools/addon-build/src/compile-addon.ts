/** Compiles the addon to the one Lua file that ships. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { compileBundle, workspaceRoot as projectRoot } from '@toptalent/tstl';
import { z } from 'zod';
import { addonManifest } from './addon.manifest.ts';

export interface CompiledAddon {
  /** The bundle, with its header line. */
  readonly lua: string;
  /** The project's version, which is the addon's. */
  readonly version: string;
}

/** @throws TstlDiagnosticsError when the addon does not compile. */
export function compileAddon(): CompiledAddon {
  const { lua } = compileBundle({ entry: 'packages/addon/src/main.ts', projectRoot, removeComments: true });
  const version = projectVersion();
  const header = `-- ${addonManifest.title} ${version}, ${addonManifest.license} licence. Compiled from TypeScript.`;
  return { lua: `${header}\n${lua}`, version };
}

function projectVersion(): string {
  const text = readFileSync(path.join(projectRoot, 'package.json'), 'utf8');
  return z.object({ version: z.string() }).parse(JSON.parse(text)).version;
}
