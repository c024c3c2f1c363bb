/**
 * The state machine of a switch: which step it is in, what each event means there, and what to do next. Pure: it returns the
 * next state and the commands; `switcher.ts` carries them out.
 */
import { begin, creating, fail, isBack, putBack, puttingBack, removing } from './slot-phases.ts';
import { endWith, go, stay } from './step.ts';
import type { Step } from './step.ts';
import type { SwitchEvent } from './switch-event.ts';
import type { SwitchJob, SwitchPhase, SwitchState, SwitchWay } from './switch-state.ts';
import { confirming, loading, settling, switching, wear } from './wearing-phases.ts';

/** The state before `begin`. */
export function initialState(job: SwitchJob, plan: SwitchWay): SwitchState {
  const existing = plan.way === 'existing' ? plan : undefined;
  const back = plan.way === 'putBack';
  return {
    job,
    phase: back ? 'puttingBack' : existing === undefined ? 'removing' : 'switching',
    configId: existing?.configId,
    byName: existing === undefined || existing.unique,
    tries: 0,
    requestedAt: 0,
    inCombat: false,
    slotLost: back,
    putBackAsked: false,
    failure: back ? { reason: 'specChanged' } : undefined,
  };
}

export function step(state: SwitchState, event: SwitchEvent): Step {
  if (event.type === 'begin') {
    return state.phase === 'switching' ? wear(state) : begin(state);
  }
  if (event.type === 'specChanged') {
    const failure = { reason: 'specChanged' } as const;
    // What was asked for still comes, and is ours.
    return state.phase === 'creating' ? go(state, { failure }) : endWith(state, failure);
  }
  if (event.type === 'combatStarted') {
    return combat({ ...state, inCombat: true });
  }
  if (event.type === 'combatEnded') {
    const calm = { ...state, inCombat: false };
    if (calm.phase !== 'puttingBack') {
      return stay(calm);
    }
    return calm.configId !== undefined ? isBack(calm) : calm.putBackAsked ? stay(calm) : putBack(calm);
  }
  return steps[state.phase](state, event);
}

/**
 * Combat begins: a cast under way may still succeed; what was asked for already is waited for, and its answer dealt with
 * when it comes; anything else stops here.
 */
function combat(state: SwitchState): Step {
  const stops = state.phase === 'settling' || state.phase === 'switching' || state.phase === 'loading';
  return stops ? fail(state, { reason: 'inCombat' }) : stay(state);
}

/** What an event means in each phase; the end of a switch hears nothing more. */
const steps: Readonly<Record<SwitchPhase, (state: SwitchState, event: SwitchEvent) => Step>> = {
  removing,
  creating,
  settling,
  switching,
  loading,
  confirming,
  puttingBack,
  done: stay,
};
