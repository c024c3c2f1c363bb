/** Remembers what was made of the very same parts: a run writes its files eighty times over, and little changes in between. */

export interface Memory<Value> {
  /** What `make` gives; not asked again while the parts under that name are the same objects and values as last time. */
  recall(name: string, parts: readonly unknown[], make: () => Value): Value;
}

export function createMemory<Value>(): Memory<Value> {
  const known = new Map<string, { readonly parts: readonly unknown[]; readonly value: Value }>();
  return {
    recall(name, parts, make) {
      const last = known.get(name);
      if (last?.parts.length === parts.length && last.parts.every((part, index) => part === parts[index])) {
        return last.value;
      }
      const value = make();
      known.set(name, { parts, value });
      return value;
    },
  };
}
