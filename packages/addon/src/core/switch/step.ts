/** One step of the state machine: the next state, and what is to be done. */
import type { SwitchCommand } from './switch-command.ts';
import type { SwitchFailure } from './switch-failure.ts';
import type { SwitchState } from './switch-state.ts';

export interface Step {
  readonly state: SwitchState;
  readonly commands: readonly SwitchCommand[];
}

export function go(state: SwitchState, ...commands: readonly SwitchCommand[]): Step {
  return { state, commands };
}

/** Ends the switch. */
export function fail(failure: SwitchFailure, ...before: readonly SwitchCommand[]): Step {
  const last: SwitchCommand = { run: 'fail', failure };
  return { state: { phase: 'done' }, commands: before.concat(last) };
}

export function succeed(configId: number): Step {
  return { state: { phase: 'done' }, commands: [{ run: 'succeed', configId }] };
}
