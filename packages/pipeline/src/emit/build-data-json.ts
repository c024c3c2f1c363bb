/** The text of `build-data.json`. */
import type { BuildData } from '@toptalent/build-data';
import { createMemory } from './remembered.ts';

const specTexts = createMemory<string>();

/**
 * Indented JSON with a newline at the end; the same data always gives the same bytes. Keys are sorted (ids as numbers,
 * names as text). What could end a script element or a line of JavaScript is escaped, so that the text may be embedded.
 */
export function renderBuildData(data: BuildData): string {
  const specs = Object.entries(data.specs).map(([specId, spec]): Field => {
    const { asOf, raid, mythicPlus } = spec;
    return [specId, specTexts.recall(specId, [asOf, raid, mythicPlus], () => textOf(spec, 2))];
  });
  specs.sort(([a], [b]) => Number(a) - Number(b));
  const fields = Object.entries(data)
    .map(([name, value]): Field => [name, name === 'specs' ? record(specs, 1) : textOf(value, 1)])
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `${record(fields, 0)}\n`;
}

/** A name and the text of its value. */
type Field = readonly [name: string, text: string];

/** As `JSON.stringify` writes it at that depth of indentation. */
function record(fields: readonly Field[], depth: number): string {
  const indent = '  '.repeat(depth);
  const lines = fields.map(([name, text]) => `${indent}  ${JSON.stringify(name)}: ${text}`);
  return lines.length === 0 ? '{}' : `{\n${lines.join(',\n')}\n${indent}}`;
}

function textOf(value: unknown, depth: number): string {
  const text = JSON.stringify(sorted(value), null, 2).replace(/[<\u2028\u2029]/g, escaped);
  return text.replaceAll('\n', `\n${'  '.repeat(depth)}`);
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map(sorted);
  }
  if (typeof value !== 'object' || value === null) {
    return value;
  }
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return Object.fromEntries(entries.map(([key, each]) => [key, sorted(each)]));
}
