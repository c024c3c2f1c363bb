/** Finds what the game package cannot confirm of a list of encounters: not wrong for that, but somebody has to read it. */
import type { Encounter, Zone } from '@toptalent/build-data';
import { dungeonById, raidBossById, seasons } from '@toptalent/game';
import { encounterLabel, gameFactsOf } from './game-facts.ts';

/** In words, each with its id. */
export interface BeyondGame {
  readonly unknownZones: readonly string[];
  readonly unknownEncounters: readonly string[];
  /** Dungeons whose facts come from their name: Warcraft Logs gives a dungeon that comes back another id. */
  readonly knownByName: readonly string[];
  /** In another zone than in the game package: Warcraft Logs may list a lair in the raid's zone or in one of its own. */
  readonly moved: readonly string[];
  /** How many lack a fact that the game package has, as in a list that was made before the fact was added. */
  readonly outdated: number;
}

/** @param encounters Encounters that do not contradict the game package. */
export function beyondGame(
  zones: readonly Pick<Zone, 'zoneId' | 'name'>[],
  encounters: readonly Encounter[],
): BeyondGame {
  return {
    unknownZones: zones
      .filter(({ zoneId }) => !isKnownZone(zoneId))
      .map(({ zoneId, name }) => `${name} (zone ${zoneId})`),
    unknownEncounters: encounters.filter((one) => !gameFactsOf(one).known).map(encounterLabel),
    knownByName: encounters.filter(isKnownByName).map(encounterLabel),
    moved: encounters.filter(isMoved).map((one) => `${encounterLabel(one)} in zone ${one.zoneId}`),
    outdated: encounters.filter(lacksFacts).length,
  };
}

function isKnownZone(id: number): boolean {
  return seasons.some(({ raidZones, dungeonZone }) =>
    [...raidZones, dungeonZone].some(({ zoneId }) => zoneId === id),
  );
}

/** Whether only its name says which dungeon it is. */
function isKnownByName(encounter: Encounter): boolean {
  return gameFactsOf(encounter).known && !isKnownById(encounter);
}

function isKnownById({ id, contentType }: Encounter): boolean {
  return (contentType === 'raid' ? raidBossById(id) : dungeonById(id)) !== undefined;
}

function isMoved(encounter: Encounter): boolean {
  const { id, contentType, zoneId } = encounter;
  const isAtHome = seasons.some(({ raidZones, dungeonZone }) =>
    contentType === 'raid'
      ? raidZones.some((zone) => zone.zoneId === zoneId && has(zone.bosses, id))
      : dungeonZone.zoneId === zoneId && has(dungeonZone.dungeons, id),
  );
  return isKnownById(encounter) && !isAtHome;
}

function has(places: readonly { readonly encounterId: number }[], id: number): boolean {
  return places.some(({ encounterId }) => encounterId === id);
}

function lacksFacts(encounter: Encounter): boolean {
  const ours = gameFactsOf(encounter);
  return (
    (ours.known && !encounter.known) ||
    (['journalId', 'instanceId', 'challengeModeId', 'lfgDungeonId'] as const).some(
      (field) => (ours[field] ?? 0) !== 0 && (encounter[field] ?? 0) === 0,
    ) ||
    (['uiMapIds', 'requires'] as const).some((field) =>
      ours[field].some((one) => !encounter[field].includes(one)),
    )
  );
}
