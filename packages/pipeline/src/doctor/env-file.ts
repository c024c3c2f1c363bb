/** Whether others on this machine can read the credentials in `.env`. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { warn } from './finding.ts';
import type { Finding } from './finding.ts';

/** Permission of the group and of everybody to read or write. */
const others = 0o066;

/** No finding without a `.env`, on Windows, and where only its owner can read it. */
export function checkEnvFile(home: string, platform: string = process.platform): readonly Finding[] {
  const file = join(home, '.env');
  const mode = platform === 'win32' ? undefined : statSync(file, { throwIfNoEntry: false })?.mode;
  return mode === undefined || (mode & others) === 0
    ? []
    : [warn('.env', `others on this machine may read ${file}`, `chmod 600 ${file}`)];
}
