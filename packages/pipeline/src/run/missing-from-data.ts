/** What the checkpoint holds and the data lack: it is chosen again, whatever the run is about, so that nothing is taken away. */
import type { BuildData, ContentType, Encounter } from '@toptalent/build-data';
import type { CellSummary } from '../checkpoint/index-of-cells.ts';
import { counted } from '../outcome/text.ts';

/** One specialization's raids or dungeons. */
export interface SpecContent {
  readonly specId: number;
  readonly contentType: ContentType;
}

/** What of it is missing: what the data have of the others may be newer than the checkpoint. */
export interface MissingContent extends SpecContent {
  readonly encounterIds: readonly number[];
}

/**
 * @param data undefined when there are none that can be built on
 * @param encounters of the season
 * @returns each specialization's raids and dungeons once
 */
export function missingFromData(
  data: BuildData | undefined,
  cells: readonly CellSummary[],
  encounters: readonly Encounter[],
): readonly MissingContent[] {
  const season = new Set(encounters.map(({ id, contentType }) => `${contentType} ${id}`));
  const missing = cells
    .filter(({ codesOpen }) => codesOpen !== true)
    .map(({ key }) => key)
    .filter(({ contentType, encounterId }) => season.has(`${contentType} ${encounterId}`))
    .filter((key) => !(key.encounterId in (data?.specs[key.specId]?.[key.contentType].encounters ?? {})));
  const contents = new Map<string, typeof missing>();
  for (const key of missing) {
    const id = `${key.specId}/${key.contentType}`;
    contents.set(id, [...(contents.get(id) ?? []), key]);
  }
  return [...contents.values()].map((keys) => ({
    specId: keys[0]!.specId,
    contentType: keys[0]!.contentType,
    encounterIds: keys.map(({ encounterId }) => encounterId),
  }));
}

/** The line that tells it; none where nothing is missing. */
export function describeMissing(missing: readonly MissingContent[]): readonly string[] {
  const specializations = new Set(missing.map(({ specId }) => specId)).size;
  return specializations === 0
    ? []
    : [
        `The checkpoint holds cells of ${counted(specializations, 'specialization')} that the data lack: chosen as well.`,
      ];
}
