/** Finds what is wrong with a build that is to be shipped: its code, its points, its hero tree, its date, its figures. */
import type { Build } from '@toptalent/build-data';
import type { TreesByVersion } from '@toptalent/build-data/talent-trees';
import { treeFor } from '@toptalent/build-data/talent-trees';
import { pointBudgets } from '@toptalent/game';
import { decodeLoadout, readHeader } from '@toptalent/loadout';
import type { HeroTreePick, PointTotals } from '@toptalent/loadout';
import { isFuture } from '../emit/future-builds.ts';
import { codeFailureWords } from '../words/code-failure.ts';
import { dateOf } from '../words/text.ts';

/** Shares have four decimals. */
const rounding = 0.001;

/** The build's code or one of its alternatives. */
interface ShippedCode {
  /** "its code", "the code of its alternative". */
  readonly what: string;
  readonly talentCode: string;
  readonly heroTree: HeroTreePick;
}

export interface BuildCheck {
  /** Each a clause: "its code does not fit its talent trees: it ends too early". Empty if nothing is wrong. */
  readonly faults: readonly string[];
  /** Points that its codes spend; to be held against those of all other builds. */
  readonly totals: readonly PointTotals[];
  /** The code is a report's own, and newer than the trees that we have: only its header could be read. */
  readonly unchecked: boolean;
}

export interface BuildToCheck {
  readonly build: Build;
  /** The specialization that it is listed under. */
  readonly specId: number;
  readonly versions: TreesByVersion;
  /** Epoch seconds. */
  readonly now: number;
}

export function checkBuild({ build, specId, versions, now }: BuildToCheck): BuildCheck {
  const codes: readonly ShippedCode[] = [
    { what: 'its code', talentCode: build.talentCode, heroTree: build.heroTree },
    ...build.alternatives.map(({ talentCode, heroTree }) => ({
      what: 'the code of its alternative',
      talentCode,
      heroTree,
    })),
  ];
  const faults = [
    ...figureFaults(build),
    ...(isFuture(build.asOf, now) ? [`its date, ${dateOf(build.asOf)}, is in the future`] : []),
  ];
  const totals: PointTotals[] = [];
  let unchecked = false;
  const tree = treeFor(versions, build.talentTreeVersion, specId);
  for (const { what, talentCode, heroTree } of codes) {
    const loadout = tree === undefined ? undefined : decodeLoadout(talentCode, tree);
    if (loadout?.ok === true) {
      totals.push(loadout.value.points);
      const worn = loadout.value.heroTree;
      if (worn?.subTreeId !== heroTree.subTreeId || worn.entryId !== heroTree.entryId) {
        faults.push(`${what} has another hero tree than it says`);
      }
    } else if (build.codeFrom !== 'report') {
      faults.push(
        loadout === undefined
          ? `the talent trees of ${what} are not in talent-trees.json`
          : `${what} does not fit its talent trees: ${codeFailureWords[loadout.failure.reason]}`,
      );
    } else if (isOfSpec(talentCode, specId)) {
      unchecked = true;
    } else {
      faults.push(`${what} is of another specialization`);
    }
  }
  return { faults, totals, unchecked };
}

/** Whether a full build of some patch spends as much. */
export function isKnownBudget({ class: ofClass, spec, hero }: PointTotals): boolean {
  return pointBudgets.some((one) => one.class === ofClass && one.spec === spec && one.hero === hero);
}

function isOfSpec(code: string, specId: number): boolean {
  const header = readHeader(code);
  return header.ok && header.value.specId === specId;
}

function figureFaults(build: Build): readonly string[] {
  const { sampleSize, exactPlayers, similarShare, popularity, heroTree, alternatives } = build;
  const codes = [build.talentCode, ...alternatives.map((one) => one.talentCode)];
  const heroTrees = [heroTree, ...alternatives.map((one) => one.heroTree)];
  const heroShares = new Map(heroTrees.map((one) => [one.subTreeId, one.share]));
  const sum = [...heroShares.values()].reduce((total, share) => total + share, 0);
  const isNearer = (share: number, players: number): boolean => share + rounding >= players / sampleSize;
  return [
    ...(new Set(codes).size < codes.length ? ['an alternative is the same as another'] : []),
    ...(alternatives.some((one) => one.exactPlayers > sampleSize)
      ? ['an alternative has more players than the sample']
      : []),
    ...(heroTrees.some((one) => Math.abs(one.share - heroShares.get(one.subTreeId)!) > rounding)
      ? ['a hero tree has two shares of the votes']
      : []),
    ...(sum > 1 + rounding ? [`its hero trees have ${Math.round(sum * 100)} % of the votes together`] : []),
    ...(similarShare + rounding < popularity || !isNearer(similarShare, exactPlayers)
      ? ['fewer play something like it than play it']
      : []),
    ...(alternatives.some((one) => !isNearer(one.similarShare, one.exactPlayers))
      ? ['fewer play something like an alternative than play it']
      : []),
    ...(alternatives.some(
      (one) => one.reason === 'otherHeroTree' && one.heroTree.subTreeId === heroTree.subTreeId,
    )
      ? ['an alternative for another hero tree has the same one']
      : []),
  ];
}
