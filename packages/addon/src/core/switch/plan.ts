/** Decides how to switch to a build, before anything is changed. */
import { sameBuild } from '@toptalent/loadout';
import type { Loadout } from '@toptalent/loadout';
import type { Ports } from '../ports.ts';
import type { Slot } from '../saved/state.ts';
import { fittingLoadout } from '../talents/fitting-code.ts';
import { takeSnapshot } from '../talents/snapshot.ts';
import type { Snapshot } from '../talents/snapshot.ts';
import type { SwitchRequest } from './run.ts';
import type { SwitchFailure } from './switch-failure.ts';
import { ownLoadout } from '../saved/own-loadout.ts';
import { equalLoadout } from '../talents/equal-loadout.ts';
import { slotToRecycle } from './slot-to-recycle.ts';

export type SwitchPlan =
  | { readonly way: 'refuse'; readonly failure: SwitchFailure }
  | { readonly way: 'nothing' }
  /** A saved loadout has these nodes already. `unique`: its name alone leads to it. */
  | {
      readonly way: 'existing';
      readonly snapshot: Snapshot;
      readonly loadout: Loadout;
      readonly configId: number;
      readonly name: string;
      readonly unique: boolean;
    }
  /** The code is imported, after our own slot was deleted if there is one. */
  | {
      readonly way: 'import';
      readonly snapshot: Snapshot;
      readonly loadout: Loadout;
      /** The build gets a loadout of its own. */
      readonly perBuild: boolean;
      readonly recycled?: Slot | undefined;
      readonly takenNames: readonly string[];
    };

/** The plans that change something. */
export type Startable = Extract<SwitchPlan, { readonly way: 'existing' | 'import' }>;

/** What the player wants to wear. */
type Wish = Pick<SwitchRequest, 'code' | 'configId'>;

function refuse(failure: SwitchFailure): SwitchPlan {
  return { way: 'refuse', failure };
}

export function planSwitch({ code, configId }: Wish, ports: Ports): SwitchPlan {
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
  return wayTo({ loadout: wanted.value, configId }, snapshot, ports);
}

interface Wanted {
  readonly loadout: Loadout;
  /** The saved loadout that is meant, if several have these talents. */
  readonly configId: number | undefined;
}

function wayTo({ loadout, configId: meant }: Wanted, snapshot: Snapshot, ports: Ports): SwitchPlan {
  const saved = ports.talents.saved(snapshot.specId);
  const selected = ports.loadouts.selected(snapshot.specId);
  const named = saved.filter((candidate) => candidate.configId === meant);
  const equal = equalLoadout(named, loadout, snapshot) ?? equalLoadout(saved, loadout, snapshot);
  if (equal !== undefined) {
    const { configId, name } = equal;
    // If it is selected but not worn, switching by name looks the same as before: only loading by handle tells whether it worked.
    const unique = selected !== configId && saved.filter((candidate) => candidate.name === name).length === 1;
    return { way: 'existing', snapshot, loadout, configId, name, unique };
  }
  const perBuild = ports.store.account().settings.slotMode === 'perBuild';
  const slot = perBuild ? undefined : slotToRecycle(saved, snapshot, ports);
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
