/** The season a run is about: zones, their pinned partitions, and their encounters. */
import type { Encounter, Zone } from '@toptalent/build-data';
import { encounterFrom } from '../emit/encounter-from.ts';
import type { ListedEncounter } from '../emit/encounter-from.ts';

export interface SeasonZone extends Zone {
  /** In Warcraft Logs' order. */
  readonly encounters: readonly ListedEncounter[];
}

/** What became of a zone, and why. */
export interface ZoneVerdict {
  readonly zoneId: number;
  readonly name: string;
  readonly taken: boolean;
  readonly reason: string;
}

export interface Season {
  /** Ascending by id. */
  readonly zones: readonly SeasonZone[];
  readonly verdicts: readonly ZoneVerdict[];
  /** Why the rankings of a zone cannot be read now, by its id; of zones that are not of the season, too. */
  readonly unreadable: ReadonlyMap<number, string>;
}

/** The season's zones as build data lists them. */
export function zonesOf(season: Season): readonly Zone[] {
  return season.zones.map(({ zoneId, name, contentType, partition }) => ({
    zoneId,
    name,
    contentType,
    partition,
  }));
}

/** All encounters of the season, completed with what `@toptalent/game` knows about them. */
export function encountersOf(season: Season): readonly Encounter[] {
  return season.zones.flatMap((zone) => zone.encounters.map(encounterFrom));
}
