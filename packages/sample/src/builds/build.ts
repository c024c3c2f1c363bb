/** A made-up build by position, and its forms: picks, and the talents of a ranking. */
import type { Pick } from '@toptalent/loadout';
import type { SpecRules } from '../tree/spec-rules.ts';

/** Both lists run parallel to `rules.nodes`. */
export interface SampleBuild {
  readonly ranks: number[];
  /** Position of the chosen entry of choice and subTree nodes; 0 everywhere else. */
  readonly choices: number[];
}

/** One talent of a ranking: an entry and its ranks. */
export interface SampleTalent {
  readonly entryId: number;
  /** 0 marks the entry of a choice that was not taken: some rows list it. */
  readonly points: number;
}

export function copyOf(build: SampleBuild): SampleBuild {
  return { ranks: [...build.ranks], choices: [...build.choices] };
}

/** What was bought, and the node that picks the hero tree, ascending by node id. */
export function picksOf(rules: SpecRules, build: SampleBuild): Pick[] {
  const picks: Pick[] = [];
  for (let index = 0; index < build.ranks.length; index++) {
    if (build.ranks[index]! > 0) {
      const node = rules.nodes[index]!;
      picks.push({
        nodeId: node.nodeId,
        ranks: build.ranks[index]!,
        entryId: node.entries[build.choices[index]!]!.entryId,
      });
    }
  }
  return picks;
}

/** Where every entry of a specialization stands, ascending by entry id: the order in which rankings list talents. */
export interface TalentOrder {
  readonly entryIds: readonly number[];
  /** Position of the entry's node in `rules.nodes`. */
  readonly nodes: readonly number[];
  /** Position of the entry in its node. */
  readonly entries: readonly number[];
}

export function talentOrder(rules: SpecRules): TalentOrder {
  const rows: { entryId: number; node: number; entry: number }[] = [];
  for (let node = 0; node < rules.nodes.length; node++) {
    const entries = rules.nodes[node]!.entries;
    for (let entry = 0; entry < entries.length; entry++) {
      rows.push({ entryId: entries[entry]!.entryId, node, entry });
    }
  }
  rows.sort((a, b) => a.entryId - b.entryId);
  return {
    entryIds: rows.map((row) => row.entryId),
    nodes: rows.map((row) => row.node),
    entries: rows.map((row) => row.entry),
  };
}

export interface ListedBuild {
  readonly rules: SpecRules;
  readonly order: TalentOrder;
  readonly build: SampleBuild;
  /** Lists the entries of choices that were not taken, too, with 0 points. */
  readonly withLosers: boolean;
}

/**
 * The build as a ranking lists it: bought talents, granted ones of the class, the specialization and the active hero
 * tree, and the entry that picks the hero tree; the ranks of a tiered node dealt to its entries in order.
 */
export function talentsOf({ rules, order, build, withLosers }: ListedBuild): SampleTalent[] {
  const talents: SampleTalent[] = [];
  const heroCurrency = activeHeroCurrency(rules, build);
  for (let index = 0; index < order.entryIds.length; index++) {
    const at = order.nodes[index]!;
    const entryId = order.entryIds[index]!;
    const node = rules.nodes[at]!;
    let points = build.ranks[at]!;
    if (
      points === 0 &&
      rules.free[at]! &&
      (rules.currencies[at]! < 2 || rules.currencies[at] === heroCurrency)
    ) {
      points = 1;
    }
    if (points > 0) {
      if (node.type === 'tiered') {
        points = rankOfTier(node.entries, order.entries[index]!, points);
        if (points > 0) {
          talents.push({ entryId, points });
        }
      } else if (order.entries[index] === build.choices[at]) {
        talents.push({ entryId, points });
      } else if (withLosers) {
        talents.push({ entryId, points: 0 });
      }
    }
  }
  return talents;
}

/** The currency of the hero tree that the build picks: 2 or 3. */
function activeHeroCurrency(rules: SpecRules, build: SampleBuild): number {
  const picker = rules.nodes.findIndex((node) => node.kind === 'subTree');
  return 2 + build.choices[picker]!;
}

function rankOfTier(entries: readonly { readonly maxRanks: number }[], tier: number, ranks: number): number {
  let rest = ranks;
  for (let index = 0; index < tier; index++) {
    rest -= entries[index]!.maxRanks;
  }
  return Math.max(0, Math.min(rest, entries[tier]!.maxRanks));
}
