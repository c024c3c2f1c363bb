/** How a run ended: its exit code and what `--json` prints. */
import type { Coverage } from '@toptalent/build-data';
import { AllowanceSpentError, RateLimitedError } from '@toptalent/warcraft-logs';
import type { Allowance } from '@toptalent/warcraft-logs';
import { exitCodes } from '../exit-codes.ts';
import { isPassing } from '../fetch/passing.ts';
import type { Changes } from '../outcome/changes.ts';
import type { LeftOutZone } from '../outcome/left-out.ts';
import { inHundredths } from '../words/text.ts';
import type { WithoutRows } from '../outcome/without-rows.ts';
import { InterruptedError } from './interruption.ts';
import type { UnfinishedOutcome } from '../outcome/unfinished-outcome.ts';
import type { KeptName } from '../outcome/kept-name.ts';

export interface AnsweredInVain {
  readonly withRankings: number;
  readonly empty: number;
}

/** What `--json` prints. Names here are public. */
export interface Outcome {
  readonly exitCode: number;
  readonly source: 'warcraft-logs' | 'sample';
  /** Date of the data, epoch seconds; null without data. */
  readonly generatedAt: number | null;
  /** The cells that this run is about; `coverage` in the data counts the whole season's. */
  readonly coverage: Coverage;
  /** Cells that were answered and gave no build, so that the next run asks again; in `coverage` they are still to do. */
  readonly answeredInVain: AnsweredInVain;
  /** Cells fetched by this process; the others were stored. */
  readonly fetched: number;
  readonly requests: number;
  readonly points: { readonly spent: number; readonly left: number | null };
  /** Builds in the data, not counting alternatives. */
  readonly builds: number;
  /** Rows left out while choosing, by reason. */
  readonly rejected: Readonly<Record<string, number>>;
  /** Cells whose rows are newer than the talent trees. */
  readonly treesLagOn: number;
  /** The newer serialization version of import codes because of which cells have no build now; null if none has. */
  readonly otherVersion: number | null;
  /** Cells that were stored and got the import codes that they lacked. */
  readonly completed: number;
  /** Points that this process spent on reports, and about how many the codes cost that it left to the next. */
  readonly reportPoints: { readonly spent: number; readonly needed: number };
  /** Cells whose build with the highest score has no import code. */
  readonly codeMissing: readonly string[];
  /** Builds of last week that stay: others are ahead of them by no more than chance. */
  readonly kept: readonly KeptName[];
  /** Specializations with builds that are still of other talent trees than the present ones. */
  readonly ofOtherTrees: readonly string[];
  /** Cells whose rows spend another number of points than any patch that this version knows. */
  readonly unknownBudgetOn: number;
  /** Specializations without a single row, by content type: a wrong slug gives that, too. */
  readonly withoutRows: readonly WithoutRows[];
  /** Zones that were to be read and could not be; their builds stay. */
  readonly leftOut: readonly LeftOutZone[];
  /** Entries of Warcraft Logs' list of zones that this run may be about and that could not be read: "encounter Nek'zali". */
  readonly lost: readonly string[];
  /** Encounters of the data that `@toptalent/game` knows otherwise: such data is not released. */
  readonly contradictions: readonly string[];
  /** Builds with a report's own code that no talent trees can check yet: a release must allow them by name. */
  readonly unchecked: readonly string[];
  /** Cells that the next run asks for again, each with its reason. */
  readonly unfinished: readonly UnfinishedOutcome[];
  /** What this run changed, compared with the data before. */
  readonly changes: Changes;
  /** Why the run ended early, or null. */
  readonly stopped: string | null;
  /** Seconds until there are points again; null if something else stopped the run, or nothing. */
  readonly resumesIn: number | null;
  /** `talentData` is null if the file was left as it was. */
  readonly files: { readonly buildData: string; readonly talentData: string | null };
}

/** @param allowance Undefined if nothing was asked yet. */
export function pointsOf(allowance: Allowance | undefined): Outcome['points'] {
  const left = allowance?.left;
  return {
    spent: inHundredths(allowance?.spentByUs ?? 0),
    left: left === undefined ? null : inHundredths(left),
  };
}

/**
 * The exit code of a run that was stopped by that error; undefined: by none.
 *
 * @param missing How many cells, zones and entries of the list are not finished.
 */
export function exitCodeFor(stoppedBy: unknown, missing = 0): number {
  if (stoppedBy instanceof InterruptedError) {
    return exitCodes.interrupted;
  }
  if (stoppedBy instanceof AllowanceSpentError || stoppedBy instanceof RateLimitedError) {
    return exitCodes.incomplete;
  }
  if (stoppedBy !== undefined && !(missing > 0 && isPassing(stoppedBy))) {
    return exitCodes.failed;
  }
  return missing > 0 ? exitCodes.incomplete : exitCodes.complete;
}
