/** Whether ranks are legal, by position: what both `rules.ts` and the generators of builds rely on. */
import type { SpecRules } from './spec-rules.ts';

/** Ranks bought of every node of `rules.nodes`, in its order; a granted node counts 0. */
export type Ranks = readonly number[];

export function noRanks(rules: SpecRules): number[] {
  return rules.nodes.map(() => 0);
}

/** Points spent by currency and part of the tree: at `currency * 3 + part`. */
export function spentByPart(rules: SpecRules, ranks: Ranks): number[] {
  const spent = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
  for (let index = 0; index < ranks.length; index++) {
    const bought = ranks[index]!;
    if (bought > 0) {
      const at = rules.currencies[index]! * 3 + rules.parts[index]!;
      spent[at] = spent[at]! + bought;
    }
  }
  return spent;
}

/** Points spent of one currency. */
export function spentOf(spent: readonly number[], currency: number): number {
  return spent[currency * 3]! + spent[currency * 3 + 1]! + spent[currency * 3 + 2]!;
}

/** Whether enough was spent above a node to open its part of the tree. Points below a gate do not open it. */
export function isOpen(rules: SpecRules, spent: readonly number[], index: number): boolean {
  const currency = rules.currencies[index]!;
  const part = rules.parts[index]!;
  if (part === 0) {
    return true;
  }
  const gates = rules.gates[currency]!;
  const first = spent[currency * 3]!;
  if (part === 1) {
    return first >= gates[0];
  }
  return first + spent[currency * 3 + 1]! >= gates[1];
}

/** Whether one of the parents is complete or granted; a node without parents needs none. */
function hasPrerequisite(rules: SpecRules, ranks: Ranks, index: number): boolean {
  const parents = rules.parents[index]!;
  if (parents.length === 0) {
    return true;
  }
  for (const parent of parents) {
    if (rules.free[parent]! || ranks[parent]! === rules.nodes[parent]!.maxRanks) {
      return true;
    }
  }
  return false;
}

/** Ranks of a specialization, and the points that they cost (`spentByPart`). */
export interface SpentRanks {
  readonly rules: SpecRules;
  readonly ranks: Ranks;
  readonly spent: readonly number[];
}

/** Whether one more rank of this node may be bought, if there are points. */
export function canAdd({ rules, ranks, spent }: SpentRanks, index: number): boolean {
  return (
    !rules.free[index]! &&
    ranks[index]! < rules.nodes[index]!.maxRanks &&
    isOpen(rules, spent, index) &&
    hasPrerequisite(rules, ranks, index)
  );
}

/** The first node, by position, whose gate or prerequisite these ranks do not meet; undefined if all is legal. */
export function firstUnmet(
  rules: SpecRules,
  ranks: Ranks,
  spent: readonly number[],
): { readonly index: number; readonly unmet: 'gate' | 'prerequisite' } | undefined {
  for (let index = 0; index < ranks.length; index++) {
    if (ranks[index]! > 0) {
      if (!isOpen(rules, spent, index)) {
        return { index, unmet: 'gate' };
      }
      if (!hasPrerequisite(rules, ranks, index)) {
        return { index, unmet: 'prerequisite' };
      }
    }
  }
  return undefined;
}
