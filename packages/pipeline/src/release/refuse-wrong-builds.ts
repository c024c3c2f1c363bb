/** Refuses to release data with a build that its talent trees do not bear: data may come from anybody. */
import type { Build, BuildData, SpecBuilds } from '@toptalent/build-data';
import type { TreesByVersion } from '@toptalent/build-data/talent-trees';
import { specializationById } from '@toptalent/game';
import type { PointTotals } from '@toptalent/loadout';
import { placeName } from '../builds/place-name.ts';
import { labelOf } from '../builds/specialization-label.ts';
import { isFuture } from '../emit/future-builds.ts';
import { ReleaseRefusedError } from '../outcome/release.ts';
import type { ReleaseException } from '../outcome/release.ts';
import { epochSeconds } from '../time.ts';
import { counted, dateOf, listed } from '../words/text.ts';
import { codesOfOtherVersion } from '../clean/other-version.ts';
import { checkBuild, isKnownBudget } from './build-faults.ts';
import type { BuildCheck } from './build-faults.ts';

/** Faults that are named; the others are counted. */
const mostNamed = 5;

interface ShippedBuild extends BuildCheck {
  /** "Priest/Discipline, Nek'zali". */
  readonly name: string;
}

/**
 * Every code is read on the talent trees of its version, and must be of its specialization and hero tree and spend a full
 * build's points; its figures must agree with each other, and no date may be in the future.
 *
 * @param versions the trees of `talent-trees.json`
 * @param now epoch seconds
 * @returns how many builds and codes were read, in words without a full stop
 * @throws {ReleaseRefusedError} which names the first builds that fail
 */
export function refuseWrongBuilds(
  data: BuildData,
  versions: TreesByVersion,
  allowed: readonly ReleaseException[],
  now = epochSeconds(),
): string {
  const ofOtherVersion = codesOfOtherVersion(data.serializationVersion);
  if (ofOtherVersion !== undefined) {
    // Every code would be another fault.
    const { found, next } = ofOtherVersion;
    throw new ReleaseRefusedError(`This data is not released: ${found}. ${next}`);
  }
  const builds = buildsOf(data, versions, now);
  const commonest = commonestTotals(builds.flatMap(({ totals }) => totals));
  const faults = [
    ...(isFuture(data.generatedAt, now) ? [`its date, ${dateOf(data.generatedAt)}, is in the future`] : []),
    ...Object.keys(data.specs)
      .filter((specId) => specializationById(Number(specId)) === undefined)
      .map((specId) => `there is no specialization ${specId}`),
    ...builds.flatMap(({ name, faults: own }) => own.map((fault) => `${name}: ${fault}`)),
    ...builds.flatMap(({ name, totals }) =>
      totals
        .filter((one) => !isKnownBudget(one) && text(one) !== commonest)
        .map((one) => `${name}: a code spends ${text(one)} points`),
    ),
  ];
  if (faults.length > 0) {
    throw new ReleaseRefusedError(`This data is not released: ${listed(faults, mostNamed)}.`);
  }
  const unchecked = namesOfUnchecked(builds);
  if (unchecked.length > 0 && !allowed.includes('unchecked-codes')) {
    throw new ReleaseRefusedError(
      `This data is not released, because ${counted(unchecked.length, 'build')} with a report's own code cannot be held against ` +
        `talent trees, which are older: ${listed(unchecked, mostNamed)} (--allow unchecked-codes).`,
    );
  }
  const codes = builds.reduce((sum, { totals }) => sum + totals.length, 0);
  return `${counted(builds.length, 'build')} with ${counted(codes, 'code')} read on their talent trees`;
}

/** Builds with a report's own code that none of the talent trees can check, by name. */
export function uncheckedBuilds(data: BuildData, versions: TreesByVersion): readonly string[] {
  return namesOfUnchecked(buildsOf(data, versions, epochSeconds()));
}

function namesOfUnchecked(builds: readonly ShippedBuild[]): readonly string[] {
  return builds.filter(({ unchecked }) => unchecked).map(({ name }) => name);
}

function buildsOf(data: BuildData, versions: TreesByVersion, now: number): readonly ShippedBuild[] {
  return Object.entries(data.specs).flatMap(([id, spec]) => {
    const specId = Number(id);
    return placedBuilds(spec, specId, data).map(({ place, build }) => ({
      name: `${labelOf(specId)}, ${place}`,
      ...checkBuild({ build, specId, versions, now }),
    }));
  });
}

function placedBuilds(spec: SpecBuilds, specId: number, data: BuildData) {
  return (['raid', 'mythicPlus'] as const).flatMap((contentType) => {
    const { general, encounters } = spec[contentType];
    const all: readonly (readonly [encounterId: number | null, build: Build | null])[] = [
      [null, general],
      ...Object.entries(encounters).map(([encounterId, build]) => [Number(encounterId), build] as const),
    ];
    return all.flatMap(([encounterId, build]) =>
      build === null ? [] : [{ place: placeName({ specId, contentType, encounterId }, data), build }],
    );
  });
}

/** What most codes spend, if it is more than half of them: the budget of a patch that this version does not know. */
function commonestTotals(all: readonly PointTotals[]): string | undefined {
  const counts = new Map<string, number>();
  for (const totals of all) {
    counts.set(text(totals), (counts.get(text(totals)) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most !== undefined && most[1] * 2 > all.length ? most[0] : undefined;
}

/** "34/34/13". */
function text({ class: ofClass, spec, hero }: PointTotals): string {
  return `${ofClass}/${spec}/${hero}`;
}
