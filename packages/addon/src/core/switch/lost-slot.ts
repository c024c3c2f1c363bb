/** Whether our slot was lost: an earlier switch had it deleted and could not put anything in its place. */
import type { Loadout } from '@toptalent/loadout';
import type { Ports } from '../ports.ts';
import type { Slot } from '../saved/state.ts';
import { fittingLoadout } from '../talents/fitting-code.ts';
import { takeSnapshot } from '../talents/snapshot.ts';
import type { Snapshot } from '../talents/snapshot.ts';
import { equalLoadout } from '../talents/equal-loadout.ts';

export type LostSlot =
  | { readonly kind: 'lost'; readonly snapshot: Snapshot; readonly loadout: Loadout }
  /** Nothing is to be put back: it was not deleted, an equal loadout exists, or its code does not fit the talent tree any more. */
  | { readonly kind: 'notLost' }
  /** At the moment it cannot be found out, or the slot cannot be put back. */
  | { readonly kind: 'notNow' };

/** @param slot Our slot of the current specialization, marked as deleted. */
export function checkLostSlot(
  slot: Slot,
  { talents, loadouts, situation }: Pick<Ports, 'talents' | 'loadouts' | 'situation'>,
): LostSlot {
  const snapshot = takeSnapshot(talents);
  const isHindered =
    snapshot === undefined ||
    // The open talent window would wear it.
    loadouts.windowShown() ||
    situation.blocked() !== undefined ||
    talents.hasStagedChanges(snapshot.configId);
  if (isHindered) {
    return { kind: 'notNow' };
  }
  const saved = talents.saved(snapshot.specId);
  const loadout = fittingLoadout(slot.code, snapshot);
  const isThere = saved.some((one) => one.configId === slot.configId);
  if (isThere || !loadout.ok || equalLoadout(saved, loadout.value, snapshot) !== undefined) {
    return { kind: 'notLost' };
  }
  return loadouts.canCreate() ? { kind: 'lost', snapshot, loadout: loadout.value } : { kind: 'notNow' };
}
