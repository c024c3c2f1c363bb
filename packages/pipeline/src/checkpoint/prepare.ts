/** Prepares the checkpoint for a run: an unreadable file is set aside, one of another season is discarded. */
import { randomBytes } from 'node:crypto';
import { constants, copyFileSync, existsSync, lstatSync, renameSync } from 'node:fs';
import { basename } from 'node:path';
import { FileRefusedError } from '@toptalent/border/read-regular';
import type { LastBuilds } from '../choose/last-builds.ts';
import { codeOf } from '../console/system-errors.ts';
import { openCheckpoint } from './checkpoint.ts';
import type { Checkpoint } from './checkpoint.ts';
import { checkpointFormat, differences } from './header.ts';
import type { Header, Identity } from './header.ts';
import { rewriteCheckpoint } from './rewrite.ts';
import { counted } from '../words/text.ts';
import { scanCheckpoint } from './scan.ts';
import type { SoundScan, StoredCell } from './scan.ts';

export interface PrepareRequest {
  readonly path: string;
  /** What stored cells must have been fetched for, to be used. */
  readonly identity: Identity;
  /** Start of the run if a new one begins, epoch seconds. */
  readonly startedAt: number;
  /** What was published before, for a run that begins. */
  readonly lastBuilds: LastBuilds;
  /** Forget every cell, also those that the run is not about. */
  readonly fresh: boolean;
  /** Tells the user what was lost, and why. */
  readonly say: (line: string) => void;
}

/** @throws what the file system throws if the folder cannot be written. */
export function prepareCheckpoint(request: PrepareRequest): Checkpoint {
  const { path, identity, say } = request;
  const scan = request.fresh ? undefined : usableScan(path, say);
  if (scan === undefined) {
    return create(request);
  }
  const changed = differences(scan.header, identity);
  if (changed.length > 0) {
    say(`The checkpoint is discarded (${counted(scan.cells.size, 'cell')}): ${changed.join('; ')}.`);
    return create(request);
  }
  if (scan.torn) {
    say('The last line of the checkpoint was torn and is dropped; its cell is fetched again.');
  }
  if (scan.brokenLines > 0) {
    const aside = asideName(path);
    copyFileSync(path, aside, constants.COPYFILE_EXCL);
    const lines = counted(scan.brokenLines, 'line');
    say(`${lines} of the checkpoint cannot be read. A copy of the file is kept as ${basename(aside)}.`);
    return openCheckpoint(path, rewriteCheckpoint(path, scan));
  }
  return openCheckpoint(path, scan);
}

/** The scan of the checkpoint; undefined without a file whose header is sound. An unreadable file is moved aside. */
function usableScan(path: string, say: (line: string) => void): SoundScan | undefined {
  if (!existsSync(path)) {
    return undefined;
  }
  let reason = 'its first line is not a header of this version';
  try {
    const { header, ...scan } = scanCheckpoint(path);
    if (header !== undefined) {
      return { header, ...scan };
    }
  } catch (error) {
    reason = error instanceof FileRefusedError ? error.message.slice(0, -1) : codeOf(error);
  }
  const aside = asideName(path);
  renameSync(path, aside);
  say(`The checkpoint cannot be read (${reason}); it is set aside as ${basename(aside)}.`);
  return undefined;
}

function create(request: PrepareRequest): Checkpoint {
  const header: Header = {
    checkpoint: checkpointFormat,
    ...request.identity,
    run: 1,
    startedAt: request.startedAt,
    salt: randomBytes(16).toString('hex'),
  };
  const empty = {
    header,
    cells: new Map<string, StoredCell>(),
    open: new Set<string>(),
    setAside: new Set<string>(),
    leftOut: [],
    lastBuilds: request.lastBuilds,
    costs: undefined,
    brokenLines: 0,
    length: 0,
    torn: false,
  };
  return openCheckpoint(request.path, rewriteCheckpoint(request.path, empty));
}

/** A name in the same folder that no file has yet. */
function asideName(path: string): string {
  for (let number = 1; ; number++) {
    const name = `${path}.unreadable-${number}`;
    // A link to nothing is there, too.
    if (lstatSync(name, { throwIfNoEntry: false }) === undefined) {
      return name;
    }
  }
}
