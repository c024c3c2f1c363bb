/** Turns a loadout into the entries that `C_ClassTalents.ImportLoadout` takes. */
import type { Loadout, Pick, TalentNode, TalentTree } from '@toptalent/loadout';

export interface ImportEntry {
  readonly nodeId: number;
  readonly ranksGranted: number;
  readonly ranksPurchased: number;
  readonly entryId: number;
}

/**
 * The entries in the tree's order, as the client's own importer makes them: a granted node has one granted rank, a tiered node has
 * an entry for each of its entries with ranks, and the choice of a hero tree is an entry like any other
 * (`Blizzard_ClassTalentImportExport.lua`, 12.0.5).
 */
export function importEntries(loadout: Loadout, tree: TalentTree): readonly ImportEntry[] {
  const bought: Record<number, Pick> = {};
  for (const pick of loadout.picks) {
    bought[pick.nodeId] = pick;
  }
  for (const pick of loadout.inactiveHeroPicks) {
    bought[pick.nodeId] = pick;
  }
  const granted: Record<number, boolean> = {};
  for (const nodeId of loadout.granted) {
    granted[nodeId] = true;
  }
  for (const pick of loadout.freePicks) {
    granted[pick.nodeId] = true;
  }
  const entries: ImportEntry[] = [];
  for (const node of tree.nodes) {
    const pick = bought[node.nodeId];
    const first = node.entries[0];
    if (node.kind === 'subTree') {
      pushHeroChoice(entries, node, loadout);
    } else if (pick !== undefined) {
      pushBought(entries, node, pick);
    } else if (granted[node.nodeId] === true && first !== undefined) {
      entries.push({ nodeId: node.nodeId, ranksGranted: 1, ranksPurchased: 0, entryId: first.entryId });
    }
  }
  return entries;
}

function pushHeroChoice(entries: ImportEntry[], node: TalentNode, loadout: Loadout): void {
  const heroTree = loadout.heroTree;
  const chosen = node.entries.find((entry) => entry.subTreeId === heroTree?.subTreeId);
  if (heroTree !== undefined && chosen !== undefined) {
    entries.push({ nodeId: node.nodeId, ranksGranted: 0, ranksPurchased: 1, entryId: chosen.entryId });
  }
}

function pushBought(entries: ImportEntry[], node: TalentNode, pick: Pick): void {
  if (node.type !== 'tiered') {
    entries.push({
      nodeId: node.nodeId,
      ranksGranted: 0,
      ranksPurchased: pick.ranks,
      entryId: pick.entryId,
    });
    return;
  }
  let left = pick.ranks;
  for (const entry of node.entries) {
    const ranks = Math.min(left, entry.maxRanks);
    if (ranks > 0) {
      entries.push({
        nodeId: node.nodeId,
        ranksGranted: 0,
        ranksPurchased: ranks,
        entryId: entry.entryId,
      });
      left -= ranks;
    }
  }
}
