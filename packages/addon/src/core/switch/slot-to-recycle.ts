/** Which loadout of ours the next build replaces. */
import type { Ports } from '../ports.ts';
import { ownLoadout } from '../saved/own-loadout.ts';
import type { Slot } from '../saved/state.ts';
import type { SavedLoadout } from '../talents/client-talents.ts';
import type { Snapshot } from '../talents/snapshot.ts';

/**
 * The loadout of ours that the next build replaces: our slot or, if no more loadouts can be saved, another one of ours, rather one
 * that is not selected.
 */
export function slotToRecycle(
  saved: readonly SavedLoadout[],
  snapshot: Snapshot,
  ports: Ports,
): Slot | undefined {
  const { loadouts, slots } = ports.store.character();
  const slot = slots[snapshot.specId];
  if (ports.loadouts.canCreate() || ownLoadout(saved, slot, snapshot) !== undefined) {
    return slot;
  }
  const ours = (loadouts[snapshot.specId] ?? []).filter(
    (one) => ownLoadout(saved, one, snapshot) !== undefined,
  );
  const selected = ports.loadouts.selected(snapshot.specId);
  return ours.find((one) => one.configId !== selected) ?? ours[0];
}
