/** Orders the cells to fetch: an encounter that keeps failing comes last, and is given up in the end. */
import { grouped } from '../grouped.ts';
import { failuresOfEncounter } from '../plan/plan.ts';
import type { PlannedCell } from '../plan/plan.ts';

/** After so many failures in a row an encounter is asked no more in this run: each may take minutes. */
const mostFailuresOfEncounter = 4;

export interface Queue {
  /** The cell to fetch next; undefined if none is left. */
  readonly next: PlannedCell | undefined;
  /** Cells that wait behind all others. */
  readonly postponed: readonly PlannedCell[];
  /** Takes `next` out. */
  take(): PlannedCell;
  /** Whether its encounter failed for the last specializations: its page is asked for alone. */
  isTroubled(cell: PlannedCell): boolean;
  /** A cell of that encounter was fetched. */
  succeeded(encounterId: number): void;
  /** A page of that encounter failed. @returns the waiting cells that this concerns */
  failed(encounterId: number): {
    /** Failures of the encounter in a row, this one included. */
    readonly failures: number;
    /** They wait behind all others now. */
    readonly postponed: readonly PlannedCell[];
    /** They are no longer in the queue. */
    readonly givenUp: readonly PlannedCell[];
  };
}

/** @param due In the order in which they are to be fetched, what is suspect last. */
export function createQueue(due: readonly PlannedCell[]): Queue {
  let waiting = due.filter((cell) => !cell.suspect);
  let postponed = due.filter((cell) => cell.suspect);
  const suspects = grouped(postponed, ({ key }) => key.encounterId);
  /** Failures in a row, by encounter. */
  const failures = new Map(
    [...suspects].map(([encounterId, cells]) => [
      encounterId,
      cells.length >= failuresOfEncounter ? failuresOfEncounter : 0,
    ]),
  );
  const isTroubled = ({ key }: PlannedCell): boolean =>
    (failures.get(key.encounterId) ?? 0) >= failuresOfEncounter;
  return {
    get next() {
      return waiting[0] ?? postponed[0];
    },
    get postponed() {
      return postponed;
    },
    take() {
      return (waiting.shift() ?? postponed.shift())!;
    },
    isTroubled,
    succeeded(encounterId) {
      failures.set(encounterId, 0);
    },
    failed(encounterId) {
      const isOfIt = ({ key }: PlannedCell): boolean => key.encounterId === encounterId;
      const isOther = (cell: PlannedCell): boolean => !isOfIt(cell);
      const count = (failures.get(encounterId) ?? 0) + 1;
      failures.set(encounterId, count);
      if (count < failuresOfEncounter) {
        return { failures: count, postponed: [], givenUp: [] };
      }
      const moved = waiting.filter(isOfIt);
      waiting = waiting.filter(isOther);
      if (count < mostFailuresOfEncounter) {
        // Before what failed in an earlier run: they were never tried.
        postponed = [...moved, ...postponed];
        return { failures: count, postponed: moved, givenUp: [] };
      }
      const givenUp = [...moved, ...postponed.filter(isOfIt)];
      postponed = postponed.filter(isOther);
      return { failures: count, postponed: [], givenUp };
    },
  };
}
