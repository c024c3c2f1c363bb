/** What the client does, or does not do, once it is asked to wear a loadout. */
import { describe, expect, it } from 'vitest';
import type { ClientSwitchEvent } from '../src/core/switch/switch-event.ts';
import { activeConfigId, builds, codes, discipline, holy } from './fake-client.ts';
import type { FakeClient } from './fake-client.ts';
import { failure, setUp, underWay } from './switch-set-up.ts';

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

  it('has a stale list: after a switch by name that did not work, the loadout is loaded by handle, once', () => {
    const { client, apply, createdAs, outcomes } = setUp();
    apply();
    createdAs(5);
    client.pass(1);
    expect(client.asked.slice(2)).toEqual(['switch Top: Raid', 'load 5']);
    client.pass(29);
    expect(outcomes).toEqual([]);
    client.pass(2);
    expect(client.asked).toHaveLength(4);
    expect(outcomes).toEqual(failure('timedOut'));
  });

  it('starts the change by itself while its talent window is open, which is not disturbed', () => {
    const { client, apply, createdAs, castStarted, tell, outcomes } = setUp();
    apply();
    createdAs(5);
    castStarted();
    client.pass(5);
    expect(client.asked.filter((asked) => asked.startsWith('switch'))).toEqual([]);
    client.worn = builds.raid;
    tell({ type: 'castSucceeded' });
    expect(outcomes).toMatchObject([{ end: 'applied' }]);
  });

  it.each([0.2, 1, 5, 20])(
    'fires an update after %d s that changes nothing, and only worn talents confirm the switch',
    (seconds) => {
      const { client, apply, createdAs, updated, outcomes } = setUp();
      apply();
      createdAs(5);
      updated(5);
      client.selected = 5;
      client.pass(seconds);
      updated(activeConfigId);
      updated(77);
      expect(outcomes).toEqual([]);
      // The client selected the loadout, so it has taken the request.
      expect(client.asked).not.toContain('load 5');
      client.worn = builds.raid;
      updated(activeConfigId);
      expect(outcomes).toMatchObject([{ end: 'applied' }]);
    },
  );

  it('finds nothing to change, and is still told which loadout is worn', () => {
    const { client, apply, outcomes } = setUp();
    client.saveLoadout(8, 'Raid', codes.mythicPlus);
    client.saveLoadout(9, 'Raid', codes.raid);
    client.onLoad = () => {
      client.worn = builds.raid;
    };
    client.loadAnswers = [{ outcome: 'unchanged' }];
    apply();
    expect(client.asked).toEqual(['load 9', 'select 9']);
    expect(outcomes).toMatchObject([{ end: 'applied' }]);
  });

  it('finds nothing to change although other talents are worn, and the switch is not confirmed', () => {
    const { client, apply, outcomes } = setUp();
    client.saveLoadout(8, 'Raid', codes.mythicPlus);
    client.saveLoadout(9, 'Raid', codes.raid);
    client.loadAnswers = [{ outcome: 'unchanged' }];
    apply();
    client.pass(29);
    expect(outcomes).toEqual([]);
    client.pass(2);
    expect(outcomes).toEqual(failure('timedOut'));
    expect(client.asked).toEqual(['load 9']);
  });

  it('refuses without a reason right after a specialization change, so it is asked every 4 s, five times', () => {
    const { client, apply, outcomes } = setUp();
    client.saveLoadout(8, 'Raid', codes.mythicPlus);
    client.saveLoadout(9, 'Raid', codes.raid);
    client.loadAnswers = Array.from({ length: 5 }, () => ({ outcome: 'refused' as const }));
    apply();
    client.pass(12);
    expect(client.asked).toHaveLength(4);
    expect(outcomes).toEqual([]);
    client.pass(4);
    expect(client.asked).toHaveLength(5);
    expect(outcomes).toEqual(failure('loadRefused', { text: undefined }));
  });

  it('refuses with a reason, which the player is told at once', () => {
    const { client, apply, outcomes } = setUp();
    client.saveLoadout(8, 'Raid', codes.mythicPlus);
    client.saveLoadout(9, 'Raid', codes.raid);
    client.loadAnswers = [{ outcome: 'refused', text: 'Fade is on cooldown.' }];
    apply();
    expect(outcomes).toEqual(failure('loadRefused', { text: 'Fade is on cooldown.' }));
  });

  it('stages a loadout without applying it: it is committed', () => {
    const { client, apply } = setUp();
    client.saveLoadout(8, 'Raid', codes.mythicPlus);
    client.saveLoadout(9, 'Raid', codes.raid);
    client.loadAnswers = [{ outcome: 'staged' }];
    apply();
    expect(client.asked).toEqual(['load 9', 'commit 9']);
  });

  it.each<[what: string, event: ClientSwitchEvent, reason: string]>([
    ['the cast is interrupted', { type: 'castFailed' }, 'interrupted'],
    ['the commit fails', { type: 'commitFailed', configId: activeConfigId }, 'commitFailed'],
    ['the specialization changes', { type: 'specChanged' }, 'specChanged'],
  ])(
    '%s: the player is told, nothing is marked as worn, and the next switch can start',
    (_what, event, reason) => {
      const { client, tell, outcomes, isBusy } = underWay();
      client.specId = reason === 'specChanged' ? holy : discipline;
      tell(event);
      expect(outcomes).toEqual(failure(reason));
      expect(client.asked).not.toContain('select 5');
      expect(isBusy()).toBe(false);
    },
  );

  it('says nothing for half a minute: the player is told, and the next switch can start', () => {
    const { client, outcomes, isBusy } = underWay();
    client.pass(29);
    expect(outcomes).toEqual([]);
    client.pass(2);
    expect(outcomes).toEqual(failure('timedOut'));
    expect(isBusy()).toBe(false);
  });

  it('keeps its casts secret, so the worn nodes decide', () => {
    const { client, apply, createdAs, outcomes } = setUp();
    apply();
    createdAs(5);
    client.pass(0.5);
    client.worn = builds.raid;
    client.pass(0.5);
    expect(outcomes).toEqual([{ end: 'applied', differing: 0 }]);
  });

  it('casts something secret, and is not asked again, which would interrupt the cast', () => {
    const { client, apply, createdAs, updated, outcomes } = setUp();
    apply();
    createdAs(5);
    client.pass(0.5);
    client.casting = true;
    client.pass(4);
    expect(client.asked.filter((asked) => asked.startsWith('switch'))).toHaveLength(1);
    updated(activeConfigId);
    expect(outcomes).toEqual([]);
    client.casting = false;
    updated(activeConfigId);
    expect(outcomes).toEqual([]);
    client.worn = builds.raid;
    updated(activeConfigId);
    expect(outcomes).toMatchObject([{ end: 'applied' }]);
  });

  it('surely casts something else: it is asked once that is over', () => {
    const { client, apply, createdAs } = setUp();
    apply();
    createdAs(5);
    client.casting = true;
    client.castsOther = true;
    client.pass(6);
    expect(client.asked.filter((asked) => asked.startsWith('switch'))).toEqual([]);
    client.casting = false;
    client.castsOther = false;
    client.pass(1.1);
    expect(client.asked.filter((asked) => asked.startsWith('switch'))).toEqual(['switch Top: Raid']);
  });

  it('casts something else for too long: the switch fails with that reason', () => {
    const { client, apply, createdAs, outcomes } = setUp();
    apply();
    createdAs(5);
    client.casting = true;
    client.castsOther = true;
    client.pass(20.4);
    expect(outcomes).toEqual([]);
    client.pass(0.1);
    expect(outcomes).toEqual(failure('casting'));
  });

  it('fires the event of an earlier specialization change again: the switch goes on', () => {
    const { tell, outcomes, isBusy } = underWay();
    tell({ type: 'specChanged' });
    tell({ type: 'specChanged' });
    expect(outcomes).toEqual([]);
    expect(isBusy()).toBe(true);
  });

  it('has the wanted nodes staged: they are not worn yet, and it is not asked again before the cast begins', () => {
    const { client, apply, createdAs, outcomes } = setUp();
    apply();
    createdAs(5);
    client.pass(0.5);
    client.worn = builds.raid;
    client.staged = true;
    client.pass(2);
    expect(outcomes).toEqual([]);
    expect(client.asked.filter((asked) => asked.startsWith('switch'))).toHaveLength(1);
  });

  it('has the wanted nodes staged and never begins the cast: after half a minute they are dropped, and the player is told', () => {
    const { client, apply, createdAs, outcomes } = setUp();
    apply();
    createdAs(5);
    client.pass(0.5);
    client.worn = builds.raid;
    client.staged = true;
    client.pass(30);
    expect(outcomes).toEqual([]);
    client.pass(1);
    expect(client.asked.slice(2)).toEqual(['switch Top: Raid', 'roll back 1000']);
    expect(outcomes).toEqual(failure('timedOut'));
  });

  it.each([3, 8, 20, 29])(
    'begins the cast %i s after it was asked by name, and is not asked again',
    (seconds) => {
      const { client, apply, createdAs, castStarted, tell, outcomes } = setUp();
      apply();
      createdAs(5);
      client.pass(0.5);
      client.staged = true;
      client.pass(seconds);
      client.casting = true;
      castStarted();
      client.pass(5);
      expect(outcomes).toEqual([]);
      client.casting = false;
      client.staged = false;
      client.worn = builds.raid;
      tell({ type: 'castSucceeded' });
      expect(client.asked.slice(2)).toEqual(['switch Top: Raid', 'select 5']);
      expect(outcomes).toEqual([{ end: 'applied', differing: 0 }]);
    },
  );

  it.each([3, 8, 20, 29])(
    'begins the cast %i s after it was asked by handle, whatever events fire meanwhile',
    (seconds) => {
      const { client, apply, updated, castStarted, tell, outcomes } = setUp();
      client.saveLoadout(8, 'Raid', codes.mythicPlus);
      client.saveLoadout(9, 'Raid', codes.raid);
      apply();
      client.staged = true;
      for (let second = 0; second < seconds; second += 1) {
        client.pass(1);
        updated(activeConfigId);
      }
      expect(outcomes).toEqual([]);
      castStarted();
      client.pass(5);
      client.staged = false;
      client.worn = builds.raid;
      tell({ type: 'castSucceeded' });
      expect(client.asked).toEqual(['load 9', 'select 9']);
      expect(outcomes).toMatchObject([{ end: 'applied' }]);
    },
  );

  it('applies a change without saying that anything is staged: it is not asked again', () => {
    const { client, apply, createdAs } = setUp();
    apply();
    createdAs(5);
    client.pass(0.5);
    client.blocked = { reason: 'client', text: 'A change is under way.' };
    client.pass(20);
    expect(client.asked.slice(2)).toEqual(['switch Top: Raid']);
  });

  it('still applies a change when we give up: nothing is rolled back meanwhile', () => {
    const { client, apply, createdAs, outcomes } = setUp();
    apply();
    createdAs(5);
    client.pass(0.5);
    client.worn = builds.raid;
    client.staged = true;
    client.blocked = { reason: 'client' };
    client.pass(31);
    expect(outcomes).toEqual(failure('timedOut'));
    expect(client.asked).not.toContain('roll back 1000');
  });

  it('changes the talents some time after the cast: the switch waits for them', () => {
    const { client, tell, updated, outcomes } = underWay();
    tell({ type: 'castSucceeded' });
    client.pass(8);
    updated(activeConfigId);
    expect(outcomes).toEqual([]);
    client.worn = builds.raid;
    updated(activeConfigId);
    expect(outcomes).toEqual([{ end: 'applied', differing: 0 }]);
  });

  it('ends the cast and leaves the talents as they were: the switch has failed', () => {
    const { client, tell, outcomes } = underWay();
    tell({ type: 'castSucceeded' });
    client.pass(29);
    expect(outcomes).toEqual([]);
    client.pass(1);
    expect(outcomes).toEqual(failure('timedOut'));
    expect(client.asked).not.toContain('select 5');
  });

  it('is not told which loadout is selected once the specialization is another one', () => {
    const { client, tell } = underWay();
    client.worn = builds.raid;
    client.specId = holy;
    tell({ type: 'castSucceeded' });
    expect(client.asked).not.toContain('select 5');
  });

  it.each(['settling', 'switching'])(
    'combat begins while %s: nothing more is asked of the client',
    (phase) => {
      const { client, apply, createdAs, tell, outcomes } = setUp();
      apply();
      createdAs(5);
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

  it('refuses to apply what it staged', () => {
    const { client, apply, outcomes } = setUp();
    client.saveLoadout(8, 'Raid', codes.mythicPlus);
    client.saveLoadout(9, 'Raid', codes.raid);
    client.loadAnswers = [{ outcome: 'staged' }];
    client.commitAnswer = false;
    apply();
    expect(outcomes).toEqual(failure('commitFailed'));
  });

  it('fails the commit of a loadout that is not ours: the switch goes on', () => {
    const { tell, outcomes } = underWay();
    tell({ type: 'commitFailed', configId: 77 });
    expect(outcomes).toEqual([]);
    tell({ type: 'commitFailed', configId: 5 });
    expect(outcomes).toEqual(failure('commitFailed'));
  });

  it('updates another loadout while its list lacks the new one: it is not asked yet', () => {
    const { client, apply, createdAs, updated } = setUp();
    apply();
    createdAs(5);
    updated(77);
    expect(client.asked.at(-1)).toBe('share 5');
    updated(5);
    expect(client.asked.at(-1)).toBe('switch Top: Raid');
  });

  it('wears the build without any event: seen when the time is up', () => {
    const { client, outcomes } = underWay();
    client.worn = builds.raid;
    client.pass(30);
    expect(outcomes).toEqual([{ end: 'applied', differing: 0 }]);
  });

  it('still casts when the time is up: the switch waits on', () => {
    const { client, outcomes } = underWay();
    client.casting = true;
    client.pass(31);
    expect(outcomes).toEqual([]);
    client.casting = false;
    client.pass(30);
    expect(outcomes).toEqual(failure('timedOut'));
  });

  it('does not show talents for a moment: the switch waits on', () => {
    const { client, updated, outcomes } = underWay();
    client.loaded = false;
    updated(activeConfigId);
    expect(outcomes).toEqual([]);
    expect(client.errors).toEqual([]);
  });

  it.each(['pvpMatch', 'mythicPlus'] as const)(
    'is not asked to wear anything once %s has begun',
    (reason) => {
      const { client, apply, createdAs, outcomes } = setUp();
      apply();
      createdAs(5);
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

  it('shows the loadout as worn already: it is not told again', () => {
    const { client, tell, outcomes } = underWay();
    client.worn = builds.raid;
    client.selected = 5;
    tell({ type: 'castSucceeded' });
    expect(client.asked).not.toContain('select 5');
    expect(outcomes).toMatchObject([{ end: 'applied' }]);
  });

  it.each<[what: string, arrange: (client: FakeClient) => void]>([
    ['is asked for another specialization', (client) => (client.specId = holy)],
    ['does not show talents for a moment', (client) => (client.loaded = false)],
  ])('wears the build when combat begins, and then %s: the switch has succeeded', (_, arrange) => {
    const { client, tell, outcomes } = underWay();
    client.worn = builds.raid;
    client.inCombat = true;
    tell({ type: 'castSucceeded' });
    expect(outcomes).toEqual([]);
    client.inCombat = false;
    arrange(client);
    tell({ type: client.specId === holy ? 'specChanged' : 'combatEnded' });
    expect(outcomes).toEqual([{ end: 'applied', differing: 0 }]);
    expect(client.asked.includes('select 5')).toBe(client.specId === discipline);
  });
});
