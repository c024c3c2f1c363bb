/** Reads what the player wore before the last instance for which talents were changed. */
import type { Ports } from '../ports.ts';
import { equalLoadout } from '../talents/equal-loadout.ts';
import { fittingLoadout } from '../talents/fitting-code.ts';
import type { Snapshot } from '../talents/snapshot.ts';
import type { WornBefore } from './look.ts';

/** Undefined if nothing is remembered for this specialization, or the talent tree has changed since. */
export function readWornBefore(
  snapshot: Snapshot,
  { store, talents }: Pick<Ports, 'store' | 'talents'>,
): WornBefore | undefined {
  const { wornBefore } = store.character();
  if (wornBefore == null || wornBefore.specId !== snapshot.specId) {
    return undefined;
  }
  const { code, instanceName } = wornBefore;
  const loadout = fittingLoadout(code, snapshot);
  return loadout.ok
    ? {
        code,
        loadout: loadout.value,
        instanceName,
        loadoutName: equalLoadout(talents.saved(snapshot.specId), loadout.value, snapshot)?.name,
      }
    : undefined;
}
