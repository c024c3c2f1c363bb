/** Breaks lines between words, to fit a terminal. */
import wrapAnsi from 'wrap-ansi';

/** The largest share of a terminal's width that is spent on indenting a broken line. */
const mostIndent = 1 / 3;

/**
 * Every part of a broken line is indented like the line, as far as that leaves room for words. Of two columns the second
 * goes below the first.
 */
export function brokenLines(text: string, columns: number): string {
  return text
    .split('\n')
    .map((line) => (line.length <= columns ? line : broken(line, columns)))
    .join('\n');
}

/** A line of two columns, as help has it: "  --wait    sleep until …". */
const twoColumns = /^(\s*)(\S.*?)\s{2,}(\S.*)$/;
/** How far the second column is indented below the first. */
const hanging = 4;

function broken(line: string, columns: number): string {
  const [, before, first, second] = twoColumns.exec(line) ?? [];
  if (before !== undefined && first !== undefined && second !== undefined) {
    const below = `${before}${' '.repeat(hanging)}${second}`;
    return [`${before}${first}`, below].map((part) => brokenBetweenWords(part, columns)).join('\n');
  }
  return brokenBetweenWords(line, columns);
}

function brokenBetweenWords(line: string, columns: number): string {
  const words = line.trimStart();
  const indent = Math.min(line.length - words.length, Math.floor(columns * mostIndent));
  return wrapAnsi(words, Math.max(1, columns - indent))
    .split('\n')
    .map((part) => `${' '.repeat(indent)}${part}`)
    .join('\n');
}
