/** Finds which zones earlier runs took: they show the season if Warcraft Logs cannot be read. */
import type { BuildData, DataSource } from '@toptalent/build-data';
import { readHeader } from '../checkpoint/scan.ts';

/**
 * Whether earlier runs took a zone, by its id.
 *
 * @param checkpoint The file of the checkpoint.
 * @param previous The last good data, if any. Data of another source does not count.
 */
export function zonesThere(
  checkpoint: string,
  previous: BuildData | undefined,
  source: DataSource,
): (zoneId: number) => boolean {
  const published = previous?.source === source ? previous.zones : [];
  const fetched = readHeader(checkpoint)?.zones ?? [];
  const ids = new Set([...published, ...fetched].map((zone) => zone.zoneId));
  return (zoneId) => ids.has(zoneId);
}
