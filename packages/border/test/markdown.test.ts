/** Text from outside in pull requests and issues: no mention, link, picture or element of it is live. */
import { describe, expect, it } from 'vitest';
import { markdownText } from '../src/index.ts';

describe('a text from outside as Markdown', () => {
  it.each([
    ["Nek'zali (Heroic), part 2!", "Nek'zali (Heroic), part 2!"],
    ['**bold** `code`', '&#42;&#42;bold&#42;&#42; &#96;code&#96;'],
    ['<img>', '&#60;img&#62;'],
    ['a | b', 'a &#124; b'],
    ['two\n# lines', 'two &#35;<!-- --> lines'],
    ['@everyone #1', '&#64;<!-- -->everyone &#35;<!-- -->1'],
    [
      '@octocat see [Log in again](https://evil.example/) ![x](https://evil.example/x.png) <b>x</b>',
      '&#64;<!-- -->octocat see &#91;Log in again&#93;(https&#58;//evil.example/) !&#91;x&#93;(https&#58;//evil.example/x.png) &#60;b&#62;x&#60;/b&#62;',
    ],
    ['GH-1 and gh-22, GH-x', 'GH-<!-- -->1 and gh-<!-- -->22, GH-x'],
    ['0123456789abcdef', '012345<!-- -->6789ab<!-- -->cdef'],
    ['facade 123456', 'facade 123456'],
    ['www.evil.org', 'www&#46;evil.org'],
    ['a\u202eb\u2028c', 'ab c'],
    ['a\u200b\u{e0041}b\ud800\u001b[8m', 'ab &#91;8m'],
  ])('%j shows as it is', (text, markdown) => {
    expect(markdownText(text)).toBe(markdown);
  });
});
