/** How a run ended: its exit code and what is told about it. */
import type { Coverage } from '@toptalent/build-data';
import { AllowanceSpentError, RateLimitedError } from '@toptalent/warcraft-logs';
import type { Allowance } from '@toptalent/warcraft-logs';
import { exitCodes } from '../exit-codes.ts';
import { talentDataFile } from '../emit/write.ts';
import { isPassing } from '../fetch/passing.ts';
import type { Changes } from '../outcome/changes.ts';
import { describeLeftOut } from '../outcome/left-out.ts';
import type { LeftOutZone } from '../outcome/left-out.ts';
import { counted, inHundredths } from '../outcome/text.ts';
import { describeWithoutRows } from '../outcome/without-rows.ts';
import type { WithoutRows } from '../outcome/without-rows.ts';
import { InterruptedError } from './interruption.ts';

/** What `--json` prints. Names here are public. */
export interface Outcome {
  readonly exitCode: number;
  readonly source: 'warcraft-logs' | 'sample';
  /** Of the data, epoch seconds; null where there are none. */
  readonly generatedAt: number | null;
  /** Of the cells that this run is about; `coverage` in the data is of the whole season's. */
  readonly coverage: Coverage;
  /** Cells fetched by this very run; the rest was there. */
  readonly fetched: number;
  readonly requests: number;
  readonly points: { readonly spent: number; readonly left: number | null };
  /** Builds in the data, runner-ups not counted. */
  readonly builds: number;
  /** Rows left out while choosing, by reason. */
  readonly rejected: Readonly<Record<string, number>>;
  /** Cells whose rows are newer than the talent trees. */
  readonly treesLagOn: number;
  /** Cells that were there and were given import codes that the rule asked for now needs. */
  readonly completed: number;
  /** Cells whose build with the most support has no import code to be had: the next best with one stands in. */
  readonly codeMissing: readonly string[];
  /** Specializations with builds that are still of other talent trees than the present ones. */
  readonly ofOtherTrees: readonly string[];
  /** Cells whose rows spend another number of points than any patch that this version knows. */
  readonly unknownBudgetOn: number;
  /** Specializations of which not one row was found, by content type: a slug that is not theirs gives that too. */
  readonly withoutRows: readonly WithoutRows[];
  /** Zones that were to be read and could not: what there was of them stays. */
  readonly leftOut: readonly LeftOutZone[];
  /** Cells that could not be had, each with its reason. */
  readonly failures: readonly { readonly cell: string; readonly reason: string }[];
  /** What this run changed, held against the data before. */
  readonly changes: Changes;
  /** Why the run ended early, or null. */
  readonly stopped: string | null;
  /** Seconds until there are points again; null when they are not what stopped the run. */
  readonly resumesIn: number | null;
  /** Specializations whose builds are nowhere but in the addon's file, which is left alone for their sake. */
  readonly onlyInAddon: readonly string[];
  /** Null: left as it was. */
  readonly files: { readonly buildData: string; readonly talentData: string | null };
}

/** @param allowance undefined where nothing was asked yet */
export function pointsOf(allowance: Allowance | undefined): Outcome['points'] {
  const left = allowance?.left;
  return {
    spent: inHundredths(allowance?.spentByUs ?? 0),
    left: left === undefined ? null : inHundredths(left),
  };
}

/**
 * The exit code of a run that was stopped by that error while it was fetching; undefined: by none.
 *
 * @param missing cells and zones that could not be had
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

/** The outcome in a few lines. */
export function describeOutcome(outcome: Outcome, resumesAt: string | undefined): readonly string[] {
  const { cells, done, empty, failed } = outcome.coverage;
  const todo = cells - done - empty - failed;
  const rejected = Object.entries(outcome.rejected).filter(([, rows]) => rows > 0);
  return [
    `${done} of ${cells} cells have rows` +
      (empty > 0 ? `, ${empty} have none` : '') +
      (failed > 0 ? `, ${failed} failed` : '') +
      (todo > 0 ? `, ${todo} are still to do` : '') +
      `; ${outcome.fetched} fetched now, ${outcome.requests} requests, ${outcome.points.spent.toFixed(1)} points.`,
    ...outcome.failures.slice(0, 10).map((failure) => `Failed: ${failure.cell}: ${failure.reason}`),
    ...oddities(outcome),
    ...(rejected.length > 0
      ? [`Rows left out: ${rejected.map(([reason, rows]) => `${rows} ${reason}`).join(', ')}.`]
      : []),
    ...(outcome.treesLagOn > 0
      ? [
          `The talent trees are older than the rows of ${outcome.treesLagOn} cells: codes come from reports until newer trees are out.`,
        ]
      : []),
    ...(outcome.completed > 0
      ? [
          `${counted(outcome.completed, 'cell')} got the import codes that this rule needs and that they lacked.`,
        ]
      : []),
    ...(outcome.unknownBudgetOn > 0
      ? [
          `In ${outcome.unknownBudgetOn} cells players spend another number of talent points than this version knows; the rows are taken at their word.`,
        ]
      : []),
    ...describeFiles(outcome),
    ...(outcome.stopped === null
      ? []
      : [`${stopSentence(outcome)} The same command goes on where this one stopped.`]),
    ...(resumesAt === undefined ? [] : [`There are points again ${resumesAt}.`]),
    ...(outcome.source === 'sample'
      ? ['This is SAMPLE DATA, made up. The real thing needs WCL_CLIENT_ID and WCL_CLIENT_SECRET.']
      : []),
  ];
}

/** An interruption is a sentence already: "Stopped by SIGINT." */
function stopSentence({ exitCode, stopped }: Outcome): string {
  return exitCode === exitCodes.interrupted ? `${stopped}` : `Stopped: ${stopped}.`;
}

function describeFiles({ builds, files, onlyInAddon }: Outcome): readonly string[] {
  if (files.talentData !== null) {
    return [`${builds} builds in ${files.buildData} and ${files.talentData}.`];
  }
  return [
    `${builds} builds in ${files.buildData}.`,
    onlyInAddon.length === 0
      ? `The addon's ${talentDataFile} is left as it was: --out alone is not about it, --addon-dir is.`
      : `The addon's ${talentDataFile} is left as it was: it holds builds of ` +
        `${counted(onlyInAddon.length, 'specialization')} that are nowhere else (${shortList(onlyInAddon)}). ` +
        'A whole pnpm refresh replaces it.',
  ];
}

/** What a reader of the data should know about it, beside what changed. */
export function oddities(
  outcome: Pick<Outcome, 'leftOut' | 'withoutRows' | 'codeMissing' | 'ofOtherTrees'>,
): readonly string[] {
  const { leftOut, withoutRows, codeMissing, ofOtherTrees } = outcome;
  return [
    ...describeLeftOut(leftOut),
    ...describeWithoutRows(withoutRows),
    ...(codeMissing.length > 0
      ? [
          `No import code for the build with the most support; the next best with one stands in: ${shortList(codeMissing)}.`,
        ]
      : []),
    ...(ofOtherTrees.length > 0
      ? [
          `Codes of other talent trees than the present ones are kept until they are fetched again, and the data called by those trees: ${shortList(ofOtherTrees)}.`,
        ]
      : []),
  ];
}

const mostListed = 10;

function shortList(names: readonly string[]): string {
  const more = names.length - mostListed;
  return `${names.slice(0, mostListed).join('; ')}${more > 0 ? `, and ${more} more` : ''}`;
}
