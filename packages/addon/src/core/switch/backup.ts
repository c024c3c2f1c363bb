/** Backs up what the player wears before it is changed, so that `/toptalent restore` can bring it back. */
import { encodeLoadout } from '@toptalent/loadout';
import type { Ports } from '../ports.ts';
import type { Backup, CharacterState } from '../saved/state.ts';
import { fittingLoadout, isWorn } from '../talents/fitting-code.ts';
import type { Snapshot } from '../talents/snapshot.ts';
import { equalLoadout } from '../talents/equal-loadout.ts';

/**
 * Backs up what is worn. An older backup is kept instead if we applied what is worn now, or if what is worn is saved as a loadout
 * and the older backup is not. What the unnamed Default Loadout holds is kept apart, since it exists nowhere else once it is left.
 *
 * @returns False if there is no backup afterwards: then nothing may be changed.
 */
export function backUp(snapshot: Snapshot, ports: Ports): boolean {
  const { applied, backups, defaultBackups } = ports.store.character();
  const specId = snapshot.specId;
  const saved = ports.talents.saved(specId);
  const isSaved = equalLoadout(saved, snapshot.worn, snapshot) !== undefined;
  const isNamed = ports.loadouts.selected(specId) !== undefined;
  const last = backups[specId];
  if (last != null) {
    const ours = applied[specId];
    const before = fittingLoadout(last.code, snapshot);
    if (
      (ours != null && isWorn(ours, snapshot)) ||
      (isNamed && isSaved && before.ok && equalLoadout(saved, before.value, snapshot) === undefined)
    ) {
      return true;
    }
  }
  const backup = backupOf(snapshot, ports);
  if (backup === undefined) {
    return false;
  }
  backups[specId] = backup;
  if (!isNamed && !isSaved) {
    defaultBackups[specId] = backup;
  }
  return true;
}

/** The client's own import string if it reads back as what is worn, else ours. */
function backupOf(snapshot: Snapshot, ports: Ports): Backup | undefined {
  for (const code of [ports.talents.code(snapshot.configId), encodeLoadout(snapshot.worn, snapshot.tree)]) {
    if (isWorn(code, snapshot)) {
      return { code, savedAt: ports.clock.now() };
    }
  }
  return undefined;
}

/** What `/toptalent restore` brings back: the last backup or, if that is worn already, what the Default Loadout held. */
export function backupToWear(
  snapshot: Snapshot,
  { backups, defaultBackups }: Pick<CharacterState, 'backups' | 'defaultBackups'>,
): Backup | undefined {
  const last = backups[snapshot.specId];
  return last != null && isWorn(last.code, snapshot) ? (defaultBackups[snapshot.specId] ?? last) : last;
}
