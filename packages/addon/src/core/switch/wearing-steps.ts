/** The steps once the loadout exists: the client is asked to wear it, and confirms it. */
import { fail, go, succeed } from './step.ts';
import type { Step } from './step.ts';
import type { SwitchCommand } from './switch-command.ts';
import type { SwitchEvent } from './switch-event.ts';
import type { StateOf } from './switch-state.ts';
import { timing } from './timing.ts';

type EventOf<Type extends SwitchEvent['type']> = Extract<SwitchEvent, { readonly type: Type }>;

type Wearing = Omit<StateOf<'settling'>, 'phase'>;
type Asked = StateOf<'switching' | 'loading' | 'confirming'>;

/** @param staged The server was asked for it already. */
export function wear(state: Wearing, staged: boolean): Step {
  return state.byName ? switchByName(state, staged, 1) : load(state, 1);
}

/** The talent window's list has the new loadout now. */
export function listUpdated(state: StateOf<'settling'>, event: EventOf<'configUpdated'>): Step {
  return event.configId === state.configId ? wear(state, event.staged) : go(state);
}

/** @param staged Asking again would interrupt the cast that the server is about to begin, so the client is not asked. */
export function switchByName({ job, configId, byName }: Wearing, staged: boolean, tries: number): Step {
  const wait: SwitchCommand = { run: 'wait', seconds: timing.verify };
  const commands: readonly SwitchCommand[] = staged ? [wait] : [wait, { run: 'switchByName' }];
  return go({ phase: 'switching', job, configId, byName, tries }, ...commands);
}

export function switchTimeUp(state: StateOf<'switching'>, event: EventOf<'timeUp'>): Step {
  if (event.worn) {
    return succeed(state.configId);
  }
  // A cast that is under way is taken for ours, even if its spell is secret: asking again would interrupt it.
  if (event.casting || event.selected === state.configId) {
    return confirm(state, event.at - timing.verify);
  }
  return state.tries < timing.switchTries
    ? switchByName(state, event.staged, state.tries + 1)
    : load(state, 1);
}

export function load({ job, configId, byName }: Wearing, tries: number): Step {
  return go({ phase: 'loading', job, configId, byName, tries }, { run: 'load', configId });
}

export function loaded(state: StateOf<'loading'>, event: EventOf<'loaded'>): Step {
  switch (event.outcome) {
    case 'unchanged':
      return succeed(state.configId);
    case 'inProgress':
      return confirm(state, event.at);
    case 'staged':
      return confirm(state, event.at, { run: 'commit', configId: state.configId });
    case 'refused':
      // Without a reason the client refuses only for a few seconds, right after a specialization change.
      return state.tries < timing.loadTries && event.text === undefined
        ? go(state, { run: 'wait', seconds: timing.loadRetry })
        : fail({ reason: 'loadRefused', text: event.text });
  }
}

/** @param requestedAt Uptime in seconds. */
function confirm(state: Wearing, requestedAt: number, ...also: readonly SwitchCommand[]): Step {
  const { job, configId, byName } = state;
  return go(
    { phase: 'confirming', job, configId, byName, requestedAt },
    { run: 'wait', seconds: timing.watchdog },
    ...also,
  );
}

/** An update of what is worn confirms the change, unless it is an echo of the request or comes during the cast. */
export function activeUpdated(state: StateOf<'confirming'>, event: EventOf<'configUpdated'>): Step {
  const isConfirmed =
    event.configId === state.job.activeConfigId &&
    event.at - state.requestedAt > timing.echo &&
    !event.casting;
  return isConfirmed ? succeed(state.configId) : go(state);
}

export function confirmTimeUp(state: StateOf<'confirming'>, event: EventOf<'timeUp'>): Step {
  return event.worn ? succeed(state.configId) : fail({ reason: 'timedOut' });
}

export function castStarted(state: Wearing, event: EventOf<'castStarted'>): Step {
  return confirm(state, event.at);
}

export function castSucceeded(state: Asked): Step {
  return succeed(state.configId);
}

export function castFailed(): Step {
  return fail({ reason: 'interrupted' });
}

export function commitFailed(state: Asked, event: EventOf<'commitFailed'>): Step {
  const isOurs = event.configId === state.job.activeConfigId || event.configId === state.configId;
  return isOurs ? fail({ reason: 'commitFailed' }) : go(state);
}
