/** Encounters and zones of season 2, as honest data lists them, for tests of what is compared with the game package. */
import type { BuildData, Encounter, Zone } from '@toptalent/build-data';
import { encounterFrom } from '../src/discover/encounter-from.ts';
import { smallData } from './small-data.ts';

const small = smallData();

export const raidZone: Zone = small.zones[0]!;
export const dungeonZone: Zone = small.zones[1]!;

export const boss = encounterFrom({ ...small.encounters[0]!, name: "Nek'zali the Soulcoiler" });
export const secondBoss = encounterFrom({
  ...boss,
  id: 3445,
  name: 'Entombed Sentinels',
  order: 1,
  journalId: 0,
});
export const lair = encounterFrom({ ...boss, id: 3379, name: 'Nymrissa Wavecaller', order: 8, journalId: 0 });
export const dungeon = encounterFrom(small.encounters[1]!);
export const unknownBoss = encounterFrom({
  ...boss,
  id: 3999,
  name: 'The Uncharted',
  order: 9,
  journalId: 0,
});

/** Build data that lists these encounters, and has no builds. */
export function dataOf(encounters: readonly Encounter[], zones: readonly Zone[] = small.zones): BuildData {
  return smallData({ encounters, zones, specs: {} });
}

export function withoutFacts(encounter: Encounter): Encounter {
  return {
    ...encounter,
    journalId: 0,
    known: false,
    instanceId: null,
    lfgDungeonId: undefined,
    challengeModeId: null,
    uiMapIds: [],
    requires: [],
  };
}
