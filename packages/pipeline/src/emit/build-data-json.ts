/** Renders the text of `build-data.json`. */
import type { BuildData } from '@toptalent/build-data';

/**
 * Indented JSON with a newline at the end; the same data always gives the same bytes. Keys are sorted, ids as numbers and
 * names as text. Characters that could end a script element or a line of JavaScript are escaped, so that the text may be
 * embedded.
 */
export function renderBuildData(data: BuildData): string {
  const text = JSON.stringify(sorted(data), null, 2).replace(/[<\u2028\u2029]/g, escaped);
  return `${text}\n`;
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** The same value with sorted keys. Keys that are whole numbers stand in ascending order in any object. */
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
