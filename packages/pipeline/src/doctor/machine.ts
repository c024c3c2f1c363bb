/** What the machine must have: a Node that runs the sources, and folders that can be written. */
import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Folders } from '../settings/folders.ts';
import { whyNotWritable } from '../settings/writable.ts';
import { fail, ok } from './finding.ts';
import type { Finding } from './finding.ts';

/** The oldest Node that runs TypeScript, holds the lock in SQLite and goes through a proxy. */
const oldestNode = 24;

export function checkNode(version: string): Finding {
  const major = Number(version.split('.')[0]);
  return major >= oldestNode
    ? ok('Node', version)
    : fail(
        'Node',
        `${version} is too old`,
        `Start it with pnpm, or with node_modules/.bin/node: that is the Node that the project pins.`,
      );
}

export function checkFolders(folders: Folders): readonly Finding[] {
  const all = [
    ['Data folder', folders.out],
    ['Addon folder', folders.addon],
    ['Checkpoint folder', dirname(folders.checkpoint)],
  ] as const;
  return all.map(([check, folder]) => {
    const problem = whyNotWritable(folder);
    const note = existsSync(folder) ? '' : ' (will be made)';
    return problem === undefined
      ? ok(check, `${folder}${note}`)
      : fail(check, problem.slice(0, -1), 'Fix it, or name another folder.');
  });
}
