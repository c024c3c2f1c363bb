/** Which saved loadout is equal to a build. */
import { sameBuild } from '@toptalent/loadout';
import type { Loadout } from '@toptalent/loadout';
import type { SavedLoadout } from './client-talents.ts';
import { fittingLoadout } from './fitting-code.ts';
import type { Snapshot } from './snapshot.ts';

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
