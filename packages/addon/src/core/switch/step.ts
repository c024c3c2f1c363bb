/** One step of the machine: the next state, and what is to be done. */
import type { SwitchFailure } from './reasons.ts';
import type { SwitchCommand } from './switch-command.ts';
import type { SwitchState } from './switch-state.ts';

export interface Step {
  readonly state: SwitchState;
  readonly commands: readonly SwitchCommand[];
}

export function stay(state: SwitchState): Step {
  return { state, commands: [] };
}

export function go(
  state: SwitchState,
  changes: Partial<SwitchState>,
  commands: readonly SwitchCommand[] = [],
): Step {
  return { state: { ...state, ...changes }, commands };
}

/** Ends for good. */
export function endWith(state: SwitchState, failure: SwitchFailure): Step {
  return go(state, { phase: 'done' }, [{ run: 'fail', failure }]);
}
