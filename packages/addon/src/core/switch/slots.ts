/** Which saved loadout is equal to a build, and which one is still ours. */
import { sameBuild } from '@toptalent/loadout';
import type { Loadout } from '@toptalent/loadout';
import type { Ports } from '../ports.ts';
import type { Slot } from '../saved/state.ts';
import type { SavedLoadout } from '../talents/client-talents.ts';
import { fittingLoadout } from '../talents/fitting-code.ts';
import type { Snapshot } from '../talents/snapshot.ts';

/** The first saved loadout with the same nodes. Import strings are not compared: equal builds may differ as text. */
export function equalLoadout(
  saved: readonly SavedLoadout[],
  wanted: Loadout,
  snapshot: Snapshot,
): SavedLoadout | undefined {
  return saved.find((candidate) => {
    const loadout = fittingLoadout(candidate.code, snapshot);
    return loadout.ok && sameBuild(loadout.value, wanted);
  });
}

/** Our loadout, if one with its id exists and has the nodes that we wrote. Once the player has edited it, it is not ours any more. */
export function ownLoadout(
  saved: readonly SavedLoadout[],
  slot: Slot | undefined,
  snapshot: Snapshot,
): SavedLoadout | undefined {
  if (slot == null) {
    return undefined;
  }
  const known = saved.filter((loadout) => loadout.configId === slot.configId);
  const written = fittingLoadout(slot.code, snapshot);
  return written.ok ? equalLoadout(known, written.value, snapshot) : undefined;
}

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
