import { expect, it } from 'vitest';
import { brokenLines } from '../src/console/broken-lines.ts';
import { oneLine } from '../src/console/terminal.ts';

it('a line that is too long is broken between words, and indented throughout', () => {
  expect(brokenLines('  one two three', 9)).toBe('  one two\n  three');
});

it('the second of two columns goes below the first', () => {
  expect(brokenLines('  --wait      sleep until there are points\nshort', 30)).toBe(
    '  --wait\n      sleep until there are\n      points\nshort',
  );
});

it('a passing line is cut between words', () => {
  expect(oneLine('Asking the report of Priest', 27)).toBe('Asking the report of Priest');
  expect(oneLine('Asking the report of Priest', 24)).toBe('Asking the report of …');
  expect(oneLine('Unbreakable', 5)).toBe('Unbre');
});
