/** Makes the checkpoint ready for a run: keeps what can be used, sets aside what cannot be read, discards what is of another season. */
import { randomBytes } from 'node:crypto';
import { copyFileSync, existsSync, renameSync } from 'node:fs';
import { basename } from 'node:path';
import { codeOf } from '../console/system-errors.ts';
import { openCheckpoint } from './checkpoint.ts';
import type { Checkpoint } from './checkpoint.ts';
import { checkpointFormat, differences } from './header.ts';
import type { Header, Identity } from './header.ts';
import { rewriteCheckpoint } from './rewrite.ts';
import { scanCheckpoint } from './scan.ts';
import type { SoundScan } from './scan.ts';

export interface PrepareRequest {
  readonly path: string;
  /** What the cells must be about. */
  readonly identity: Identity;
  /** Start of the run if a new one begins, epoch seconds. */
  readonly startedAt: number;
  /** Forget every cell, whosever it is. */
  readonly fresh: boolean;
  /** Told what was lost, and why. */
  readonly say: (line: string) => void;
}

/** @throws what the file system throws when the folder cannot be written. */
export function prepareCheckpoint(request: PrepareRequest): Checkpoint {
  const { path, identity, say } = request;
  const scan = request.fresh ? undefined : usableScan(path, say);
  if (scan === undefined) {
    return create(request);
  }
  const changed = differences(scan.header, identity);
  if (changed.length > 0) {
    say(`The checkpoint is discarded (${scan.cells.size} cells): ${changed.join('; ')}.`);
    return create(request);
  }
  if (scan.length > scan.wholeLength) {
    say('The last line of the checkpoint was torn and is dropped; its cell is fetched again.');
  }
  if (scan.brokenLines > 0) {
    const aside = asideName(path);
    copyFileSync(path, aside);
    say(`${scan.brokenLines} lines of the checkpoint make no sense; it is kept as ${basename(aside)}.`);
    return openCheckpoint(path, rewriteCheckpoint(path, scan.header, scan.cells, scan));
  }
  return openCheckpoint(path, scan);
}

/** The scan of a checkpoint with a sound header, or undefined when there is none; an unreadable file is moved aside. */
function usableScan(path: string, say: (line: string) => void): SoundScan | undefined {
  if (!existsSync(path)) {
    return undefined;
  }
  let reason = 'its first line is no header of this version';
  try {
    const { header, ...scan } = scanCheckpoint(path);
    if (header !== undefined) {
      return { header, ...scan };
    }
  } catch (error) {
    reason = codeOf(error);
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
  const nothing = { costs: undefined, open: new Set<string>(), stamp: undefined };
  return openCheckpoint(request.path, rewriteCheckpoint(request.path, header, new Map(), nothing));
}

/** Another name in the same folder, which nothing has yet. */
function asideName(path: string): string {
  for (let number = 1; ; number++) {
    const name = `${path}.unreadable-${number}`;
    if (!existsSync(name)) {
      return name;
    }
  }
}
