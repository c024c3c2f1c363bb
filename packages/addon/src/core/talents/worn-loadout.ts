/** Makes a loadout from the nodes that the player wears. */
import { loadoutFromPicks } from '@toptalent/loadout';
import type { Loadout, Pick, TalentTree } from '@toptalent/loadout';
import type { WornNode } from './client-talents.ts';

/** Undefined if the nodes do not fit the tree, as at the moment of a change. */
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
    // Choosing a hero tree costs nothing: only the active entry shows that it was done.
    const ranks = node.kind === 'subTree' && now.activeEntryId !== undefined ? 1 : now.ranksPurchased;
    if (ranks > 0) {
      const chosen = node.type === 'choice' || node.type === 'subTree' ? now.activeEntryId : first.entryId;
      picks.push({ nodeId: node.nodeId, ranks, entryId: chosen ?? first.entryId });
    }
  }
  const loadout = loadoutFromPicks(picks, tree);
  return loadout.ok ? loadout.value : undefined;
}
