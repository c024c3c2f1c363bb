/** The state machine of a switch, without a client. */
import { describe, expect, it } from 'vitest';
import { firstStep, step } from '../src/core/switch/machine.ts';
import type { SwitchCommand } from '../src/core/switch/switch-command.ts';
import type { SwitchEvent } from '../src/core/switch/switch-event.ts';
import type { SwitchState, SwitchWay } from '../src/core/switch/switch-state.ts';

const job = { activeConfigId: 1000, recycledConfigId: 7 };
const seen = {
  selected: undefined,
  worn: false,
  wornInPart: false,
  pending: false,
  casting: false,
  castsOther: false,
  inCombat: false,
  recycledGone: false,
};

/** The phases that a switch goes through, and what it asks for on its way. */
function play(way: SwitchWay, events: readonly SwitchEvent[], ofJob: typeof job = job) {
  const phases: string[] = [];
  const asked: string[] = [];
  let { state, commands } = firstStep(ofJob, way);
  const note = (told: SwitchState, todo: readonly SwitchCommand[]) => {
    phases.push(told.phase);
    asked.push(...todo.map((command) => command.run));
  };
  note(state, commands);
  for (const event of events) {
    ({ state, commands } = step(state, event));
    note(state, commands);
  }
  return { phases, asked, state };
}

const removed = { type: 'configRemoved', configId: 7 } as const;
const created = { type: 'configCreated', configId: 8 } as const;
const timeUp = { type: 'timeUp', ...seen } as const;

describe('a switch', () => {
  it('through our own slot is removing, creating, settling, switching and confirming in turn', () => {
    const { phases, asked } = play({ way: 'import' }, [
      removed,
      created,
      timeUp,
      { type: 'castStarted' },
      { type: 'castSucceeded', ...seen, worn: true },
    ]);
    expect(phases).toEqual(['removing', 'creating', 'settling', 'switching', 'confirming', 'done']);
    expect(asked.filter((run) => run !== 'wait')).toEqual([
      'remove',
      'create',
      'remember',
      'setUp',
      'switchByName',
      'succeed',
    ]);
  });

  it('to a saved loadout with a name of its own begins by name, else by handle', () => {
    expect(play({ way: 'existing', configId: 5, unique: true }, []).phases).toEqual(['switching']);
    expect(play({ way: 'existing', configId: 5, unique: false }, []).phases).toEqual(['loading']);
  });

  it('that fails after our slot was deleted puts it back before it ends', () => {
    const { phases, state } = play({ way: 'import' }, [
      removed,
      { type: 'createRefused', text: 'No.' },
      { type: 'configCreated', configId: 9 },
    ]);
    expect(phases).toEqual(['removing', 'creating', 'puttingBack', 'done']);
    expect(state).toEqual({ phase: 'done' });
  });

  it('in combat waits with putting our slot back, and with naming it', () => {
    const { phases } = play({ way: 'import' }, [
      { type: 'combatStarted' },
      removed,
      { type: 'combatEnded' },
      { type: 'combatStarted' },
      { type: 'configCreated', configId: 9 },
      { type: 'combatEnded' },
    ]);
    expect(phases).toEqual([
      'removing',
      'removing',
      'waitingToPutBack',
      'puttingBack',
      'puttingBack',
      'backInCombat',
      'done',
    ]);
  });

  it('still takes what the client makes after the specialization was changed', () => {
    const { phases, asked } = play({ way: 'import' }, [removed, { type: 'specChanged' }, created]);
    expect(phases).toEqual(['removing', 'creating', 'abandoned', 'done']);
    expect(asked.slice(-2)).toEqual(['remember', 'fail']);
  });

  it.each<SwitchEvent>([{ type: 'createRefused', text: 'No.' }, timeUp])(
    'ends for the specialization’s sake if the client makes nothing after that: %o',
    (event) => {
      const { state } = play({ way: 'import' }, [removed, { type: 'specChanged' }]);
      const failure = { reason: 'specChanged' };
      expect(step(state, event)).toEqual({ state: { phase: 'done' }, commands: [{ run: 'fail', failure }] });
    },
  );
});

describe('a switch whose talents are worn when combat has begun', () => {
  it('asks the client for what is left to do after combat', () => {
    const { phases, asked } = play({ way: 'existing', configId: 5, unique: true }, [
      { type: 'castSucceeded', ...seen },
      { type: 'configUpdated', configId: 1000, ...seen, worn: true, inCombat: true },
      { type: 'timeUp', ...seen, worn: true },
      { type: 'combatEnded' },
    ]);
    expect(phases).toEqual(['switching', 'landing', 'wornInCombat', 'wornInCombat', 'done']);
    expect(asked.slice(-2)).toEqual(['wait', 'succeed']);
  });
});

describe('what is not listed in a phase', () => {
  const settling = { phase: 'settling', job, configId: 8, byName: true, castLooks: 0 } as const;
  it.each<[state: SwitchState, event: SwitchEvent]>([
    [settling, removed],
    [settling, { type: 'castSucceeded', ...seen }],
    [{ ...settling, phase: 'confirming' }, { type: 'combatStarted' }],
    [{ phase: 'done' }, timeUp],
    [{ phase: 'removing', job, inCombat: false, waited: false }, { type: 'castFailed' }],
  ])('changes nothing: %o, %o', (state, event) => {
    expect(step(state, event)).toEqual({ state, commands: [] });
  });
});

describe('a keystone run or a match that began since the click', () => {
  const failure = { reason: 'mythicPlus' } as const;
  const wearing = { job, configId: 8, byName: true };
  it.each<SwitchState>([
    { phase: 'creating', job, inCombat: false, slotLost: true, waited: true },
    { phase: 'switching', ...wearing },
    { phase: 'loading', ...wearing, tries: 1 },
    {
      phase: 'puttingBack',
      job,
      inCombat: false,
      failure: { reason: 'importTimedOut' },
      tries: 1,
      waited: false,
    },
  ])('ends the switch while $phase', (state) => {
    expect(step(state, { type: 'hindered', failure })).toEqual({
      state: { phase: 'done' },
      commands: [{ run: 'fail', failure }],
    });
  });
});
