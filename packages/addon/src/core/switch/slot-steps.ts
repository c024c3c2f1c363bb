/** The steps around our slot: deleted, made anew, and put back if that fails. */
import { fail, go } from './step.ts';
import type { Step } from './step.ts';
import type { SwitchEvent } from './switch-event.ts';
import type { SwitchFailure } from './switch-failure.ts';
import type { StateOf, SwitchJob } from './switch-state.ts';
import { timing } from './timing.ts';

type EventOf<Type extends SwitchEvent['type']> = Extract<SwitchEvent, { readonly type: Type }>;

type ToPutBack = Omit<StateOf<'waitingToPutBack'>, 'phase'>;

/** Deletes the loadout that the new one replaces, if any. It comes first, so that a full list does not prevent the new one. */
export function remove(job: SwitchJob): Step {
  const { recycledConfigId } = job;
  if (recycledConfigId === undefined) {
    return create(job, false);
  }
  return go(
    { phase: 'removing', job, inCombat: false, waited: false },
    { run: 'wait', seconds: timing.removeLook },
    { run: 'remove', configId: recycledConfigId },
  );
}

export function configRemoved(state: StateOf<'removing'>, event: EventOf<'configRemoved'>): Step {
  return event.configId === state.job.recycledConfigId ? removed(state) : go(state);
}

/** TRAIT_CONFIG_DELETED does not always fire, so the list decides. */
export function removedUnseen(state: StateOf<'removing'>, event: EventOf<'configUpdated'>): Step {
  return event.recycledGone ? removed(state) : go(state);
}

export function removeTimeUp(state: StateOf<'removing'>, event: EventOf<'timeUp'>): Step {
  if (event.recycledGone) {
    return removed(state);
  }
  return state.waited ? notRemoved() : waitOn(state, timing.removeLook);
}

/** Waits for the rest of the time, because the server may be slow. @param waited Seconds waited so far. */
function waitOn(state: StateOf<'removing' | 'creating' | 'puttingBack'>, waited: number): Step {
  return go({ ...state, waited: true }, { run: 'wait', seconds: timing.giveUp - waited });
}

export function notRemoved(): Step {
  return fail({ reason: 'removeTimedOut' });
}

function removed({ job, inCombat }: StateOf<'removing'>): Step {
  return inCombat ? lose({ job, inCombat }, { reason: 'inCombat' }) : create(job, true);
}

function create(job: SwitchJob, slotLost: boolean): Step {
  return go(
    { phase: 'creating', job, inCombat: false, slotLost, waited: false },
    { run: 'wait', seconds: timing.createLook },
    { run: 'create' },
  );
}

/** In combat it can be neither named nor worn, but it is ours. */
export function created(state: StateOf<'creating'>, { configId }: EventOf<'configCreated'>): Step {
  if (state.inCombat) {
    return fail({ reason: 'inCombat' }, { run: 'remember', configId });
  }
  return go(
    { phase: 'settling', job: state.job, configId, byName: true, castLooks: 0 },
    { run: 'remember', configId },
    { run: 'wait', seconds: timing.settle },
    { run: 'setUp', configId },
  );
}

export function createRefused(state: StateOf<'creating'>, { text }: EventOf<'createRefused'>): Step {
  return createFailed(state, { reason: 'importRefused', text });
}

export function createTimeUp(state: StateOf<'creating'>): Step {
  return state.waited ? createFailed(state, { reason: 'importTimedOut' }) : waitOn(state, timing.createLook);
}

function createFailed(state: StateOf<'creating'>, failure: SwitchFailure): Step {
  return state.slotLost ? lose(state, failure) : fail(failure);
}

/** The specialization was changed, but the client still makes the loadout that it was asked for. */
export function abandon({ job }: StateOf<'creating'>): Step {
  return go({ phase: 'abandoned', job, failure: { reason: 'specChanged' } });
}

export function createdTooLate(state: StateOf<'abandoned'>, { configId }: EventOf<'configCreated'>): Step {
  return fail(state.failure, { run: 'remember', configId });
}

/** The switch has failed after our slot was deleted. */
function lose(
  { job, inCombat }: { readonly job: SwitchJob; readonly inCombat: boolean },
  failure: SwitchFailure,
): Step {
  const lost: ToPutBack = { job, inCombat, failure, tries: 0 };
  return inCombat ? go({ phase: 'waitingToPutBack', ...lost }) : putBack(lost);
}

export function putBack(state: ToPutBack): Step {
  const { job, inCombat, failure } = state;
  return go(
    { phase: 'puttingBack', job, inCombat, failure, tries: state.tries + 1, waited: false },
    { run: 'wait', seconds: timing.createLook },
    { run: 'putBack' },
  );
}

export function putBackRefused(state: StateOf<'puttingBack'>): Step {
  return state.tries < timing.putBackTries
    ? go({ ...state, phase: 'waitingToPutBack' }, { run: 'wait', seconds: timing.putBackRetry })
    : fail(state.failure);
}

export function putBackTimeUp(state: StateOf<'puttingBack'>): Step {
  return state.waited ? fail(state.failure) : waitOn(state, timing.createLook);
}

export function isBack(state: StateOf<'puttingBack'>, { configId }: EventOf<'configCreated'>): Step {
  const { job, failure, tries } = state;
  return state.inCombat
    ? go({ phase: 'backInCombat', job, failure, tries, configId }, { run: 'remember', configId })
    : isBackAfterCombat({ configId, failure });
}

/** Naming it and sharing its bars had to wait for the end of combat. */
export function isBackAfterCombat({
  configId,
  failure,
}: Pick<StateOf<'backInCombat'>, 'configId' | 'failure'>): Step {
  return fail(failure, { run: 'remember', configId }, { run: 'setUp', configId });
}
