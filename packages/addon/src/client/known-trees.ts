/** Reads the class's talent tree once for each specialization, and remembers it. */
import type { Talents } from '../core/talents/port.ts';
import { talentTreeOf } from '../core/talents/talent-tree.ts';
import { readClientTree } from './client-tree.ts';

/**
 * Remembers the tree until the configuration, the specialization or the tree's hash changes. The configuration is part of the
 * key because the client's talents lag behind a spec change: a tree read in between belongs to the old configuration.
 */
export function knownTrees(): Talents['tree'] {
  let known: ReturnType<Talents['tree']>;
  let knownFor = '';
  return (configId, specId) => {
    const treeId = C_ClassTalents.GetTraitTreeForSpec(specId);
    if (treeId === undefined) {
      return undefined;
    }
    const hash = C_Traits.GetTreeHash(treeId);
    const asked = `${configId} ${specId} ${hash.join()}`;
    if (asked !== knownFor) {
      const read = readClientTree(configId, specId, treeId);
      const isThere = read.client.nodes.length > 0;
      known = isThere ? { tree: talentTreeOf(read.client), hash } : undefined;
      knownFor = isThere && read.isWhole ? asked : '';
    }
    return known;
  };
}
