/** Writes Markdown: tables, and the beginning of a text from outside as plain text. */
import { markdownText } from '@toptalent/border';

/** The most characters of a text from outside: names are shorter, but nothing else says so of an error. */
const mostInText = 160;

/** `markdownText` of a text that may be long: its beginning. */
export function shortMarkdownText(text: string): string {
  const characters = [...text];
  return markdownText(
    characters.length <= mostInText ? text : `${characters.slice(0, mostInText).join('')}...`,
  );
}

/** A table; its cells are Markdown already. */
export function markdownTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
): readonly string[] {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)];
}
