/** `C_ClassTalents.ImportLoadout`: makes a new saved loadout from legal entries. */
import type { Pick } from '@toptalent/loadout';
import { lettersOf } from '../text.ts';
import { clientStrings } from '../strings.ts';
import { isFree, nodeById } from './client-tree.ts';
import { maximumSavedConfigs } from './configs.ts';
import type { SavedConfig } from './configs.ts';
import type { Purchases } from './purchases.ts';
import type { Talents } from './talents.ts';

/** `C_ClassTalents.ImportLoadoutEntryInfo` (12.1.0). */
export interface ImportEntry {
  readonly nodeID: number;
  readonly ranksGranted: number;
  readonly ranksPurchased: number;
  readonly selectionEntryID: number;
}

export interface ImportRequest {
  /** The active configuration. */
  readonly configId: number;
  readonly entries: readonly ImportEntry[];
  readonly name: string;
}

/** The longest name that the talent window takes, in letters (12.0.5); one addon uses one letter more. */
const longestName = 31;

/** Accepts the import, or returns why not. The loadout exists a moment later, with TRAIT_CONFIG_CREATED. */
export function importLoadout(talents: Talents, request: ImportRequest): string | undefined {
  const { configId, entries, name } = request;
  const { host } = talents;
  const refusal = talents.refuseEdit('ImportLoadout');
  if (refusal !== undefined) {
    return refusal;
  }
  const active = talents.active();
  if (configId !== active.configId) {
    return clientStrings.ERR_TALENT_FAILED_INVALID_CONFIG;
  }
  if (talents.configs.saved.length >= maximumSavedConfigs) {
    return clientStrings.TALENT_FRAME_NEW_LOADOUT_DISABLED_TOOLTIP;
  }
  if (name === '' || lettersOf(name) > longestName) {
    return clientStrings.LOADOUT_ERROR_IMPORT_FAILED;
  }
  if (host.traps.importFailures > 0) {
    host.traps.importFailures -= 1;
    return clientStrings.LOADOUT_ERROR_IMPORT_FAILED;
  }
  const bought = purchasesOfEntries(talents, entries);
  const violation = bought === undefined ? undefined : talents.violationOf(active.specId, bought);
  if (bought === undefined || violation !== undefined) {
    host.log(`the import breaks a rule: ${violation === undefined ? 'entries' : violation.rule}`);
    return clientStrings.LOADOUT_ERROR_IMPORT_FAILED;
  }
  if (!talents.spendsAllPoints(active.specId, bought)) {
    return clientStrings.ERR_TALENT_FAILED_UNSPENT_TALENT_POINTS;
  }
  host.after(0.2 + host.traps.creationDelay, () => {
    const given = host.traps.nameLostAtCreation ? '' : name;
    const config = talents.configs.addSaved(active.specId, given, bought);
    config.hasEmptyBars = true;
    host.log(`loadout "${given}" created`);
    announce(talents, config);
  });
  return undefined;
}

/** Several entries of one node are the ranks of a tiered talent; its first entry stands for all of them, as in a `Pick`. */
function purchasesOfEntries(talents: Talents, entries: readonly ImportEntry[]): Purchases | undefined {
  const bought: Record<number, Pick | undefined> = {};
  for (const entry of entries) {
    const node = nodeById(talents.tree, entry.nodeID);
    if (node === undefined) {
      return undefined;
    }
    const known = node.entries.find((candidate) => candidate.entryId === entry.selectionEntryID);
    if (known === undefined || entry.ranksPurchased > known.maxRanks || entry.ranksPurchased < 0) {
      return undefined;
    }
    if (entry.ranksPurchased === 0 || isFree(node, talents.host.currentSpecId())) {
      continue;
    }
    const before = bought[node.nodeId];
    if (before !== undefined && node.type !== 'tiered') {
      return undefined;
    }
    bought[node.nodeId] = {
      nodeId: node.nodeId,
      ranks: (before?.ranks ?? 0) + entry.ranksPurchased,
      entryId: node.type === 'tiered' ? node.entries[0]!.entryId : entry.selectionEntryID,
    };
  }
  return bought;
}

function announce(talents: Talents, config: SavedConfig): void {
  const host = talents.host;
  if (host.traps.creationLost) {
    host.log('TRAIT_CONFIG_CREATED is lost');
    return;
  }
  // The open window registered for the event before the addon did, so it reacts first.
  if (host.traps.talentWindowShown && host.refusal() === undefined && !talents.commit.isRunning()) {
    host.log('the talent window selects the new loadout');
    talents.load(config.configId, true, true);
  }
  host.fire('TRAIT_CONFIG_CREATED', configInfo(talents, config.configId));
  host.fire('TRAIT_CONFIG_LIST_UPDATED');
}

/** `C_Traits.TraitConfigInfo` of any configuration; undefined for an unknown id. */
export function configInfo(talents: Talents, configId: number): Record<string, unknown> | undefined {
  const saved = talents.configs.savedById(configId);
  if (saved === undefined && talents.configs.purchases(configId) === undefined) {
    return undefined;
  }
  return {
    ID: configId,
    name: saved === undefined ? '' : saved.name,
    treeIDs: [talents.tree.treeId],
    type: 1,
    usesSharedActionBars: saved?.usesSharedActionBars ?? false,
  };
}
