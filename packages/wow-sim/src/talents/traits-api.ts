/** `C_Traits`, as far as the addon calls it. Signatures: client 12.1.0. */
import { classById } from '@toptalent/game';
import { serializationVersion } from '@toptalent/loadout';
import { heroTreeAtlas } from '../widgets/known-art.ts';
import { seesNode } from './client-tree.ts';
import type { ClientEntry, ClientNode } from './client-tree.ts';
import { hasStagedChanges } from './configs.ts';
import { currencyInfos, heroCurrency, currencyOf } from './currencies.ts';
import { configInfo } from './import.ts';
import { exportCode } from './export.ts';
import { isFree, nodeById } from './client-tree.ts';
import { pointsAtLevel } from './level-points.ts';
import {
  configView,
  gateCondition,
  grantCondition,
  nodeInfo,
  nodeOfCondition,
  unknownNodeInfo,
} from './node-info.ts';
import type { ConfigView } from './node-info.ts';
import type { Talents } from './talents.ts';

export function traitsApi(talents: Talents): object {
  const { tree } = talents;
  let last: ConfigView | undefined;
  let lastLevel = 0;
  const viewOf = (configId: number): ConfigView | undefined => {
    const config = talents.configs.purchases(configId);
    if (config === undefined) {
      return undefined;
    }
    // Purchases are never changed in place, so the same object at the same level gives the same view.
    const level = talents.host.level();
    if (last?.bought !== config.bought || last.specId !== config.specId || lastLevel !== level) {
      last = configView({ tree, specId: config.specId, bought: config.bought }, pointsAtLevel(level));
      lastLevel = level;
    }
    return last;
  };
  return {
    ConfigHasStagedChanges: (configId: number) => {
      const active = talents.configs.active.find((config) => config.configId === configId);
      return active !== undefined && hasStagedChanges(tree, active);
    },
    GenerateImportString: (configId: number) => {
      const view = viewOf(configId);
      return view === undefined ? '' : exportCode(view);
    },
    GetConditionInfo: (configId: number, conditionId: number) =>
      conditionInfo(talents, configId, conditionId),
    GetConfigInfo: (configId: number) => configInfo(talents, configId),
    GetDefinitionInfo: (definitionId: number) => {
      const entry = tree.entries.byDefinition[definitionId];
      return entry === undefined || definitionId === 0 ? undefined : { spellID: entry.spellId };
    },
    GetEntryInfo: (_configId: number, entryId: number) => {
      const entry = tree.entries.byId[entryId];
      return entry === undefined ? undefined : entryInfo(entry);
    },
    RollbackConfig: (configId: number) => {
      const active = talents.configs.active.find((config) => config.configId === configId);
      talents.host.log('client: RollbackConfig');
      const isStaged = active?.staged !== undefined;
      if (active !== undefined && talents.refuseChange('RollbackConfig') === undefined) {
        active.staged = undefined;
      }
      return isStaged;
    },
    GetLoadoutSerializationVersion: () => serializationVersion,
    GetNodeCost: (configId: number, nodeId: number) => {
      const view = viewOf(configId);
      const node = nodeById(tree, nodeId);
      const currency = node === undefined ? undefined : currencyOf(tree, node);
      const free =
        view === undefined || node === undefined || isFree(node, view.specId) || node.costsNothing === true;
      return free || currency === undefined ? [] : [{ ID: currency, amount: 1 }];
    },
    GetNodeInfo: (configId: number, nodeId: number) => {
      const view = viewOf(configId);
      const node = nodeById(tree, nodeId);
      return view === undefined || node === undefined ? unknownNodeInfo() : nodeInfo(view, node);
    },
    GetSubTreeInfo: (configId: number, subTreeId: number) =>
      subTreeInfo(talents, viewOf(configId), subTreeId),
    GetTreeCurrencyInfo: (configId: number, _treeId: number, _excludeStagedChanges: boolean) => {
      const view = viewOf(configId);
      const currencies = view === undefined ? [] : currencyInfos(view, view.budget);
      return talents.host.traps.heroCurrenciesUnlisted ? currencies.slice(0, 2) : currencies;
    },
    GetTreeHash: (_treeId: number) => tree.hash,
    GetTreeNodes: (treeId: number) =>
      treeId === tree.treeId ? tree.nodes.map((node) => node.nodeId) : undefined,
  };
}

function entryInfo(entry: ClientEntry): object {
  return {
    definitionID: entry.definitionId === 0 ? undefined : entry.definitionId,
    type: entry.maxRanks > 1 ? 2 : 1,
    maxRanks: entry.maxRanks,
    isAvailable: true,
    isDisplayError: false,
    conditionIDs: [],
    subTreeID: entry.subTreeId,
  };
}

function conditionInfo(talents: Talents, configId: number, conditionId: number): object | undefined {
  const node = nodeById(talents.tree, nodeOfCondition(conditionId));
  if (node === undefined) {
    return undefined;
  }
  if (conditionId === gateCondition(node.nodeId)) {
    return node.requiredPoints === 0
      ? undefined
      : condition(conditionId, {
          isGate: true,
          spentAmountRequired: node.requiredPoints,
          traitCurrencyID: currencyOf(talents.tree, node),
        });
  }
  const grantedTo = node.freeFor.find((specId) => conditionId === grantCondition(node.nodeId, specId));
  if (grantedTo === undefined) {
    return undefined;
  }
  return condition(conditionId, {
    isMet: grantedTo === talents.configs.purchases(configId)?.specId,
    ranksGranted: node.maxRanks,
    specSetID: grantedTo,
  });
}

interface ConditionParts {
  readonly isGate?: boolean;
  readonly isMet?: boolean;
  readonly spentAmountRequired?: number | undefined;
  readonly traitCurrencyID?: number | undefined;
  readonly ranksGranted?: number;
  readonly specSetID?: number;
}

function condition(condID: number, parts: ConditionParts): object {
  return {
    condID,
    type: parts.ranksGranted === undefined ? 0 : 2,
    isGate: parts.isGate ?? false,
    isMet: parts.isMet ?? true,
    isAlwaysMet: false,
    isSufficient: false,
    spentAmountRequired: parts.spentAmountRequired,
    traitCurrencyID: parts.traitCurrencyID,
    ranksGranted: parts.ranksGranted,
    specSetID: parts.specSetID,
  };
}

function subTreeInfo(talents: Talents, view: ConfigView | undefined, subTreeId: number): object | undefined {
  const subTree = talents.tree.subTrees.find((candidate) => candidate.subTreeId === subTreeId);
  if (subTree === undefined || view === undefined) {
    return undefined;
  }
  const picks = (node: ClientNode): boolean =>
    node.kind === 'subTree' &&
    seesNode(node, view.specId) &&
    node.entries.some((entry) => entry.subTreeId === subTreeId);
  return {
    ID: subTreeId,
    name: subTree.name,
    iconElementID: heroTreeAtlas(classById(talents.tree.classId)?.slug ?? '', subTree.name),
    isActive: view.activeSubTree === subTreeId,
    posX: 0,
    posY: 0,
    subTreeSelectionNodeIDs: view.tree.nodes.filter((node) => picks(node)).map((node) => node.nodeId),
    traitCurrencyID: heroCurrency(subTreeId),
  };
}
