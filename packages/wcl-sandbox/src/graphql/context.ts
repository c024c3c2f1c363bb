/** What a resolver knows beside its arguments: the source of answers and the meter that the request pays by. */
import type { Fault } from '../http/fault.ts';
import type { Source } from '../sources/source.ts';
import type { AskedCell } from '../stats.ts';

/** Counts what one request costs; it is billed when the answer is done. */
export interface Meter {
  points: number;
  /** The reading that `rateLimitData` gives: without this request's own cost, as on the real endpoint. */
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
  /** What is wrong with this request's pages of rankings. */
  readonly trouble: Extract<Fault, { kind: 'rankings' }> | undefined;
}

/** How the list of classes differs from the one that `game` knows. */
export interface ClassChanges {
  readonly newSpecialization: boolean;
  readonly renamedSpecId: number | undefined;
}
