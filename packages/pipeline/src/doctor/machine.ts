/** What the machine must give: a Node that runs the sources, and folders that can be written. */
import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Folders } from '../settings/folders.ts';
import { whyNotWritable } from '../settings/writable.ts';
import { fail, ok } from './finding.ts';
import type { Finding } from './finding.ts';

/** TypeScript without a transpiler and SQLite's lock: both are there in the version that the project pins. */
const oldestNode = 24;

export function checkNode(version: string): Finding {
  const major = Number(version.split('.')[0]);
  return major >= oldestNode
    ? ok('Node', version)
    : fail('Node', `${version} is too old`, `Run through pnpm, which brings Node ${oldestNode}.`);
}

export function checkFolders(folders: Folders): readonly Finding[] {
  const all = [
    ['Data folder', folders.out],
    ['Addon folder', folders.addon],
    ['Checkpoint folder', dirname(folders.checkpoint)],
  ] as const;
  return all.map(([check, folder]) => {
    const refusal = whyNotWritable(folder);
    const made = existsSync(folder) ? '' : ' (will be made)';
    return refusal === undefined
      ? ok(check, `${folder}${made}`)
      : fail(
          check,
          `${refusal.nearest} cannot be written: ${refusal.reason}`,
          'Give yourself the right to write there.',
        );
  });
}
