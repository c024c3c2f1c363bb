/** Compares a shipped code with the codes in the report of a player who played that build. */
import { decodeLoadout, difference, readHeader } from '@toptalent/loadout';
import type { Loadout, LoadoutFailure, Pick, TalentTree } from '@toptalent/loadout';
import { newerVersionOf } from '../clean/other-version.ts';

/** Names here are public: `verify --json` prints them. */
export type Verdict =
  | { readonly verdict: 'same' }
  /** Talents that one has and the other lacks; `points` to move from one to the other. */
  | {
      readonly verdict: 'differs';
      readonly points: number;
      readonly onlyOurs: readonly Pick[];
      readonly onlyReport: readonly Pick[];
    }
  /** The report's code is of a newer serialization version than ours: the game has changed the format of codes. */
  | { readonly verdict: 'otherVersion'; readonly version: number }
  /** The report's code does not fit our tree: the game is newer than our data. */
  | { readonly verdict: 'treeTooOld'; readonly reason: LoadoutFailure['reason'] }
  /** Our own code does not fit the tree: the data is of another tree than the one at hand. */
  | { readonly verdict: 'otherTree'; readonly reason: LoadoutFailure['reason'] }
  /** The report cannot be read, or names no such player or no code. A code of an older serialization version is none. */
  | { readonly verdict: 'noReport' };

/**
 * Compares with the nearest of the report's codes.
 *
 * @param reported Codes of all players of the specialization in that fight. We keep no names, so we do not know which of
 *   them is the one.
 */
export function judge(shipped: string, reported: readonly string[], tree: TalentTree): Verdict {
  const ours = decodeLoadout(shipped, tree);
  if (!ours.ok) {
    return { verdict: 'otherTree', reason: ours.failure.reason };
  }
  const ofSpec = reported.filter((code) => isOfSpec(code, tree.specId));
  const verdicts = ofSpec.map((code) => compare(ours.value, code, tree));
  // A code that does not fit the tree matters more than the build of another player.
  return (
    verdicts.find(({ verdict }) => verdict === 'same') ??
    verdicts.find(({ verdict }) => verdict === 'otherVersion') ??
    verdicts.find(({ verdict }) => verdict === 'treeTooOld') ??
    verdicts.toSorted((a, b) => pointsOf(a) - pointsOf(b))[0] ?? { verdict: 'noReport' }
  );
}

/** Whether a code may be of that specialization. One that cannot be read may, unless it is of a version that we do not await. */
function isOfSpec(code: string, specId: number): boolean {
  const header = readHeader(code);
  if (header.ok) {
    return header.value.specId === specId;
  }
  return header.failure.reason !== 'wrongVersion' || newerVersionOf(code) !== undefined;
}

function compare(ours: Loadout, code: string, tree: TalentTree): Verdict {
  const theirs = decodeLoadout(code, tree);
  const version = newerVersionOf(code);
  if (version !== undefined) {
    return { verdict: 'otherVersion', version };
  }
  if (!theirs.ok) {
    return { verdict: 'treeTooOld', reason: theirs.failure.reason };
  }
  const { points, onlyFirst, onlySecond } = difference(ours, theirs.value);
  return points === 0
    ? { verdict: 'same' }
    : { verdict: 'differs', points, onlyOurs: onlyFirst, onlyReport: onlySecond };
}

function pointsOf(verdict: Verdict): number {
  return verdict.verdict === 'differs' ? verdict.points : 0;
}
