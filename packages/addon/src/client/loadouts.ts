/** Changes saved loadouts through `C_ClassTalents`. */
import type { LoadOutcome, Loadouts } from '../core/switch/port.ts';
import { globals } from './globals.ts';

/** The addon of the talent window, whose code carries out a switch by name. */
const talentWindow = 'Blizzard_PlayerSpells';

/** Indexed by `Enum.LoadConfigResult`: Error 0, NoChangesNecessary 1, LoadInProgress 2, Ready 3. */
const outcomes: readonly LoadOutcome[] = ['refused', 'unchanged', 'inProgress', 'staged'];

export function createLoadouts(): Loadouts {
  return {
    canCreate: () => C_ClassTalents.CanCreateNewConfig(),
    create({ activeConfigId, entries, name, code }) {
      const [accepted, text] = C_ClassTalents.ImportLoadout(
        activeConfigId,
        entries.map((entry) => ({
          nodeID: entry.nodeId,
          ranksGranted: entry.ranksGranted,
          ranksPurchased: entry.ranksPurchased,
          selectionEntryID: entry.entryId,
        })),
        name,
        code,
      );
      return { accepted, text };
    },
    // The frame exists once its load-on-demand addon is loaded. Calling anything that changes it would taint it.
    windowShown: () => (globals()['PlayerSpellsFrame'] as Frame | undefined)?.IsShown() === true,
    remove: (configId) => C_ClassTalents.DeleteConfig(configId),
    rename(configId, name) {
      C_ClassTalents.RenameConfig(configId, name);
    },
    shareActionBars: (configId) => C_ClassTalents.SetUsesSharedActionBars(configId, true),
    loadTalentWindow() {
      const [loaded] = C_AddOns.IsAddOnLoaded(talentWindow);
      if (!loaded) {
        C_AddOns.LoadAddOn(talentWindow);
      }
    },
    switchByName: (name) => C_ClassTalents.SwitchToLoadoutByName(name),
    load(configId) {
      const [result, text] = C_ClassTalents.LoadConfig(configId, true);
      return { outcome: outcomes[result] ?? 'refused', text };
    },
    rollBack(activeConfigId) {
      C_Traits.RollbackConfig(activeConfigId);
    },
    commit: (configId) => C_ClassTalents.CommitConfig(configId),
    clearStarterBuild() {
      if (C_ClassTalents.GetStarterBuildActive()) {
        C_ClassTalents.SetStarterBuildActive(false);
      }
    },
    selected: (specId) => C_ClassTalents.GetLastSelectedSavedConfigID(specId),
    select: (specId, configId) => C_ClassTalents.UpdateLastSelectedSavedConfigID(specId, configId),
  };
}
