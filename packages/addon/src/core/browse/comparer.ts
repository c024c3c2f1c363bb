/** One look at the builds of a specialization, and at how they compare with what is worn. */
import { distance } from '@toptalent/loadout';
import type { HeroTreeLook } from '../talents/client-talents.ts';
import { fittingLoadout } from '../talents/fitting-code.ts';
import type { Talents } from '../talents/port.ts';
import type { Snapshot } from '../talents/snapshot.ts';
import { changedTalents } from '../talents/talent-changes.ts';
import type { TalentChanges } from '../talents/talent-changes.ts';

/** How a code compares with what is worn. */
export type Comparison =
  /** It does not fit the client's talent tree. */
  | { readonly kind: 'unfit' }
  /** It is for a specialization that is not active, whose tree the client does not show. */
  | { readonly kind: 'otherSpec' }
  | {
      readonly kind: 'fits';
      /** Talent points. */
      readonly differing: number;
      /** Asks the client for the look of every talent that differs. */
      readonly changes: (this: void) => TalentChanges;
    };

/** @noSelf */
export interface Comparer {
  compare(code: string): Comparison;
  /** Points in which a code differs from another; undefined if one of them does not fit. */
  apart(code: string, other: string): number | undefined;
  heroTree(subTreeId: number): HeroTreeLook | undefined;
  /** The hero tree of a code; undefined if it does not fit. */
  heroTreeOf(code: string): HeroTreeLook | undefined;
}

/**
 * Compares codes with the talents as they were at one time.
 *
 * @param snapshot Undefined while the talents are not loaded.
 * @param isActive Whether the codes are for the specialization that is active.
 */
export function createComparer(
  snapshot: Snapshot | undefined,
  isActive: boolean,
  talents: Pick<Talents, 'talent' | 'heroTree'>,
): Comparer {
  /** Many encounters share a code. */
  const known: Record<string, Comparison | undefined> = {};

  function comparison(code: string): Comparison {
    if (!isActive) {
      return { kind: 'otherSpec' };
    }
    const loadout = snapshot === undefined ? undefined : fittingLoadout(code, snapshot);
    if (snapshot === undefined || loadout?.ok !== true) {
      return { kind: 'unfit' };
    }
    const { worn, configId } = snapshot;
    return {
      kind: 'fits',
      differing: distance(worn, loadout.value),
      changes: () => changedTalents({ worn, wanted: loadout.value, configId }, talents),
    };
  }

  function heroTree(subTreeId: number): HeroTreeLook | undefined {
    return snapshot === undefined ? undefined : talents.heroTree(snapshot.configId, subTreeId);
  }

  return {
    compare(code) {
      known[code] ??= comparison(code);
      return known[code];
    },
    apart(code, other) {
      if (snapshot === undefined || !isActive) {
        return undefined;
      }
      const first = fittingLoadout(code, snapshot);
      const second = fittingLoadout(other, snapshot);
      return first.ok && second.ok ? distance(first.value, second.value) : undefined;
    },
    heroTree,
    heroTreeOf(code) {
      const loadout = snapshot === undefined ? undefined : fittingLoadout(code, snapshot);
      const subTreeId = loadout?.ok === true ? loadout.value.heroTree?.subTreeId : undefined;
      return subTreeId === undefined ? undefined : heroTree(subTreeId);
    },
  };
}
