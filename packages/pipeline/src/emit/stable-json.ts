/** JSON that is always the same bytes for the same value. */

/** The same value with sorted keys. Keys that are whole numbers stand in ascending order in any object. */
export function withSortedKeys(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map(withSortedKeys);
  }
  if (typeof value !== 'object' || value === null) {
    return value;
  }
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return Object.fromEntries(entries.map(([key, each]) => [key, withSortedKeys(each)]));
}

/** Escapes what could end a script element or a line of JavaScript, so that the JSON text may be embedded. */
export function embeddable(json: string): string {
  return json.replace(
    /[<\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
