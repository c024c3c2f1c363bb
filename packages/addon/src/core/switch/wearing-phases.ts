/** The machine's phases once the loadout exists: the client is asked to wear it, by name or by handle, and has to confirm it. */
import { fail } from './slot-phases.ts';
import { go, stay } from './step.ts';
import type { Step } from './step.ts';
import type { SwitchCommand } from './switch-command.ts';
import type { SwitchEvent } from './switch-event.ts';
import type { SwitchState } from './switch-state.ts';
import { timing } from './timing.ts';

/** The talent window's cache may not know the new loadout yet; and the window itself may have begun to wear it. */
export function settling(state: SwitchState, event: SwitchEvent): Step {
  if (event.type === 'castStarted') {
    return confirm(state, event.at);
  }
  const updated = event.type === 'configUpdated' && event.configId === state.configId;
  return updated || event.type === 'timeUp' ? wear(state, event.staged) : stay(state);
}

/** @param staged It is asked for already: to ask again would break the cast off that the server is about to begin. */
export function wear(state: SwitchState, staged?: boolean): Step {
  if (!state.byName) {
    return load({ ...state, tries: 0 });
  }
  const wait: SwitchCommand = { run: 'wait', seconds: timing.verify };
  return go(
    state,
    { phase: 'switching', tries: state.tries + 1 },
    staged === true ? [wait] : [wait, { run: 'switchByName' }],
  );
}

export function switching(state: SwitchState, event: SwitchEvent): Step {
  const told = ofCast(state, event);
  if (told !== undefined) {
    return told;
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
  return state.tries < timing.switchTries ? wear(state, event.staged) : load({ ...state, tries: 0 });
}

function load(state: SwitchState): Step {
  return go(state, { phase: 'loading', tries: state.tries + 1 }, [
    { run: 'load', configId: state.configId! },
  ]);
}

export function loading(state: SwitchState, event: SwitchEvent): Step {
  const told = ofCast(state, event);
  if (told !== undefined) {
    return told;
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

export function confirming(state: SwitchState, event: SwitchEvent): Step {
  const told = ofCast(state, event);
  if (told !== undefined) {
    return told;
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

/** What the client tells of the change while it is asked for, and after: the cast may be refused at once. */
function ofCast(state: SwitchState, event: SwitchEvent): Step | undefined {
  if (event.type === 'castStarted') {
    return confirm(state, event.at);
  }
  if (event.type === 'castSucceeded') {
    return succeed(state);
  }
  if (event.type === 'castFailed') {
    return fail(state, { reason: 'interrupted' });
  }
  const failed =
    event.type === 'commitFailed' &&
    (event.configId === state.job.activeConfigId || event.configId === state.configId);
  return failed ? fail(state, { reason: 'commitFailed' }) : undefined;
}

function succeed(state: SwitchState): Step {
  return go(state, { phase: 'done' }, [{ run: 'succeed', configId: state.configId! }]);
}
