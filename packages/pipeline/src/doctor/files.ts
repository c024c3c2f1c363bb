/** What earlier runs left on the disk: lock, checkpoint, data. */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { BuildData } from '@toptalent/build-data';
import { CheckpointLockedError, lockCheckpoint } from '../checkpoint/lock.ts';
import { scanCheckpoint } from '../checkpoint/scan.ts';
import type { Scan } from '../checkpoint/scan.ts';
import { unfinishedCells } from '../checkpoint/unfinished-cells.ts';
import { codesOfOtherVersion } from '../clean/other-version.ts';
import { messageOf } from '../console/message-of.ts';
import { readBuildData, UnreadableDataError } from '../emit/read-data.ts';
import { buildDataFile, talentDataFile } from '../emit/write.ts';
import { ageText, counted } from '../words/text.ts';
import { unfinishedText } from '../outcome/unfinished-text.ts';
import type { Folders } from '../settings/folders.ts';
import { day } from '../time.ts';
import { fail, ok, warn } from './finding.ts';
import type { Finding } from './finding.ts';

/** Age from which the addon calls its data old. */
const oldData = 21 * day;

export function checkLock(checkpoint: string): Finding {
  // Taking the lock would make the folder. A folder that cannot be made is another finding.
  if (!existsSync(dirname(checkpoint))) {
    return ok('Lock', 'free');
  }
  try {
    lockCheckpoint(checkpoint)();
    return ok('Lock', 'free');
  } catch (error) {
    const next =
      error instanceof CheckpointLockedError
        ? 'No other refresh can start until then.'
        : 'Check the folder of the checkpoint.';
    return fail('Lock', messageOf(error), next);
  }
}

export interface CheckpointFinding {
  readonly finding: Finding;
  /** Undefined without a checkpoint that can be read. */
  readonly scan: Scan | undefined;
}

export interface CheckpointRequest {
  readonly path: string;
  /** Epoch seconds. */
  readonly now: number;
  /** The last good data; undefined if there is none. */
  readonly data: BuildData | undefined;
}

export function checkCheckpoint({ path, now, data }: CheckpointRequest): CheckpointFinding {
  if (!existsSync(path)) {
    return { finding: ok('Checkpoint', 'none: the next refresh fetches everything'), scan: undefined };
  }
  try {
    const scan = scanCheckpoint(path);
    return { finding: scanFinding(scan, now, data), scan };
  } catch (error) {
    const next = 'The next refresh sets it aside and fetches everything.';
    return { finding: warn('Checkpoint', messageOf(error), next), scan: undefined };
  }
}

function scanFinding(scan: Scan, now: number, data: BuildData | undefined): Finding {
  if (scan.header === undefined) {
    const next = 'The next refresh sets it aside and fetches everything.';
    return warn('Checkpoint', 'it is not of this version', next);
  }
  const times = [...scan.cells.values()].map((cell) => cell.summary.fetchedAt);
  const ages = [Math.max(...times), Math.min(...times)].map((time) => ageText(now - time));
  const fetched = times.length === 0 ? '' : `, fetched ${[...new Set(ages)].join(' to ')} ago`;
  const text = `${counted(scan.cells.size, 'cell')}${fetched}`;
  if (scan.brokenLines > 0) {
    const next = 'The next refresh keeps a copy and fetches those cells again.';
    return warn('Checkpoint', `${text}; ${counted(scan.brokenLines, 'line')} cannot be read`, next);
  }
  const summaries = [...scan.cells.values()].map((cell) => cell.summary);
  const unfinished = unfinishedText(
    unfinishedCells(summaries, data, scan.header.zones).map((cell) => cell.withoutBuild),
  );
  if (unfinished !== undefined) {
    return warn('Checkpoint', `${text}; ${unfinished}`, 'The next refresh fetches those cells again.');
  }
  return scan.open.size > 0
    ? warn('Checkpoint', `${text}; the last run is not complete`, 'pnpm refresh goes on with that run.')
    : ok('Checkpoint', text);
}

/** @param now epoch seconds */
export async function checkData(folders: Folders, now: number): Promise<Finding> {
  const check = 'Data';
  const file = join(folders.out, buildDataFile);
  try {
    const data = await readBuildData(folders.out);
    if (data === undefined) {
      return warn(check, `there is no ${file} yet`, 'pnpm refresh makes it.');
    }
    const age = now - data.generatedAt;
    const kind = data.source === 'sample' ? 'made-up sample data' : 'from Warcraft Logs';
    const text = `${kind}, ${counted(Object.keys(data.specs).length, 'specialization')}, ${ageText(age)} old`;
    if (!existsSync(join(folders.addon, talentDataFile))) {
      return warn(
        check,
        `${text}; there is no ${talentDataFile} in ${folders.addon}`,
        'pnpm refresh makes it.',
      );
    }
    const ofOtherVersion = codesOfOtherVersion(data.serializationVersion);
    if (ofOtherVersion !== undefined) {
      return warn(check, `${text}; ${ofOtherVersion.found}`, `The game refuses them. ${ofOtherVersion.next}`);
    }
    return age > oldData ? warn(check, text, 'The addon calls that old. Run pnpm refresh.') : ok(check, text);
  } catch (error) {
    const reason = error instanceof UnreadableDataError ? '' : ` (${messageOf(error)})`;
    return fail(
      check,
      `${file} cannot be used${reason}`,
      'Move it away; pnpm refresh makes it again from the checkpoint.',
    );
  }
}
