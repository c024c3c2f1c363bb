import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printable, printableJson } from '../src/index.ts';

describe('what is printed', () => {
  it.each<[what: string, text: string, printed: string]>([
    ['a workflow command', '::error::pwned', ': :error::pwned'],
    ['one behind white space', ' \t::set-output name=a::b', ' \t: :set-output name=a::b'],
    ['one behind a space that is none of ASCII', '\u00a0\u3000::error::x', '\u00a0\u3000: :error::x'],
    ['one on the second line', 'a\n::add-mask::b', 'a\n: :add-mask::b'],
    ['one behind characters that nobody sees', '\u200b\u202e\ufeff::error::x', ': :error::x'],
    ['one behind a return to the beginning', 'a\r::error::x', 'a::error::x'],
    ['a command of the older form, anywhere', 'a ##[error]b', 'a # #[error]b'],
    ['one of another service', '##vso[task.setvariable variable=a]b', '# #vso[task.setvariable variable=a]b'],
    ['a colour', '\u001b[31mred\u001b[39m', '[31mred[39m'],
    ['text that hides', 'a\u001b[8mb', 'a[8mb'],
    ['a title', '\u001b]0;title\u0007a', ']0;titlea'],
    ['a one-byte escape', 'a\u009b2Jb', 'a2Jb'],
    ['a colour without its escape, torn in two', '\u001b\u001b[[31m', '[[31m'],
    ['harmless text', 'a: b::c # d ## [e]', 'a: b::c # d ## [e]'],
  ])('of %s commands nothing', (_, text, printed) => {
    expect(printable(text)).toBe(printed);
    expect(printable(printed)).toBe(printed);
  });

  it('has no control character and no command, whatever it is made of', () => {
    const parts = fc.constantFrom(':', '::', '#', '##', '[', ' ', '\n', '\r', '\t', '\u001b', '\u200b', 'x');
    fc.assert(
      fc.property(
        fc.array(parts).map((all) => all.join('')),
        (text) => {
          const printed = printable(text);
          // eslint-disable-next-line no-control-regex
          expect(printed).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b]/);
          expect(printed).not.toMatch(/^\s*::/m);
          expect(printed).not.toMatch(/##\w*\[/);
        },
      ),
    );
  });

  it('is JSON of the same value, which printing does not change', () => {
    const value = {
      '::error::': 'a\n::error::\u001b[8m\u202e\u{e0041} ##[error]x',
      list: ['::', '##vso[a]'],
    };
    const json = printableJson(value);
    expect(JSON.parse(json)).toEqual(value);
    expect(printable(json)).toBe(json);
  });
});
