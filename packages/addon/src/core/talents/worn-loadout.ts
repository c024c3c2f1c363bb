/** What the player wears, as a loadout. */
import { loadoutFromPicks } from '@toptalent/loadout';
import type { Loadout, Pick, TalentTree } from '@toptalent/loadout';
import type { WornNode } from './client-talents.ts';

/** The loadout of a configuration's nodes; undefined when they do not fit the tree, as in the moment of a change. */
export function wornLoadout(worn: readonly WornNode[] | undefined, tree: TalentTree): Loadout | undefined {
  if (worn === undefined) {
    return undefined;
  }
  const byNodeId: Record<number, WornNode> = {};
  for (const node of worn) {
    byNodeId[node.nodeId] = node;
  }
  const picks: Pick[] = [];
  for (const node of tree.nodes) {
    const now = byNodeId[node.nodeId];
    const first = node.entries[0];
    if (now === undefined || first === undefined) {
      continue;
    }
    // The choice of a hero tree costs nothing: only its active entry tells that it was made.
    const ranks = node.kind === 'subTree' && now.activeEntryId !== undefined ? 1 : now.ranksPurchased;
    if (ranks > 0) {
      const chosen = node.type === 'choice' || node.type === 'subTree' ? now.activeEntryId : first.entryId;
      picks.push({ nodeId: node.nodeId, ranks, entryId: chosen ?? first.entryId });
    }
  }
  const loadout = loadoutFromPicks(picks, tree);
  return loadout.ok ? loadout.value : undefined;
}
