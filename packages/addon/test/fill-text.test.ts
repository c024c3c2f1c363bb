/** Plural forms and placeholders of a text. */
import { describe, expect, it } from 'vitest';
import { fillText, formOf } from '../src/locale/fill-text.ts';

describe('a text with values', () => {
  it('takes the form that its language has for the number', () => {
    expect([0, 1, 2].map((count) => formOf(count, 'french'))).toEqual([0, 0, 1]);
    expect([0, 1, 2].map((count) => formOf(count, 'two'))).toEqual([1, 0, 1]);
    expect([1, 2, 5, 11, 12, 21, 22, 111].map((count) => formOf(count, 'slavic'))).toEqual([
      0, 1, 2, 2, 2, 0, 1, 2,
    ]);
    expect(fillText('one {count}|many {count}', { count: 2 }, 'two')).toBe('many 2');
  });

  it('does not look for placeholders in the values', () => {
    expect(fillText('{boss} of {place}', { boss: '{place}', place: 'A|B' }, 'two')).toBe('{place} of A|B');
  });
});
