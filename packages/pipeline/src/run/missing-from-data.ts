/** What the checkpoint holds and the data lack: it is chosen again, whatever the run is about, so that nothing is taken away. */
import type { BuildData, ContentType, Encounter } from '@toptalent/build-data';
import type { CellSummary } from '../checkpoint/index-of-cells.ts';
import { counted } from '../outcome/text.ts';

/** One specialization's raids or dungeons. */
export interface SpecContent {
  readonly specId: number;
  readonly contentType: ContentType;
}

/**
 * @param data undefined when there are none that can be built on
 * @param encounters of the season
 * @returns each once
 */
export function missingFromData(
  data: BuildData | undefined,
  cells: readonly CellSummary[],
  encounters: readonly Encounter[],
): readonly SpecContent[] {
  const season = new Set(encounters.map(({ id, contentType }) => `${contentType} ${id}`));
  const missing = cells
    .filter(({ codesOpen }) => codesOpen !== true)
    .map(({ key }) => key)
    .filter(({ contentType, encounterId }) => season.has(`${contentType} ${encounterId}`))
    .filter((key) => !(key.encounterId in (data?.specs[key.specId]?.[key.contentType].encounters ?? {})))
    .map(({ specId, contentType }) => ({ specId, contentType }));
  return [...new Map(missing.map((one) => [`${one.specId}/${one.contentType}`, one])).values()];
}

/** The line that tells it; none where nothing is missing. */
export function describeMissing(missing: readonly SpecContent[]): readonly string[] {
  const specializations = new Set(missing.map(({ specId }) => specId)).size;
  return specializations === 0
    ? []
    : [
        `The checkpoint holds cells of ${counted(specializations, 'specialization')} that the data lack: chosen as well.`,
      ];
}
