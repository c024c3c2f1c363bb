/** The loadout that the client makes for a switch: found, named, and asked to be worn. */
import { describe, expect, it } from 'vitest';
import { builds, codes, discipline, holy } from './fake-client.ts';
import { failure, removed, replacing, setUp, settling } from './switch-set-up.ts';

describe('a new loadout', () => {
  it('that the client makes after we gave up is ours beside the slot', () => {
    const all = replacing();
    removed(all);
    all.client.pass(30);
    all.createdAs(9);
    expect(all.client.character.loadouts[discipline]).toEqual([
      { configId: 9, name: 'Top: Raid', code: codes.raid },
    ]);
    expect(all.outcomes).toEqual([]);
    all.createdAs(12, codes.mythicPlus, 'Top: Mythic+');
    expect(all.client.character.slots[discipline]?.configId).toBe(12);
    expect(all.outcomes).toEqual(failure('importTimedOut'));
  });

  it('that the client refuses fails the switch with its reason, if we had no slot', () => {
    const all = setUp();
    all.client.createAnswer = { accepted: false, text: 'Kaputt.' };
    all.apply();
    expect(all.client.created).toHaveLength(1);
    expect(all.outcomes).toEqual(failure('importRefused', { text: 'Kaputt.' }));
  });

  it('is found although no event says that it was made', () => {
    const { client, apply } = setUp();
    apply();
    client.saveLoadout(9, 'Top: Raid', codes.raid);
    client.pass(5);
    expect(client.asked).toContain('share 9');
  });

  it('is known by its name if the client could not import all of it', () => {
    const { client, apply, createdAs } = setUp();
    apply();
    createdAs(9, codes.own);
    expect(client.asked.at(-1)).toBe('share 9');
  });

  it('is not one that another addon made meanwhile', () => {
    const { client, apply, createdAs } = setUp();
    apply();
    createdAs(77, codes.mythicPlus, 'Theirs');
    expect(client.asked).toEqual(['create Top: Raid']);
  });

  it('is remembered although the specialization was changed before it was made, and the switch fails', () => {
    const { client, apply, createdAs, tell, outcomes } = setUp();
    apply();
    client.specId = holy;
    tell({ type: 'specChanged' });
    expect(outcomes).toEqual([]);
    createdAs(9);
    expect(outcomes).toEqual(failure('specChanged'));
    expect(client.character.slots[discipline]?.configId).toBe(9);
  });

  it('is awaited for half a minute, however shortly after another switch', () => {
    const { client, apply, outcomes } = setUp();
    client.createAnswer = { accepted: false };
    apply();
    client.createAnswer = { accepted: true };
    client.pass(1);
    apply();
    client.pass(29.9);
    expect(outcomes).toHaveLength(1);
    client.pass(0.1);
    expect(outcomes).toHaveLength(2);
  });
});

describe('the client', () => {
  it('loses the name of a new loadout, so it is named again', () => {
    const { client, apply, createdAs } = setUp();
    apply();
    createdAs(5, codes.raid, '');
    expect(client.asked).toEqual(['create Top: Raid', 'rename 5 Top: Raid', 'share 5']);
  });

  it('creates loadouts that are not ours, and they are not mistaken for ours', () => {
    const { client, apply, tell } = setUp();
    client.saveLoadout(3, 'Mine', codes.own);
    apply();
    tell({ type: 'configCreated', configId: 3 });
    expect(client.asked).toEqual(['create Top: Raid']);
  });

  it('starts the change by itself while its talent window is open, which is not disturbed', () => {
    const { client, castStarted, tell, outcomes } = settling();
    castStarted();
    client.pass(5);
    expect(client.asked.filter((asked) => asked.startsWith('switch'))).toEqual([]);
    client.worn = builds.raid;
    tell({ type: 'castSucceeded' });
    expect(outcomes).toMatchObject([{ end: 'applied' }]);
  });

  it.each(['settling', 'switching'])(
    'combat begins while %s: nothing more is asked of the client',
    (phase) => {
      const { client, tell, outcomes } = settling();
      client.pass(phase === 'switching' ? 0.5 : 0);
      const asked = client.asked.length;
      tell({ type: 'combatStarted' });
      client.pass(60);
      expect(client.asked).toHaveLength(asked);
      expect(outcomes).toEqual(failure('inCombat'));
    },
  );

  it('makes a loadout in combat that was requested before: it is remembered as ours and not touched', () => {
    const { client, apply, createdAs, tell, outcomes } = setUp();
    apply();
    tell({ type: 'combatStarted' });
    createdAs(5, codes.raid, '');
    expect(client.asked).toEqual(['create Top: Raid']);
    expect(client.character.slots[discipline]?.configId).toBe(5);
    expect(outcomes).toEqual(failure('inCombat'));
  });

  it('updates another loadout while its list lacks the new one: it is not asked yet', () => {
    const { client, updated } = settling();
    updated(77);
    expect(client.asked.at(-1)).toBe('share 5');
    updated(5);
    expect(client.asked.at(-1)).toBe('switch Top: Raid');
  });

  it.each(['pvpMatch', 'mythicPlus'] as const)(
    'is not asked to wear anything once %s has begun',
    (reason) => {
      const { client, outcomes } = settling();
      client.blocked = { reason };
      client.pass(1);
      expect(client.asked.at(-1)).toBe('share 5');
      expect(outcomes).toEqual(failure(reason));
    },
  );

  it('has begun the change by itself: naming the loadout and sharing its bars wait for the end of the cast', () => {
    const { client, apply, createdAs, castStarted, tell, outcomes } = setUp();
    apply();
    client.blocked = { reason: 'casting' };
    createdAs(5, codes.raid, '');
    castStarted();
    expect(client.asked).toEqual(['create Top: Raid']);
    client.blocked = undefined;
    client.worn = builds.raid;
    tell({ type: 'castSucceeded' });
    expect(client.asked.slice(1)).toEqual(['select 5', 'rename 5 Top: Raid', 'share 5']);
    expect(outcomes).toMatchObject([{ end: 'applied' }]);
  });
});
