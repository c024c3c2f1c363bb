/** Text from outside as Markdown that shows as plain text. */
import { replaceUnseen } from './plain-line.ts';

/** Shows nothing, and ends a word for what GitHub looks for. */
const nothing = '<!-- -->';

/** Marks that begin nothing within a line. */
const harmless = ".,'!()+/-";

/**
 * Nothing in it is markup afterwards, unless it begins a line: every ASCII punctuation mark but a few harmless ones
 * becomes a character reference, line ends and other control characters become spaces, and marks that nobody sees
 * go. An empty comment after `@` and `#` keeps GitHub from reading a mention or an issue into it, and one in `GH-1` and in
 * long hexadecimal numbers from reading an issue or a commit.
 */
export function markdownText(text: string): string {
  return replaceUnseen(text, (character) => (/[\p{Cf}\p{Cs}]/u.test(character) ? '' : ' '))
    .replace(/[!-/:-@[-`{-~]/g, (mark, offset: number, whole: string) => {
      const startsAddress = mark === '.' && /www$/i.test(whole.slice(Math.max(0, offset - 3), offset));
      if (harmless.includes(mark) && !startsAddress) {
        return mark;
      }
      return `&#${mark.charCodeAt(0)};${mark === '@' || mark === '#' ? nothing : ''}`;
    })
    .replace(/(?<=GH)-(?=\d)|[0-9a-f]{6}(?=[0-9a-f])/gi, `$&${nothing}`);
}
