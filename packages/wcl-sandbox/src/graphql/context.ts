/** What every resolver is given: the source of answers, the meter of points, and the faults. */
import type { Fault } from '../http/fault.ts';
import type { Source } from '../sources/source.ts';
import type { AskedCell } from '../stats.ts';

/** Counts the points of one request; they are billed once its answer is done. */
export interface Meter {
  points: number;
  /** What `rateLimitData` says: without this request's own points, as on the real endpoint. */
  readonly reading: {
    readonly limitPerHour: number;
    readonly pointsSpentThisHour: number;
    readonly pointsResetIn: number;
  };
  cell(cell: AskedCell): void;
  report(code: string): void;
}

export interface SandboxContext {
  readonly source: Source;
  readonly meter: Meter;
  readonly classes: ClassChanges;
  readonly encounterFault: Extract<Fault, { kind: 'encounter' }> | undefined;
}

/** How the list of classes differs from what `game` knows. */
export interface ClassChanges {
  readonly newSpecialization: boolean;
  readonly renamedSpecId: number | undefined;
}
