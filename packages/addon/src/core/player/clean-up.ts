/** Deletes the saved loadouts of the current specialization that are ours. */
import type { KeptReason, Message } from '../chat/message.ts';
import type { Ports } from '../ports.ts';
import type { Slot } from '../saved/state.ts';
import type { SavedLoadout } from '../talents/client-talents.ts';
import { takeSnapshot } from '../talents/snapshot.ts';
import type { Snapshot } from '../talents/snapshot.ts';
import type { SwitchFailure } from '../switch/switch-failure.ts';
import { ownLoadout } from '../saved/own-loadout.ts';

/**
 * Deletes our loadouts, except the selected one: those whose id, nodes and name are as we saved them. What the client does not delete
 * stays remembered as ours; what the player edited does not.
 *
 * @param isBusy A switch is under way.
 * @returns How many were deleted, then why each of the others was kept.
 */
export function cleanUp(ports: Ports, isBusy: boolean): readonly Message[] {
  const failure: SwitchFailure | undefined = isBusy ? { reason: 'busy' } : ports.situation.blocked();
  if (failure !== undefined) {
    return [{ say: 'cleanupRefused', failure }];
  }
  const snapshot = takeSnapshot(ports.talents);
  if (snapshot === undefined) {
    return [{ say: 'talentsNotLoaded' }];
  }
  const { specId } = snapshot;
  const state = ports.store.character();
  const saved = ports.talents.saved(specId);
  const kept: Message[] = [];
  let count = 0;

  /** Deletes a loadout if it is ours. @returns Whether it stays remembered. */
  function deleteOwn(slot: Slot): boolean {
    const loadout = saved.find(({ configId }) => configId === slot.configId);
    if (loadout === undefined) {
      return false;
    }
    const why = whyKept(loadout, slot, snapshot!, ports);
    if (why === undefined) {
      count += 1;
      return false;
    }
    kept.push({ say: 'cleanupKept', name: loadout.name, why });
    return why !== 'edited';
  }

  const slot = state.slots[specId];
  if (slot != null && !deleteOwn(slot)) {
    state.slots[specId] = undefined;
  }
  state.loadouts[specId] = (state.loadouts[specId] ?? []).filter((ours) => deleteOwn(ours));
  return count === 0 && kept.length > 0 ? kept : [{ say: 'cleanedUp', count }, ...kept];
}

/** Deletes a loadout unless there is a reason to keep it. @returns The reason; undefined if the loadout was deleted. */
function whyKept(
  loadout: SavedLoadout,
  slot: Slot,
  snapshot: Snapshot,
  ports: Ports,
): KeptReason | undefined {
  if (ownLoadout([loadout], slot, snapshot) === undefined) {
    return 'edited';
  }
  if (loadout.name !== slot.name) {
    return 'renamed';
  }
  if (loadout.configId === ports.loadouts.selected(snapshot.specId)) {
    return 'selected';
  }
  return ports.loadouts.remove(loadout.configId) ? undefined : 'refused';
}
