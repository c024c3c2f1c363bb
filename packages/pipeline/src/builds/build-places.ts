/** The places that builds belong to, and what is there: looked up in build data. */
import type { Build, BuildData, ContentType } from '@toptalent/build-data';

/** Where a build belongs. Names here are public: `--json` prints them. */
export interface BuildPlace {
  readonly specId: number;
  readonly contentType: ContentType;
  /** Warcraft Logs' id; null for the general build. */
  readonly encounterId: number | null;
}

/** Ascending. */
export function specIdsOf(data: BuildData): number[] {
  return Object.keys(data.specs)
    .map(Number)
    .sort((a, b) => a - b);
}

/** Every place of the season in `data`, for the specializations of both. */
export function placesOf(data: BuildData, before?: BuildData): readonly BuildPlace[] {
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

/** Null if no build was found for the place; undefined if none was looked for. */
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

/** Whether the encounter is of a season that has been replaced there: others have builds, and it is not even looked at. */
export function isOver(data: BuildData, place: BuildPlace): boolean {
  const content = data.specs[place.specId]?.[place.contentType];
  return (
    place.encounterId !== null &&
    content !== undefined &&
    !(place.encounterId in content.encounters) &&
    Object.values(content.encounters).some((build) => build !== null)
  );
}
