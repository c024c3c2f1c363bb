/** `status`: what the checkpoint and the data hold. Asks nobody. */
import { existsSync } from 'node:fs';
import { scanCheckpoint } from '../checkpoint/scan.ts';
import type { Scan } from '../checkpoint/scan.ts';
import { readBuildData } from '../emit/write.ts';
import { ageText, counted, dateOf } from '../outcome/text.ts';
import { exitCodes } from '../run/outcome.ts';
import { epochSeconds } from './context.ts';
import type { CommandContext } from './context.ts';
import { day } from './refresh.ts';

/** What `status --json` prints. Names here are public. */
interface StatusOutcome {
  readonly checkpoint: {
    readonly path: string;
    /** Whether its first line is a header of this version. */
    readonly readable: boolean;
    readonly endpoint: string;
    readonly zones: readonly string[];
    /** The last run was finished. */
    readonly complete: boolean;
    readonly cells: number;
    readonly empty: number;
    /** Older than `--max-age`: to be fetched again. */
    readonly due: number;
    readonly rows: number;
    readonly specializations: number;
    /** Ages of the oldest and the newest cell, in hours; null without cells. */
    readonly oldestHours: number | null;
    readonly newestHours: number | null;
  } | null;
  readonly data: {
    readonly source: string;
    readonly generatedAt: number;
    readonly specializations: number;
  } | null;
}

/** @returns the exit code */
export async function status(context: CommandContext): Promise<number> {
  const { folders, options, output } = context;
  const scan = existsSync(folders.checkpoint) ? scanCheckpoint(folders.checkpoint) : undefined;
  const data = await readBuildData(folders.out);
  const outcome: StatusOutcome = {
    checkpoint: scan === undefined ? null : describeScan(folders.checkpoint, scan, options.maxAge * day),
    data:
      data === undefined
        ? null
        : {
            source: data.source,
            generatedAt: data.generatedAt,
            specializations: Object.keys(data.specs).length,
          },
  };
  output.data(options.json ? `${JSON.stringify(outcome, undefined, 2)}\n` : describe(outcome));
  return exitCodes.complete;
}

function describeScan(path: string, scan: Scan, maxAge: number): StatusOutcome['checkpoint'] {
  const cells = [...scan.cells.values()].map((cell) => cell.summary);
  const ages = cells.map((cell) => epochSeconds() - cell.fetchedAt);
  const hours = (seconds: number): number => Math.round(seconds / 360) / 10;
  return {
    path,
    readable: scan.header !== undefined,
    endpoint: scan.header?.endpoint ?? 'unreadable',
    zones: scan.header?.zones.map((zone) => zone.name) ?? [],
    complete: scan.stamp !== undefined,
    cells: cells.length,
    empty: cells.filter((cell) => cell.rows === 0).length,
    due: ages.filter((age) => age > maxAge).length,
    rows: cells.reduce((sum, cell) => sum + cell.rows, 0),
    specializations: new Set(cells.map((cell) => cell.key.specId)).size,
    oldestHours: ages.length === 0 ? null : hours(Math.max(...ages)),
    newestHours: ages.length === 0 ? null : hours(Math.min(...ages)),
  };
}

function describe({ checkpoint, data }: StatusOutcome): string {
  const lines = [];
  if (checkpoint === null) {
    lines.push('There is no checkpoint.');
  } else if (!checkpoint.readable) {
    lines.push(
      `Checkpoint ${checkpoint.path} cannot be read: the next refresh sets it aside and starts over.`,
    );
  } else {
    lines.push(
      `Checkpoint ${checkpoint.path}, from ${checkpoint.endpoint}: ${checkpoint.zones.join(', ')}.`,
      `${counted(checkpoint.cells, 'cell')} of ${counted(checkpoint.specializations, 'specialization')}, ${counted(checkpoint.rows, 'row')}; ${checkpoint.empty} without rows, ${checkpoint.due} due.`,
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
  lines.push(
    data === null
      ? 'There is no build data.'
      : `Build data (${data.source}) of ${dateOf(data.generatedAt)}, ${counted(data.specializations, 'specialization')}.`,
    '',
  );
  return lines.join('\n');
}
