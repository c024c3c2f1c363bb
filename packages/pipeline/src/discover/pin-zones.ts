/** `--zone`: narrows a run to zones of the season, or puts a zone of another season in the season's place. */
import { namedList } from '../settings/filters.ts';
import { findNamed } from '../settings/nearest-name.ts';
import type { JudgedZones } from './judge-zones.ts';
import type { Season, SeasonZone, ZoneVerdict } from './season.ts';

export interface PinnedSeason {
  readonly season: Season;
  /** Zones that the run is narrowed to: all of the season unless some are pinned. */
  readonly narrowedTo: readonly SeasonZone[];
  /** Pinned zones of another season. */
  readonly foreign: readonly SeasonZone[];
}

/**
 * The season with the pinned zones in it, and the zones that the run is narrowed to. A pinned zone of another season
 * takes the place of the season's zones of its kind.
 *
 * @param names names or ids of zones, as typed
 * @throws {UsageError} when a name means no zone, or several
 */
export function pinZones(season: Season, judged: JudgedZones, names: readonly string[]): PinnedSeason {
  if (names.length === 0) {
    return { season, narrowedTo: season.zones, foreign: [] };
  }
  const pinned = ascending([...new Set(names.map((name) => findZone(name, season, judged)))]);
  const foreign = pinned.filter((zone) => !season.zones.includes(zone));
  const replaced = new Set(foreign.map((zone) => zone.contentType));
  const kept = season.zones.filter((zone) => !replaced.has(zone.contentType) || pinned.includes(zone));
  const zones = ascending([...kept, ...foreign]);
  const verdicts = season.verdicts.map((verdict): ZoneVerdict => {
    const isOfSeason = zones.some(({ zoneId }) => zoneId === verdict.zoneId);
    if (isOfSeason === verdict.taken) {
      return verdict;
    }
    const reason = isOfSeason ? `pinned (otherwise: ${verdict.reason})` : 'another zone is pinned';
    return { ...verdict, taken: isOfSeason, reason };
  });
  return { season: { ...season, zones, verdicts }, narrowedTo: pinned, foreign };
}

/** PTR zones share their names with the zones that they copy: a zone of the season is meant first. */
function findZone(name: string, season: Season, judged: JudgedZones): SeasonZone {
  const ofSeason = (zoneId: number): SeasonZone | undefined =>
    season.zones.find((zone) => zone.zoneId === zoneId);
  const listed = namedList(judged.pinnable.map((zone) => ({ id: zone.zoneId, name: zone.name, zone })));
  const { zone } = findNamed(
    name,
    'zone',
    listed.map((item) => ({ ...item, meantFirst: ofSeason(item.value.id) !== undefined })),
  );
  return ofSeason(zone.zoneId) ?? zone;
}

function ascending(zones: readonly SeasonZone[]): readonly SeasonZone[] {
  return zones.toSorted((a, b) => a.zoneId - b.zoneId);
}
