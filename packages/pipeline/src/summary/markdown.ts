/** Writes Markdown: tables, and text from outside that must show as plain text. */
import { replaceUnseen } from '@toptalent/border';

/**
 * Nothing in it is markup afterwards, unless it begins a line: every ASCII punctuation mark but a few harmless ones
 * becomes a character reference, line ends and other control characters become spaces, and marks that nobody sees
 * go. An empty comment after `@` and `#` keeps GitHub from reading a mention or an issue into it.
 */
export function markdownText(text: string): string {
  return replaceUnseen(text, (character) => (/[\p{Cf}\p{Cs}]/u.test(character) ? '' : ' ')).replace(
    /[!-/:-@[-`{-~]/g,
    (mark, offset: number, whole: string) => {
      const startsAddress = mark === '.' && /www$/i.test(whole.slice(Math.max(0, offset - 3), offset));
      if (harmless.includes(mark) && !startsAddress) {
        return mark;
      }
      return `&#${mark.charCodeAt(0)};${mark === '@' || mark === '#' ? '<!-- -->' : ''}`;
    },
  );
}

/** The most characters of a text from outside: names are shorter, but nothing else says so of an error. */
const mostInText = 160;

/** The same for a text that may be long: its beginning. */
export function shortMarkdownText(text: string): string {
  const characters = [...text];
  return markdownText(
    characters.length <= mostInText ? text : `${characters.slice(0, mostInText).join('')}...`,
  );
}

const harmless = ".,'!()+/-";

/** A table; its cells are Markdown already. */
export function markdownTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
): readonly string[] {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)];
}
