/** The machine's phases around our slot: its content is deleted, a new loadout made; or what was deleted is put back. */
import type { SwitchFailure } from './reasons.ts';
import { endWith, go, stay } from './step.ts';
import type { Step } from './step.ts';
import type { SwitchEvent } from './switch-event.ts';
import type { SwitchState } from './switch-state.ts';
import { timing } from './timing.ts';

/** Deletes what the new loadout takes the place of, if anything; or puts back what an earlier switch deleted. */
export function begin(state: SwitchState): Step {
  if (state.phase === 'puttingBack') {
    return putBack(state);
  }
  const { recycledConfigId } = state.job;
  if (recycledConfigId === undefined) {
    return create(state);
  }
  return {
    state,
    commands: [
      { run: 'wait', seconds: timing.remove },
      { run: 'remove', configId: recycledConfigId },
    ],
  };
}

export function removing(state: SwitchState, event: SwitchEvent): Step {
  const heard = event.type === 'configRemoved' && event.configId === state.job.recycledConfigId;
  if (heard || (event.type === 'timeUp' && event.recycledGone === true)) {
    const lost: SwitchState = { ...state, slotLost: true };
    return state.inCombat ? fail(lost, { reason: 'inCombat' }) : create(lost);
  }
  return event.type === 'timeUp' || event.type === 'removeRefused'
    ? endWith(state, { reason: 'removeTimedOut' })
    : stay(state);
}

function create(state: SwitchState): Step {
  return go(state, { phase: 'creating' }, [{ run: 'wait', seconds: timing.create }, { run: 'create' }]);
}

export function creating(state: SwitchState, event: SwitchEvent): Step {
  if (event.type === 'configCreated') {
    return created({ ...state, configId: event.configId, slotLost: false }, event.configId);
  }
  if (event.type === 'createRefused') {
    return fail(state, { reason: 'importRefused', text: event.text });
  }
  return event.type === 'timeUp' ? fail(state, { reason: 'importTimedOut' }) : stay(state);
}

function created(state: SwitchState, configId: number): Step {
  if (state.inCombat || state.failure !== undefined) {
    const failure = state.failure ?? { reason: 'inCombat' };
    return go(state, { phase: 'done' }, [
      { run: 'remember', configId },
      { run: 'fail', failure },
    ]);
  }
  return go(state, { phase: 'settling' }, [
    { run: 'remember', configId },
    { run: 'wait', seconds: timing.settle },
    { run: 'dress', configId },
  ]);
}

/** Ends, but first puts back what was deleted. */
export function fail(state: SwitchState, failure: SwitchFailure): Step {
  if (!state.slotLost || state.failure !== undefined) {
    return endWith(state, state.failure ?? failure);
  }
  const losing: SwitchState = { ...state, phase: 'puttingBack', tries: 0, failure };
  return state.inCombat ? { state: losing, commands: [{ run: 'stopWaiting' }] } : putBack(losing);
}

export function putBack(state: SwitchState): Step {
  const tries = state.tries + 1;
  return go(state, { putBackAsked: true, tries }, [
    { run: 'wait', seconds: timing.create },
    { run: 'putBack' },
  ]);
}

export function puttingBack(state: SwitchState, event: SwitchEvent): Step {
  if (event.type === 'configCreated') {
    return isBack({ ...state, configId: event.configId });
  }
  if (event.type === 'createRefused' && state.tries < timing.putBackTries) {
    return go(state, { putBackAsked: false }, [{ run: 'wait', seconds: timing.putBackRetry }]);
  }
  if (event.type === 'timeUp' && !state.putBackAsked) {
    return state.inCombat ? stay(state) : putBack(state);
  }
  return event.type === 'createRefused' || event.type === 'timeUp'
    ? endWith(state, state.failure!)
    : stay(state);
}

/** What was deleted is there again. To name it and to share its bars has to wait for the end of combat. */
export function isBack(state: SwitchState): Step {
  const configId = state.configId!;
  return state.inCombat
    ? go(state, {}, [{ run: 'stopWaiting' }, { run: 'remember', configId }])
    : go(state, { phase: 'done' }, [
        { run: 'remember', configId },
        { run: 'dress', configId },
        { run: 'fail', failure: state.failure! },
      ]);
}
