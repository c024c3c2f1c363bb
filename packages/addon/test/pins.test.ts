/** Loadouts that the player pinned: offered first, found again, and said once when they are gone. */
import { describe, expect, it } from 'vitest';
import { distance, encodeLoadout } from '@toptalent/loadout';
import { createPinBoard } from '../src/core/pins/pin-board.ts';
import type { Pin } from '../src/core/saved/state.ts';
import { logIn, setUp } from './core-set-up.ts';
import { builds, codes, createFakeClient, discipline, tree } from './fake-client.ts';
import type { FakeClient } from './fake-client.ts';
import { murderRow, raid, start, tazavesh } from './instance-set-up.ts';

/** A build that no data has. */
const mine = { ...builds.own, picks: builds.own.picks.slice(1) };
const mineCode = encodeLoadout(mine, tree);

/** Pins a loadout that is saved under this id. */
function pin(client: FakeClient, changes: Partial<Pin> = {}): Pin {
  const made: Pin = { contentType: 'raid', configId: 21, name: 'Mine', code: mineCode, ...changes };
  client.character.pins[discipline] = [...(client.character.pins[discipline] ?? []), made];
  return made;
}

function savedAndPinned(client: FakeClient, changes: Partial<Pin> = {}): Pin {
  const made = pin(client, changes);
  client.saveLoadout(made.configId, made.name, made.code);
  return made;
}

const cards = (client: FakeClient) =>
  client.offer?.builds.map((one) =>
    one.kind === 'own' ? one.loadoutName : (one.encounter?.name ?? one.contentType),
  );

/** In the raid, at the first boss for certain. */
function atFirstBoss(at: ReturnType<typeof start>): void {
  at.go(raid);
  at.core.events.pullStarted(3176);
  at.core.events.pullEnded(3176, false);
  at.readyCheck();
}

describe('a pinned loadout', () => {
  it('of a boss is the first card at that boss, before the top build, and tells how far apart they are', () => {
    const at = start();
    savedAndPinned(at.client, { encounterId: 3176 });
    atFirstBoss(at);
    expect(cards(at.client)).toEqual(['Mine', 'Averzian']);
    expect(at.client.offer!.builds[0]).toMatchObject({
      kind: 'own',
      configId: 21,
      origin: { kind: 'pinned', apart: distance(mine, builds.mythicPlus) },
    });
  });

  it('of a boss is not offered at another one; that of the content type is', () => {
    const at = start();
    savedAndPinned(at.client, { encounterId: 3177 });
    atFirstBoss(at);
    expect(cards(at.client)).toEqual(['Averzian']);
    savedAndPinned(at.client, { configId: 22, name: 'Any raid' });
    at.readyCheck();
    expect(cards(at.client)).toEqual(['Any raid', 'Averzian']);
  });

  it('of a boss outranks that of the content type', () => {
    const at = start();
    savedAndPinned(at.client, { configId: 22, name: 'Any raid' });
    savedAndPinned(at.client, { encounterId: 3176 });
    atFirstBoss(at);
    expect(cards(at.client)).toEqual(['Mine', 'Averzian']);
  });

  it('of a dungeon comes first on entering it', () => {
    const { client, go } = start();
    savedAndPinned(client, { contentType: 'mythicPlus', encounterId: 12813 });
    go(murderRow);
    expect(cards(client)).toEqual(['Mine', 'Die Mördergasse']);
  });

  it('of the content type is shown once where it is not known which wing it is', () => {
    const { client, go } = start();
    savedAndPinned(client, { contentType: 'mythicPlus' });
    go(tazavesh);
    expect(cards(client)).toEqual(['Mine', 'Straßen', 'Gambit']);
  });

  it('of both content types comes first at login, before both general builds', () => {
    const { client, core } = setUp();
    savedAndPinned(client);
    savedAndPinned(client, { contentType: 'mythicPlus', configId: 22, name: 'Keys' });
    logIn(core, client);
    expect(cards(client)).toEqual(['Mine', 'Keys', 'raid', 'mythicPlus']);
  });

  it('that is worn is silence, even though the top build is not', () => {
    const at = start();
    savedAndPinned(at.client, { encounterId: 3176 });
    at.client.worn = mine;
    atFirstBoss(at);
    expect(at.client.offer).toBeUndefined();
  });

  it('is offered to a player who wears the top build of that boss', () => {
    const at = start();
    savedAndPinned(at.client, { encounterId: 3176 });
    at.client.worn = builds.mythicPlus;
    atFirstBoss(at);
    expect(cards(at.client)).toEqual(['Mine', 'Averzian']);
  });

  it('with the talents of the top build is shown once, by the top build', () => {
    const at = start();
    savedAndPinned(at.client, { encounterId: 3176, code: codes.mythicPlus });
    atFirstBoss(at);
    expect(at.client.offer!.builds).toMatchObject([
      { kind: 'top', encounter: { name: 'Averzian' }, pinnedAs: { configId: 21, name: 'Mine' } },
    ]);
  });

  it('is applied by one click: the client is asked for that loadout, although another has the same talents', () => {
    const at = start();
    at.client.saveLoadout(20, 'Twin', mineCode);
    savedAndPinned(at.client, { encounterId: 3176 });
    atFirstBoss(at);
    at.client.respond({ kind: 'use', index: 0 });
    at.client.pass(3);
    expect(at.client.created).toEqual([]);
    expect(at.client.asked).toContain('switch Mine');
    expect(at.client.said).toContainEqual({ say: 'applying', label: { kind: 'loadout', name: 'Mine' } });
  });
});

describe('the loadout of a pin', () => {
  it('is found by its id after it was renamed and changed, and the pin follows it', () => {
    const { client, core } = setUp();
    const pinned = pin(client);
    client.saveLoadout(21, 'Renamed', codes.mythicPlus);
    logIn(core, client);
    expect(pinned).toMatchObject({ configId: 21, name: 'Renamed', code: codes.mythicPlus });
    expect(client.says()).not.toContain('pinGone');
  });

  it('is found by its name and talents after it was imported anew', () => {
    const { client, core } = setUp();
    const pinned = pin(client);
    client.saveLoadout(30, 'Mine', codes.raid);
    client.saveLoadout(31, 'Mine', mineCode);
    logIn(core, client);
    expect(pinned.configId).toBe(31);
    expect(cards(client)).toEqual(['Mine', 'raid', 'mythicPlus']);
  });

  it('is not one of the addon’s own, to which the client gave the id of a deleted one', () => {
    const { client, core } = setUp();
    pin(client);
    client.saveLoadout(21, 'Top: Raid', codes.raid);
    client.character.slots[discipline] = { configId: 21, name: 'Top: Raid', code: codes.raid };
    logIn(core, client);
    expect(client.said).toContainEqual({ say: 'pinGone', name: 'Mine' });
  });

  it('is said to be gone once, for all of its pins, and said again only after it was back', () => {
    const { client, core } = setUp();
    pin(client);
    pin(client, { contentType: 'mythicPlus' });
    client.saveLoadout(40, 'Other', codes.own);
    const gone = () => client.says().filter((say) => say === 'pinGone').length;
    logIn(core, client);
    logIn(core, client);
    expect(gone()).toBe(1);
    client.saveLoadout(41, 'Mine', mineCode);
    logIn(core, client);
    client.saved.pop();
    logIn(core, client);
    expect(gone()).toBe(2);
    expect(cards(client)).toEqual(['raid', 'mythicPlus']);
  });

  it('is not said to be gone while the client lists no loadouts, which it may not have loaded yet', () => {
    const { client, core } = setUp();
    pin(client);
    logIn(core, client);
    expect(client.says()).not.toContain('pinGone');
  });
});

describe('the board of pins', () => {
  const set = () => {
    const { client, ports } = createFakeClient();
    client.saveLoadout(21, 'Mine', mineCode);
    client.saveLoadout(22, 'Top: Raid', codes.raid);
    client.character.slots[discipline] = { configId: 22, name: 'Top: Raid', code: codes.raid };
    return { client, board: createPinBoard(ports) };
  };

  it('lists the player’s own loadouts, and not those that the addon made', () => {
    expect(set().board.loadouts()).toEqual([{ configId: 21, name: 'Mine' }]);
  });

  it('pins one loadout to a target, in place of another, and takes it away again', () => {
    const { client, board } = set();
    client.saveLoadout(23, 'Other', codes.own);
    const boss = { contentType: 'raid', encounterId: 3176 } as const;
    board.pin(boss, 21);
    board.pin(boss, 23);
    expect(client.character.pins[discipline]).toEqual([
      { ...boss, configId: 23, name: 'Other', code: codes.own },
    ]);
    board.unpin(boss);
    expect(board.pinned(boss)).toBeUndefined();
  });

  it('shows a pinned loadout as the player has changed it since', () => {
    const { client, board } = set();
    board.pin({ contentType: 'raid' }, 21);
    client.saved[0] = { configId: 21, name: 'Renamed', code: codes.mythicPlus };
    expect(board.pinned({ contentType: 'raid' })).toMatchObject({ name: 'Renamed', code: codes.mythicPlus });
  });

  it('tells whether a pin is the target’s own, and whether its loadout is gone', () => {
    const { client, board } = set();
    const boss = { contentType: 'raid', encounterId: 3176 } as const;
    board.pin({ contentType: 'raid' }, 21);
    expect(board.pinned(boss)).toMatchObject({ name: 'Mine', isInherited: true, isGone: false });
    client.saved.shift();
    expect(board.pinned(boss)).toMatchObject({ isGone: true });
    expect(board.pinned({ contentType: 'mythicPlus' })).toBeUndefined();
  });
});
