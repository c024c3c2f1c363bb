/**
 * The state machine of a switch: which step it is in, what each event means there, and what to do next. Pure: it returns the
 * next state and the commands; `switcher.ts` carries them out.
 */
import type { LoadOutcome } from '../ports.ts';
import type { SwitchFailure } from './reasons.ts';
import { timing } from './timing.ts';

/** What is being done; the same through the whole switch. */
export interface SwitchJob {
  readonly specId: number;
  /** Handle of what is worn. */
  readonly activeConfigId: number;
  /** Our slot's former content: deleted first, put back if the import fails. */
  readonly recycledConfigId?: number | undefined;
}

type SwitchPhase =
  'removing' | 'creating' | 'settling' | 'switching' | 'loading' | 'confirming' | 'puttingBack' | 'done';

export interface SwitchState {
  readonly job: SwitchJob;
  readonly phase: SwitchPhase;
  /** The loadout to wear, once it exists. */
  readonly configId?: number | undefined;
  /** Whether its name alone leads to it. */
  readonly byName: boolean;
  readonly tries: number;
  /** Uptime at the last request to wear it. */
  readonly requestedAt: number;
  readonly inCombat: boolean;
  /** Our slot was deleted and nothing took its place yet. */
  readonly slotLost: boolean;
  /** While putting back: the import was asked for. In combat it has to wait. */
  readonly putBackAsked: boolean;
  /** Why the slot is being put back, or what is created is not worn; told at the end. */
  readonly failure?: SwitchFailure | undefined;
}

export type SwitchEvent =
  | { readonly type: 'begin' }
  | { readonly type: 'configRemoved'; readonly configId: number }
  | { readonly type: 'configCreated'; readonly configId: number }
  | {
      readonly type: 'configUpdated';
      readonly configId: number;
      readonly at: number;
      /** The player casts something; what, may be secret. */
      readonly casting?: boolean | undefined;
    }
  | { readonly type: 'commitFailed'; readonly configId: number }
  | { readonly type: 'castStarted'; readonly at: number }
  | { readonly type: 'castSucceeded' }
  | { readonly type: 'castFailed' }
  | { readonly type: 'combatStarted' }
  | { readonly type: 'combatEnded' }
  | { readonly type: 'specChanged' }
  /** The time of the current phase is up. `worn`: what is worn now is what is wanted, and nothing is staged. */
  | {
      readonly type: 'timeUp';
      readonly at: number;
      readonly selected: number | undefined;
      readonly worn: boolean;
      /** The player casts something; what, may be secret. */
      readonly casting: boolean;
      /** The recycled loadout is not in the list any more, whatever was heard of it. */
      readonly recycledGone?: boolean | undefined;
    }
  /** Answers to commands. */
  | { readonly type: 'removeRefused' }
  | { readonly type: 'createRefused'; readonly text?: string | undefined }
  | {
      readonly type: 'loaded';
      readonly outcome: LoadOutcome;
      readonly text?: string | undefined;
      readonly at: number;
    };

export type SwitchCommand =
  | { readonly run: 'remove'; readonly configId: number }
  | { readonly run: 'create' }
  /** Remember what was made as ours. */
  | { readonly run: 'remember'; readonly configId: number }
  /** Name it, if its name was lost, and share the action bars. */
  | { readonly run: 'dress'; readonly configId: number }
  | { readonly run: 'switchByName' }
  | { readonly run: 'load'; readonly configId: number }
  | { readonly run: 'commit'; readonly configId: number }
  | { readonly run: 'putBack' }
  /** Time for the phase; replaces the time before. */
  | { readonly run: 'wait'; readonly seconds: number }
  /** No limit. */
  | { readonly run: 'stopWaiting' }
  | { readonly run: 'succeed'; readonly configId: number }
  | { readonly run: 'fail'; readonly failure: SwitchFailure };

export interface Step {
  readonly state: SwitchState;
  readonly commands: readonly SwitchCommand[];
}

/** Which way a switch goes: to a saved loadout, through a new one, or only back to what an earlier switch deleted. */
export type SwitchWay =
  | { readonly way: 'existing'; readonly configId: number; readonly unique: boolean }
  | { readonly way: 'import' | 'putBack' };

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
    return begin(state);
  }
  if (event.type === 'specChanged') {
    const failure = { reason: 'specChanged' } as const;
    // What was asked for still comes, and is ours.
    return state.phase === 'creating' ? go(state, { failure }) : end(state, failure);
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

function stay(state: SwitchState): Step {
  return { state, commands: [] };
}

function go(
  state: SwitchState,
  changes: Partial<SwitchState>,
  commands: readonly SwitchCommand[] = [],
): Step {
  return { state: { ...state, ...changes }, commands };
}

/** Ends for good. */
function end(state: SwitchState, failure: SwitchFailure): Step {
  return go(state, { phase: 'done' }, [{ run: 'fail', failure }]);
}

/** Ends, but first puts back what was deleted. */
function fail(state: SwitchState, failure: SwitchFailure): Step {
  if (!state.slotLost || state.failure !== undefined) {
    return end(state, state.failure ?? failure);
  }
  const losing: SwitchState = { ...state, phase: 'puttingBack', tries: 0, failure };
  return state.inCombat ? { state: losing, commands: [{ run: 'stopWaiting' }] } : putBack(losing);
}

function putBack(state: SwitchState): Step {
  const tries = state.tries + 1;
  return go(state, { putBackAsked: true, tries }, [
    { run: 'wait', seconds: timing.create },
    { run: 'putBack' },
  ]);
}

function begin(state: SwitchState): Step {
  if (state.phase === 'switching') {
    return wear(state);
  }
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

function create(state: SwitchState): Step {
  return go(state, { phase: 'creating' }, [{ run: 'wait', seconds: timing.create }, { run: 'create' }]);
}

function removing(state: SwitchState, event: SwitchEvent): Step {
  const heard = event.type === 'configRemoved' && event.configId === state.job.recycledConfigId;
  if (heard || (event.type === 'timeUp' && event.recycledGone === true)) {
    const lost: SwitchState = { ...state, slotLost: true };
    return state.inCombat ? fail(lost, { reason: 'inCombat' }) : create(lost);
  }
  return event.type === 'timeUp' || event.type === 'removeRefused'
    ? end(state, { reason: 'removeTimedOut' })
    : stay(state);
}

function creating(state: SwitchState, event: SwitchEvent): Step {
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

/** The talent window's cache may not know the new loadout yet; and the window itself may have begun to wear it. */
function settling(state: SwitchState, event: SwitchEvent): Step {
  if (event.type === 'castStarted') {
    return confirm(state, event.at);
  }
  const updated = event.type === 'configUpdated' && event.configId === state.configId;
  return updated || event.type === 'timeUp' ? wear(state) : stay(state);
}

function wear(state: SwitchState): Step {
  if (!state.byName) {
    return load({ ...state, tries: 0 });
  }
  return go(state, { phase: 'switching', tries: state.tries + 1 }, [
    { run: 'wait', seconds: timing.verify },
    { run: 'switchByName' },
  ]);
}

function switching(state: SwitchState, event: SwitchEvent): Step {
  if (event.type === 'castStarted') {
    return confirm(state, event.at);
  }
  if (event.type === 'castSucceeded') {
    return succeed(state);
  }
  if (event.type === 'castFailed') {
    return fail(state, { reason: 'interrupted' });
  }
  if (event.type === 'commitFailed') {
    return failedCommit(state, event.configId);
  }
  if (event.type !== 'timeUp') {
    return stay(state);
  }
  if (event.worn) {
    return succeed(state);
  }
  // A cast under way is taken for ours even when it cannot be told which it is: asking again would break it off.
  if (event.casting || event.selected === state.configId) {
    return confirm(state, event.at - timing.verify);
  }
  return state.tries < timing.switchTries ? wear(state) : load({ ...state, tries: 0 });
}

function load(state: SwitchState): Step {
  return go(state, { phase: 'loading', tries: state.tries + 1 }, [
    { run: 'load', configId: state.configId! },
  ]);
}

function loading(state: SwitchState, event: SwitchEvent): Step {
  if (event.type === 'castStarted') {
    return confirm(state, event.at);
  }
  if (event.type === 'timeUp') {
    return load(state);
  }
  if (event.type !== 'loaded') {
    return stay(state);
  }
  if (event.outcome === 'unchanged') {
    return succeed(state);
  }
  if (event.outcome === 'refused') {
    return state.tries < timing.loadTries && event.text === undefined
      ? { state, commands: [{ run: 'wait', seconds: timing.loadRetry }] }
      : fail(state, { reason: 'loadRefused', text: event.text });
  }
  return event.outcome === 'inProgress'
    ? confirm(state, event.at)
    : confirm(state, event.at, { run: 'commit', configId: state.configId! });
}

/** @param requestedAt Uptime of the request, or of the cast's start. */
function confirm(state: SwitchState, requestedAt: number, also?: SwitchCommand): Step {
  const wait: SwitchCommand = { run: 'wait', seconds: timing.watchdog };
  return go(state, { phase: 'confirming', requestedAt }, also === undefined ? [wait] : [wait, also]);
}

function confirming(state: SwitchState, event: SwitchEvent): Step {
  if (event.type === 'castStarted') {
    return go(state, { requestedAt: event.at });
  }
  if (event.type === 'castSucceeded') {
    return succeed(state);
  }
  if (event.type === 'castFailed') {
    return fail(state, { reason: 'interrupted' });
  }
  if (event.type === 'commitFailed') {
    return failedCommit(state, event.configId);
  }
  if (event.type === 'configUpdated' && event.configId === state.job.activeConfigId) {
    // While the cast goes on, nothing is confirmed.
    return event.at - state.requestedAt > timing.echo && event.casting !== true
      ? succeed(state)
      : stay(state);
  }
  if (event.type !== 'timeUp') {
    return stay(state);
  }
  return event.worn ? succeed(state) : fail(state, { reason: 'timedOut' });
}

function failedCommit(state: SwitchState, configId: number): Step {
  const ours = configId === state.job.activeConfigId || configId === state.configId;
  return ours ? fail(state, { reason: 'commitFailed' }) : stay(state);
}

function succeed(state: SwitchState): Step {
  return go(state, { phase: 'done' }, [{ run: 'succeed', configId: state.configId! }]);
}

/**
 * Combat begins: a cast under way may still succeed; what was asked for already is waited for, and its answer dealt with
 * when it comes; anything else stops here.
 */
function combat(state: SwitchState): Step {
  const stops = state.phase === 'settling' || state.phase === 'switching' || state.phase === 'loading';
  return stops ? fail(state, { reason: 'inCombat' }) : stay(state);
}

function puttingBack(state: SwitchState, event: SwitchEvent): Step {
  if (event.type === 'configCreated') {
    return isBack({ ...state, configId: event.configId });
  }
  if (event.type === 'createRefused' && state.tries < timing.putBackTries) {
    return go(state, { putBackAsked: false }, [{ run: 'wait', seconds: timing.putBackRetry }]);
  }
  if (event.type === 'timeUp' && !state.putBackAsked) {
    return state.inCombat ? stay(state) : putBack(state);
  }
  return event.type === 'createRefused' || event.type === 'timeUp' ? end(state, state.failure!) : stay(state);
}

/** What was deleted is there again. To name it and to share its bars has to wait for the end of combat. */
function isBack(state: SwitchState): Step {
  const configId = state.configId!;
  return state.inCombat
    ? go(state, {}, [{ run: 'stopWaiting' }, { run: 'remember', configId }])
    : go(state, { phase: 'done' }, [
        { run: 'remember', configId },
        { run: 'dress', configId },
        { run: 'fail', failure: state.failure! },
      ]);
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
