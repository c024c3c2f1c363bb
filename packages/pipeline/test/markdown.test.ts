import { describe, expect, it } from 'vitest';
import { markdownTable, markdownText } from '../src/summary/markdown.ts';

describe('a text from outside as Markdown', () => {
  it.each([
    ["Nek'zali (Heroic), part 2!", "Nek'zali (Heroic), part 2!"],
    ['**bold** `code`', '&#42;&#42;bold&#42;&#42; &#96;code&#96;'],
    ['<img>', '&#60;img&#62;'],
    ['a | b', 'a &#124; b'],
    ['two\n# lines', 'two &#35;<!-- --> lines'],
    ['@everyone #1', '&#64;<!-- -->everyone &#35;<!-- -->1'],
    ['www.evil.org', 'www&#46;evil.org'],
    ['a\u202eb\u2028c', 'ab c'],
    ['a\u200b\u{e0041}b\ud800\u001b[8m', 'ab &#91;8m'],
  ])('%j shows as it is', (text, markdown) => {
    expect(markdownText(text)).toBe(markdown);
  });
});

it('a table has a head, a line below it, and its rows', () => {
  expect(markdownTable(['A', 'B'], [['1', '2']])).toEqual(['| A | B |', '| --- | --- |', '| 1 | 2 |']);
});
