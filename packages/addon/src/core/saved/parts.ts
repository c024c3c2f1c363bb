/** Takes saved tables apart: each part is kept if it is whole, and replaced by its default otherwise. */
import type { UnknownRecord } from '../data/shape.ts';

/** @noSelf */
export interface Parts {
  /** The part if it is whole, or else its default. A part that is missing is not broken: it is newer than what was saved. */
  take<Part>(name: string, isWhole: (value: unknown) => boolean, byDefault: Part): Part;
  anyBroken(): boolean;
}

export function partsOf(raw: UnknownRecord): Parts {
  let broken = false;
  return {
    take(name, isWhole, byDefault) {
      const value = raw[name];
      if (value == null) {
        return byDefault;
      }
      if (isWhole(value)) {
        return value as typeof byDefault;
      }
      broken = true;
      return byDefault;
    },
    anyBroken: () => broken,
  };
}

export function isFlag(raw: unknown): boolean {
  return typeof raw === 'boolean';
}
