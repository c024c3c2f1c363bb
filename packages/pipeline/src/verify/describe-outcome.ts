/** What `verify` prints: its outcome as JSON, and in words. */
import { otherVersionText } from '../clean/other-version.ts';
import { correctForStored } from '../discover/correct-game.ts';
import { counted, listed } from '../words/text.ts';
import type { Checked } from './check-builds.ts';
import type { NoSubject } from './subjects.ts';

/** What `verify --json` prints. Names here are public. */
export interface VerifyOutcome {
  readonly exitCode: number;
  readonly checked: readonly Checked[];
  /** Encounters of the data that `@toptalent/game` knows otherwise: such data is not released. */
  readonly contradictions: readonly string[];
  /** The game is newer than the talent trees, so codes that were made with them are not to be trusted. */
  readonly treeTooOld: boolean;
  /** A newer serialization version than ours that the game writes codes in; null if no two reports have codes of one. */
  readonly otherVersion: number | null;
  readonly requests: number;
  readonly points: number;
  /** Why it ended early, or null. */
  readonly stopped: string | null;
}

/**
 * @param resumesAt When there are points again: "in 17 min (14:05)"; undefined if they are not the problem.
 * @param passedOver Why builds could not be compared, one for each of them.
 */
export function describeOutcome(
  { checked, contradictions, treeTooOld, otherVersion, stopped, requests, points }: VerifyOutcome,
  passedOver: readonly NoSubject[],
  resumesAt: string | undefined,
): readonly string[] {
  const same = checked.filter(({ verdict }) => verdict === 'same').length;
  return [
    checked.length === 0
      ? `No build could be verified${stopped === null ? whyNone(passedOver) : ''}.`
      : `The same as in the report: ${same} of ${counted(checked.length, 'build')}; ${counted(requests, 'request')}, ${points.toFixed(1)} points.`,
    ...(otherVersion === null
      ? []
      : [
          `ALARM: ${otherVersionText(otherVersion)}. Do not release this data: the game refuses its codes. Update the project; docs/recipes.md says what a new version changes.`,
        ]),
    ...(treeTooOld
      ? [
          'ALARM: the talent trees are older than the game. Do not release this data; refresh when TALENT_TREES_URL has the new trees.',
        ]
      : []),
    ...(contradictions.length === 0
      ? []
      : [
          `The data contradicts packages/game, and is not released: ${listed(contradictions)}. ${correctForStored}`,
        ]),
    ...(stopped === null ? [] : [`Stopped: ${stopped}.`, nextStep(resumesAt)]),
  ];
}

function nextStep(resumesAt: string | undefined): string {
  return resumesAt === undefined
    ? 'Next: pnpm refresh doctor says what is wrong.'
    : `Next: the same command, when there are points again ${resumesAt}.`;
}

/** Why no build could be compared, if nothing stopped the check. */
function whyNone(passedOver: readonly NoSubject[]): string {
  const fromReports = passedOver.filter((why) => why === 'codeFromReport').length;
  const notKept = passedOver.filter((why) => why === 'reportNotKept').length;
  if (notKept > 0) {
    const others = fromReports > 0 ? `; the codes of ${fromReports} came out of reports themselves` : '';
    return `: no report is kept for ${fromReports === 0 ? 'any of them' : counted(notKept, 'build')}${others}. A refresh with --fresh keeps them`;
  }
  return fromReports > 0
    ? `: the codes of all ${counted(fromReports, 'build')} came out of reports, so there is nothing to compare them with`
    : ': the checkpoint has no cell of a build';
}
