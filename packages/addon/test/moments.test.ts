/** The moments in raids and dungeons: when the addon speaks, when it is silent, and what a dismissal means. */
import { describe, expect, it } from 'vitest';
import type { ClientEncounter } from '@toptalent/build-data';
import { createAdvisor } from '../src/core/advisor.ts';
import type { Whereabouts } from '../src/core/place/whereabouts.ts';
import { activeConfigId, builds, codes, createFakeClient, discipline } from './fake-client.ts';
import { build, dataTime, talentData } from './fake-data.ts';
import { outside } from './fake-world.ts';

const raid: Whereabouts = { kind: 'raid', instanceId: 2912, name: 'The Voidspire', difficultyId: 16 };
const murderRow: Whereabouts = { kind: 'party', instanceId: 2813, name: 'Murder Row', difficultyId: 23 };
const tazavesh: Whereabouts = { kind: 'party', instanceId: 2441, name: 'Tazavesh', difficultyId: 23 };

const place = (id: number, changes: Partial<ClientEncounter>): ClientEncounter => ({
  id,
  contentType: 'mythicPlus',
  zoneId: 55,
  name: `Place ${id}`,
  order: 0,
  journalId: 0,
  known: true,
  uiMapIds: [],
  requires: [],
  ...changes,
});

const encounters: readonly ClientEncounter[] = [
  place(3176, { contentType: 'raid', name: 'Averzian', instanceId: 2912 }),
  place(3177, { contentType: 'raid', name: 'Vorasius', instanceId: 2912, order: 1 }),
  place(3179, { contentType: 'raid', name: 'Salhadaar', instanceId: 2912, order: 2 }),
  place(12813, { name: 'Murder Row', instanceId: 2813, challengeModeId: 587 }),
  place(112441, { name: 'Streets', instanceId: 2441, challengeModeId: 391, uiMapIds: [1989] }),
  place(112442, { name: 'Gambit', instanceId: 2441, challengeModeId: 392, uiMapIds: [1995] }),
];

const data = talentData({
  encounters,
  specs: {
    [discipline]: {
      asOf: dataTime,
      raid: {
        general: build(codes.raid),
        encounters: { 3176: build(codes.mythicPlus), 3177: build(codes.mythicPlus), 3179: build(codes.raid) },
      },
      mythicPlus: {
        general: build(codes.mythicPlus),
        encounters: { 12813: build(codes.raid), 112441: build(codes.raid) },
      },
    },
  },
});

function start(given: unknown = data) {
  const { client, ports } = createFakeClient();
  const { world } = client;
  const advisor = createAdvisor(ports, { talentData: given, version: '1', loadoutLabel: () => 'x' });
  world.season = [587, 391, 392];
  world.dungeons = {
    587: { name: 'Die Mördergasse', instanceId: 2813 },
    391: { name: 'Straßen', instanceId: 2441 },
    392: { name: 'Gambit', instanceId: 2441 },
  };
  const go = (where: Whereabouts) => {
    world.where = where;
    advisor.enteredWorld(false, false);
    client.pass(3);
  };
  const settings = () => client.account.settings;
  /** The player clicked, and the client did as asked. */
  const wearOffered = (index: number, worn: keyof typeof builds) => {
    client.handlers!.use(index);
    client.saveLoadout(5, client.created.at(-1)!.name, codes[worn]);
    advisor.tellSwitch({ type: 'configCreated', configId: 5 });
    client.pass(0.5);
    advisor.tellSwitch({ type: 'castStarted', at: client.uptime });
    client.worn = builds[worn];
    advisor.tellSwitch({ type: 'castSucceeded' });
    advisor.talentsChanged(activeConfigId);
    client.pass(1);
  };
  // Logged in outside, and settled: the login's own popup is not what is tested here.
  client.worn = builds.raid;
  advisor.enteredWorld(true, false);
  client.pass(3);
  client.worn = builds.own;
  return { client, world, advisor, go, settings, wearOffered, readyCheck: () => advisor.readyCheck() };
}

const names = (client: ReturnType<typeof start>['client']) =>
  client.offer?.builds.map((one) => one.encounter?.name);

describe('entering a dungeon before the key', () => {
  it('offers that dungeon’s build, named as the client names it', () => {
    const { client, go } = start();
    go(murderRow);
    expect(client.offer).toMatchObject({ reason: 'dungeon', placeName: 'Murder Row', canDismissVisit: true });
    expect(names(client)).toEqual(['Die Mördergasse']);
    expect(client.offer!.builds[0]).toMatchObject({ code: codes.raid, generalInstead: false });
  });

  it.each<[what: string, difficultyId: number, shows: boolean]>([
    ['normal', 1, false],
    ['heroic', 2, false],
    ['mythic', 23, true],
    ['a run that is on', 8, false],
    ['Timewalking', 24, false],
    ['follower', 205, false],
  ])('on %s difficulty speaks, or does not', (_what, difficultyId, shows) => {
    const { client, go } = start();
    go({ ...murderRow, difficultyId });
    expect(client.offer !== undefined).toBe(shows);
  });

  it('speaks on normal and heroic where the player wants it', () => {
    const { client, go, settings } = start();
    settings().dungeonDifficulties = { normal: true, heroic: true, mythic: false };
    go({ ...murderRow, difficultyId: 2 });
    expect(names(client)).toEqual(['Die Mördergasse']);
    go(outside);
    go(murderRow);
    expect(client.offer).toBeUndefined();
  });

  it.each<[what: string, change: (at: ReturnType<typeof start>) => void]>([
    ['the moment is off', (at) => (at.settings().moments.dungeon = false)],
    ['the build is worn', (at) => (at.client.worn = builds.raid)],
    ['the player is below maximum level', (at) => (at.client.belowMaxLevel = true)],
  ])('is silent when %s', (_what, change) => {
    const at = start();
    change(at);
    at.go(murderRow);
    expect(at.client.offer).toBeUndefined();
  });

  it('speaks below maximum level where the player wants it', () => {
    const { client, go, settings } = start();
    client.belowMaxLevel = true;
    settings().belowMaxLevel = true;
    go(murderRow);
    expect(client.offer).toBeDefined();
  });

  it('falls back to the general build, labelled, for a dungeon without one', () => {
    const { client, world, go } = start();
    world.slotted = 392;
    go(tazavesh);
    expect(client.offer!.builds).toMatchObject([{ encounter: { name: 'Gambit' }, generalInstead: true }]);
  });

  it('knows a dungeon that was not shipped by the client’s own table', () => {
    const { client, world, go } = start();
    world.season = [600];
    world.dungeons = { 600: { name: 'New Keep', instanceId: 9000 } };
    go({ ...murderRow, instanceId: 9000 });
    expect(client.offer!.builds).toMatchObject([
      { encounter: { id: undefined, name: 'New Keep' }, generalInstead: true, code: codes.mythicPlus },
    ]);
  });

  it('is silent in a dungeon that no key of the season is for, and says that the data is of another season', () => {
    const { client, world, go } = start();
    world.season = [600];
    world.dungeons[600] = { name: 'New Keep', instanceId: 9000 };
    go(murderRow);
    go(outside);
    go(murderRow);
    expect(client.offer).toBeUndefined();
    expect(client.says()).toEqual(['otherSeason']);
  });

  it('believes the client where a shipped dungeon stands elsewhere', () => {
    const { client, world, go } = start();
    world.dungeons[587] = { name: 'Murder Row', instanceId: 7777 };
    go(murderRow);
    expect(client.offer).toBeUndefined();
    go({ ...murderRow, instanceId: 7777 });
    expect(names(client)).toEqual(['Murder Row']);
  });

  it.each<[what: string, tell: (at: ReturnType<typeof start>) => void, names: readonly string[]]>([
    ['nothing', () => {}, ['Straßen', 'Gambit']],
    ['the floor', (at) => (at.world.floor = 1995), ['Gambit']],
    ['the group’s listing', (at) => at.world.listed.push('Straßen (Mythischer Schlüssel)'), ['Straßen']],
    ['the player’s own key', (at) => (at.world.owned = 392), ['Gambit']],
    ['a key for another dungeon', (at) => (at.world.owned = 587), ['Straßen', 'Gambit']],
    [
      'the key in the font, before one’s own',
      (at) => {
        at.world.owned = 391;
        at.world.slotted = 392;
      },
      ['Gambit'],
    ],
  ])('tells wings apart by %s', (_what, tell, expected) => {
    const at = start();
    tell(at);
    at.go(tazavesh);
    expect(names(at.client)).toEqual(expected);
  });

  it('looks again when a key comes into the font, and not at every step of the way', () => {
    const { client, world, advisor, go } = start();
    go(tazavesh);
    client.handlers!.closed();
    client.offer = undefined;
    advisor.placeChanged();
    client.pass(3);
    expect(client.offer).toBeUndefined();
    world.slotted = 391;
    advisor.placeChanged();
    client.pass(3);
    expect(names(client)).toEqual(['Straßen']);
  });

  it('speaks at every visit, though the client tells of the new zone right after the loading screen', () => {
    const { client, world, advisor, go } = start();
    for (let visit = 0; visit < 2; visit += 1) {
      world.where = murderRow;
      advisor.enteredWorld(false, false);
      advisor.placeChanged();
      client.pass(3);
      expect(client.offer?.reason).toBe('dungeon');
      go(outside);
    }
  });

  it('leaves the login its say where the place has none', () => {
    const { client, world, advisor } = start();
    world.where = { ...murderRow, difficultyId: 2 };
    advisor.enteredWorld(false, true);
    advisor.placeChanged();
    client.pass(3);
    expect(client.offer?.reason).toBe('login');
  });

  it.each(['keepMine', 'notThisVisit'] as const)('%s holds for the visit, /reload included', (button) => {
    const { client, advisor, go } = start();
    go(murderRow);
    client.handlers![button]();
    expect(client.offer).toBeUndefined();
    advisor.enteredWorld(false, true);
    client.pass(3);
    expect(client.offer).toBeUndefined();
    go(outside);
    go(murderRow);
    expect(client.offer).toBeDefined();
  });

  it('goes when the run begins', () => {
    const { client, advisor, go } = start();
    go(murderRow);
    advisor.runStarted();
    expect(client.offer).toBeUndefined();
  });

  it('waits for the end of combat, and does not come when the dungeon was left meanwhile', () => {
    const { client, advisor, go } = start();
    client.inCombat = true;
    go(murderRow);
    expect(client.offer).toBeUndefined();
    client.inCombat = false;
    advisor.combatEnded();
    expect(names(client)).toEqual(['Die Mördergasse']);
  });
});

describe('in an instance', () => {
  it('the login offers what the dungeon needs, not the general builds', () => {
    const { client, world, advisor } = start();
    world.where = murderRow;
    advisor.enteredWorld(false, true);
    client.pass(3);
    expect(client.offer?.reason).toBe('dungeon');
  });

  it('the login in a raid is silent in its general build and in a boss’s, and offers the bosses otherwise', () => {
    const { client, world, advisor } = start();
    world.where = raid;
    for (const worn of [builds.raid, builds.mythicPlus]) {
      client.worn = worn;
      advisor.enteredWorld(false, true);
      client.pass(3);
      expect(client.offer).toBeUndefined();
    }
    client.worn = builds.own;
    advisor.enteredWorld(false, true);
    client.pass(3);
    expect(client.offer?.reason).toBe('whichBoss');
  });

  it('entering a raid hides what was offered outside, and offers nothing before the ready check', () => {
    const { client, advisor, go } = start();
    advisor.specializationChanged();
    client.pass(3);
    expect(client.offer?.reason).toBe('specialization');
    go(raid);
    expect(client.offer).toBeUndefined();
  });

  it('events of raids and dungeons are listened to only there', () => {
    const { client, go } = start();
    expect([client.watched.raid, client.watched.dungeon]).toEqual([false, false]);
    go(raid);
    expect([client.watched.raid, client.watched.dungeon]).toEqual([true, false]);
    go(murderRow);
    expect([client.watched.raid, client.watched.dungeon]).toEqual([false, true]);
    go(outside);
    expect([client.watched.raid, client.watched.dungeon]).toEqual([false, false]);
  });
});

describe('a ready check', () => {
  it('is heard in raids alone', () => {
    const { client, readyCheck, go } = start();
    readyCheck();
    expect(client.offer).toBeUndefined();
    go(murderRow);
    client.handlers!.notThisVisit();
    readyCheck();
    expect(client.offer).toBeUndefined();
  });

  it('asks which boss with one build each, and the others to pick from', () => {
    const { client, go, readyCheck } = start();
    go(raid);
    readyCheck();
    expect(client.offer).toMatchObject({ reason: 'whichBoss', placeName: 'The Voidspire', otherBosses: [] });
    expect(names(client)).toEqual(['Averzian', 'Vorasius', 'Salhadaar']);
  });

  it('says for how many bosses a build serves, and says it again once it is worn', () => {
    const { client, advisor, go, readyCheck, wearOffered } = start();
    go(raid);
    advisor.pullStarted(3176);
    advisor.pullEnded(3176, false);
    readyCheck();
    expect(client.offer).toMatchObject({ reason: 'nextBoss', sameForNext: 2 });
    expect(client.offer!.otherBosses.map((boss) => boss.name)).toEqual(['Vorasius', 'Salhadaar']);
    wearOffered(0, 'mythicPlus');
    expect(client.said).toContainEqual({ say: 'sameForNext', count: 1, lastName: 'Vorasius' });
    advisor.pullStarted(3176);
    advisor.pullEnded(3176, true);
    advisor.pullStarted(3177);
    advisor.pullEnded(3177, false);
    readyCheck();
    expect(client.offer).toBeUndefined();
  });

  it('does not ask which boss when the build is the same for all', () => {
    const same = talentData({ encounters });
    const { client, go, readyCheck } = start(same);
    go(raid);
    readyCheck();
    expect(client.offer).toMatchObject({ reason: 'whichBoss', sameForNext: 3 });
    expect(client.offer!.builds).toHaveLength(1);
    expect(client.offer!.builds[0]!.generalInstead).toBe(false);
  });

  it.each<[what: string, change: (at: ReturnType<typeof start>) => void]>([
    ['the moment is off', (at) => (at.settings().moments.readyCheck = false)],
    [
      'the visit was dismissed',
      (at) => {
        at.readyCheck();
        at.client.handlers!.notThisVisit();
      },
    ],
    [
      'every build shown was refused',
      (at) => {
        at.readyCheck();
        at.client.handlers!.keepMine();
      },
    ],
    ['the player is below maximum level', (at) => (at.client.belowMaxLevel = true)],
  ])('is silent when %s', (_what, change) => {
    const at = start();
    at.go(raid);
    change(at);
    at.readyCheck();
    expect(at.client.offer).toBeUndefined();
  });

  it('Escape forgets nothing: the next ready check asks again', () => {
    const { client, go, readyCheck } = start();
    go(raid);
    readyCheck();
    client.offer = undefined;
    client.handlers!.closed();
    readyCheck();
    expect(client.offer).toBeDefined();
  });

  it('in combat is answered after it; the pull takes the popup away, and the wipe brings it back', () => {
    const { client, advisor, go, readyCheck } = start();
    go(raid);
    client.inCombat = true;
    readyCheck();
    expect(client.offer).toBeUndefined();
    client.inCombat = false;
    advisor.combatEnded();
    expect(client.offer?.reason).toBe('whichBoss');
    client.inEncounter = true;
    advisor.pullStarted(3179);
    expect(client.offer).toBeUndefined();
    // The player dies: out of combat, and the fight goes on.
    advisor.combatEnded();
    expect(client.offer).toBeUndefined();
    client.inEncounter = false;
    advisor.pullEnded(3179, false);
    expect(client.offer?.reason).toBe('nextBoss');
    expect(names(client)).toEqual(['Salhadaar']);
  });

  it('after a kill the next boss is offered some seconds later, where the player wants that', () => {
    const { client, advisor, go, settings } = start();
    go(raid);
    advisor.pullStarted(3176);
    advisor.pullEnded(3176, true);
    client.pass(10);
    expect(client.offer).toBeUndefined();
    settings().moments.afterKill = true;
    advisor.pullStarted(3177);
    advisor.pullEnded(3177, true);
    client.pass(1);
    expect(client.offer).toBeUndefined();
    client.pass(3);
    expect(names(client)).toEqual(['Salhadaar']);
  });

  it('an encounter’s build that does not fit this client’s tree is replaced by the general one', () => {
    const hotfixed = {
      ...data,
      specs: {
        [discipline]: {
          ...data.specs[discipline]!,
          raid: { general: build(codes.raid), encounters: { 3176: build('broken') } },
        },
      },
    };
    const { client, go, readyCheck, advisor } = start(hotfixed);
    go(raid);
    advisor.pullStarted(3176);
    advisor.pullEnded(3176, false);
    readyCheck();
    expect(client.offer!.builds).toMatchObject([
      { encounter: { id: 3176 }, generalInstead: true, code: codes.raid },
    ]);
  });

  it('a raid that neither data nor journal knows has the general build', () => {
    const { client, go, readyCheck } = start();
    go({ ...raid, instanceId: 1 });
    readyCheck();
    expect(client.offer!.builds).toMatchObject([{ encounter: undefined, code: codes.raid }]);
  });

  it('GetNextEncounter tells the boss when that is sure', () => {
    const { advisor, go } = start();
    expect(advisor.nextEncounter()).toBeUndefined();
    go(raid);
    expect(advisor.nextEncounter()).toBeUndefined();
    advisor.pullStarted(3177);
    advisor.pullEnded(3177, false);
    expect(advisor.nextEncounter()).toBe(3177);
  });

  it('/toptalent next offers whatever was dismissed, and says when nobody is left', () => {
    const { client, advisor, go, readyCheck } = start();
    go(raid);
    readyCheck();
    client.handlers!.notThisVisit();
    advisor.offerNextBoss();
    expect(client.offer).toBeDefined();
    for (const id of [3176, 3177, 3179]) {
      advisor.bossKilled(id);
    }
    client.offer = undefined;
    advisor.offerNextBoss();
    expect(client.offer).toBeUndefined();
    expect(client.says()).toContain('noBossLeft');
  });
});

describe('the way back', () => {
  function afterDungeon() {
    const at = start(
      talentData({
        encounters,
        specs: {
          [discipline]: {
            ...data.specs[discipline]!,
            mythicPlus: { general: build(codes.mythicPlus), encounters: { 12813: build(codes.own) } },
            raid: { general: build(codes.raid), encounters: {} },
          },
        },
      }),
    );
    at.client.worn = builds.raid;
    at.go(murderRow);
    at.wearOffered(0, 'own');
    return at;
  }

  it('is offered once after leaving, with both general builds', () => {
    const { client, go } = afterDungeon();
    go(outside);
    expect(client.offer).toMatchObject({ reason: 'wayBack' });
    expect(client.offer!.builds).toHaveLength(2);
    client.offer = undefined;
    go({ ...outside, instanceId: 1 });
    expect(client.offer).toBeUndefined();
  });

  it.each<[what: string, change: (at: ReturnType<typeof start>) => void]>([
    ['talents were changed by hand since', (at) => (at.client.worn = builds.mythicPlus)],
    ['the moment is off', (at) => (at.settings().moments.wayBack = false)],
    ['a ghost runs back', (at) => (at.client.blocked = { reason: 'dead' })],
  ])('is not offered when %s', (_what, change) => {
    const at = afterDungeon();
    change(at);
    at.go(outside);
    expect(at.client.offer).toBeUndefined();
  });

  it('is not offered when nothing was changed for the instance', () => {
    const { client, go } = start();
    go(murderRow);
    go(outside);
    expect(client.offer).toBeUndefined();
  });
});
