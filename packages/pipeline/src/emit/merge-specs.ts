/** Lays the builds that a run chose over the builds that were there before. */
import type { Build, BuildData, ContentBuilds, ContentType, SpecBuilds } from '@toptalent/build-data';
import type { ChosenContent } from '../choose/choose-content.ts';

/** Warcraft Logs' ids of the season's encounters, by content type. */
export type SeasonEncounters = Readonly<Record<ContentType, readonly number[]>>;

/**
 * The builds of every specialization, ascending by id.
 *
 * Content that the run has finished replaces what was there. Unfinished content replaces single encounters, and the general
 * build only if its own is of at least as many players. Encounters that are no longer of the season are dropped.
 *
 * @param previous The last good data, of the same source and serialization version; undefined if there is none.
 */
export function mergeSpecs(
  previous: BuildData | undefined,
  contents: readonly ChosenContent[],
  season: SeasonEncounters,
): Record<string, SpecBuilds> {
  const specIds = new Set([
    ...Object.keys(previous?.specs ?? {}).map(Number),
    ...contents.map((content) => content.specId),
  ]);
  const specs: Record<string, SpecBuilds> = {};
  for (const specId of [...specIds].sort((a, b) => a - b)) {
    const merged = (contentType: ContentType): ContentBuilds | undefined =>
      mergeContent(
        previous?.specs[specId]?.[contentType],
        contents.find((content) => content.specId === specId && content.contentType === contentType),
        season[contentType],
      );
    const raid = merged('raid');
    const mythicPlus = merged('mythicPlus');
    if (raid !== undefined || mythicPlus !== undefined) {
      specs[specId] = { raid: raid ?? nothing, mythicPlus: mythicPlus ?? nothing };
    }
  }
  return specs;
}

const nothing: ContentBuilds = { general: null, encounters: {} };

function mergeContent(
  before: ContentBuilds | undefined,
  chosen: ChosenContent | undefined,
  season: readonly number[],
): ContentBuilds | undefined {
  const kept = before === undefined ? undefined : withinSeason(before, season);
  if (chosen === undefined) {
    return kept;
  }
  if (kept === undefined || chosen.complete) {
    return chosen.builds;
  }
  return {
    general: wider(chosen.builds.general, kept.general),
    encounters: { ...kept.encounters, ...chosen.builds.encounters },
  };
}

/** The build of more players; the new one if both have as many. */
function wider(chosen: Build | null, kept: Build | null): Build | null {
  return chosen === null || (kept !== null && chosen.sampleSize < kept.sampleSize) ? kept : chosen;
}

/** Undefined if no encounter of it is of this season: then its general build is not, either. */
function withinSeason(before: ContentBuilds, season: readonly number[]): ContentBuilds | undefined {
  const encounters: Record<string, Build | null> = {};
  for (const encounterId of season) {
    const build = before.encounters[encounterId];
    if (build !== undefined) {
      encounters[encounterId] = build;
    }
  }
  return Object.keys(encounters).length === 0 ? undefined : { general: before.general, encounters };
}
