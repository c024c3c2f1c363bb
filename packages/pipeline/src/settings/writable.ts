/**
 * Whether a run can write where it is told to, found out before anything is asked. Node's own recursive mkdir is no test:
 * in a folder that takes no entries at all, such as /proc, it never returns (24.21).
 */
import { existsSync, readlinkSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { codeOf, meaningOf } from '../console/system-errors.ts';
import { buildDataFile, talentDataFile, talentTreesFile } from '../emit/write.ts';
import { nameBeside } from '../files/name-beside.ts';
import { summaryFiles } from './summary-files.ts';
import type { Folders } from './folders.ts';
import { UsageError } from './usage-error.ts';

/** A folder that the command line does not name cannot be written. */
export class UnwritableFolderError extends Error {
  override readonly name = 'UnwritableFolderError';
}

/** The options that name where a run writes. */
interface WriteOptions {
  readonly out?: string | undefined;
  readonly addonDir?: string | undefined;
  readonly summary?: string | undefined;
}

/** A folder that a run writes into. */
interface Place {
  /** As typed, "--out data: "; empty for a folder that the command line does not name. */
  readonly option: string;
  readonly folder: string;
  /** The file in it that a run replaces. */
  readonly file: string;
}

/**
 * @throws {UsageError} when a folder or file that the command line names cannot be written
 * @throws {UnwritableFolderError} when another one cannot
 */
export function checkWritable(folders: Folders, options: WriteOptions): void {
  for (const { option, folder, file } of placesOf(folders, options)) {
    const problem = whyNotWritable(folder) ?? (isDanglingLink(file) ? danglingLink(file) : undefined);
    if (problem !== undefined) {
      throw option === '' ? new UnwritableFolderError(problem) : new UsageError(`${option}${problem}`);
    }
  }
  const { summary } = options;
  if (summary !== undefined && existsSync(summary) && !statSync(summary).isFile()) {
    throw new UsageError(`--summary ${summary} is not a file.`);
  }
}

function placesOf(folders: Folders, { out, addonDir, summary }: WriteOptions): readonly Place[] {
  const named = (option: string, value: string | undefined): string =>
    value === undefined ? '' : `${option} ${value}: `;
  const places: Place[] = [
    { option: '', folder: dirname(folders.checkpoint), file: folders.checkpoint },
    ...[buildDataFile, talentTreesFile].map((name) => ({
      option: named('--out', out),
      folder: folders.out,
      file: join(folders.out, name),
    })),
  ];
  if (!folders.addonLeftAlone) {
    const file = join(folders.addon, talentDataFile);
    places.push({ option: named('--addon-dir', addonDir), folder: folders.addon, file });
  }
  if (summary !== undefined) {
    for (const file of Object.values(summaryFiles(summary))) {
      places.push({ option: named('--summary', summary), folder: dirname(file), file });
    }
  }
  return places;
}

/**
 * Why a folder cannot be written, or made, as a sentence; undefined if it can. Tried by writing: permissions alone do not
 * tell a read-only disk from another.
 */
export function whyNotWritable(folder: string): string | undefined {
  const nearest = nearestEntry(folder);
  if (isDanglingLink(nearest)) {
    return danglingLink(nearest);
  }
  const file = nameBeside(join(nearest, '.toptalent-trial'));
  try {
    writeFileSync(file, '', { flag: 'wx' });
    rmSync(file);
    return undefined;
  } catch (error) {
    const code = codeOf(error);
    const above = nearest === folder ? '' : `; it is the nearest folder there is to ${folder}`;
    return `${nearest} cannot be written: ${meaningOf(code) ?? 'the system refuses'} (${code})${above}.`;
  }
}

/** The folder itself, or the nearest one above it that there is; a link to nothing counts. */
function nearestEntry(folder: string): string {
  return existsSync(folder) || isDanglingLink(folder) || dirname(folder) === folder
    ? folder
    : nearestEntry(dirname(folder));
}

function isDanglingLink(path: string): boolean {
  return !existsSync(path) && targetOf(path) !== undefined;
}

function danglingLink(path: string): string {
  return `${path} is a link to ${targetOf(path)}, which is not there.`;
}

/** Where a link points; undefined for anything else, and for nothing. */
function targetOf(path: string): string | undefined {
  try {
    return readlinkSync(path);
  } catch {
    return undefined;
  }
}
