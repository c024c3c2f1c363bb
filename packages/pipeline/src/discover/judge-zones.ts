/** Sorts out zones that cannot be the current season, before any is asked for rankings. */
import type { WorldAnswer } from '@toptalent/warcraft-logs';
import { faultOf, isKeystoneZone, seasonZone } from './listed-zone.ts';
import { raidSeasons } from './raid-seasons.ts';
import type { SeasonZone, ZoneVerdict } from './season.ts';

export interface JudgedZones {
  /** Raids that are not frozen, by season, newest season first. */
  readonly raidSeasons: readonly (readonly SeasonZone[])[];
  /** Mythic+ zones, newest first. */
  readonly keystones: readonly SeasonZone[];
  /** Zones that cannot be the current season. */
  readonly dropped: readonly ZoneVerdict[];
  /** Every zone that `--zone` may name. */
  readonly pinnable: readonly SeasonZone[];
}

export function judgeZones(world: WorldAnswer): JudgedZones {
  const zones = world.worldData.expansions.flatMap((expansion) => expansion.zones);
  const sound = zones.filter((zone) => faultOf(zone) === undefined);
  const raids = sound.filter((zone) => !isKeystoneZone(zone));
  const keystones = sound.filter(isKeystoneZone).toSorted((a, b) => b.id - a.id);
  const seasons = raidSeasons(
    raids.filter((zone) => !zone.frozen),
    keystones.map((zone) => zone.id),
  );
  return {
    raidSeasons: seasons.map((season) => encountersOnce(season.map(seasonZone))),
    keystones: keystones.map(seasonZone),
    dropped: zones.flatMap((zone) => {
      const isFrozenRaid = zone.frozen && !isKeystoneZone(zone);
      const reason = faultOf(zone) ?? (isFrozenRaid ? 'frozen' : undefined);
      return reason === undefined ? [] : [{ zoneId: zone.id, name: zone.name, taken: false, reason }];
    }),
    pinnable: zones.filter((zone) => zone.encounters.length > 0).map(seasonZone),
  };
}

/** If several zones of a season list the same encounter, only the first of them keeps it. */
function encountersOnce(zones: readonly SeasonZone[]): readonly SeasonZone[] {
  const seen = new Set<number>();
  return zones.map((zone) => {
    const encounters = zone.encounters.filter(({ id }) => !seen.has(id));
    encounters.forEach(({ id }) => seen.add(id));
    return { ...zone, encounters };
  });
}
