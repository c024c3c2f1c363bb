/** The first steps of a switch, before anything is changed: guards, and which way to go. */
import { sameBuild } from '@toptalent/loadout';
import type { Loadout } from '@toptalent/loadout';
import type { Ports } from '../ports.ts';
import type { Slot } from '../saved/state.ts';
import { fittingLoadout } from '../talents/fitting-code.ts';
import { takeSnapshot } from '../talents/snapshot.ts';
import type { Snapshot } from '../talents/snapshot.ts';
import type { SwitchFailure } from './switch-failure.ts';
import { equalLoadout, ownLoadout, slotToRecycle } from './slots.ts';

export type SwitchPlan =
  | { readonly way: 'refuse'; readonly failure: SwitchFailure }
  | { readonly way: 'nothing' }
  /** A saved loadout has these nodes already; `unique` tells whether its name does for switching to it. */
  | {
      readonly way: 'existing';
      readonly snapshot: Snapshot;
      readonly loadout: Loadout;
      readonly configId: number;
      readonly name: string;
      readonly unique: boolean;
    }
  /** Import the code, after deleting our own slot where there is one. */
  | {
      readonly way: 'import';
      readonly snapshot: Snapshot;
      readonly loadout: Loadout;
      /** A loadout of its own for this build. */
      readonly perBuild: boolean;
      readonly recycled?: Slot | undefined;
      readonly takenNames: readonly string[];
    };

/** The plans that change something. */
export type Startable = Extract<SwitchPlan, { readonly way: 'existing' | 'import' }>;

function refuse(failure: SwitchFailure): SwitchPlan {
  return { way: 'refuse', failure };
}

/** Steps 0 to 6 of a switch, as far as they only look. */
export function planSwitch(code: string, ports: Ports): SwitchPlan {
  const blocked = ports.situation.blocked();
  if (blocked !== undefined) {
    return refuse(blocked);
  }
  if (ports.situation.belowMaxLevel()) {
    return refuse({ reason: 'belowMaxLevel' });
  }
  const snapshot = takeSnapshot(ports.talents);
  if (snapshot === undefined) {
    return refuse({ reason: 'talentsNotLoaded' });
  }
  const wanted = fittingLoadout(code, snapshot);
  if (!wanted.ok) {
    return refuse({ reason: 'unfitCode', code: wanted.failure });
  }
  // The player's own unsaved edits are never rolled back, and never mistaken for what is worn.
  if (ports.talents.hasStagedChanges(snapshot.configId)) {
    return refuse({ reason: 'stagedChanges' });
  }
  if (sameBuild(snapshot.worn, wanted.value)) {
    return { way: 'nothing' };
  }
  return wayTo(wanted.value, snapshot, ports);
}

function wayTo(loadout: Loadout, snapshot: Snapshot, ports: Ports): SwitchPlan {
  const saved = ports.talents.saved(snapshot.specId);
  const selected = ports.loadouts.selected(snapshot.specId);
  const equal = equalLoadout(saved, loadout, snapshot);
  if (equal !== undefined) {
    const { configId, name } = equal;
    // Where it is selected already, without being worn, only the way by handle tells whether it was taken.
    const unique = selected !== configId && saved.filter((candidate) => candidate.name === name).length === 1;
    return { way: 'existing', snapshot, loadout, configId, name, unique };
  }
  const perBuild = ports.store.account().settings.slotMode === 'perBuild';
  const slot = perBuild ? undefined : slotToRecycle(saved, snapshot, selected, ports);
  const own = ownLoadout(saved, slot, snapshot);
  if (own === undefined && !ports.loadouts.canCreate()) {
    return refuse({ reason: 'loadoutLimit' });
  }
  const recycled =
    own === undefined ? undefined : { ...slot!, name: own.name, selected: selected === own.configId };
  return {
    way: 'import',
    snapshot,
    loadout,
    perBuild,
    recycled,
    takenNames: saved
      .filter((candidate) => candidate.configId !== own?.configId)
      .map((candidate) => candidate.name),
  };
}
