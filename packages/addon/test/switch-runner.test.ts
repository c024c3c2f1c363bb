/** Whole switches: those that go well, and those that are refused before anything is changed. */
import { encodeLoadout } from '@toptalent/loadout';
import { describe, expect, it } from 'vitest';
import { createSwitchRunner } from '../src/core/switch/switch-runner.ts';
import { activeConfigId, builds, codes, discipline, holy } from './fake-client.ts';
import { failure, setUp, underWay } from './switch-set-up.ts';

describe('a switch that goes well', () => {
  it('imports into its own loadout, shares the action bars, switches by name, and reports success after the cast', () => {
    const { client, apply, createdAs, updated, castStarted, tell, outcomes } = setUp();
    apply();
    createdAs(5);
    updated(5);
    castStarted();
    client.pass(5);
    client.worn = builds.raid;
    expect(outcomes).toEqual([]);
    tell({ type: 'castSucceeded' });
    expect(outcomes).toEqual([{ end: 'applied', differing: 0 }]);
    expect(client.asked).toEqual(['create Top: Raid', 'share 5', 'switch Top: Raid', 'select 5']);
    expect(client.created[0]?.code).toBe(codes.raid);
    expect(client.character.slots[discipline]).toEqual({ configId: 5, name: 'Top: Raid', code: codes.raid });
  });

  it('tells the client that the starter build is not worn any more', () => {
    const { client, tell } = underWay();
    client.starterBuild = true;
    client.worn = builds.raid;
    tell({ type: 'castSucceeded' });
    expect(client.starterBuild).toBe(false);
  });

  it('ignores every event once it is over', () => {
    const { client, tell, isBusy, outcomes } = underWay();
    expect(client.watched.switch).toBe(true);
    client.worn = builds.raid;
    tell({ type: 'castSucceeded' });
    expect(client.watched.switch).toBe(false);
    expect(isBusy()).toBe(false);
    const asked = client.asked.length;
    tell({ type: 'commitFailed', configId: activeConfigId });
    client.specId = holy;
    tell({ type: 'specChanged' });
    tell({ type: 'configCreated', configId: 5 });
    client.pass(60);
    expect(client.asked).toHaveLength(asked);
    expect(outcomes).toHaveLength(1);
  });

  it('reports how many points could not be set, once the talents have had time to follow the cast', () => {
    const { client, tell, outcomes } = underWay();
    client.worn = { ...builds.raid, picks: builds.raid.picks.slice(1) };
    tell({ type: 'castSucceeded' });
    client.pass(2.9);
    expect(outcomes).toEqual([]);
    client.pass(0.1);
    expect(outcomes).toEqual([{ end: 'applied', differing: 1 }]);
  });

  it('only says so if the build is worn already', () => {
    const { client, apply, outcomes } = setUp();
    client.worn = builds.raid;
    apply();
    expect(outcomes).toEqual([{ end: 'alreadyWorn' }]);
    expect(client.asked).toEqual([]);
  });

  it('switches to a saved loadout with the same nodes instead of making one', () => {
    const { client, apply, castStarted, tell, outcomes } = setUp();
    client.saveLoadout(9, 'My raid', codes.raid);
    apply();
    castStarted();
    client.worn = builds.raid;
    tell({ type: 'castSucceeded' });
    expect(client.asked).toEqual(['switch My raid', 'select 9']);
    expect(outcomes).toMatchObject([{ end: 'applied' }]);
    expect(client.character.slots[discipline]).toBeUndefined();
  });

  it('is told as begun once, unless it ends at once', () => {
    const { apply, outcomes, started } = setUp();
    apply();
    expect(started).toMatchObject([{ code: codes.raid }]);
    apply(codes.mythicPlus);
    expect(started).toHaveLength(1);
    const other = setUp();
    other.client.createAnswer = { accepted: false };
    other.apply();
    expect(other.started).toEqual([]);
    expect(outcomes).toHaveLength(1);
  });

  it('wears the saved loadout that is meant, if several have the same nodes', () => {
    const { client, apply } = setUp();
    client.saveLoadout(8, 'First', codes.raid);
    client.saveLoadout(9, 'Second', codes.raid);
    apply(codes.raid, 'Raid', 9);
    expect(client.asked).toEqual(['switch Second']);
  });

  it('wears the first saved loadout with the same nodes if the one that is meant has others by now', () => {
    const { client, apply } = setUp();
    client.saveLoadout(7, 'Edited', codes.mythicPlus);
    client.saveLoadout(8, 'First', codes.raid);
    client.saveLoadout(9, 'Second', codes.raid);
    apply(codes.raid, 'Raid', 7);
    expect(client.asked).toEqual(['switch First']);
  });

  it('loads by handle what the talent window shows as worn already, though other talents are worn', () => {
    const { client, apply } = setUp();
    client.saveLoadout(9, 'My raid', codes.raid);
    client.selected = 9;
    apply();
    expect(client.asked).toEqual(['load 9']);
  });

  it('ends with a failure if the client raises an error, and the next switch can start', () => {
    const { client, apply, outcomes, isBusy } = setUp();
    client.saveLoadout(8, 'Raid', codes.mythicPlus);
    client.saveLoadout(9, 'Raid', codes.raid);
    client.onLoad = () => {
      throw new Error('Blizzard_PlayerSpells is broken');
    };
    apply();
    expect(client.errors).toEqual(['Error: Blizzard_PlayerSpells is broken']);
    expect(outcomes).toEqual(failure('timedOut'));
    expect(isBusy()).toBe(false);
    client.onLoad = () => {};
    apply();
    expect(isBusy()).toBe(true);
  });

  it('is over even if whoever hears of its end raises an error', () => {
    const { client, ports } = setUp();
    const runner = createSwitchRunner(ports, {
      loadoutName: () => 'Top: Raid',
      started() {},
      ended() {
        throw new Error('no chat');
      },
    });
    client.createAnswer = { accepted: false };
    runner.start({ code: codes.raid, label: { kind: 'restored' } });
    expect(client.errors).toEqual(['Error: no chat']);
    expect(runner.isBusy()).toBe(false);
  });

  it('loads by handle if two saved loadouts share the name', () => {
    const { client, apply } = setUp();
    client.saveLoadout(8, 'Raid', codes.mythicPlus);
    client.saveLoadout(9, 'Raid', codes.raid);
    apply();
    expect(client.asked).toEqual(['load 9']);
  });
});

describe('refused before anything is changed', () => {
  it.each<[what: string, arrange: (all: ReturnType<typeof setUp>) => void, expected: unknown]>([
    ['in combat', ({ client }) => (client.inCombat = true), failure('inCombat')],
    ['dead', ({ client }) => (client.blocked = { reason: 'dead' }), failure('dead')],
    ['while casting', ({ client }) => (client.blocked = { reason: 'casting' }), failure('casting')],
    ['in a started key', ({ client }) => (client.blocked = { reason: 'mythicPlus' }), failure('mythicPlus')],
    [
      'when the client says no, in its own words',
      ({ client }) => (client.blocked = { reason: 'client', text: 'Nein.' }),
      failure('client', { text: 'Nein.' }),
    ],
    [
      "with the player's own staged changes",
      ({ client }) => (client.staged = true),
      failure('stagedChanges'),
    ],
    ['at the loadout limit', ({ client }) => (client.canCreate = false), failure('loadoutLimit')],
    ['below maximum level', ({ client }) => (client.belowMaxLevel = true), failure('belowMaxLevel')],
    ['without loaded talents', ({ client }) => (client.loaded = false), failure('talentsNotLoaded')],
    [
      'for a build of another specialization',
      ({ client }) => (client.specId = holy),
      failure('unfitCode', { code: { reason: 'wrongSpec', specId: discipline } }),
    ],
  ])('%s', (_what, arrange, expected) => {
    const all = setUp();
    arrange(all);
    all.apply();
    expect(all.isBusy()).toBe(false);
    expect(all.outcomes).toEqual(expected);
    expect(all.client.asked).toEqual([]);
    expect(all.client.character.backups).toEqual({});
  });

  it('while another switch is under way', () => {
    const { apply, outcomes } = setUp();
    apply();
    apply(codes.mythicPlus);
    expect(outcomes).toEqual(failure('busy'));
  });

  it('at the loadout limit our own slot is still recycled', () => {
    const { client, apply, outcomes } = setUp();
    client.canCreate = false;
    client.saveLoadout(5, 'Top: Mythic+', codes.mythicPlus);
    client.character.slots[discipline] = { configId: 5, name: 'Top: Mythic+', code: codes.mythicPlus };
    apply();
    expect(outcomes).toEqual([]);
  });
});

describe('a slot that an earlier switch deleted', () => {
  function lost() {
    const all = setUp();
    const slot = { configId: 5, name: 'Top: Mythic+', code: codes.mythicPlus, deleted: true };
    all.client.character.slots[discipline] = slot;
    return all;
  }

  it('is put back, is ours again, and nothing is worn', () => {
    const all = lost();
    all.putBackLost();
    expect(all.client.created).toEqual([{ name: 'Top: Mythic+', code: codes.mythicPlus }]);
    expect(all.isBusy()).toBe(true);
    all.createdAs(3, codes.own, 'Mine');
    expect(all.isBusy()).toBe(true);
    all.createdAs(12, codes.mythicPlus, '');
    expect(all.client.asked.slice(1)).toEqual(['rename 12 Top: Mythic+', 'share 12']);
    expect(all.client.character.slots[discipline]).toEqual({
      configId: 12,
      name: 'Top: Mythic+',
      code: codes.mythicPlus,
    });
    expect(all.outcomes).toEqual(failure('specChanged'));
    expect(all.client.character.backups).toEqual({});
  });

  it('is not put back if it is there, and counts as deleted no longer', () => {
    const all = lost();
    all.client.saveLoadout(5, 'Top: Mythic+', codes.mythicPlus);
    all.putBackLost();
    expect(all.client.created).toEqual([]);
    expect(all.client.character.slots[discipline]?.deleted).toBeUndefined();
  });

  it('is put back later if that is not possible now', () => {
    const all = lost();
    all.client.canCreate = false;
    all.putBackLost();
    expect(all.client.created).toEqual([]);
    expect(all.client.character.slots[discipline]?.deleted).toBe(true);
    all.client.canCreate = true;
    all.putBackLost();
    expect(all.client.created).toHaveLength(1);
  });

  it('is not put back while a switch is under way, nor is a slot that nobody deleted', () => {
    const all = lost();
    all.apply();
    all.putBackLost();
    expect(all.client.created.map(({ name }) => name)).toEqual(['Top: Raid']);
    const other = setUp();
    other.putBackLost();
    expect(other.client.asked).toEqual([]);
  });
});

describe('without a backup', () => {
  it('nothing is changed', () => {
    const { client, ports, apply, outcomes } = setUp();
    // The client's tree lacks a node that is worn, so that no code says what is worn.
    const whole = ports.talents.tree;
    ports.talents.tree = (configId, specId) => {
      const found = whole(configId, specId);
      return found === undefined
        ? undefined
        : { ...found, tree: { ...found.tree, nodeOrder: [1, 2, 3, 4, 5, 6, 7, 8, 10] } };
    };
    client.worn = builds.own;
    const { tree } = ports.talents.tree(activeConfigId, discipline)!;
    apply(encodeLoadout(builds.raid, tree));
    expect(outcomes).toEqual(failure('noBackup'));
    expect(client.asked).toEqual([]);
  });
});
