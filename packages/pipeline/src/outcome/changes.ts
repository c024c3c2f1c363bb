/** What a refresh changed: every build of the new data held against the data before. */
import type { BuildData, Confidence, ContentBuilds } from '@toptalent/build-data';
import { specializations } from '@toptalent/game';
import { decodeLoadout, distance } from '@toptalent/loadout';
import type { TalentTrees } from '../trees/talent-trees.ts';
import { buildAt, isOver, placesOf, specIdsOf } from '../builds/build-places.ts';
import type { BuildPlace } from '../builds/build-places.ts';

/** What happened to the build of one place. */
export interface BuildChange extends BuildPlace {
  /** `lost`: there was one, and the encounter is still of the season. `confidence`: the same build, another confidence. */
  readonly kind: 'new' | 'changed' | 'confidence' | 'lost';
  /** Of a changed build: talent points to move; null where the old code does not fit the present tree. */
  readonly points: number | null;
  readonly heroTreeChanged: boolean;
  /** Before and now; null where there was or is no build. */
  readonly confidence: { readonly was: Confidence | null; readonly is: Confidence | null };
}

export interface Changes {
  /** When the data before was generated, epoch seconds; null when there was none to compare with. */
  readonly since: number | null;
  /** Builds now, runner-ups not counted. */
  readonly builds: number;
  /** Ascending by specialization, raids before Mythic+, the general build first. */
  readonly changes: readonly BuildChange[];
  /** Places that the run is about and that have no build: too few players, or no valid code. */
  readonly gaps: readonly BuildPlace[];
  /** Specializations that had a build and have none. */
  readonly lostSpecializations: readonly number[];
}

/**
 * @param previous Data to compare with; undefined, or of another source (sample against real), is nothing to compare with.
 * @param trees Of the new data's patch: they say how many points differ.
 */
export function changesBetween(
  previous: BuildData | undefined,
  data: BuildData,
  trees: TalentTrees,
): Changes {
  const before = previous?.source === data.source ? previous : undefined;
  const places = placesOf(data);
  return {
    since: before?.generatedAt ?? null,
    builds: places.filter((place) => buildAt(data, place) != null).length,
    changes: placesOf(data, before).flatMap((place) => changeAt(place, before, data, trees) ?? []),
    gaps: places.filter((place) => buildAt(data, place) === null),
    lostSpecializations: before === undefined ? [] : lostSpecializations(before, data),
  };
}

/** Specializations with a build in `before` and none in `data`, ascending by id. */
export function lostSpecializations(before: BuildData, data: BuildData): readonly number[] {
  return specIdsOf(before).filter((specId) => hasBuild(before, specId) && !hasBuild(data, specId));
}

/** Specializations of the game without a single build, ascending by id. */
export function withoutBuilds(data: BuildData): readonly number[] {
  return specializations
    .map(({ specId }) => specId)
    .filter((specId) => !hasBuild(data, specId))
    .sort((a, b) => a - b);
}

/** "raids", "dungeons": those with a build of any specialization in `before`, and of none in `data`. */
export function lostContents(before: BuildData, data: BuildData): readonly string[] {
  return (['raid', 'mythicPlus'] as const).flatMap((contentType) => {
    const anyIn = (one: BuildData): boolean =>
      Object.values(one.specs).some((spec) => holdsBuild(spec[contentType]));
    return anyIn(before) && !anyIn(data) ? [contentType === 'raid' ? 'raids' : 'dungeons'] : [];
  });
}

function hasBuild(data: BuildData, specId: number): boolean {
  const spec = data.specs[specId];
  return spec !== undefined && [spec.raid, spec.mythicPlus].some(holdsBuild);
}

function holdsBuild({ general, encounters }: ContentBuilds): boolean {
  return general !== null || Object.values(encounters).some((build) => build !== null);
}

function changeAt(
  place: BuildPlace,
  before: BuildData | undefined,
  data: BuildData,
  trees: TalentTrees,
): BuildChange | undefined {
  const was = buildAt(before, place) ?? undefined;
  const is = buildAt(data, place) ?? undefined;
  const confidence = { was: was?.confidence ?? null, is: is?.confidence ?? null };
  const plain = { ...place, points: null, heroTreeChanged: false, confidence };
  if (was === undefined) {
    return is === undefined ? undefined : { ...plain, kind: 'new' };
  }
  if (is === undefined) {
    return isOver(data, place) ? undefined : { ...plain, kind: 'lost' };
  }
  const points = pointsBetween(was.talentCode, is.talentCode, place.specId, trees);
  if (points !== 0) {
    const heroTreeChanged = was.heroTree.subTreeId !== is.heroTree.subTreeId;
    return { ...plain, kind: 'changed', points: points ?? null, heroTreeChanged };
  }
  return confidence.was === confidence.is ? undefined : { ...plain, kind: 'confidence' };
}

/** Undefined if a code is of an older tree, so that it is not known. */
function pointsBetween(was: string, is: string, specId: number, trees: TalentTrees): number | undefined {
  if (was === is) {
    return 0;
  }
  const tree = trees.bySpecId.get(specId)?.tree;
  if (tree === undefined) {
    return undefined;
  }
  const [one, other] = [decodeLoadout(was, tree), decodeLoadout(is, tree)];
  return one.ok && other.ok ? distance(one.value, other.value) : undefined;
}
