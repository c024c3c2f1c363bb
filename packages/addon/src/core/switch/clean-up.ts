/** Deletes the saved loadouts that are ours: by their stored id and their nodes, of the current specialization alone. */
import type { Message } from '../chat/message.ts';
import type { Ports } from '../ports.ts';
import type { Slot } from '../saved/state.ts';
import { takeSnapshot } from '../talents/snapshot.ts';
import type { SwitchFailure } from './switch-failure.ts';
import { ownLoadout } from './slots.ts';

/**
 * The loadout that is worn stays, and one that the player edited is not ours. What the client will not delete is kept in mind.
 *
 * @param busy A switch is under way.
 */
export function cleanUp(ports: Ports, busy: boolean): Message {
  const failure: SwitchFailure | undefined = busy ? { reason: 'busy' } : ports.situation.blocked();
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

  /** Whether a loadout of ours is to be remembered on. */
  function stays(slot: Slot): boolean {
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
  if (slot != null && !stays(slot)) {
    state.slots[specId] = undefined;
  }
  state.loadouts[specId] = (state.loadouts[specId] ?? []).filter((ours) => stays(ours));
  return { say: 'cleanedUp', count };
}
