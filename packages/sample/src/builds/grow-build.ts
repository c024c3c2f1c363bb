/** Buys a full build talent by talent, the most liked first; it is legal by construction. */
import type { Random } from '../random.ts';
import { canAdd, noRanks, spentByPart, spentOf } from '../tree/ranks.ts';
import type { SpecRules } from '../tree/spec-rules.ts';
import type { SampleBuild } from './build.ts';

/** How much a player likes each talent of `rules.nodes`: the higher, the sooner it is bought. */
export type Taste = readonly number[];

export function drawTaste(rules: SpecRules, random: Random): Taste {
  return rules.nodes.map((node) => {
    const base = random.next();
    // Nearly everybody takes the apex talent, and abilities before passives.
    const bonus = node.type === 'tiered' ? 0.8 : node.entries[0]!.kind === 'active' ? 0.15 : 0;
    return base + bonus;
  });
}

/** A taste between two others: `share` (0 to 1) of the second. */
export function blend(first: Taste, second: Taste, share: number): Taste {
  return first.map((value, index) => value * (1 - share) + second[index]! * share);
}

export interface BuildPlan {
  readonly rules: SpecRules;
  /** 0 or 1. */
  readonly heroTree: number;
  readonly taste: Taste;
  readonly random: Random;
}

/** Spends every point of the class, the specialization and one hero tree. */
export function growBuild({ rules, heroTree, taste, random }: BuildPlan): SampleBuild {
  const ranks = noRanks(rules);
  const choices = rules.nodes.map((node) =>
    node.type === 'choice' ? random.integer(node.entries.length) : 0,
  );
  for (const currency of [0, 1, 2 + heroTree]) {
    spend(rules, ranks, { currency, taste });
  }
  const picker = rules.nodes.findIndex((node) => node.kind === 'subTree');
  ranks[picker] = 1;
  choices[picker] = heroTree;
  return { ranks, choices };
}

/** Buys ranks of that currency until its budget is spent. */
function spend(
  rules: SpecRules,
  ranks: number[],
  { currency, taste }: { readonly currency: number; readonly taste: Taste },
): void {
  const own: number[] = [];
  for (let index = 0; index < rules.nodes.length; index++) {
    if (rules.currencies[index] === currency) {
      own.push(index);
    }
  }
  const spent = spentByPart(rules, ranks);
  const bought = { rules, ranks, spent };
  while (spentOf(spent, currency) < rules.budgets[currency]!) {
    let best = -1;
    for (const index of own) {
      if ((best === -1 || taste[index]! > taste[best]!) && canAdd(bought, index)) {
        best = index;
      }
    }
    if (best === -1) {
      return;
    }
    ranks[best] = ranks[best]! + 1;
    const at = currency * 3 + rules.parts[best]!;
    spent[at] = spent[at]! + 1;
  }
}
