/** Remembers the newest answers: a client that is tried out asks for the same again and again. */

/** `make`, but with the results of the last so many different keys kept. They must not be changed. */
export function rememberingRecent<Query, Value>(
  most: number,
  keyOf: (query: Query) => string,
  make: (query: Query) => Value,
): (query: Query) => Value {
  const kept = new Map<string, Value>();
  return (query) => {
    const key = keyOf(query);
    const value = kept.get(key) ?? make(query);
    // Deleted first, so that the newest use stands last.
    kept.delete(key);
    kept.set(key, value);
    if (kept.size > most) {
      kept.delete(kept.keys().next().value!);
    }
    return value;
  };
}
