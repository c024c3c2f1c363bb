/** Reads the player's talents from `C_Traits` and `C_ClassTalents`. */
import type { Talents } from '../core/talents/port.ts';
import type {
  ClassSpecialization,
  HeroTreeLook,
  SavedLoadout,
  TalentLook,
  WornNode,
} from '../core/talents/client-talents.ts';
import { knownTrees } from './known-trees.ts';

export function createTalents(): Talents {
  return {
    specId: currentSpecId,
    specName() {
      const [, name] = C_SpecializationInfo.GetSpecializationInfo(C_SpecializationInfo.GetSpecialization());
      return name;
    },
    specializations,
    activeConfigId: () => C_ClassTalents.GetActiveConfigID(),
    tree: knownTrees(),
    worn: wornNodes,
    saved: savedLoadouts,
    code: (configId) => C_Traits.GenerateImportString(configId),
    hasStagedChanges: (configId) => C_Traits.ConfigHasStagedChanges(configId),
    serializationVersion: () => C_Traits.GetLoadoutSerializationVersion(),
    heroTree,
    talent,
  };
}

/** The client returns 0 until it knows, and for index 5, a character without a specialization. */
function currentSpecId(): number | undefined {
  const [specId] = C_SpecializationInfo.GetSpecializationInfo(C_SpecializationInfo.GetSpecialization());
  return specId > 0 ? specId : undefined;
}

/** A class has at most four; the id of one that it lacks is 0. */
const mostSpecializations = 4;

function specializations(): readonly ClassSpecialization[] {
  const all: ClassSpecialization[] = [];
  for (let index = 1; index <= mostSpecializations; index += 1) {
    const [specId, name] = C_SpecializationInfo.GetSpecializationInfo(index);
    if (specId > 0 && name !== undefined) {
      all.push({ specId, name });
    }
  }
  return all;
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

function heroTree(configId: number, subTreeId: number): HeroTreeLook | undefined {
  const info = C_Traits.GetSubTreeInfo(configId, subTreeId);
  return info === undefined ? undefined : { name: info.name, icon: info.iconElementID };
}

/** The client draws a definition's own icon and name where it has them, else those of its spell. */
function talent(configId: number, entryId: number): TalentLook | undefined {
  const definitionId = C_Traits.GetEntryInfo(configId, entryId)?.definitionID;
  const definition = definitionId === undefined ? undefined : C_Traits.GetDefinitionInfo(definitionId);
  if (definition === undefined) {
    return undefined;
  }
  const { overrideName, overrideIcon, spellID } = definition;
  const isRenamed = overrideName !== undefined && overrideName !== '';
  const name = isRenamed ? overrideName : spellID === undefined ? undefined : C_Spell.GetSpellName(spellID);
  return name === undefined
    ? undefined
    : { name, spellId: spellID, icon: overrideIcon ?? spellIcon(spellID) };
}

/** The spell's own icon is the second result; the first changes with what the spell turns into. */
function spellIcon(spellId: number | undefined): number | undefined {
  if (spellId === undefined) {
    return undefined;
  }
  const [, icon] = C_Spell.GetSpellTexture(spellId);
  return icon;
}
