/** The cast of a change, between the request and the worn talents: late, secret, or never begun. */
import { describe, expect, it } from 'vitest';
import { activeConfigId, builds } from './fake-client.ts';
import { askedByName, failure, settling, withTwins } from './switch-set-up.ts';

describe('the client', () => {
  it('has a stale list: after a switch by name that did not work, the loadout is loaded by handle, once', () => {
    const { client, outcomes } = settling();
    client.pass(1);
    expect(client.asked.slice(2)).toEqual(['switch Top: Raid', 'load 5']);
    client.pass(29);
    expect(outcomes).toEqual([]);
    client.pass(2);
    expect(client.asked).toHaveLength(4);
    expect(outcomes).toEqual(failure('timedOut'));
  });

  it('keeps its casts secret, so the worn nodes decide', () => {
    const { client, outcomes } = askedByName();
    client.worn = builds.raid;
    client.pass(0.5);
    expect(outcomes).toEqual([{ end: 'applied', differing: 0 }]);
  });

  it('casts something secret, and is not asked again, which would interrupt the cast', () => {
    const { client, updated, outcomes } = askedByName();
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
    const { client } = settling();
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
    const { client, outcomes } = settling();
    client.casting = true;
    client.castsOther = true;
    client.pass(20.4);
    expect(outcomes).toEqual([]);
    client.pass(0.1);
    expect(outcomes).toEqual(failure('casting'));
  });

  it('has the wanted nodes staged: they are not worn yet, and it is not asked again before the cast begins', () => {
    const { client, outcomes } = askedByName();
    client.worn = builds.raid;
    client.staged = true;
    client.pass(2);
    expect(outcomes).toEqual([]);
    expect(client.asked.filter((asked) => asked.startsWith('switch'))).toHaveLength(1);
  });

  it('has the wanted nodes staged and never begins the cast: after half a minute they are dropped, and the player is told', () => {
    const { client, outcomes } = askedByName();
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
      const { client, castStarted, tell, outcomes } = askedByName();
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
      const { client, apply, updated, castStarted, tell, outcomes } = withTwins();
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
    const { client } = askedByName();
    client.blocked = { reason: 'client', text: 'A change is under way.' };
    client.pass(20);
    expect(client.asked.slice(2)).toEqual(['switch Top: Raid']);
  });

  it('still applies a change when we give up: nothing is rolled back meanwhile', () => {
    const { client, outcomes } = askedByName();
    client.worn = builds.raid;
    client.staged = true;
    client.blocked = { reason: 'client' };
    client.pass(31);
    expect(outcomes).toEqual(failure('timedOut'));
    expect(client.asked).not.toContain('roll back 1000');
  });
});
