/** What a pull request with data could say of encounters that is not so. What is honest, or shown: `beyond-game.test.ts`. */
import type { BuildData } from '@toptalent/build-data';
import { afterAll, describe, expect, it } from 'vitest';
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
} from './listed-encounters.ts';
import { newHome, removeHomes } from './run-cli.ts';
import { outcomeOf, runMain, withSandbox } from './run-main.ts';

afterAll(removeHomes);

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
      'with two bosses in another order',
      dataOf([{ ...boss, order: 99 }, secondBoss, lair]),
      "Entombed Sentinels (3445): not listed after Nek'zali the Soulcoiler, as it is in packages/game",
    ],
    [
      'with two bosses at one place of the order',
      dataOf([boss, { ...secondBoss, order: 0 }]),
      "Entombed Sentinels (3445): not listed after Nek'zali the Soulcoiler, as it is in packages/game",
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
      'with a dungeon that is a boss',
      dataOf([{ ...dungeon, contentType: 'raid', zoneId: 53 }]),
      'Ruby Life Pools (112521): listed for raids, which it is not in packages/game',
    ],
    ...[
      { known: true },
      { instanceId: 3004 },
      { challengeModeId: 399 },
      { lfgDungeonId: 3316 },
      { uiMapIds: [2606] },
      { requires: [3470] },
    ].map((facts): [string, BuildData, string] => [
      `with an unknown boss that has ${Object.keys(facts)[0]!}`,
      dataOf([{ ...unknownBoss, ...facts }]),
      'The Uncharted (3999): it has ids of the client, but is not in packages/game',
    ]),
    [
      'with a boss in a zone of dungeons',
      dataOf([{ ...boss, zoneId: 55 }]),
      'zone 55 is not listed for raids',
    ],
    [
      'with a raid zone listed for dungeons',
      dataOf([], [{ ...raidZone, contentType: 'mythicPlus' }, dungeonZone]),
      'zone 53: listed for dungeons, which it is not in packages/game',
    ],
    [
      'with a dungeon zone listed for raids',
      dataOf([], [raidZone, { ...dungeonZone, contentType: 'raid' }]),
      'zone 55: listed for raids, which it is not in packages/game',
    ],
    [
      'with a zone listed twice',
      dataOf([boss], [raidZone, dungeonZone, { ...raidZone, name: 'The Other Abyss' }]),
      'zone 53: listed twice',
    ],
  ])('%s', (_, data, message) => {
    expect(() => refuseOtherEncounters(data)).toThrow(message);
  });

  it('and the message says what to do', () => {
    expect(() => refuseOtherEncounters(dataOf([{ ...boss, name: 'Sszorak' }]))).toThrow(
      /^This data is not released, because it contradicts packages\/game: .*\. Correct packages\/game\/src\/seasons if .* run pnpm refresh if .*\.$/,
    );
  });
});

describe('data is released', () => {
  it.each(['Nek’zali the Soulcoiler', " Nek'zali the Soulcoiler "])(
    'with the name "%s": an apostrophe and outer blanks are no other name',
    (name) => {
      expect(refuseOtherEncounters(dataOf([{ ...boss, name }]))).toBe(
        '1 encounter held against packages/game',
      );
    },
  );

  it('with a boss that packages/game does not know between two that it knows', () => {
    const between = [boss, { ...unknownBoss, order: 1 }, { ...secondBoss, order: 2 }];
    expect(refuseOtherEncounters(dataOf(between))).toMatch(/^3 encounters held/);
  });

  it('with bosses in any order in a zone that is not theirs in packages/game', () => {
    const moved = [boss, { ...secondBoss, order: 0 }].map((one) => ({ ...one, zoneId: 57 }));
    expect(refuseOtherEncounters(dataOf(moved, [{ ...raidZone, zoneId: 57 }]))).toMatch(/^2 encounters held/);
  });

  it('with dungeons in any order: they are no way through a raid', () => {
    const other = encounterFrom({ ...dungeon, id: 12_859, name: 'The Blinding Vale', order: 0 });
    expect(refuseOtherEncounters(dataOf([{ ...dungeon, order: 5 }, other]))).toMatch(/^2 encounters held/);
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
      /^Warcraft Logs and packages\/game contradict each other: .*\. Correct packages\/game\/src\/seasons: until then/m,
    );
  });
});
