import { describe, expect, it } from 'vitest';
import { addCounts, rejectReasons, rejectWords } from '../src/clean/reject-reason.ts';

describe('counts of rows that are left out', () => {
  it('add up by reason, in alphabetical order, without those that did not occur', () => {
    const sum = addCounts([{ unknownEntry: 1, empty: 2 }, { empty: 3 }, { malformed: 0, beforePatch: 4 }]);
    expect(Object.entries(sum)).toEqual([
      ['beforePatch', 4],
      ['empty', 5],
      ['unknownEntry', 1],
    ]);
    expect(addCounts([])).toEqual({});
  });

  it('have words for every reason, and the name of one that a later version counted', () => {
    for (const reason of rejectReasons) {
      expect(rejectWords(reason)).toMatch(/^(that|with|without|whose|from|of) /);
    }
    expect(rejectWords('somethingNew')).toBe('left out as somethingNew');
  });
});
