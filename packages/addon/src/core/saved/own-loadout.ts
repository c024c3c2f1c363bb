/** Which loadout is still ours. */
import type { SavedLoadout } from '../talents/client-talents.ts';
import { equalLoadout } from '../talents/equal-loadout.ts';
import { fittingLoadout } from '../talents/fitting-code.ts';
import type { Snapshot } from '../talents/snapshot.ts';
import type { Slot } from './state.ts';

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
