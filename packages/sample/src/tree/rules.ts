/** Whether talents may be bought together, and whether one more rank may be bought or refunded. */
import { failed, success } from '@toptalent/loadout';
import type { Pick, Result } from '@toptalent/loadout';
import { canAdd, firstUnmet, isOpen, noRanks, spentByPart, spentOf } from './ranks.ts';
import type { SampleNode } from './sample-tree.ts';
import type { SpecRules } from './spec-rules.ts';

/** Why talents cannot be bought together. */
export type RuleBreach =
  /** A node that the specialization does not see. */
  | { readonly reason: 'unknownNode'; readonly nodeId: number }
  /** An entry that the node does not have. */
  | { readonly reason: 'unknownEntry'; readonly nodeId: number; readonly entryId: number }
  | { readonly reason: 'duplicateNode'; readonly nodeId: number }
  | { readonly reason: 'ranksOutOfRange'; readonly nodeId: number; readonly ranks: number }
  /** The node is granted at no cost: it cannot be bought. */
  | { readonly reason: 'granted'; readonly nodeId: number }
  /** Too few points spent in the rows above. */
  | { readonly reason: 'gate'; readonly nodeId: number; readonly needed: number }
  /** None of the node's parents has all its ranks. */
  | { readonly reason: 'prerequisite'; readonly nodeId: number }
  /** More points spent than the budget allows. */
  | { readonly reason: 'budget'; readonly kind: 'class' | 'spec' | 'hero'; readonly points: number };

/** Points spent; `hero` by hero tree, in the order of `rules.subTreeIds`. */
export interface SpentPoints {
  readonly class: number;
  readonly spec: number;
  readonly hero: readonly [number, number];
}

/**
 * Whether these talents can be bought one after the other: every one known, every gate and prerequisite met, no budget
 * exceeded. Fewer points than the budget are legal. Both hero trees may hold points, as in the client; the node that
 * picks one costs nothing and may be among the picks.
 */
export function checkPicks(rules: SpecRules, picks: readonly Pick[]): Result<SpentPoints, RuleBreach> {
  const ranks = ranksOf(rules, picks);
  if (!ranks.ok) {
    return ranks;
  }
  const spent = spentByPart(rules, ranks.value);
  const unmet = firstUnmet(rules, ranks.value, spent);
  if (unmet !== undefined) {
    const node = rules.nodes[unmet.index]!;
    return failed(
      unmet.unmet === 'gate'
        ? { reason: 'gate', nodeId: node.nodeId, needed: node.reqPoints }
        : { reason: 'prerequisite', nodeId: node.nodeId },
    );
  }
  for (let currency = 0; currency < 4; currency++) {
    const points = spentOf(spent, currency);
    if (points > rules.budgets[currency]!) {
      return failed(overspent(currency, points));
    }
  }
  return success({
    class: spentOf(spent, 0),
    spec: spentOf(spent, 1),
    hero: [spentOf(spent, 2), spentOf(spent, 3)],
  });
}

/** Whether `checkPicks` finds nothing wrong. */
export function isLegal(rules: SpecRules, picks: readonly Pick[]): boolean {
  return checkPicks(rules, picks).ok;
}

/** What forbids buying one more rank of a node, given legal picks; undefined if it may be bought. */
export function purchaseBreach(
  rules: SpecRules,
  picks: readonly Pick[],
  nodeId: number,
): RuleBreach | undefined {
  const ranks = ranksOf(rules, picks);
  if (!ranks.ok) {
    return ranks.failure;
  }
  const index = rules.positions[nodeId];
  if (index === undefined) {
    return { reason: 'unknownNode', nodeId };
  }
  const spent = spentByPart(rules, ranks.value);
  const currency = rules.currencies[index]!;
  if (canAdd({ rules, ranks: ranks.value, spent }, index)) {
    const points = spentOf(spent, currency) + 1;
    return currency < 4 && points > rules.budgets[currency]! ? overspent(currency, points) : undefined;
  }
  const node = rules.nodes[index]!;
  if (rules.free[index]!) {
    return { reason: 'granted', nodeId };
  }
  if (ranks.value[index]! >= node.maxRanks) {
    return { reason: 'ranksOutOfRange', nodeId, ranks: ranks.value[index]! + 1 };
  }
  if (!isOpen(rules, spent, index)) {
    return { reason: 'gate', nodeId, needed: node.reqPoints };
  }
  return { reason: 'prerequisite', nodeId };
}

/** What forbids refunding one rank of a node (the talent that depends on it is named); undefined if nothing does. */
export function refundBreach(
  rules: SpecRules,
  picks: readonly Pick[],
  nodeId: number,
): RuleBreach | undefined {
  const bought = picks.find((pick) => pick.nodeId === nodeId);
  if (bought === undefined) {
    return { reason: 'ranksOutOfRange', nodeId, ranks: -1 };
  }
  const rest = picks.filter((pick) => pick.nodeId !== nodeId);
  if (bought.ranks > 1) {
    rest.push({ ...bought, ranks: bought.ranks - 1 });
  }
  const checked = checkPicks(rules, rest);
  return checked.ok ? undefined : checked.failure;
}

function ranksOf(rules: SpecRules, picks: readonly Pick[]): Result<number[], RuleBreach> {
  const ranks = noRanks(rules);
  for (const pick of picks) {
    const index = rules.positions[pick.nodeId];
    if (index === undefined) {
      return failed({ reason: 'unknownNode', nodeId: pick.nodeId });
    }
    const node = rules.nodes[index]!;
    if (ranks[index]! > 0) {
      return failed({ reason: 'duplicateNode', nodeId: pick.nodeId });
    }
    if (rules.free[index]!) {
      return failed({ reason: 'granted', nodeId: pick.nodeId });
    }
    if (pick.ranks < 1 || pick.ranks > node.maxRanks) {
      return failed({ reason: 'ranksOutOfRange', nodeId: pick.nodeId, ranks: pick.ranks });
    }
    if (!hasEntry(node, pick.entryId)) {
      return failed({ reason: 'unknownEntry', nodeId: pick.nodeId, entryId: pick.entryId });
    }
    ranks[index] = pick.ranks;
  }
  return success(ranks);
}

function hasEntry(node: SampleNode, entryId: number): boolean {
  return node.entries.some((entry) => entry.entryId === entryId);
}

function overspent(currency: number, points: number): RuleBreach {
  const kind = currency === 0 ? 'class' : currency === 1 ? 'spec' : 'hero';
  return { reason: 'budget', kind, points };
}
