/** Reads the player's talents from `C_Traits` and `C_ClassTalents`. */
import type { Talents } from '../core/talents/port.ts';
import type { SavedLoadout, WornNode } from '../core/talents/client-talents.ts';
import { knownTrees } from './known-trees.ts';

export function createTalents(): Talents {
  return {
    specId: currentSpecId,
    specName() {
      const [, name] = C_SpecializationInfo.GetSpecializationInfo(C_SpecializationInfo.GetSpecialization());
      return name;
    },
    activeConfigId: () => C_ClassTalents.GetActiveConfigID(),
    tree: knownTrees(),
    worn: wornNodes,
    saved: savedLoadouts,
    code: (configId) => C_Traits.GenerateImportString(configId),
    hasStagedChanges: (configId) => C_Traits.ConfigHasStagedChanges(configId),
    serializationVersion: () => C_Traits.GetLoadoutSerializationVersion(),
    heroTreeName: (configId, subTreeId) => C_Traits.GetSubTreeInfo(configId, subTreeId)?.name,
    talentName,
  };
}

/** The client returns 0 until it knows, and for index 5, a character without a specialization. */
function currentSpecId(): number | undefined {
  const [specId] = C_SpecializationInfo.GetSpecializationInfo(C_SpecializationInfo.GetSpecialization());
  return specId > 0 ? specId : undefined;
}

function wornNodes(configId: number, nodeIds: readonly number[]): readonly WornNode[] | undefined {
  const worn: WornNode[] = [];
  for (const nodeId of nodeIds) {
    const node = C_Traits.GetNodeInfo(configId, nodeId);
    if (node === undefined) {
      return undefined;
    }
    if (node.ranksPurchased > 0 || node.activeEntry !== undefined) {
      worn.push({
        nodeId,
        ranksPurchased: node.ranksPurchased,
        activeEntryId: node.activeEntry?.entryID,
      });
    }
  }
  return worn;
}

function savedLoadouts(specId: number): readonly SavedLoadout[] {
  const saved: SavedLoadout[] = [];
  for (const configId of C_ClassTalents.GetConfigIDsBySpecID(specId)) {
    const info = C_Traits.GetConfigInfo(configId);
    if (info !== undefined) {
      saved.push({ configId, name: info.name, code: C_Traits.GenerateImportString(configId) });
    }
  }
  return saved;
}

function talentName(configId: number, entryId: number): string | undefined {
  const definitionId = C_Traits.GetEntryInfo(configId, entryId)?.definitionID;
  if (definitionId === undefined) {
    return undefined;
  }
  const definition = C_Traits.GetDefinitionInfo(definitionId);
  if (definition?.overrideName !== undefined && definition.overrideName !== '') {
    return definition.overrideName;
  }
  const spellId = definition?.spellID;
  return spellId === undefined ? undefined : C_Spell.GetSpellName(spellId);
}
