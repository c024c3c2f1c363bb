/** Takes saved tables apart: each part is kept if it is whole, and replaced by its default otherwise. */
import { isNumber, isRecord } from '../data/shape.ts';
import type { UnknownRecord } from '../data/shape.ts';

/** The keys of a table, in any order: plain TypeScript cannot list the number keys of a Lua table. */
export type KeysOf = (table: UnknownRecord) => readonly (string | number)[];

/** A part that a newer version of the addon saved, in a shape that this version cannot read. */
export interface Unread {
  readonly name: string;
  readonly raw: unknown;
}

/** @noSelf */
export interface Parts {
  /** The part if it is whole, or else its default. A part that is missing is not broken: it is newer than what was saved. */
  take<Part>(name: string, isWhole: (value: unknown) => boolean, byDefault: Part): Part;
  anyBroken(): boolean;
  /** Empty unless a newer version saved the table. */
  unread(): readonly Unread[];
}

/**
 * Where this version keeps its own value of a part that it cannot read: a field of the table that a newer version saved. What the
 * newer version saved stays in its place (`newer-version.ts`).
 */
export const besideNewer = 'older';

/** @param isNewer A newer version saved the table: a part that cannot be read is not broken then. */
export function partsOf(raw: UnknownRecord, isNewer = false): Parts {
  let broken = false;
  const unread: Unread[] = [];

  function insteadOf<Part>(name: string, isWhole: (value: unknown) => boolean, byDefault: Part): Part {
    if (!isNewer) {
      broken = true;
      return byDefault;
    }
    unread.push({ name, raw: raw[name] });
    const beside = raw[besideNewer];
    const ours = isRecord(beside) ? beside[name] : undefined;
    return isWhole(ours) ? (ours as Part) : byDefault;
  }

  return {
    take(name, isWhole, byDefault) {
      const value = raw[name];
      if (value == null) {
        return byDefault;
      }
      return isWhole(value) ? (value as typeof byDefault) : insteadOf(name, isWhole, byDefault);
    },
    anyBroken: () => broken,
    unread: () => unread,
  };
}

export function isFlag(raw: unknown): boolean {
  return typeof raw === 'boolean';
}

export function isNumberOrNothing(raw: unknown): boolean {
  return raw == null || isNumber(raw);
}

/** Whether all values of a table pass. */
export function isRecordOf(
  table: unknown,
  keysOf: KeysOf,
  isValue: (value: unknown) => boolean,
): table is UnknownRecord {
  return isRecord(table) && keysOf(table).every((key) => isValue(table[key]));
}
