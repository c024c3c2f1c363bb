/** Puts chosen builds together into build data. */
import { formatVersion } from '@toptalent/build-data';
import type { BuildData, ContentType, Coverage, DataSource, Encounter, Zone } from '@toptalent/build-data';
import { serializationVersion } from '@toptalent/loadout';
import type { ChosenContent } from '../choose/choose-content.ts';
import { checked } from './checked.ts';
import { keptSpecIds } from './kept-builds.ts';
import { mergeSpecs } from './merge-specs.ts';

export interface EmitInput {
  readonly source: DataSource;
  /** Start of the run, epoch seconds. */
  readonly generatedAt: number;
  /** Of the present trees: builds that this run has chosen are of them. */
  readonly talentTreeVersion: string;
  readonly coverage: Coverage;
  readonly zones: readonly Zone[];
  readonly encounters: readonly Encounter[];
  /** What this run has chosen so far; at most one for each specialization and content type. */
  readonly contents: readonly ChosenContent[];
  /** The data that is there already; what this run has not finished is kept from it, with its own date. */
  readonly previous?: BuildData | undefined;
}

/**
 * Build data, valid and in a fixed order: raids before Mythic+, then by zone and place in it.
 *
 * @throws {BuildDataError} when what was put in contradicts the contract.
 */
export function buildDataFrom(input: EmitInput): BuildData {
  const encounters = input.encounters.toSorted(
    (a, b) =>
      byContent(a.contentType, b.contentType) || a.zoneId - b.zoneId || a.order - b.order || a.id - b.id,
  );
  const idsOf = (contentType: ContentType): number[] =>
    encounters.filter((encounter) => encounter.contentType === contentType).map((encounter) => encounter.id);
  const previous = usable(input.previous, input.source);
  const specs = mergeSpecs(previous, input.contents, {
    raid: idsOf('raid'),
    mythicPlus: idsOf('mythicPlus'),
  });
  return checked({
    formatVersion,
    source: input.source,
    generatedAt: input.generatedAt,
    serializationVersion,
    // Codes of older trees are not made newer by a run that is not about them.
    talentTreeVersion:
      previous !== undefined && keptSpecIds(previous, specs).length > 0
        ? previous.talentTreeVersion
        : input.talentTreeVersion,
    coverage: input.coverage,
    zones: input.zones.toSorted((a, b) => byContent(a.contentType, b.contentType) || a.zoneId - b.zoneId),
    encounters,
    specs,
  });
}

/** What may be built on: sample data never mix with real data, nor codes of one serialization version with another's. */
export function usable(previous: BuildData | undefined, source: DataSource): BuildData | undefined {
  const fits = previous?.source === source && previous.serializationVersion === serializationVersion;
  return fits ? previous : undefined;
}

function byContent(a: ContentType, b: ContentType): number {
  return a === b ? 0 : a === 'raid' ? -1 : 1;
}
