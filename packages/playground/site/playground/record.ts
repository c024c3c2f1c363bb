/** Keeps what was done in as few steps as bring a session back to where it is. */
import type { Action } from '../../sim/action.ts';
import type { Step } from './link.ts';

/**
 * Adds an action to the steps:
 * - of several moves of the pointer in a row only the last one stays;
 * - press, moves and release become one drag, and without a move one click;
 * - turns of the wheel in one place are added up.
 */
export function withAction(steps: readonly Step[], action: Action, after: number): readonly Step[] {
  const last = steps.at(-1);
  const before = steps.slice(0, -1);
  const [verb] = action;
  if (last === undefined) {
    return [{ after, action }];
  }
  const together = last.after + after;
  if (action[0] === 'release' && last.action[0] === 'press') {
    return [...before, { after: together, action: ['click', action[1], action[2]] }];
  }
  if (verb === 'release' && last.action[0] === 'move') {
    const press = before.at(-1);
    return press?.action[0] === 'press'
      ? [...before.slice(0, -1), { after: press.after + together, action: dragOf(press.action, action) }]
      : [...steps, { after, action }];
  }
  if (verb === last.action[0] && (verb === 'point' || verb === 'move')) {
    return [...before, { after: together, action }];
  }
  if (last.action[0] === 'point' && (verb === 'click' || verb === 'press')) {
    return [...before, { after: together, action }];
  }
  if (
    action[0] === 'wheel' &&
    last.action[0] === 'wheel' &&
    action[1] === last.action[1] &&
    action[2] === last.action[2]
  ) {
    return [
      ...before,
      { after: together, action: ['wheel', action[1], action[2], action[3] + last.action[3]] },
    ];
  }
  return [...steps, { after, action }];
}

function dragOf(press: Extract<Action, readonly ['press', ...unknown[]]>, release: Action): Action {
  return release[0] === 'release' ? ['drag', press[1], press[2], release[1], release[2]] : release;
}
