/** Cells that gave no build where the last good data still has one: they are fetched again by the next run. */
import type { BuildData } from '@toptalent/build-data';
import type { CellSummary } from './index-of-cells.ts';

/** A stored cell, with the reason why no build could be chosen from it. */
export type UnfinishedCell = CellSummary & { readonly withoutBuild: string };

/**
 * @param data The last good data, if any.
 * @param zones The zones of the season. While a specialization has no build of them, its builds of an earlier season stay.
 */
export function unfinishedCells(
  cells: readonly CellSummary[],
  data: BuildData | undefined,
  zones: readonly { readonly zoneId: number }[],
): readonly UnfinishedCell[] {
  const earlier = (data?.encounters ?? []).filter(
    (encounter) => !zones.some(({ zoneId }) => zoneId === encounter.zoneId),
  );
  return cells.filter((cell): cell is UnfinishedCell => {
    const { specId, contentType, encounterId } = cell.key;
    const builds = data?.specs[specId]?.[contentType].encounters ?? {};
    return (
      cell.withoutBuild !== undefined &&
      (builds[encounterId] != null ||
        earlier.some((encounter) => encounter.contentType === contentType && builds[encounter.id] != null))
    );
  });
}
