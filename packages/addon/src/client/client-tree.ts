/** The class's talent tree as the client has it, node by node. */
import type { ClientEntry, ClientNode, ClientTree } from '../core/talents/client-talents.ts';

/** Undefined until the client has loaded the tree. */
export function readClientTree(configId: number, specId: number): ClientTree | undefined {
  const treeId = C_ClassTalents.GetTraitTreeForSpec(specId);
  if (treeId === undefined) {
    return undefined;
  }
  const nodeOrder = C_Traits.GetTreeNodes(treeId) ?? [];
  const purses = C_Traits.GetTreeCurrencyInfo(configId, treeId, false).map((purse) => purse.traitCurrencyID);
  const nodes: ClientNode[] = [];
  for (const nodeId of nodeOrder) {
    const info = C_Traits.GetNodeInfo(configId, nodeId);
    if (info !== undefined && info.ID === nodeId) {
      nodes.push(readNode(configId, info, purses));
    }
  }
  if (nodes.length === 0) {
    return undefined;
  }
  const [heroTreeIds] = C_ClassTalents.GetHeroTalentSpecsForClassSpec(configId, specId);
  return {
    treeId,
    specId,
    hash: C_Traits.GetTreeHash(treeId),
    nodeOrder,
    nodes,
    heroTreeIds: heroTreeIds ?? [],
  };
}

function readNode(configId: number, info: C_Traits.TraitNodeInfo, purses: readonly number[]): ClientNode {
  const cost = C_Traits.GetNodeCost(configId, info.ID)[0];
  return {
    nodeId: info.ID,
    type: info.type,
    visible: info.isVisible,
    subTreeId: info.subTreeID,
    maxRanks: info.maxRanks,
    entries: info.entryIDs.map((entryId) => readEntry(configId, entryId)),
    purse: cost === undefined || cost.amount === 0 ? 0 : purses.indexOf(cost.ID) + 1,
    granted: info.conditionIDs.some((conditionId) => grants(configId, conditionId)),
  };
}

function readEntry(configId: number, entryId: number): ClientEntry {
  const info = C_Traits.GetEntryInfo(configId, entryId);
  return { entryId, maxRanks: info?.maxRanks ?? 1, subTreeId: info?.subTreeID };
}

/** A condition may grant ranks to some specializations of the class alone. */
function grants(configId: number, conditionId: number): boolean {
  const condition = C_Traits.GetConditionInfo(configId, conditionId);
  if (condition?.ranksGranted === undefined || condition.ranksGranted === 0) {
    return false;
  }
  return (
    condition.specSetID === undefined ||
    condition.specSetID === 0 ||
    C_SpecializationInfo.MatchesCurrentSpecSet(condition.specSetID)
  );
}
