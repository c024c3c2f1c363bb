/** The class's talent tree as the client has it, node by node: hundreds of calls, so it is read once a specialization. */
import type { ClientEntry, ClientNode, ClientTree } from '../core/talents/client-talents.ts';
import type { Talents } from '../core/ports.ts';
import { talentTreeOf } from '../core/talents/talent-tree.ts';

/**
 * The tree, remembered until the configuration, the specialization or the tree's hash is another. The configuration tells when the
 * client's talents lag behind a change of specialization: what is read then is not taken for the new one's.
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

interface Reading {
  readonly client: ClientTree;
  /** False when the client left something out: then it is read again the next time. */
  readonly isWhole: boolean;
}

function readClientTree(configId: number, specId: number, treeId: number): Reading {
  const nodeOrder = C_Traits.GetTreeNodes(treeId) ?? [];
  const purses = C_Traits.GetTreeCurrencyInfo(configId, treeId, false).map((purse) => purse.traitCurrencyID);
  const nodes: ClientNode[] = [];
  let isWhole = purses.length > 1;

  function readNode(info: C_Traits.TraitNodeInfo): ClientNode {
    const cost = C_Traits.GetNodeCost(configId, info.ID)[0];
    return {
      nodeId: info.ID,
      type: info.type,
      visible: info.isVisible,
      subTreeId: info.subTreeID,
      maxRanks: info.maxRanks,
      entries: info.entryIDs.map((entryId) => readEntry(entryId)),
      purse: cost === undefined || cost.amount === 0 ? 0 : cost.ID === purses[1] ? 2 : 1,
      granted: info.conditionIDs.some((conditionId) => grants(conditionId)),
    };
  }

  function readEntry(entryId: number): ClientEntry {
    const info = C_Traits.GetEntryInfo(configId, entryId);
    isWhole &&= info !== undefined;
    return { entryId, maxRanks: info?.maxRanks ?? 1, subTreeId: info?.subTreeID };
  }

  /** A condition may grant ranks to some specializations of the class alone. */
  function grants(conditionId: number): boolean {
    const condition = C_Traits.GetConditionInfo(configId, conditionId);
    isWhole &&= condition !== undefined;
    const specSetId = condition?.specSetID ?? 0;
    return (
      (condition?.ranksGranted ?? 0) > 0 &&
      (specSetId === 0 || C_SpecializationInfo.MatchesCurrentSpecSet(specSetId))
    );
  }

  for (const nodeId of nodeOrder) {
    const info = C_Traits.GetNodeInfo(configId, nodeId);
    if (info !== undefined && info.ID === nodeId) {
      nodes.push(readNode(info));
    }
  }
  const [heroTreeIds] = C_ClassTalents.GetHeroTalentSpecsForClassSpec(configId, specId);
  isWhole &&= nodes.length === nodeOrder.length && heroTreeIds !== undefined;
  return { client: { treeId, specId, nodeOrder, nodes, heroTreeIds: heroTreeIds ?? [] }, isWhole };
}
