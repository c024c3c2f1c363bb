import { expect, it } from 'vitest';
import { markdownTable, shortMarkdownText } from '../src/summary/markdown.ts';

it('a long text from outside is cut, and shows as plain text', () => {
  expect(shortMarkdownText(`*${'y'.repeat(200)}`)).toBe(`&#42;${'y'.repeat(159)}...`);
});

it('a table has a head, a line below it, and its rows', () => {
  expect(markdownTable(['A', 'B'], [['1', '2']])).toEqual(['| A | B |', '| --- | --- |', '| 1 | 2 |']);
});
