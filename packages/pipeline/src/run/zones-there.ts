/** Which zones earlier runs took: what they left tells the true season when Warcraft Logs cannot. */
import type { BuildData, DataSource } from '@toptalent/build-data';
import { scanIfReadable } from '../checkpoint/scan.ts';
import { once } from '../clean/once.ts';

/**
 * Asked by a zone's id; the checkpoint is read when that happens, and not before.
 *
 * @param checkpoint its file
 * @param previous the data that is there; undefined when there is none, and of no account when it is of another source
 */
export function zonesThere(
  checkpoint: string,
  previous: BuildData | undefined,
  source: DataSource,
): (zoneId: number) => boolean {
  const ids = once(() => {
    const published = previous?.source === source ? previous.zones : [];
    const fetched = scanIfReadable(checkpoint)?.header?.zones ?? [];
    return new Set([...published, ...fetched].map((zone) => zone.zoneId));
  });
  return (zoneId) => ids().has(zoneId);
}
