/** The steps once the loadout exists: asks the client to wear it, and waits until it does. */
import { fail, go, succeed } from './step.ts';
import type { Step } from './step.ts';
import type { SwitchCommand } from './switch-command.ts';
import type { Seen, SwitchEvent } from './switch-event.ts';
import type { StateOf } from './switch-state.ts';
import { timing } from './timing.ts';

type EventOf<Type extends SwitchEvent['type']> = Extract<SwitchEvent, { readonly type: Type }>;

type Wearing = Omit<StateOf<'switching'>, 'phase'>;
type Asked = StateOf<'switching' | 'loading' | 'confirming' | 'landing'>;

/** Asks the client to wear the loadout. Call it only while the client has nothing staged and casts nothing. */
export function wear(state: Wearing): Step {
  return state.byName ? switchByName(state) : load(state, 1);
}

/** The talent window's list has the new loadout now. */
export function listUpdated(state: StateOf<'settling'>, event: EventOf<'configUpdated'>): Step {
  return event.configId === state.configId ? settled(state, event) : go(state);
}

/** Asks the client to wear the loadout, unless an open talent window has begun that by itself. */
export function settled(state: StateOf<'settling'>, event: Seen): Step {
  return goneOn(state, event) ?? (event.castsOther ? waitForCast(state) : wear(state));
}

/** The client would refuse without a reason. */
function waitForCast(state: StateOf<'settling'>): Step {
  const castLooks = state.castLooks + 1;
  return castLooks > timing.castLooks
    ? fail({ reason: 'casting' })
    : go({ ...state, castLooks }, { run: 'wait', seconds: timing.castLook });
}

function switchByName({ job, configId, byName }: Wearing): Step {
  return go(
    { phase: 'switching', job, configId, byName },
    { run: 'wait', seconds: timing.verify },
    { run: 'switchByName' },
  );
}

/** If the client did not take the name, loads the loadout by its handle. */
export function switchTimeUp(state: StateOf<'switching'>, event: EventOf<'timeUp'>): Step {
  const isTaken = event.selected === state.configId;
  return goneOn(state, event) ?? (isTaken ? confirm(state) : load(state, 1));
}

/** Loads again, because the client refused without a reason the last time. */
export function loadTimeUp(state: StateOf<'loading'>, event: EventOf<'timeUp'>): Step {
  return goneOn(state, event) ?? load(state, state.tries + 1);
}

function load({ job, configId, byName }: Wearing, tries: number): Step {
  return go({ phase: 'loading', job, configId, byName, tries }, { run: 'load', configId });
}

export function loaded(state: StateOf<'loading'>, event: EventOf<'loaded'>): Step {
  switch (event.outcome) {
    case 'unchanged':
    case 'inProgress':
      return goneOn(state, event) ?? confirm(state);
    case 'staged':
      return confirm(state, { run: 'commit', configId: state.configId });
    case 'refused':
      // Wait only if a change is under way: the client may have refused because of another cast.
      return event.pending ? confirm(state) : refused(state, event.text);
  }
}

/** Right after a specialization change the client refuses for a few seconds without a reason, so it is asked again. */
function refused(state: StateOf<'loading'>, text: string | undefined): Step {
  return state.tries < timing.loadTries && text === undefined
    ? go(state, { run: 'wait', seconds: timing.loadRetry })
    : fail({ reason: 'loadRefused', text });
}

/**
 * The next step if the client wears what is wanted already, or is busy with a change; else undefined.
 *
 * Asking again would interrupt a change, so we wait for it, however long the server takes to begin. A cast counts as ours unless it is
 * surely another one.
 */
function goneOn(state: Wearing, seen: Seen): Step | undefined {
  if (seen.worn) {
    return worn(state, seen);
  }
  return seen.pending || seen.casting ? confirm(state) : undefined;
}

function confirm({ job, configId, byName }: Wearing, ...also: readonly SwitchCommand[]): Step {
  return go({ phase: 'confirming', job, configId, byName }, { run: 'wait', seconds: timing.giveUp }, ...also);
}

/** The client wears what is wanted. The last commands wait for the end of combat. */
function worn({ job, configId, byName }: Wearing, { inCombat }: Seen): Step {
  return inCombat ? go({ phase: 'wornInCombat', job, configId, byName }) : succeed(configId);
}

/** An event alone confirms nothing: the switch has succeeded when the talents are worn. */
export function looked(state: Asked, event: EventOf<'configUpdated'>): Step {
  return event.worn ? worn(state, event) : go(state);
}

export function confirmTimeUp(state: StateOf<'confirming'>, event: EventOf<'timeUp'>): Step {
  if (event.worn) {
    return worn(state, event);
  }
  return event.casting ? confirm(state) : fail({ reason: 'timedOut' });
}

export function castStarted(state: Wearing): Step {
  return confirm(state);
}

export function castSucceeded(state: Asked, event: EventOf<'castSucceeded'>): Step {
  const { job, configId, byName } = state;
  return event.worn
    ? worn(state, event)
    : go(
        { phase: 'landing', job, configId, byName, waited: false },
        { run: 'wait', seconds: timing.landingLook },
      );
}

export function landingTimeUp(state: StateOf<'landing'>, event: EventOf<'timeUp'>): Step {
  if (event.worn || event.wornInPart) {
    return worn(state, event);
  }
  return state.waited
    ? fail({ reason: 'timedOut' })
    : go({ ...state, waited: true }, { run: 'wait', seconds: timing.giveUp - timing.landingLook });
}

export function combatEnded(state: StateOf<'wornInCombat'>): Step {
  return succeed(state.configId);
}

export function castFailed(): Step {
  return fail({ reason: 'interrupted' });
}

export function commitFailed(state: Asked, event: EventOf<'commitFailed'>): Step {
  const isOurs = event.configId === state.job.activeConfigId || event.configId === state.configId;
  return isOurs ? fail({ reason: 'commitFailed' }) : go(state);
}
