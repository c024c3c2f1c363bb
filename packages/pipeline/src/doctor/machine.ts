/** What the machine must give: a Node that runs the sources, and folders that can be written. */
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Folders } from '../settings/folders.ts';
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
    const nearest = nearestThatExists(folder);
    const refusal = whyNotWritable(nearest);
    const made = nearest === folder ? '' : ' (will be made)';
    return refusal === undefined
      ? ok(check, `${folder}${made}`)
      : fail(check, `${nearest} cannot be written (${refusal})`, 'Give yourself the right to write there.');
  });
}

function nearestThatExists(folder: string): string {
  return existsSync(folder) || dirname(folder) === folder ? folder : nearestThatExists(dirname(folder));
}

/** By trying: rights alone do not tell a read-only disk from another. */
function whyNotWritable(folder: string): string | undefined {
  const file = join(folder, `.toptalent-doctor-${process.pid}`);
  try {
    writeFileSync(file, '');
    rmSync(file);
    return undefined;
  } catch (error) {
    return error instanceof Error && 'code' in error ? String(error.code) : String(error);
  }
}
