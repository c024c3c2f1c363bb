/** `status`: what the checkpoint and the data hold. Needs no network. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { BuildData } from '@toptalent/build-data';
import type { CellKey } from '../cell.ts';
import { scanIfReadable } from '../checkpoint/scan.ts';
import type { Scan } from '../checkpoint/scan.ts';
import { unfinishedCells } from '../checkpoint/unfinished-cells.ts';
import { messageOf } from '../console/message-of.ts';
import { printForReading, printJson } from '../console/output.ts';
import { describeSystemError, isSystemError } from '../console/system-errors.ts';
import { readBuildData } from '../emit/read-data.ts';
import { buildDataFile } from '../emit/write.ts';
import { exitCodes } from '../exit-codes.ts';
import { ageText, counted, dateOf } from '../words/text.ts';
import { unfinishedText } from '../outcome/unfinished-text.ts';
import type { CommandContext } from '../run/context.ts';
import { day, epochSeconds } from '../time.ts';

/** What `status --json` prints. Names here are public. */
interface StatusOutcome {
  readonly checkpoint: {
    readonly path: string;
    /** The file can be opened, and its first line is a header of this version. */
    readonly readable: boolean;
    readonly endpoint: string;
    readonly zones: readonly string[];
    /** The last run was finished. */
    readonly complete: boolean;
    readonly cells: number;
    readonly empty: number;
    /** Cells that gave no build where the last good one stays. They are fetched again. */
    readonly unfinished: readonly (CellKey & { readonly reason: string })[];
    /** What the last run was to read and could not, other than cells: a sentence each. */
    readonly leftOut: readonly string[];
    /** Cells whose page could not be read when it was last asked for. */
    readonly failed: number;
    /** Cells whose import codes are still to be asked of reports. */
    readonly withoutCodes: number;
    /** Cells that are fetched again: older than `--max-age`, or unfinished. */
    readonly due: number;
    readonly rows: number;
    readonly specializations: number;
    /** Ages of the oldest and the newest cell, hours; null without cells. */
    readonly oldestHours: number | null;
    readonly newestHours: number | null;
  } | null;
  readonly data: {
    readonly path: string;
    /** Why the file cannot be used; null if it can. The fields below are null if it cannot. */
    readonly problem: string | null;
    readonly source: string | null;
    readonly generatedAt: number | null;
    readonly specializations: number | null;
  } | null;
}

/** @returns the exit code */
export async function status(context: CommandContext): Promise<number> {
  const { folders, options, output } = context;
  const path = folders.checkpoint;
  const data = await readBuildData(folders.out).catch(() => undefined);
  const outcome: StatusOutcome = {
    checkpoint: existsSync(path)
      ? describeScan({ path, scan: scanIfReadable(path) ?? nothing, maxAge: options.maxAge * day, data })
      : null,
    data: await describeData(folders.out),
  };
  if (options.json) {
    printJson(outcome, output);
  } else {
    printForReading(describe(outcome), output);
  }
  return exitCodes.complete;
}

/** A file that cannot be opened is shown like one without a header. */
const nothing: Scan = {
  header: undefined,
  cells: new Map(),
  open: new Set(),
  setAside: new Set(),
  leftOut: [],
  lastBuilds: {},
  costs: undefined,
  brokenLines: 0,
  length: 0,
  torn: false,
};

async function describeData(out: string): Promise<StatusOutcome['data']> {
  const path = join(out, buildDataFile);
  try {
    const data = await readBuildData(out);
    return data === undefined
      ? null
      : {
          path,
          problem: null,
          source: data.source,
          generatedAt: data.generatedAt,
          specializations: Object.keys(data.specs).length,
        };
  } catch (error) {
    const problem = isSystemError(error)
      ? describeSystemError(Object.assign(error, { path }))
      : messageOf(error);
    return { path, problem, source: null, generatedAt: null, specializations: null };
  }
}

interface ScanRequest {
  readonly path: string;
  readonly scan: Scan;
  /** Seconds. */
  readonly maxAge: number;
  /** The last good data, if any. */
  readonly data: BuildData | undefined;
}

function describeScan({ path, scan, maxAge, data }: ScanRequest): StatusOutcome['checkpoint'] {
  const cells = [...scan.cells.values()].map((cell) => cell.summary);
  const unfinished = unfinishedCells(cells, data, scan.header?.zones ?? []);
  const ages = cells.map((cell) => epochSeconds() - cell.fetchedAt);
  const hours = (seconds: number): number => Math.round(seconds / 360) / 10;
  return {
    path,
    readable: scan.header !== undefined,
    endpoint: scan.header?.endpoint ?? 'unreadable',
    zones: scan.header?.zones.map((zone) => zone.name) ?? [],
    complete:
      scan.header !== undefined &&
      scan.open.size === 0 &&
      unfinished.length === 0 &&
      scan.leftOut.length === 0,
    cells: cells.length,
    empty: cells.filter((cell) => cell.rows === 0).length,
    unfinished: unfinished.map(({ key, withoutBuild }) => ({ ...key, reason: withoutBuild })),
    leftOut: scan.leftOut,
    failed: scan.setAside.size,
    withoutCodes: cells.filter((cell) => cell.codesOpen === true).length,
    due: ages.filter((age, index) => age > maxAge || unfinished.some(({ key }) => key === cells[index]!.key))
      .length,
    rows: cells.reduce((sum, cell) => sum + cell.rows, 0),
    specializations: new Set(cells.map((cell) => cell.key.specId)).size,
    oldestHours: ages.length === 0 ? null : hours(Math.max(...ages)),
    newestHours: ages.length === 0 ? null : hours(Math.min(...ages)),
  };
}

function describe({ checkpoint, data }: StatusOutcome): string {
  const lines = [];
  const unfinished = unfinishedText((checkpoint?.unfinished ?? []).map(({ reason }) => reason));
  if (checkpoint === null) {
    lines.push('There is no checkpoint.');
  } else if (!checkpoint.readable) {
    lines.push(
      `Checkpoint ${checkpoint.path} cannot be read: the next refresh sets it aside and starts over.`,
    );
  } else {
    lines.push(
      `Checkpoint ${checkpoint.path}, from ${checkpoint.endpoint}: ${checkpoint.zones.join(', ')}.`,
      `${counted(checkpoint.cells, 'cell')} of ${counted(checkpoint.specializations, 'specialization')}, ${counted(checkpoint.rows, 'row')}; ${checkpoint.empty} empty, ${checkpoint.due} due.`,
      ...(unfinished === undefined ? [] : [`${unfinished}. The next refresh fetches them again.`]),
      ...(checkpoint.failed === 0
        ? []
        : [`${counted(checkpoint.failed, 'cell')} could not be read; the next refresh asks again.`]),
      ...checkpoint.leftOut.map((text) => `Last run: ${text}`),
      ...(checkpoint.withoutCodes === 0
        ? []
        : [
            `${counted(checkpoint.withoutCodes, 'cell')} still ${checkpoint.withoutCodes === 1 ? 'needs' : 'need'} import codes from reports.`,
          ]),
      checkpoint.complete
        ? 'The last run is complete.'
        : 'The last run is not complete: refresh goes on with it.',
    );
    const ages = [checkpoint.newestHours, checkpoint.oldestHours].flatMap((hours) =>
      hours === null ? [] : [ageText(hours * 3600)],
    );
    if (ages.length > 0) {
      lines.push(`Fetched ${[...new Set(ages)].join(' to ')} ago.`);
    }
  }
  lines.push(...describeBuildData(data), '');
  return lines.join('\n');
}

function describeBuildData(data: StatusOutcome['data']): readonly string[] {
  if (data === null) {
    return ['There is no build data.'];
  }
  const { problem, source, generatedAt, specializations } = data;
  return problem === null
    ? [
        `${source === 'sample' ? 'Build data, made up as a sample,' : 'Build data from Warcraft Logs'} of ${dateOf(generatedAt ?? 0)}, ${counted(specializations ?? 0, 'specialization')}.`,
      ]
    : [problem, 'Until then pnpm refresh stops: it never overwrites data that it cannot read.'];
}
