/** Deletes the saved loadouts of the current specialization that are ours. */
import type { Message } from '../chat/message.ts';
import type { Ports } from '../ports.ts';
import type { Slot } from '../saved/state.ts';
import { takeSnapshot } from '../talents/snapshot.ts';
import type { SwitchFailure } from './switch-failure.ts';
import { ownLoadout } from './slots.ts';

/**
 * Deletes our loadouts, except the selected one. A loadout that the player edited is not ours. What the client does not delete stays
 * remembered as ours.
 *
 * @param isBusy A switch is under way.
 */
export function cleanUp(ports: Ports, isBusy: boolean): Message {
  const failure: SwitchFailure | undefined = isBusy ? { reason: 'busy' } : ports.situation.blocked();
  if (failure !== undefined) {
    return { say: 'cleanupRefused', failure };
  }
  const snapshot = takeSnapshot(ports.talents);
  if (snapshot === undefined) {
    return { say: 'talentsNotLoaded' };
  }
  const { specId } = snapshot;
  const state = ports.store.character();
  const saved = ports.talents.saved(specId);
  const selected = ports.loadouts.selected(specId);
  let count = 0;

  /** Deletes a loadout if it is ours. @returns Whether it stays remembered. */
  function deleteOwn(slot: Slot): boolean {
    const own = ownLoadout(saved, slot, snapshot!);
    if (own === undefined) {
      return false;
    }
    if (own.configId === selected || !ports.loadouts.remove(own.configId)) {
      return true;
    }
    count += 1;
    return false;
  }

  const slot = state.slots[specId];
  if (slot != null && !deleteOwn(slot)) {
    state.slots[specId] = undefined;
  }
  state.loadouts[specId] = (state.loadouts[specId] ?? []).filter((ours) => deleteOwn(ours));
  return { say: 'cleanedUp', count };
}
