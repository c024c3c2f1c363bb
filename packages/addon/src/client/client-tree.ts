/** Reads the class's talent tree from the client, node by node: hundreds of calls. */
import type { ClientEntry, ClientNode, ClientTree } from '../core/talents/client-talents.ts';

export interface TreeReading {
  readonly client: ClientTree;
  /** False if the client left something out. The caller then reads the tree again the next time. */
  readonly isWhole: boolean;
}

export function readClientTree(configId: number, specId: number, treeId: number): TreeReading {
  const nodeOrder = C_Traits.GetTreeNodes(treeId) ?? [];
  const currencyIds = C_Traits.GetTreeCurrencyInfo(configId, treeId, false).map(
    (currency) => currency.traitCurrencyID,
  );
  const nodes: ClientNode[] = [];
  let isWhole = currencyIds.length > 1;

  function readNode(info: C_Traits.TraitNodeInfo): ClientNode {
    const cost = C_Traits.GetNodeCost(configId, info.ID)[0];
    return {
      nodeId: info.ID,
      type: info.type,
      visible: info.isVisible,
      subTreeId: info.subTreeID,
      maxRanks: info.maxRanks,
      entries: info.entryIDs.map((entryId) => readEntry(entryId)),
      currency: cost === undefined || cost.amount === 0 ? 0 : cost.ID === currencyIds[1] ? 2 : 1,
      granted: info.conditionIDs.some((conditionId) => grants(conditionId)),
    };
  }

  function readEntry(entryId: number): ClientEntry {
    const info = C_Traits.GetEntryInfo(configId, entryId);
    isWhole &&= info !== undefined;
    return { entryId, maxRanks: info?.maxRanks ?? 1, subTreeId: info?.subTreeID };
  }

  /** A condition may grant ranks to only some specializations of the class. */
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
