/** Time and events of the simulated client. */
import { afterEach, describe, expect, it } from 'vitest';
import type { SimClient } from '../src/index.ts';
import { api, newClient } from './new-client.ts';

let client: SimClient;
afterEach(() => {
  client.session.close();
});

describe('the clock', () => {
  it('runs timers at their times, and timers of the same time in the order in which they were started', () => {
    client = newClient();
    const heard: string[] = [];
    const note = (name: string) => () => heard.push(`${name} at ${api['GetTime']()}`);
    api['C_Timer'].After(2, note('late'));
    api['C_Timer'].After(1, note('first'));
    api['C_Timer'].After(1, note('second'));
    client.advance(1.5);
    expect(heard).toEqual(['first at 1', 'second at 1']);
    client.advance(1);
    expect(heard).toEqual(['first at 1', 'second at 1', 'late at 2']);
  });

  it('never calls back in the same frame, even after 0 seconds', () => {
    client = newClient();
    let called = false;
    api['C_Timer'].After(0, () => (called = true));
    expect(called).toBe(false);
    client.advance(0.1);
    expect(called).toBe(true);
  });

  it('lets a timer be cancelled', () => {
    client = newClient();
    let called = false;
    const timer = api['C_Timer'].NewTimer(1, () => (called = true));
    timer.Cancel();
    client.advance(2);
    expect([called, timer.IsCancelled()]).toEqual([false, true]);
  });

  it('tells the date in UTC', () => {
    client = newClient();
    expect(api['date']('!%Y-%m-%d %H:%M:%S', 1795348800)).toBe('2026-11-22 12:00:00');
    expect(api['date']('%Y-%m-%d', 951782400)).toBe('2000-02-29');
    expect(() => api['date']('%B', 0)).toThrow('%B');
  });
});

describe('events', () => {
  it('reach frames in the order of registration, and no longer once unregistered', () => {
    client = newClient();
    const heard: string[] = [];
    for (const name of ['a', 'b']) {
      const frame = api['CreateFrame']('Frame');
      frame.RegisterEvent('PLAYER_DEAD');
      frame.SetScript('OnEvent', (self: Api, event: string) => {
        heard.push(`${name} ${event}`);
        self['UnregisterEvent']?.(event);
      });
    }
    client.character.die();
    client.character.die();
    expect(heard).toEqual(['a PLAYER_DEAD', 'b PLAYER_DEAD']);
  });

  it('of units reach only frames that are registered for that unit', () => {
    client = newClient();
    const heard: unknown[] = [];
    const frame = api['CreateFrame']('Frame');
    frame.RegisterUnitEvent('PLAYER_SPECIALIZATION_CHANGED', 'player');
    frame.SetScript('OnEvent', (_self: unknown, event: string, unit: string) => heard.push([event, unit]));
    client.fire('PLAYER_SPECIALIZATION_CHANGED', 'party1');
    client.character.changeSpecialization(63);
    expect(heard).toEqual([['PLAYER_SPECIALIZATION_CHANGED', 'player']]);
  });

  it('that do not exist cannot be registered', () => {
    client = newClient();
    expect(() => api['CreateFrame']('Frame').RegisterEvent('TALENTS_CHANGED_SOMEHOW')).toThrow(
      'unknown event',
    );
  });

  it('whose handler raises an error still reach the next handler, and the error is recorded', () => {
    client = newClient();
    let heard = false;
    for (const handler of [() => api['nothing'].at.all, () => (heard = true)]) {
      const frame = api['CreateFrame']('Frame');
      frame.RegisterEvent('PLAYER_DEAD');
      frame.SetScript('OnEvent', handler);
    }
    client.character.die();
    expect(heard).toBe(true);
    expect(client.errors).toHaveLength(1);
  });

  it('of combat fire before the lockdown begins', () => {
    client = newClient();
    let locked: boolean | undefined;
    const frame = api['CreateFrame']('Frame');
    frame.RegisterEvent('PLAYER_REGEN_DISABLED');
    frame.SetScript('OnEvent', () => (locked = api['InCombatLockdown']()));
    client.character.enterCombat();
    expect([locked, api['InCombatLockdown']()]).toEqual([false, true]);
  });
});

type Api = Record<string, (...args: unknown[]) => unknown>;
