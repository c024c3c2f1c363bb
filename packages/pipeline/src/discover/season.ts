/** The season that a run is about: zones with their pinned partitions, and encounters. */
import type { Encounter, Zone } from '@toptalent/build-data';
import { encounterFrom } from './encounter-from.ts';
import type { ListedEncounter } from './encounter-from.ts';

export interface SeasonZone extends Zone {
  /** In Warcraft Logs' order, each once. */
  readonly encounters: readonly ListedEncounter[];
  /** Warcraft Logs' ids of the difficulties that it ranks. */
  readonly difficultyIds: readonly number[];
}

/** Whether a zone was taken for the season, and why. */
export interface ZoneVerdict {
  readonly zoneId: number;
  readonly name: string;
  readonly taken: boolean;
  readonly reason: string;
}

export interface Season {
  /** Ascending by id. */
  readonly zones: readonly SeasonZone[];
  /** Of every zone that Warcraft Logs lists, ascending by id. */
  readonly verdicts: readonly ZoneVerdict[];
  /** Why the rankings of a zone cannot be read now, by zone id; zones of other seasons included. */
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

/** All encounters of the season, completed with what `@toptalent/game` knows about them. One in two zones counts for the first. */
export function encountersOf(season: Season): readonly Encounter[] {
  const listed = season.zones.flatMap((zone) => zone.encounters);
  const isFirst = ({ id, contentType }: ListedEncounter, index: number): boolean =>
    listed.findIndex((other) => other.id === id && other.contentType === contentType) === index;
  return listed.filter(isFirst).map(encounterFrom);
}
