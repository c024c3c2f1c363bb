/** Checks whether a saved table still has every part that it had when it was read: another addon may have removed some. */
import { isRecord } from '../data/shape.ts';
import type { UnknownRecord } from '../data/shape.ts';
import type { KeysOf } from './parts.ts';

/** The parts that a table must have. */
interface Shape {
  readonly key: string | number;
  readonly type: string;
  /** The parts of the part, if it is a table. */
  readonly parts: readonly Shape[];
}

/** The shape of a table that is whole. */
export function shapeOf(whole: object, keysOf: KeysOf): readonly Shape[] {
  const table = whole as UnknownRecord;
  return keysOf(table).map((key) => {
    const part = table[key];
    return { key, type: typeof part, parts: isRecord(part) ? shapeOf(part, keysOf) : [] };
  });
}

export function hasShape(value: unknown, parts: readonly Shape[]): boolean {
  if (!isRecord(value)) {
    return false;
  }
  for (const part of parts) {
    const own = value[part.key];
    if (typeof own !== part.type || (part.parts.length > 0 && !hasShape(own, part.parts))) {
      return false;
    }
  }
  return true;
}
