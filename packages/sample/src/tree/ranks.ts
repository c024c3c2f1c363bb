/** Legality on ranks by position: the quick core that both the referee and the generator of builds stand on. */
import type { SpecRules } from './spec-rules.ts';

/** Ranks bought of every node of `rules.nodes`, in its order; a granted node counts 0. */
export type Ranks = readonly number[];

export function noRanks(rules: SpecRules): number[] {
  return rules.nodes.map(() => 0);
}

/** Points spent by purse and part of the tree: at `purse * 3 + part`. */
export function spentByPart(rules: SpecRules, ranks: Ranks): number[] {
  const spent = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
  for (let index = 0; index < ranks.length; index++) {
    const bought = ranks[index]!;
    if (bought > 0) {
      const at = rules.purses[index]! * 3 + rules.parts[index]!;
      spent[at] = spent[at]! + bought;
    }
  }
  return spent;
}

/** Points spent from one purse. */
export function spentOf(spent: readonly number[], purse: number): number {
  return spent[purse * 3]! + spent[purse * 3 + 1]! + spent[purse * 3 + 2]!;
}

/** Whether enough was spent above to open this part of the purse's tree. Points below a gate do not open it. */
export function isOpen(rules: SpecRules, spent: readonly number[], purse: number, part: number): boolean {
  if (part === 0) {
    return true;
  }
  const gates = rules.gates[purse]!;
  const first = spent[purse * 3]!;
  if (part === 1) {
    return first >= gates[0];
  }
  return first + spent[purse * 3 + 1]! >= gates[1];
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

/** Whether one more rank of this node may be bought, points aside. */
export function canAdd(rules: SpecRules, ranks: Ranks, spent: readonly number[], index: number): boolean {
  return (
    !rules.free[index]! &&
    ranks[index]! < rules.nodes[index]!.maxRanks &&
    isOpen(rules, spent, rules.purses[index]!, rules.parts[index]!) &&
    hasPrerequisite(rules, ranks, index)
  );
}

/** The first node, by position, whose gate or prerequisite these ranks do not meet; undefined when all is legal. */
export function firstUnmet(
  rules: SpecRules,
  ranks: Ranks,
  spent: readonly number[],
): { readonly index: number; readonly unmet: 'gate' | 'prerequisite' } | undefined {
  for (let index = 0; index < ranks.length; index++) {
    if (ranks[index]! > 0) {
      if (!isOpen(rules, spent, rules.purses[index]!, rules.parts[index]!)) {
        return { index, unmet: 'gate' };
      }
      if (!hasPrerequisite(rules, ranks, index)) {
        return { index, unmet: 'prerequisite' };
      }
    }
  }
  return undefined;
}
