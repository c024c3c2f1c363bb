/** What confirms that a build is worn once the client was asked for it, and what fails the switch. */
import { describe, expect, it } from 'vitest';
import type { ClientSwitchEvent } from '../src/core/switch/switch-event.ts';
import { activeConfigId, builds, discipline, holy } from './fake-client.ts';
import type { FakeClient } from './fake-client.ts';
import { failure, settling, underWay } from './switch-set-up.ts';

describe('the client', () => {
  it.each([0.2, 1, 5, 20])(
    'fires an update after %d s that changes nothing, and only worn talents confirm the switch',
    (seconds) => {
      const { client, updated, outcomes } = settling();
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

  it('fires the event of an earlier specialization change again: the switch goes on', () => {
    const { tell, outcomes, isBusy } = underWay();
    tell({ type: 'specChanged' });
    tell({ type: 'specChanged' });
    expect(outcomes).toEqual([]);
    expect(isBusy()).toBe(true);
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

  it('fails the commit of a loadout that is not ours: the switch goes on', () => {
    const { tell, outcomes } = underWay();
    tell({ type: 'commitFailed', configId: 77 });
    expect(outcomes).toEqual([]);
    tell({ type: 'commitFailed', configId: 5 });
    expect(outcomes).toEqual(failure('commitFailed'));
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
