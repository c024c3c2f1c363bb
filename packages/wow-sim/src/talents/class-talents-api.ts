/** `C_ClassTalents`, as far as the addon calls it. Signatures: client 12.1.0. */
import { raise } from '../lua.ts';
import { say } from '../transcript.ts';
import { heroTreesOf } from './client-tree.ts';
import { loadConfigResult } from './load-answer.ts';
import { activeSubTree } from './purchases.ts';
import { maximumSavedConfigs } from './configs.ts';
import { importLoadout } from './import.ts';
import type { ImportEntry } from './import.ts';
import { lettersOf } from '../text.ts';
import type { Talents } from './talents.ts';

/** The level at which a character gets a hero tree. */
const heroTalentLevel = 71;

export function classTalentsApi(talents: Talents): object {
  const { configs, host } = talents;
  return {
    CanEditTalents: () => {
      const refusal = host.refusal() ?? talents.commitInProgress();
      return $multi(refusal === undefined, refusal ?? '');
    },
    CanCreateNewConfig: () => configs.saved.length < maximumSavedConfigs,
    CommitConfig: (savedConfigId?: number) => {
      asked(talents, `CommitConfig ${say(configs.savedById(savedConfigId ?? 0)?.name)}`);
      return talents.commitStaged(savedConfigId);
    },
    DeleteConfig: (configId: number) => deleteConfig(talents, configId),
    GetActiveConfigID: () => talents.reportedConfigId(),
    GetActiveHeroTalentSpec: () =>
      activeSubTree({ tree: talents.tree, specId: host.currentSpecId(), bought: talents.active().bought }),
    GetConfigIDsBySpecID: (specId?: number) =>
      configs.savedOf(specId ?? host.currentSpecId()).map((config) => config.configId),
    GetHasStarterBuild: () => true,
    GetStarterBuildActive: () => talents.active().starterBuild,
    GetHeroTalentSpecsForClassSpec: (_configId?: number, specId?: number) => {
      return $multi(heroTreesOf(talents.tree, specId ?? host.currentSpecId()), heroTalentLevel);
    },
    GetLastSelectedSavedConfigID: (specId: number) => configs.activeOf(specId).lastSelected,
    GetTraitTreeForSpec: (_specId: number) => talents.tree.treeId,
    ImportLoadout: (configId: number, entries: readonly ImportEntry[], name: string, _code?: string) => {
      asked(talents, `ImportLoadout ${say(name)}`);
      const refusal = importLoadout(talents, { configId, entries, name });
      if (refusal !== undefined) {
        host.log(`  refused: ${refusal}`);
      }
      return $multi(refusal === undefined, refusal ?? '');
    },
    LoadConfig: (configId: number, autoApply: boolean) => {
      asked(talents, `LoadConfig ${say(configs.savedById(configId)?.name)}`);
      const answer = talents.load(configId, autoApply, false);
      return $multi(answer.result, answer.changeError, []);
    },
    RenameConfig: (configId: number, name: string) => renameConfig(talents, configId, name),
    SetStarterBuildActive: (active: boolean) => {
      asked(talents, `SetStarterBuildActive ${active}`);
      if (talents.refuseChange('SetStarterBuildActive') !== undefined) {
        return loadConfigResult.error;
      }
      talents.active().starterBuild = active;
      return loadConfigResult.noChangesNecessary;
    },
    SetUsesSharedActionBars: (configId: number, usesShared: boolean) => {
      const config = configs.savedById(configId);
      asked(talents, `SetUsesSharedActionBars ${say(config?.name)} ${usesShared}`);
      if (config !== undefined && talents.refuseEdit('SetUsesSharedActionBars') === undefined) {
        config.usesSharedActionBars = usesShared;
        announceUpdate(talents, configId);
      }
    },
    SwitchToLoadoutByName: (name: string) => {
      asked(talents, `SwitchToLoadoutByName ${say(name)}`);
      talents.window.switchTo(name);
    },
    UpdateLastSelectedSavedConfigID: (specId: number, configId?: number) => {
      const config = configId === undefined ? undefined : configs.savedById(configId);
      asked(talents, `UpdateLastSelectedSavedConfigID ${say(config?.name)}`);
      if (specId !== host.currentSpecId() || (config !== undefined && config.specId !== specId)) {
        host.addViolation('UpdateLastSelectedSavedConfigID with a loadout of another specialization');
        return;
      }
      if (talents.commit.isRunning()) {
        host.addViolation('UpdateLastSelectedSavedConfigID before the change was confirmed');
      }
      configs.activeOf(specId).lastSelected = configId;
    },
  };
}

/** Records a call of an addon, with its arguments; raises if the trap `errorIn` names the function. */
function asked(talents: Talents, what: string): void {
  const { host } = talents;
  host.log(`client: ${what}`);
  if (host.traps.errorIn !== '' && what.startsWith(`${host.traps.errorIn} `)) {
    host.traps.errorIn = '';
    raise(`${what}: bad argument`);
  }
}

function deleteConfig(talents: Talents, configId: number): boolean {
  const host = talents.host;
  const config = talents.configs.savedById(configId);
  asked(talents, `DeleteConfig ${say(config?.name)}`);
  if (config === undefined || talents.refuseEdit('DeleteConfig') !== undefined) {
    return false;
  }
  host.after(0.15 + host.traps.deletionDelay, () => {
    talents.configs.remove(configId);
    host.log(`loadout "${config.name}" deleted`);
    if (!host.traps.deletionLost) {
      host.fire('TRAIT_CONFIG_DELETED', configId);
      host.fire('TRAIT_CONFIG_LIST_UPDATED');
    }
  });
  return true;
}

function renameConfig(talents: Talents, configId: number, name: string): boolean {
  const config = talents.configs.savedById(configId);
  asked(talents, `RenameConfig ${say(config?.name)} to ${say(name)}`);
  if (config === undefined || name === '' || lettersOf(name) > 31) {
    return false;
  }
  if (talents.refuseEdit('RenameConfig') !== undefined) {
    return false;
  }
  config.name = name;
  announceUpdate(talents, configId);
  return true;
}

/** After RenameConfig and SetUsesSharedActionBars the client presumably fires TRAIT_CONFIG_UPDATED; this is not verified. */
function announceUpdate(talents: Talents, configId: number): void {
  const host = talents.host;
  if (!host.traps.silentRename) {
    host.after(0.1, () => {
      host.refreshWindowCache();
      host.fire('TRAIT_CONFIG_UPDATED', configId);
    });
  }
}
