/** Decides which cells a run fetches, and whether it goes on with the last run or begins a new one. */
import type { BuildData } from '@toptalent/build-data';
import type { Checkpoint } from '../checkpoint/checkpoint.ts';
import { cellId } from '../checkpoint/index-of-cells.ts';
import { unfinishedCells } from '../checkpoint/unfinished-cells.ts';
import type { LastBuilds } from '../choose/last-builds.ts';
import { planCells } from '../plan/plan.ts';
import type { PlannedCell } from '../plan/plan.ts';
import { day, epochSeconds } from '../time.ts';
import type { CommandContext } from './context.ts';
import type { Prepared } from './prepare-run.ts';

/** Cells older than this are deleted: Warcraft Logs' terms allow a short-lived cache. */
const deleteAfter = 14 * day;

interface Beginning {
  readonly context: CommandContext;
  readonly prepared: Prepared;
  readonly checkpoint: Checkpoint;
  /** The last good data, if any. */
  readonly data: BuildData | undefined;
  /** Its builds, as far as they are of this season. */
  readonly lastBuilds: LastBuilds;
}

/** The plan; a new run begins when the last one is complete or out of date, and there is something to fetch. */
export function beginRun({
  context,
  prepared,
  checkpoint,
  data,
  lastBuilds,
}: Beginning): readonly PlannedCell[] {
  const { options } = context;
  const now = epochSeconds();
  const maxAge = options.maxAge * day;
  checkpoint.deleteBefore(now - deleteAfter);
  const over = isOver(checkpoint, now, Math.max(maxAge, day), context.sourceDate);
  const unfinished = unfinishedCells(checkpoint.all(), data, prepared.discovery.season.zones);
  const plan = (resumedRun: number | undefined): readonly PlannedCell[] =>
    planCells({
      specializations: prepared.specializations,
      zones: prepared.zones,
      settings: { difficulty: options.difficulty, pages: options.pages },
      index: checkpoint,
      setAside: checkpoint.setAside,
      now,
      maxAge,
      resumedRun,
      unfinished: new Set(unfinished.map(({ key }) => cellId(key))),
    });
  const forgotten = options.fresh ? plan(undefined).map((cell) => cell.key) : [];
  if (over && (forgotten.length > 0 || plan(undefined).some((cell) => cell.due))) {
    checkpoint.startRun(context.sourceDate ?? now, lastBuilds);
  }
  checkpoint.forget(forgotten);
  const planned = plan(over ? undefined : checkpoint.header.run);
  checkpoint.ask(planned.filter((cell) => cell.due).map((cell) => cell.key));
  return planned;
}

/**
 * Whether the next run is a new one: the last is complete, or has been left for longer than cells stay fresh. Going on
 * with it would date what is fetched now by its start.
 *
 * @param now epoch seconds
 * @param patience seconds
 * @param sourceDate dates every run, whenever it began; undefined: the clock does
 */
function isOver(
  checkpoint: Checkpoint,
  now: number,
  patience: number,
  sourceDate: number | undefined,
): boolean {
  const cells = checkpoint.all();
  const newest = Math.max(...cells.map((cell) => cell.fetchedAt));
  return (
    (cells.length > 0 && (checkpoint.open.size === 0 || now - newest > patience)) ||
    (sourceDate === undefined && now - checkpoint.header.startedAt > patience)
  );
}
