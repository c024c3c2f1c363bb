/** Lays the builds that a run chose over the builds that were there before. */
import type { BuildData, ContentBuilds, ContentType, SpecBuilds } from '@toptalent/build-data';
import type { ChosenContent } from '../choose/choose-content.ts';
import { mergeContent } from './merge-content.ts';

/** Warcraft Logs' ids of the season's encounters, by content type. */
export type SeasonEncounters = Readonly<Record<ContentType, readonly number[]>>;

/**
 * The builds of every specialization, ascending by id as an object's number keys always are. Content that the run has not chosen stays as it was.
 *
 * @param previous The last good data, of the same source and serialization version, if any.
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
  for (const specId of specIds) {
    const merged = (contentType: ContentType) =>
      mergeContent({
        before: previous?.specs[specId]?.[contentType],
        chosen: contents.find((content) => content.specId === specId && content.contentType === contentType),
        season: season[contentType],
      });
    const builds = { raid: merged('raid'), mythicPlus: merged('mythicPlus') };
    if (!isBlank(builds.raid) || !isBlank(builds.mythicPlus)) {
      specs[specId] = builds;
    }
  }
  return specs;
}

/** Nothing was ever fetched for it, or even an encounter without a build would be listed. */
function isBlank({ general, encounters }: ContentBuilds): boolean {
  return general === null && Object.keys(encounters).length === 0;
}
