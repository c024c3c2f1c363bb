/**
 * Whether a run can write where it is told to, found out before anything is asked. Node's own recursive mkdir is no test:
 * in a folder that takes no entries at all, as under /proc, it never comes back (24.21).
 */
import { existsSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { codeOf, meaningOf } from '../console/system-errors.ts';
import type { Folders } from './folders.ts';
import { UsageError } from './usage-error.ts';

/** A folder that nobody named cannot be written. */
export class UnwritableFolderError extends Error {
  override readonly name = 'UnwritableFolderError';
}

/** A folder that cannot be written, or made. */
export interface Refusal {
  /** The folder itself, or the nearest above it that is there. */
  readonly nearest: string;
  /** In words, with the system's own code. */
  readonly reason: string;
}

/** Tried by writing: rights alone do not tell a read-only disk from another. Undefined when it can be written. */
export function whyNotWritable(folder: string): Refusal | undefined {
  const nearest = nearestThatExists(folder);
  const file = join(nearest, `.toptalent-trial-${process.pid}`);
  try {
    writeFileSync(file, '');
    rmSync(file);
    return undefined;
  } catch (error) {
    const code = codeOf(error);
    return { nearest, reason: `${meaningOf(code) ?? 'the system refuses'} (${code})` };
  }
}

function nearestThatExists(folder: string): string {
  return existsSync(folder) || dirname(folder) === folder ? folder : nearestThatExists(dirname(folder));
}

/** What of the command line says where a run writes. */
interface Named {
  readonly out?: string | undefined;
  readonly addonDir?: string | undefined;
  readonly summary?: string | undefined;
}

/**
 * @throws {UsageError} when a folder or file named on the command line cannot be written.
 * @throws {UnwritableFolderError} when one that was not named cannot.
 */
export function checkWritable(folders: Folders, named: Named): void {
  const summary = named.summary === undefined ? undefined : resolve(named.summary);
  const places = [
    ['', dirname(folders.checkpoint)],
    [named.out === undefined ? '' : `--out ${named.out}: `, folders.out],
    [named.addonDir === undefined ? '' : `--addon-dir ${named.addonDir}: `, folders.addon],
    ...(summary === undefined ? [] : [[`--summary ${named.summary!}: `, dirname(summary)] as const]),
  ] as const;
  for (const [option, folder] of places) {
    const refusal = whyNotWritable(folder);
    if (refusal !== undefined) {
      const wanted = refusal.nearest === folder ? '' : `; it is the nearest there is to ${folder}`;
      const message = `${option}${refusal.nearest} cannot be written: ${refusal.reason}${wanted}.`;
      throw option === '' ? new UnwritableFolderError(message) : new UsageError(message);
    }
  }
  if (summary !== undefined && existsSync(summary) && !statSync(summary).isFile()) {
    throw new UsageError(`--summary ${named.summary!} is no file.`);
  }
}
