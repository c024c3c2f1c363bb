/** One look at the player's talents: tree, worn build and handles, all of the same moment. */
import type { Loadout, Result, TalentTree } from '@toptalent/loadout';
import type { Talents } from './port.ts';
import type { UnfitCode } from './fitting-code.ts';
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
  /** Codes that were read on this tree, by code: bosses share builds, and reading one costs. */
  readonly fitted: Record<string, Result<Loadout, UnfitCode> | undefined>;
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
        fitted: {},
      };
}
