/** Whole switches: those that go well, and those that are refused before anything is changed. */
import { describe, expect, it } from 'vitest';
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
    const { client, tell, isBusy } = underWay();
    expect(client.watched.switch).toBe(true);
    client.worn = builds.raid;
    tell({ type: 'castSucceeded' });
    expect(client.watched.switch).toBe(false);
    expect(isBusy()).toBe(false);
    const asked = client.asked.length;
    tell({ type: 'commitFailed', configId: activeConfigId });
    client.pass(60);
    expect(client.asked).toHaveLength(asked);
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
