/** Puts together build data from what a run has chosen and the last good data. */
import { formatVersion } from '@toptalent/build-data';
import type { BuildData, ContentType, Coverage, DataSource, Encounter, Zone } from '@toptalent/build-data';
import { parseBuildData } from '@toptalent/build-data/schema';
import { serializationVersion } from '@toptalent/loadout';
import type { ChosenContent } from '../choose/choose-content.ts';
import { mergeSpecs } from './merge-specs.ts';

export interface EmitInput {
  readonly source: DataSource;
  /** Start of the run, epoch seconds. */
  readonly generatedAt: number;
  readonly coverage: Coverage;
  readonly zones: readonly Zone[];
  readonly encounters: readonly Encounter[];
  /** What this run has chosen so far, at most once for each specialization and content type. */
  readonly contents: readonly ChosenContent[];
  /** The last good data; builds that this run has not chosen anew are kept from it. */
  readonly previous?: BuildData | undefined;
}

/**
 * Build data, valid and in a fixed order: raids before Mythic+, then by zone and place in it. Encounters and zones of an
 * earlier season are listed as long as there are builds for them.
 *
 * @throws {BuildDataError} if the input contradicts the contract.
 */
export function buildDataFrom(input: EmitInput): BuildData {
  const { source, generatedAt, coverage, contents } = input;
  const previous = usable(input.previous, source);
  const idsOf = (contentType: ContentType): number[] =>
    input.encounters
      .filter((encounter) => encounter.contentType === contentType)
      .map((encounter) => encounter.id);
  const season = { raid: idsOf('raid'), mythicPlus: idsOf('mythicPlus') };
  const specs = mergeSpecs(previous, contents, season);
  const earlier = (previous?.encounters ?? []).filter(
    ({ id, contentType }) =>
      !season[contentType].includes(id) &&
      Object.values(specs).some((spec) => spec[contentType].encounters[id] != null),
  );
  const earlierZones = (previous?.zones ?? []).filter(
    ({ zoneId }) =>
      earlier.some((encounter) => encounter.zoneId === zoneId) &&
      !input.zones.some((zone) => zone.zoneId === zoneId),
  );
  return parseBuildData({
    formatVersion,
    source,
    generatedAt,
    serializationVersion,
    coverage,
    zones: [...input.zones, ...earlierZones].sort(
      (a, b) => byContent(a.contentType, b.contentType) || a.zoneId - b.zoneId,
    ),
    encounters: [...input.encounters, ...earlier].sort(
      (a, b) =>
        byContent(a.contentType, b.contentType) || a.zoneId - b.zoneId || a.order - b.order || a.id - b.id,
    ),
    specs,
  });
}

/** Earlier data, if it may be merged: sample data is never mixed with real data, nor two serialization versions. */
export function usable(previous: BuildData | undefined, source: DataSource): BuildData | undefined {
  const fits = previous?.source === source && previous.serializationVersion === serializationVersion;
  return fits ? previous : undefined;
}

function byContent(a: ContentType, b: ContentType): number {
  return a === b ? 0 : a === 'raid' ? -1 : 1;
}
