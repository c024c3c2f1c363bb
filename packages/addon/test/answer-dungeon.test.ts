/** What the addon offers on entering a dungeon, and when it is silent. */
import { describe, expect, it } from 'vitest';
import { builds, codes } from './fake-client.ts';
import { outside } from './fake-world.ts';
import { murderRow, names, start, tazavesh } from './instance-set-up.ts';

describe('entering a dungeon before the key', () => {
  it('offers that dungeon’s build, named as the client names it', () => {
    const { client, go } = start();
    go(murderRow);
    expect(client.heading()).toBe('dungeon');
    expect(client.offer).toMatchObject({ subject: 'dungeon', where: { name: 'Murder Row' } });
    expect(names(client)).toEqual(['Die Mördergasse']);
    expect(client.offer!.builds[0]).toMatchObject({ code: codes.raid, standsIn: undefined });
  });

  it.each<[what: string, difficultyId: number, shows: boolean]>([
    ['normal', 1, false],
    ['heroic', 2, false],
    ['mythic', 23, true],
    ['a run that is on', 8, false],
    ['Timewalking', 24, false],
    ['follower', 205, false],
  ])('on %s difficulty (%i) makes an offer: %s', (_what, difficultyId, shows) => {
    const { client, go } = start();
    go({ ...murderRow, difficultyId });
    expect(client.offer !== undefined).toBe(shows);
  });

  it('makes an offer on normal and heroic if the player wants it', () => {
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

  it('makes an offer below maximum level if the player wants it', () => {
    const { client, go, settings } = start();
    client.belowMaxLevel = true;
    settings().belowMaxLevel = true;
    go(murderRow);
    expect(client.offer).toBeDefined();
  });

  it('offers the general build, labelled as such, for a dungeon without a build of its own', () => {
    const { client, world, go } = start();
    world.slotted = 392;
    go(tazavesh);
    expect(client.offer!.builds).toMatchObject([
      { encounter: { name: 'Gambit' }, standsIn: 'tooFewPlayers' },
    ]);
  });

  it('finds a dungeon that was not shipped in the client’s own table', () => {
    const { client, world, go } = start();
    world.season = [600];
    world.dungeons = { 600: { name: 'New Keep', instanceId: 9000 } };
    go({ ...murderRow, instanceId: 9000 });
    expect(client.offer!.builds).toMatchObject([
      { encounter: { id: undefined, name: 'New Keep' }, standsIn: 'unknown', code: codes.mythicPlus },
    ]);
  });

  it('is silent in a dungeon of another season, and says that the data is for another season', () => {
    const { client, world, go } = start();
    world.season = [600];
    world.dungeons[600] = { name: 'New Keep', instanceId: 9000 };
    go(murderRow);
    go(outside);
    go(murderRow);
    expect(client.offer).toBeUndefined();
    expect(client.says()).toEqual(['otherSeason']);
  });

  it('trusts the client if it has a shipped dungeon in another instance', () => {
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

  it('offers again when a key is put into the font, but not whenever the player walks about', () => {
    const { client, world, core, go } = start();
    go(tazavesh);
    client.respond({ kind: 'closed' });
    client.offer = undefined;
    core.events.placeChanged();
    client.pass(3);
    expect(client.offer).toBeUndefined();
    world.slotted = 391;
    core.events.placeChanged();
    client.pass(3);
    expect(names(client)).toEqual(['Straßen']);
  });

  it('makes an offer at every visit, although a zone event follows the loading screen at once', () => {
    const { client, world, core, go } = start();
    for (let visit = 0; visit < 2; visit += 1) {
      world.where = murderRow;
      core.events.enteredWorld(false, false);
      core.events.placeChanged();
      client.pass(3);
      expect(client.heading()).toBe('dungeon');
      go(outside);
    }
  });

  it('makes the login’s offer if the dungeon has none', () => {
    const { client, world, core } = start();
    world.where = { ...murderRow, difficultyId: 2 };
    core.events.enteredWorld(false, true);
    core.events.placeChanged();
    client.pass(3);
    expect(client.heading()).toBe('login');
  });

  it.each(['keepMine', 'notHere'] as const)('%s holds for the visit, /reload included', (button) => {
    const { client, core, go } = start();
    go(murderRow);
    client.respond({ kind: button });
    expect(client.offer).toBeUndefined();
    core.events.enteredWorld(false, true);
    client.pass(3);
    expect(client.offer).toBeUndefined();
    go(outside);
    go(murderRow);
    expect(client.offer).toBeDefined();
  });

  it('closes its popup when the run begins', () => {
    const { client, core, go } = start();
    go(murderRow);
    core.events.runStarted();
    expect(client.offer).toBeUndefined();
  });

  it('waits for the end of combat', () => {
    const { client, core, go } = start();
    client.inCombat = true;
    go(murderRow);
    expect(client.offer).toBeUndefined();
    client.inCombat = false;
    core.events.combatEnded();
    expect(names(client)).toEqual(['Die Mördergasse']);
  });
});
