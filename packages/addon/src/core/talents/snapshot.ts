/** The player's talents at one time: the tree, what is worn, and its handle. */
import type { Loadout, TalentTree } from '@toptalent/loadout';
import type { Talents } from './port.ts';
import { wornLoadout } from './worn-loadout.ts';

export interface Snapshot {
  readonly specId: number;
  /** Handle of what is worn. */
  readonly configId: number;
  readonly tree: TalentTree;
  readonly treeHash: readonly number[];
  /** The version of import strings that this client reads. */
  readonly serializationVersion: number;
  readonly worn: Loadout;
}

/** Undefined while the client has not loaded the talents, or the character has none. */
export function takeSnapshot(talents: Talents): Snapshot | undefined {
  const specId = talents.specId();
  const configId = talents.activeConfigId();
  if (specId === undefined || configId === undefined) {
    return undefined;
  }
  const known = talents.tree(configId, specId);
  if (known === undefined) {
    return undefined;
  }
  const { tree, hash } = known;
  const nodeIds = tree.nodes.map((node) => node.nodeId);
  const worn = wornLoadout(talents.worn(configId, nodeIds), tree);
  return worn === undefined
    ? undefined
    : {
        specId,
        configId,
        tree,
        treeHash: hash,
        serializationVersion: talents.serializationVersion(),
        worn,
      };
}
