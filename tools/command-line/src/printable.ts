/** Makes text fit to print: it commands neither the terminal that shows it nor the service that reads it as a log. */
import { replaceUnseen } from '@toptalent/border';

/** Azure Pipelines and older GitHub runners read `##[error]` or `##vso[...]` wherever it stands in a line. */
const commandAnywhere = /#(?=#\w*\[)/g;
/** GitHub runners read `::error::` at the beginning of a line, behind any white space. */
const commandInFront = /^([^\S\n]*):(?=:)/gm;

/** The lines of the text; characters that nobody sees are gone, colours too, and what a log would obey is pulled apart. */
export function printable(text: string): string {
  return replaceUnseen(text, (character) => (character === '\n' || character === '\t' ? character : ''))
    .replace(commandAnywhere, '# ')
    .replace(commandInFront, '$1: ');
}

/** The value as JSON of several lines, printable as it is: what must not be printed is escaped, so that nothing is lost. */
export function printableJson(value: unknown): string {
  const json = JSON.stringify(value, undefined, 2);
  return replaceUnseen(json, (character) => (character === '\n' ? character : escaped(character))).replace(
    commandAnywhere,
    escaped('#'),
  );
}

/** "\u202e"; of a character beyond the first 65,536 both halves. */
function escaped(character: string): string {
  return Array.from({ length: character.length }, (_, index) => character.charCodeAt(index))
    .map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`)
    .join('');
}
