/** Lines for a screen: broken between words where a terminal would break within them. */
import wrapAnsi from 'wrap-ansi';

/** Of a line that is broken no more than this share is indent. */
const mostIndent = 1 / 3;

/** Lines keep the blanks that they begin with, all parts of them, as far as these leave room for words. */
export function brokenLines(text: string, columns: number): string {
  return text
    .split('\n')
    .map((line) => (line.length <= columns ? line : broken(line, columns)))
    .join('\n');
}

function broken(line: string, columns: number): string {
  const words = line.trimStart();
  const indent = Math.min(line.length - words.length, Math.floor(columns * mostIndent));
  return wrapAnsi(words, Math.max(1, columns - indent))
    .split('\n')
    .map((part) => `${' '.repeat(indent)}${part}`)
    .join('\n');
}
