/** Buys a full build talent by talent, the dearest first, as a player would: legal by construction. */
import type { Random } from '../random.ts';
import { canAdd, noRanks, spentByPart, spentOf } from '../tree/ranks.ts';
import type { SpecRules } from '../tree/spec-rules.ts';
import type { SampleBuild } from './build.ts';

/** How dear every talent of `rules.nodes` is to somebody: the higher the sooner it is bought. */
export type Taste = readonly number[];

export function drawTaste(rules: SpecRules, random: Random): Taste {
  return rules.nodes.map((node) => {
    const base = random.next();
    // Nearly everybody takes the apex talent, and abilities before passives.
    const bonus = node.type === 'tiered' ? 0.8 : node.entries[0]!.kind === 'active' ? 0.15 : 0;
    return base + bonus;
  });
}

/** Something between two tastes: `share` (0..1) of the second. */
export function blend(first: Taste, second: Taste, share: number): Taste {
  return first.map((value, index) => value * (1 - share) + second[index]! * share);
}

/** Spends every point of the class, the specialization and one hero tree (0 or 1). */
export function growBuild(rules: SpecRules, heroTree: number, taste: Taste, random: Random): SampleBuild {
  const ranks = noRanks(rules);
  const choices = rules.nodes.map((node) =>
    node.type === 'choice' ? random.integer(node.entries.length) : 0,
  );
  for (const purse of [0, 1, 2 + heroTree]) {
    spend(rules, ranks, purse, taste);
  }
  const picker = rules.nodes.findIndex((node) => node.kind === 'subTree');
  ranks[picker] = 1;
  choices[picker] = heroTree;
  return { ranks, choices };
}

function spend(rules: SpecRules, ranks: number[], purse: number, taste: Taste): void {
  const own: number[] = [];
  for (let index = 0; index < rules.nodes.length; index++) {
    if (rules.purses[index] === purse) {
      own.push(index);
    }
  }
  const spent = spentByPart(rules, ranks);
  while (spentOf(spent, purse) < rules.budgets[purse]!) {
    let best = -1;
    for (const index of own) {
      if ((best === -1 || taste[index]! > taste[best]!) && canAdd(rules, ranks, spent, index)) {
        best = index;
      }
    }
    if (best === -1) {
      return;
    }
    ranks[best] = ranks[best]! + 1;
    const at = purse * 3 + rules.parts[best]!;
    spent[at] = spent[at]! + 1;
  }
}
