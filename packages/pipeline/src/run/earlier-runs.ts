/** What data and checkpoint tell of earlier runs: it shows the season if Warcraft Logs cannot be read. */
import type { BuildData, DataSource } from '@toptalent/build-data';
import { readHeader } from '../checkpoint/scan.ts';
import type { EarlierRuns } from '../discover/with-earlier.ts';

/**
 * @param checkpoint The file of the checkpoint.
 * @param previous The last good data, if any. Data of another source does not count.
 */
export function earlierRuns(
  checkpoint: string,
  previous: BuildData | undefined,
  source: DataSource,
): EarlierRuns {
  const data = previous?.source === source ? previous : undefined;
  const { zones = [], encounters = [] } = data ?? {};
  const fetched = readHeader(checkpoint)?.zones ?? [];
  const ids = new Set([...zones, ...fetched].map((zone) => zone.zoneId));
  return { isThere: (zoneId) => ids.has(zoneId), zones, encounters };
}
