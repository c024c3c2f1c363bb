/** Keeps what the player wears before it is changed, so that `/toptalent restore` can bring it back. */
import { encodeLoadout, sameBuild } from '@toptalent/loadout';
import type { Ports } from '../ports.ts';
import type { Backup } from '../saved/state.ts';
import { fittingLoadout } from '../talents/fitting-code.ts';
import type { Snapshot } from '../talents/snapshot.ts';

/**
 * Takes a backup of what is worn, unless it is what we applied last: then the older backup, of the player's own build,
 * is the one worth keeping.
 *
 * @returns False when there is no backup afterwards: then nothing must be changed.
 */
export function backUp(snapshot: Snapshot, ports: Ports): boolean {
  const state = ports.store.character();
  const applied = state.applied[snapshot.specId];
  if (state.backups[snapshot.specId] != null && applied != null) {
    const ours = fittingLoadout(applied, snapshot);
    if (ours.ok && sameBuild(ours.value, snapshot.worn)) {
      return true;
    }
  }
  const backup = backupOf(snapshot, ports);
  if (backup === undefined) {
    return false;
  }
  state.backups[snapshot.specId] = backup;
  return true;
}

/** The client's own export if it reads back as what is worn, else ours. */
function backupOf(snapshot: Snapshot, ports: Ports): Backup | undefined {
  const codes = [ports.talents.code(snapshot.configId), encodeLoadout(snapshot.worn, snapshot.tree)];
  for (const code of codes) {
    const readBack = fittingLoadout(code, snapshot);
    if (readBack.ok && sameBuild(readBack.value, snapshot.worn)) {
      return { code, savedAt: ports.clock.now() };
    }
  }
  return undefined;
}
