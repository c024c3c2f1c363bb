/** What a refresh changed: every build of the new data held against the data before. */
import type { Build, BuildData, Confidence, ContentBuilds, ContentType } from '@toptalent/build-data';
import { specializations } from '@toptalent/game';
import { decodeLoadout, distance } from '@toptalent/loadout';
import type { TalentTrees } from '../trees/talent-trees.ts';

/** Where a build belongs. Names here are public: `--json` prints them. */
export interface BuildPlace {
  readonly specId: number;
  readonly contentType: ContentType;
  /** Warcraft Logs' id; null for the general build. */
  readonly encounterId: number | null;
}

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
  /** Places that were looked at and have no build: too few players, or no valid code. */
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

/** "raids", "dungeons": those with a build of anybody in `before` and of nobody in `data`. */
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

function specIdsOf(data: BuildData): number[] {
  return Object.keys(data.specs)
    .map(Number)
    .sort((a, b) => a - b);
}

/** Every place of the season in `data`, for the specializations of both. */
function placesOf(data: BuildData, before?: BuildData): readonly BuildPlace[] {
  const specIds = new Set([...specIdsOf(data), ...(before === undefined ? [] : specIdsOf(before))]);
  return [...specIds]
    .sort((a, b) => a - b)
    .flatMap((specId) =>
      (['raid', 'mythicPlus'] as const).flatMap((contentType) => [
        { specId, contentType, encounterId: null },
        ...data.encounters
          .filter((encounter) => encounter.contentType === contentType)
          .map((encounter) => ({ specId, contentType, encounterId: encounter.id })),
      ]),
    );
}

/** Null where the place was looked at without finding a build; undefined where nobody looked. */
export function buildAt(data: BuildData | undefined, place: BuildPlace): Build | null | undefined {
  const content = data?.specs[place.specId]?.[place.contentType];
  if (content === undefined || place.encounterId !== null) {
    return content?.encounters[place.encounterId ?? 0];
  }
  // Content that was never fetched has no encounters either.
  return Object.keys(content.encounters).length === 0 && content.general === null
    ? undefined
    : content.general;
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
  if (was === undefined || is === undefined) {
    return was === is ? undefined : { ...plain, kind: was === undefined ? 'new' : 'lost' };
  }
  const points = pointsBetween(was.talentCode, is.talentCode, place.specId, trees);
  if (points !== 0) {
    const heroTreeChanged = was.heroTree.subTreeId !== is.heroTree.subTreeId;
    return { ...plain, kind: 'changed', points: points ?? null, heroTreeChanged };
  }
  return confidence.was === confidence.is ? undefined : { ...plain, kind: 'confidence' };
}

/** Undefined when it cannot be told: a code of an older tree. */
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
