/** The class's talent tree as the client has it, node by node: hundreds of calls. */
import type { ClientEntry, ClientNode, ClientTree } from '../core/talents/client-talents.ts';

export interface TreeReading {
  readonly client: ClientTree;
  /** False when the client left something out: then it is read again the next time. */
  readonly isWhole: boolean;
}

export function readClientTree(configId: number, specId: number, treeId: number): TreeReading {
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
      currency: cost === undefined || cost.amount === 0 ? 0 : cost.ID === purses[1] ? 2 : 1,
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
