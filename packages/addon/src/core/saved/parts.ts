/** The parts of what was saved: each if it is whole, else its default. */
import type { UnknownRecord } from '../data/shape.ts';

/** @noSelf */
export interface Parts {
  /** A part that is not there has its default; so has one that is not whole, and that is told. */
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
