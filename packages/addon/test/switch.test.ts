import { describe, expect, it } from 'vitest';
import { sameBuild } from '@toptalent/loadout';
import type { SwitchEvent } from '../src/core/switch/machine.ts';
import type { SwitchOutcome } from '../src/core/switch/switcher.ts';
import { createSwitcher } from '../src/core/switch/switcher.ts';
import { activeConfigId, builds, codes, createFakeClient, decoded, discipline, holy } from './fake-client.ts';

function setUp() {
  const { client, ports } = createFakeClient();
  const switcher = createSwitcher(ports);
  const outcomes: SwitchOutcome[] = [];
  return {
    client,
    outcomes,
    apply: (code: string = codes.raid, label = 'Raid') =>
      switcher.apply(code, label, (outcome) => outcomes.push(outcome)),
    tell: (event: SwitchEvent) => switcher.tell(event),
    /** The client made our loadout. */
    createdAs(configId: number, code: string = codes.raid, name = 'Top: Raid') {
      client.saveLoadout(configId, name, code);
      switcher.tell({ type: 'configCreated', configId });
    },
    updated: (configId: number) => switcher.tell({ type: 'configUpdated', configId, at: client.uptime }),
    castStarted: () => switcher.tell({ type: 'castStarted', at: client.uptime }),
    isBusy: () => switcher.isBusy(),
  };
}

/** Up to the cast of the change. */
function underWay() {
  const all = setUp();
  all.apply();
  all.createdAs(5);
  all.updated(5);
  all.castStarted();
  return all;
}

const failure = (reason: string, more: object = {}) => [{ end: 'failed', failure: { reason, ...more } }];

describe('a switch that goes well', () => {
  it('imports into a loadout of its own, shares the action bars, switches by name, and says so when the cast is done', () => {
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

  it('leaves the starter build behind', () => {
    const { client, tell } = underWay();
    client.starterBuild = true;
    tell({ type: 'castSucceeded' });
    expect(client.starterBuild).toBe(false);
  });

  it('hears no event any more once it is over', () => {
    const { client, tell, isBusy } = underWay();
    expect(client.watched.switch).toBe(true);
    tell({ type: 'castSucceeded' });
    expect(client.watched.switch).toBe(false);
    expect(isBusy()).toBe(false);
    const asked = client.asked.length;
    tell({ type: 'commitFailed', configId: activeConfigId });
    client.pass(60);
    expect(client.asked).toHaveLength(asked);
  });

  it('reports how many points could not be set', () => {
    const { client, tell, outcomes } = underWay();
    client.worn = { ...builds.raid, picks: builds.raid.picks.slice(1) };
    tell({ type: 'castSucceeded' });
    expect(outcomes).toEqual([{ end: 'applied', differing: 1 }]);
  });

  it('only says so when the build is worn already', () => {
    const { client, apply, outcomes } = setUp();
    client.worn = builds.raid;
    expect(apply()).toBe(false);
    expect(outcomes).toEqual([{ end: 'alreadyWorn' }]);
    expect(client.asked).toEqual([]);
  });

  it('switches to a saved loadout with the same nodes instead of making one', () => {
    const { client, apply, castStarted, tell, outcomes } = setUp();
    client.saveLoadout(9, 'My raid', codes.raid);
    apply();
    castStarted();
    tell({ type: 'castSucceeded' });
    expect(client.asked).toEqual(['switch My raid', 'select 9']);
    expect(outcomes).toMatchObject([{ end: 'applied' }]);
    expect(client.character.slots[discipline]).toBeUndefined();
  });

  it('goes by handle, not by name, when two saved loadouts share the name', () => {
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
    expect(all.apply()).toBe(false);
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

  it('at the loadout limit a slot of our own is recycled nevertheless', () => {
    const { client, apply, outcomes } = setUp();
    client.canCreate = false;
    client.saveLoadout(5, 'Top: Mythic+', codes.mythicPlus);
    client.character.slots[discipline] = { configId: 5, name: 'Top: Mythic+', code: codes.mythicPlus };
    expect(apply()).toBe(true);
    expect(outcomes).toEqual([]);
  });
});

describe('the backup', () => {
  it('is what was worn, taken before anything is changed', () => {
    const { client, apply } = setUp();
    apply();
    expect(sameBuild(decoded(client.character.backups[discipline]!.code), builds.own)).toBe(true);
  });

  it("stays the player's own build when one of ours is exchanged for another", () => {
    const { client, apply, createdAs, updated, castStarted, tell } = setUp();
    apply();
    createdAs(5);
    updated(5);
    castStarted();
    client.worn = builds.raid;
    tell({ type: 'castSucceeded' });
    apply(codes.mythicPlus, 'Mythic+');
    expect(sameBuild(decoded(client.character.backups[discipline]!.code), builds.own)).toBe(true);
  });

  it('is taken anew when the player wears something of their own again', () => {
    const { client, apply } = setUp();
    client.character.backups[discipline] = { code: codes.mythicPlus, savedAt: 1 };
    client.character.applied[discipline] = codes.mythicPlus;
    apply();
    expect(sameBuild(decoded(client.character.backups[discipline]!.code), builds.own)).toBe(true);
  });
});

describe('our own slot', () => {
  function withSlot() {
    const all = setUp();
    all.client.saveLoadout(5, 'Top: Mythic+', codes.mythicPlus);
    all.client.character.slots[discipline] = { configId: 5, name: 'Top: Mythic+', code: codes.mythicPlus };
    return all;
  }
  function removed(all: ReturnType<typeof setUp>) {
    all.client.saved = all.client.saved.filter((saved) => saved.configId !== 5);
    all.tell({ type: 'configRemoved', configId: 5 });
  }

  it('is deleted before the import, so that a full list does not block', () => {
    const all = withSlot();
    all.apply();
    expect(all.client.asked).toEqual(['remove 5']);
    all.tell({ type: 'configRemoved', configId: 77 });
    expect(all.client.asked).toEqual(['remove 5']);
    removed(all);
    expect(all.client.asked).toEqual(['remove 5', 'create Top: Raid']);
  });

  it('is left alone when the player has edited it, and a new one gets another name', () => {
    const all = withSlot();
    all.client.saved[0] = { configId: 5, name: 'Top: Raid', code: codes.own };
    all.apply();
    expect(all.client.asked).toEqual(['create Top: Raid 2']);
  });

  it('is not ours when another loadout has its id by now', () => {
    const all = withSlot();
    all.client.saved = [{ configId: 6, name: 'Top: Mythic+', code: codes.mythicPlus }];
    all.apply();
    expect(all.client.asked).toEqual(['create Top: Raid']);
  });

  it('is put back, under its name, when the import is refused', () => {
    const all = withSlot();
    all.apply();
    all.client.createAnswer = { accepted: false, text: 'Kaputt.' };
    removed(all);
    all.client.pass(1);
    all.client.createAnswer = { accepted: true };
    all.client.pass(1);
    // The first try to put it back was refused like the import itself.
    expect(all.client.created.map((made) => made.name)).toEqual([
      'Top: Raid',
      'Top: Mythic+',
      'Top: Mythic+',
    ]);
    all.createdAs(12, codes.mythicPlus, 'Top: Mythic+');
    expect(all.outcomes).toEqual(failure('importRefused', { text: 'Kaputt.' }));
    expect(all.client.character.slots[discipline]?.configId).toBe(12);
  });

  it('is given up when the client refuses it four times, and that is told', () => {
    const all = withSlot();
    all.apply();
    all.client.createAnswer = { accepted: false };
    removed(all);
    all.client.pass(60);
    expect(all.client.created).toHaveLength(5);
    expect(all.outcomes).toEqual(failure('importRefused', { text: undefined }));
  });

  it('is remembered under its new handle when it was put back', () => {
    const all = withSlot();
    all.apply();
    removed(all);
    all.client.pass(5);
    expect(all.client.created.map((made) => made.code)).toEqual([codes.raid, codes.mythicPlus]);
    all.createdAs(12, codes.mythicPlus, 'Top: Mythic+');
    expect(all.outcomes).toEqual(failure('importTimedOut'));
    expect(all.client.character.slots[discipline]).toEqual({
      configId: 12,
      name: 'Top: Mythic+',
      code: codes.mythicPlus,
    });
  });

  it('gives up after two seconds when the client does not delete it, and creates nothing', () => {
    const all = withSlot();
    all.apply();
    all.client.pass(2);
    expect(all.outcomes).toEqual(failure('removeTimedOut'));
    expect(all.client.created).toEqual([]);
  });

  it('goes on when the client deleted it but was never heard to say so', () => {
    const all = withSlot();
    all.apply();
    all.client.saved = all.client.saved.filter((saved) => saved.configId !== 5);
    all.client.pass(2);
    expect(all.client.created).toHaveLength(1);
    expect(all.outcomes).toEqual([]);
  });

  it('waits with putting back until combat is over, when combat begins after the deletion', () => {
    const all = withSlot();
    all.apply();
    all.tell({ type: 'combatStarted' });
    removed(all);
    all.client.pass(120);
    expect(all.client.created).toEqual([]);
    all.tell({ type: 'combatEnded' });
    expect(all.client.created.map((made) => made.name)).toEqual(['Top: Mythic+']);
    all.createdAs(12, codes.mythicPlus, 'Top: Mythic+');
    expect(all.outcomes).toEqual(failure('inCombat'));
  });
});

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

  it.each<[what: string, event: SwitchEvent, reason: string]>([
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
    expect(outcomes).toMatchObject([{ end: 'applied' }]);
  });

  it('does not take staged nodes for worn ones', () => {
    const { client, apply, createdAs, outcomes } = setUp();
    apply();
    createdAs(5);
    client.pass(0.5);
    client.worn = builds.raid;
    client.staged = true;
    client.pass(0.5);
    expect(outcomes).toEqual([]);
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
