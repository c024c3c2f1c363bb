/** The version that players see: the addon's own, and the date of its data, such as `0.3.0-20261129`. */
import type { BuildData } from '@toptalent/build-data';

/** What of the data a version names. */
export type DatedData = Pick<BuildData, 'source' | 'generatedAt'>;

/**
 * A new date is a new version, so that every updater sees that there is new data. A sample has no date: its version is never
 * that of a release.
 *
 * @param addonVersion Such as `0.3.0`.
 * @param release The first release of a date is 1 and shows no number; the next ones of the same date end in `.2`, `.3` ...
 */
export function playerVersion(addonVersion: string, { source, generatedAt }: DatedData, release = 1): string {
  if (source === 'sample') {
    return `${addonVersion}-sample`;
  }
  const day = new Date(generatedAt * 1000).toISOString().slice(0, 10).replaceAll('-', '');
  return `${addonVersion}-${day}${release > 1 ? `.${release}` : ''}`;
}
