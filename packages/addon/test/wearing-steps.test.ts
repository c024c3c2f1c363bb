import { describe, expect, it } from 'vitest';
import type { ClientSwitchEvent } from '../src/core/switch/switch-event.ts';
import { activeConfigId, builds, codes, discipline, holy } from './fake-client.ts';
import { failure, setUp, underWay } from './switch-set-up.ts';

describe('what the client is known to do', () => {
  it('loses the name of a new loadout: it is named again', () => {
    const { client, apply, createdAs } = setUp();
    apply();
    createdAs(5, codes.raid, '');
    expect(client.asked).toEqual(['create Top: Raid', 'rename 5 Top: Raid', 'share 5']);
  });

  it('tells of loadouts that are not ours: another new one is not taken for it', () => {
    const { client, apply, tell } = setUp();
    client.saveLoadout(3, 'Mine', codes.own);
    apply();
    tell({ type: 'configCreated', configId: 3 });
    expect(client.asked).toEqual(['create Top: Raid']);
  });

  it('has a stale cache: a switch that did not take is tried again, six times, then by handle', () => {
    const { client, apply, createdAs } = setUp();
    apply();
    createdAs(5);
    client.pass(0.5);
    client.pass(3);
    expect(client.asked.filter((asked) => asked === 'switch Top: Raid')).toHaveLength(6);
    expect(client.asked.at(-1)).toBe('load 5');
  });

  it('starts the change by itself while its talent window is open: that is not disturbed', () => {
    const { client, apply, createdAs, castStarted, tell, outcomes } = setUp();
    apply();
    createdAs(5);
    castStarted();
    client.pass(5);
    expect(client.asked.filter((asked) => asked.startsWith('switch'))).toEqual([]);
    tell({ type: 'castSucceeded' });
    expect(outcomes).toMatchObject([{ end: 'applied' }]);
  });

  it('echoes an update of the active loadout at once: only a later one confirms', () => {
    const { client, apply, createdAs, updated, outcomes } = setUp();
    apply();
    createdAs(5);
    updated(5);
    client.selected = 5;
    client.pass(0.5);
    updated(activeConfigId);
    client.pass(1);
    updated(activeConfigId);
    expect(outcomes).toEqual([]);
    client.pass(4);
    updated(activeConfigId);
    expect(outcomes).toMatchObject([{ end: 'applied' }]);
  });

  it('finds nothing to change: the window is told which loadout is worn all the same', () => {
    const { client, apply, outcomes } = setUp();
    client.saveLoadout(8, 'Raid', codes.mythicPlus);
    client.saveLoadout(9, 'Raid', codes.raid);
    client.loadAnswers = [{ outcome: 'unchanged' }];
    apply();
    expect(client.asked).toEqual(['load 9', 'select 9']);
    expect(outcomes).toMatchObject([{ end: 'applied' }]);
  });

  it('refuses without a reason right after a specialization change: tried again every 4 s, five times', () => {
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

  it('refuses with a reason: that is told at once', () => {
    const { client, apply, outcomes } = setUp();
    client.saveLoadout(8, 'Raid', codes.mythicPlus);
    client.saveLoadout(9, 'Raid', codes.raid);
    client.loadAnswers = [{ outcome: 'refused', text: 'Fade is on cooldown.' }];
    apply();
    expect(outcomes).toEqual(failure('loadRefused', { text: 'Fade is on cooldown.' }));
  });

  it('stages a loadout without applying it: then it is committed', () => {
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
  ])('%s: told, not marked as worn, and the next switch can start', (_what, event, reason) => {
    const { client, tell, outcomes, isBusy } = underWay();
    tell(event);
    expect(outcomes).toEqual(failure(reason));
    expect(client.asked).not.toContain('select 5');
    expect(isBusy()).toBe(false);
  });

  it('says nothing at all for half a minute: told, and not stuck', () => {
    const { client, outcomes, isBusy } = underWay();
    client.pass(29);
    expect(outcomes).toEqual([]);
    client.pass(2);
    expect(outcomes).toEqual(failure('timedOut'));
    expect(isBusy()).toBe(false);
  });

  it('hides its casts as secrets: the worn nodes decide in the end', () => {
    const { client, apply, createdAs, outcomes } = setUp();
    apply();
    createdAs(5);
    client.pass(0.5);
    client.worn = builds.raid;
    client.pass(0.5);
    expect(outcomes).toEqual([{ end: 'applied', differing: 0 }]);
  });

  it('is casting something that cannot be told: it is not asked again, which would break the cast off', () => {
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
    expect(outcomes).toMatchObject([{ end: 'applied' }]);
  });

  it('does not take staged nodes for worn ones, nor asks again while the server is about to begin the cast', () => {
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

  it('staged what is wanted and never begins the cast: after six looks it is asked by handle', () => {
    const { client, apply, createdAs } = setUp();
    apply();
    createdAs(5);
    client.pass(0.5);
    client.worn = builds.raid;
    client.staged = true;
    client.pass(3);
    expect(client.asked.at(-1)).toBe('load 5');
  });

  it('writes no selection for a specialization that is not the current one any more', () => {
    const { client, tell } = underWay();
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

  it('answers in combat to what was asked before: the loadout is remembered as ours and not touched', () => {
    const { client, apply, createdAs, tell } = setUp();
    apply();
    tell({ type: 'combatStarted' });
    createdAs(5, codes.raid, '');
    expect(client.asked).toEqual(['create Top: Raid']);
    expect(client.character.slots[discipline]?.configId).toBe(5);
  });
});
