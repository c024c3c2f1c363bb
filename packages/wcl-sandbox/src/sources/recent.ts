/** Remembers the latest results: tests ask for the same pages again and again. */

/** `make`, with the results of the last `most` keys kept. Callers must not change a result. */
export function rememberingRecent<Query, Value>(
  most: number,
  keyOf: (query: Query) => string,
  make: (query: Query) => Value,
): (query: Query) => Value {
  const kept = new Map<string, Value>();
  return (query) => {
    const key = keyOf(query);
    const value = kept.get(key) ?? make(query);
    // Deleted first, so that the key used last is the last one in the map.
    kept.delete(key);
    kept.set(key, value);
    if (kept.size > most) {
      kept.delete(kept.keys().next().value!);
    }
    return value;
  };
}
