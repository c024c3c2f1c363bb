/** What a pull request with data could say of encounters, and what is honest. */
import type { BuildData, Encounter } from '@toptalent/build-data';
import { afterAll, describe, expect, it } from 'vitest';
import { encounterFrom } from '../src/discover/encounter-from.ts';
import { refuseOtherEncounters } from '../src/release/refuse-other-encounters.ts';
import { newHome, removeHomes } from './run-cli.ts';
import { outcomeOf, runMain, withSandbox } from './run-main.ts';
import { smallData } from './small-data.ts';

afterAll(removeHomes);

const boss = encounterFrom({
  id: 3470,
  contentType: 'raid',
  zoneId: 53,
  name: "Nek'zali the Soulcoiler",
  order: 0,
  journalId: 2888,
});
const lair = encounterFrom({ ...boss, id: 3379, name: 'Nymrissa Wavecaller', order: 8, journalId: 0 });
const dungeon = encounterFrom({
  id: 112_521,
  contentType: 'mythicPlus',
  zoneId: 55,
  name: 'Ruby Life Pools',
  order: 0,
  journalId: 0,
});
const unknown = encounterFrom({ ...boss, id: 3999, name: 'The Uncharted', order: 9, journalId: 0 });
const [raidZone, dungeonZone] = smallData().zones;

const dataOf = (encounters: readonly Encounter[], zones: BuildData['zones'] = smallData().zones) =>
  smallData({ encounters, zones, specs: {} });

describe('encounters are released', () => {
  it('with the names and ids of packages/game', () => {
    expect(refuseOtherEncounters(dataOf([boss, lair, dungeon]))).toBe(
      '3 encounters held against packages/game',
    );
  });

  it('that packages/game does not know, with the name that Warcraft Logs has for them, which is shown', () => {
    expect(refuseOtherEncounters(dataOf([boss, unknown]))).toBe(
      '2 encounters held against packages/game; not known there: The Uncharted (3999)',
    );
  });

  it('of data that was made before a fact was added', () => {
    const older = {
      ...boss,
      known: false,
      instanceId: null,
      lfgDungeonId: undefined,
      uiMapIds: [],
      journalId: 0,
    };
    expect(refuseOtherEncounters(dataOf([older]))).toMatch(/^1 encounter held/);
  });

  it('in another raid zone, which is shown: Warcraft Logs may give a lair one of its own', () => {
    const own = {
      zoneId: 57,
      name: 'Grotto',
      contentType: 'raid',
      partition: { id: 1, name: '12.1' },
    } as const;
    expect(refuseOtherEncounters(dataOf([boss, { ...lair, zoneId: 57 }], [raidZone!, own]))).toMatch(
      /; in another zone there: Nymrissa Wavecaller \(3379\) in zone 57$/,
    );
  });
});

describe('data is not released', () => {
  it.each<[string, BuildData, string]>([
    [
      'with a boss under the name of another',
      dataOf([{ ...boss, name: 'Sszorak' }]),
      "Sszorak (3470): packages/game calls it Nek'zali the Soulcoiler",
    ],
    [
      'with a boss in another instance',
      dataOf([{ ...boss, instanceId: 1 }]),
      "Nek'zali the Soulcoiler (3470): instanceId 1, in packages/game 3004",
    ],
    [
      'with another journal entry',
      dataOf([{ ...boss, journalId: 2895 }]),
      'journalId 2895, in packages/game 2888',
    ],
    [
      'with another wing',
      dataOf([{ ...boss, lfgDungeonId: 3317 }]),
      'lfgDungeonId 3317, in packages/game 3316',
    ],
    ['with a floor more', dataOf([{ ...boss, uiMapIds: [2606, 7] }]), 'uiMapIds 7, not in packages/game'],
    [
      'with a boss before another',
      dataOf([{ ...boss, requires: [3492] }]),
      'requires 3492, not in packages/game',
    ],
    [
      'with the keystone of another dungeon',
      dataOf([{ ...dungeon, challengeModeId: 249 }]),
      'Ruby Life Pools (112521): challengeModeId 249, in packages/game 399',
    ],
    [
      'with a boss that is a dungeon',
      dataOf([{ ...boss, contentType: 'mythicPlus', zoneId: 55 }]),
      'listed for dungeons, which it is not in packages/game',
    ],
    [
      'with an unknown boss that has ids of the client',
      dataOf([{ ...unknown, instanceId: 3004 }]),
      'The Uncharted (3999): it has ids of the client, but is not in packages/game',
    ],
    [
      'with a boss in a zone of dungeons',
      dataOf([{ ...boss, zoneId: 55 }]),
      'zone 55 is not listed for raids',
    ],
    [
      'with a raid zone listed for dungeons',
      dataOf([], [{ ...raidZone!, contentType: 'mythicPlus' }, dungeonZone!]),
      'zone 53: listed for dungeons, which it is not in packages/game',
    ],
  ])('%s', (_, data, message) => {
    expect(() => refuseOtherEncounters(data)).toThrow(message);
  });

  it('and the message says what to do', () => {
    expect(() => refuseOtherEncounters(dataOf([{ ...boss, name: 'Sszorak' }]))).toThrow(
      /^This data is not released, because it contradicts packages\/game: .*change it there too; .* run pnpm refresh\.$/,
    );
  });
});

it('a refresh says where Warcraft Logs and packages/game contradict each other, and writes the data', async () => {
  await withSandbox({ world: { hostileNames: true } }, async (_, environment) => {
    const args = ['--spec', '256', '--encounter', '3470', '--pages', '1', '--json'];
    const end = await runMain(args, environment(newHome()));
    expect(end.code, end.stderr).toBe(0);
    expect(outcomeOf(end).contradictions[0]).toMatch(
      / \(3470\): packages\/game calls it Nek'zali the Soulcoiler$/,
    );
    expect(end.stderr).toMatch(
      /^Warcraft Logs and packages\/game contradict each other, and this data is not released/m,
    );
  });
});
