/** What a release shows of encounters, because the game package does not know it, or not so. */
import type { BuildData } from '@toptalent/build-data';
import { describe, expect, it } from 'vitest';
import { encounterFrom } from '../src/discover/encounter-from.ts';
import { refuseOtherEncounters } from '../src/release/refuse-other-encounters.ts';
import {
  boss,
  dataOf,
  dungeon,
  dungeonZone,
  lair,
  raidZone,
  secondBoss,
  unknownBoss,
  withoutFacts,
} from './listed-encounters.ts';

const inZone = <Listed extends { readonly zoneId: number }>(zoneId: number, listed: Listed): Listed => ({
  ...listed,
  zoneId,
});

it('nothing is shown where names, ids and order are those of packages/game', () => {
  expect(refuseOtherEncounters(dataOf([boss, secondBoss, lair, dungeon]))).toBe(
    '4 encounters held against packages/game',
  );
});

describe('shown is', () => {
  it.each<[string, BuildData, string]>([
    [
      'an encounter that packages/game does not know, with the name that Warcraft Logs has for it',
      dataOf([boss, unknownBoss]),
      'encounters not known there: The Uncharted (3999)',
    ],
    [
      'a dungeon zone under a number that is not known, with its dungeons',
      dataOf([boss, inZone(999, dungeon)], [raidZone, inZone(999, dungeonZone)]),
      'zones not known there: Mythic+ Season 2 (zone 999); in another zone there: Ruby Life Pools (112521) in zone 999',
    ],
    [
      'a dungeon in the zone of another season',
      dataOf([boss, inZone(47, dungeon)], [raidZone, inZone(47, dungeonZone)]),
      'in another zone there: Ruby Life Pools (112521) in zone 47',
    ],
    [
      'a lair in a raid zone of its own, which Warcraft Logs may give it',
      dataOf([boss, inZone(57, lair)], [raidZone, { ...raidZone, zoneId: 57, name: 'Grotto' }]),
      'zones not known there: Grotto (zone 57); in another zone there: Nymrissa Wavecaller (3379) in zone 57',
    ],
    [
      'a boss in a zone where packages/game expects none',
      dataOf([boss, encounterFrom({ ...boss, id: 3513, name: "Kith'ix", order: 9, journalId: 0 })]),
      "in another zone there: Kith'ix (3513) in zone 53",
    ],
    [
      'a dungeon under an unknown id with the name of a known one',
      dataOf([dungeon, encounterFrom({ ...dungeon, id: 77_777, name: 'Altar of Fangs', order: 1 })]),
      'known by name alone: Altar of Fangs (77777)',
    ],
    [
      'that encounters lack what packages/game knows, as in data that is older',
      dataOf([withoutFacts(boss), withoutFacts(dungeon), secondBoss]),
      '2 encounters have fewer facts than there: run pnpm refresh',
    ],
  ])('%s', (_, data, shown) => {
    expect(refuseOtherEncounters(data)).toBe(
      `${data.encounters.length} encounters held against packages/game; ${shown}`,
    );
  });

  it.each<[string, object]>([
    ['the journal entry', { journalId: 0 }],
    ['the instance', { instanceId: null }],
    ['the wing', { lfgDungeonId: undefined }],
    ['a floor', { uiMapIds: [] }],
    ['that it is known', { known: false }],
  ])('that a boss lacks %s', (_, lacking) => {
    expect(refuseOtherEncounters(dataOf([{ ...boss, ...lacking }]))).toMatch(/; 1 encounter has fewer facts/);
  });

  it('that a dungeon lacks the keystone', () => {
    expect(refuseOtherEncounters(dataOf([{ ...dungeon, challengeModeId: null }]))).toMatch(
      /; 1 encounter has fewer facts/,
    );
  });

  it('that a boss lacks one that must be dead before it', () => {
    const fallsZone = inZone(46, raidZone);
    const falls = encounterFrom({ ...inZone(46, boss), id: 3183, name: 'Midnight Falls', journalId: 2740 });
    expect(refuseOtherEncounters(dataOf([falls], [fallsZone]))).toBe(
      '1 encounter held against packages/game',
    );
    expect(refuseOtherEncounters(dataOf([{ ...falls, requires: [] }], [fallsZone]))).toMatch(/fewer facts/);
  });
});
