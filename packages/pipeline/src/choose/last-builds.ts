/** What was published before a run: builds that stay while the best is ahead of them by no more than chance. */
import type { BuildData, ContentType, Zone } from '@toptalent/build-data';

/** Import codes by `lastBuildId`. */
export type LastBuilds = Readonly<Record<string, string>>;

/** @param place An encounter's id; the content type for a general build. */
export function lastBuildId(specId: number, place: number | ContentType): string {
  return `${specId}/${place}`;
}

/**
 * The builds of earlier data, as far as they are of the present season: at least one zone of their content type is still
 * one of the season's.
 *
 * @param zones The season's zones.
 */
export function lastBuildsIn(data: BuildData | undefined, zones: readonly Zone[]): LastBuilds {
  const present = new Set(zones.map(({ zoneId }) => zoneId));
  const found: Record<string, string> = {};
  for (const contentType of ['raid', 'mythicPlus'] as const) {
    const isSameSeason = data?.zones.some(
      (zone) => zone.contentType === contentType && present.has(zone.zoneId),
    );
    if (data === undefined || isSameSeason !== true) {
      continue;
    }
    for (const [specId, { [contentType]: builds }] of Object.entries(data.specs)) {
      if (builds.general !== null) {
        found[lastBuildId(Number(specId), contentType)] = builds.general.talentCode;
      }
      for (const [encounterId, build] of Object.entries(builds.encounters)) {
        if (build !== null) {
          found[lastBuildId(Number(specId), Number(encounterId))] = build.talentCode;
        }
      }
    }
  }
  return found;
}
