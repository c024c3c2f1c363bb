/** What a switch that failed has left staged: it is dropped once the client may be asked. */
import { describe, expect, it } from 'vitest';
import { builds, codes, holy } from './fake-client.ts';
import { failure, setUp } from './switch-set-up.ts';

/** A switch by handle whose talents the client has staged. */
function staged() {
  const all = setUp();
  all.client.saveLoadout(8, 'Raid', codes.mythicPlus);
  all.client.saveLoadout(9, 'Raid', codes.raid);
  all.apply();
  all.client.worn = builds.raid;
  all.client.staged = true;
  return all;
}
const fails = (all: ReturnType<typeof setUp>) => all.tell({ type: 'castFailed' });
const isDropped = ({ client }: ReturnType<typeof setUp>) => client.asked.includes('roll back 1000');

describe('what a failed switch has staged', () => {
  it('is dropped at once', () => {
    const all = staged();
    fails(all);
    expect(all.outcomes).toEqual(failure('interrupted'));
    expect(isDropped(all)).toBe(true);
    expect(all.isBusy()).toBe(false);
  });

  it('is dropped after combat, and until then the switch is not over', () => {
    const all = staged();
    all.client.inCombat = true;
    fails(all);
    expect(isDropped(all)).toBe(false);
    expect(all.isBusy()).toBe(true);
    all.client.inCombat = false;
    all.tell({ type: 'castSucceeded' });
    expect(isDropped(all)).toBe(false);
    all.tell({ type: 'combatEnded' });
    expect(isDropped(all)).toBe(true);
    expect(all.isBusy()).toBe(false);
  });

  it('is kept when combat begins, although the client does not say yet that it has begun', () => {
    const all = setUp();
    all.client.saveLoadout(8, 'Raid', codes.mythicPlus);
    all.client.saveLoadout(9, 'Raid', codes.raid);
    all.client.loadAnswers = [{ outcome: 'refused' }];
    all.apply();
    all.client.worn = builds.raid;
    all.client.staged = true;
    all.tell({ type: 'combatStarted' });
    expect(all.outcomes).toEqual(failure('inCombat'));
    expect(isDropped(all)).toBe(false);
    all.tell({ type: 'combatEnded' });
    expect(isDropped(all)).toBe(true);
  });

  it('is not waited for in combat if nothing is staged', () => {
    const all = staged();
    all.client.inCombat = true;
    all.client.staged = false;
    all.client.worn = builds.own;
    fails(all);
    expect(all.isBusy()).toBe(false);
  });

  it.each(['mythicPlus', 'pvpMatch', 'casting', 'client'] as const)(
    'is kept while the client may not be asked (%s), and dropped later',
    (reason) => {
      const all = staged();
      all.client.blocked = { reason };
      fails(all);
      expect(isDropped(all)).toBe(false);
      expect(all.isBusy()).toBe(false);
      all.client.blocked = undefined;
      all.dropLeftOver();
      expect(isDropped(all)).toBe(true);
    },
  );

  it('is dropped although the player is dead', () => {
    const all = staged();
    all.client.blocked = { reason: 'dead' };
    fails(all);
    expect(isDropped(all)).toBe(true);
  });

  it('is dropped before the next switch at the latest, which then starts', () => {
    const all = staged();
    all.client.blocked = { reason: 'mythicPlus' };
    fails(all);
    all.client.blocked = undefined;
    all.apply(codes.mythicPlus);
    expect(all.client.asked.slice(-2)).toEqual(['roll back 1000', 'load 8']);
  });

  it.each<[what: string, arrange: (all: ReturnType<typeof setUp>) => void]>([
    [
      'other talents are staged by now, which are the player’s own',
      ({ client }) => (client.worn = builds.own),
    ],
    ['nothing is staged any more', ({ client }) => (client.staged = false)],
    ['the specialization is another one', ({ client }) => (client.specId = holy)],
    ['talents are not loaded', ({ client }) => (client.loaded = false)],
  ])('is left alone if %s', (_, arrange) => {
    const all = staged();
    all.client.blocked = { reason: 'mythicPlus' };
    fails(all);
    all.client.blocked = undefined;
    arrange(all);
    all.dropLeftOver();
    expect(isDropped(all)).toBe(false);
    expect(all.client.errors).toEqual([]);
  });
});
