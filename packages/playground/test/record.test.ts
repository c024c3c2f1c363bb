/** What of a session's actions is kept for its link. */
import { describe, expect, it } from 'vitest';
import type { Action } from '../sim/action.ts';
import { withAction } from '../site/playground/record.ts';
import type { Step } from '../site/playground/link.ts';

const recorded = (...actions: readonly Action[]): readonly Step[] =>
  actions.reduce<readonly Step[]>((steps, action) => withAction(steps, action, 10), []);

describe('what is kept', () => {
  it('is the last of several moves of the pointer, with the time of all', () => {
    expect(recorded(['point', 1, 1], ['point', 2, 2], ['point', 3, 3])).toEqual([
      { after: 30, action: ['point', 3, 3] },
    ]);
  });

  it('is no move before a click, which has its place', () => {
    expect(recorded(['point', 1, 1], ['press', 2, 2], ['release', 2, 2])).toEqual([
      { after: 30, action: ['click', 2, 2] },
    ]);
  });

  it('is one drag for a press, its moves and the release', () => {
    expect(recorded(['press', 1, 1], ['move', 5, 5], ['move', 9, 9], ['release', 9, 9])).toEqual([
      { after: 40, action: ['drag', 1, 1, 9, 9] },
    ]);
  });

  it('is the sum of what the wheel was turned in one place', () => {
    expect(recorded(['wheel', 1, 1, 2], ['wheel', 1, 1, -3], ['wheel', 2, 1, 1])).toEqual([
      { after: 20, action: ['wheel', 1, 1, -1] },
      { after: 10, action: ['wheel', 2, 1, 1] },
    ]);
  });

  it('is everything else, one by one', () => {
    expect(recorded(['readyCheck'], ['readyCheck'], ['type', 'a'], ['type', 'b'])).toHaveLength(4);
  });
});
