/** How far a switch has come, as the client shows it: nothing here changes anything. */
import { difference } from '@toptalent/loadout';
import type { Ports } from '../ports.ts';
import type { SavedLoadout } from '../talents/client-talents.ts';
import { takeSnapshot } from '../talents/snapshot.ts';
import { equalLoadout } from './slots.ts';
import type { SwitchEvent } from './switch-event.ts';
import type { Run, Wanted } from './switch-run.ts';

/** Whether what is wanted is what the talents are: applied, or only staged. */
export function isReached(now: Run, staged: boolean, ports: Ports): boolean {
  const snapshot = takeSnapshot(ports.talents);
  return (
    snapshot !== undefined &&
    ports.talents.hasStagedChanges(snapshot.configId) === staged &&
    difference(snapshot.worn, now.loadout).points === 0
  );
}

/** What there is to see when the time of a phase is up. */
export function timeUp(now: Run, ports: Ports): SwitchEvent {
  const { specId } = now.snapshot;
  return {
    type: 'timeUp',
    at: ports.clock.uptime(),
    selected: ports.loadouts.selected(specId),
    worn: isReached(now, false, ports),
    casting: ports.situation.casting(),
    recycledGone:
      now.recycled !== undefined && savedLoadout(specId, now.recycled.configId, ports) === undefined,
  };
}

export function savedLoadout(specId: number, configId: number, ports: Ports): SavedLoadout | undefined {
  return ports.talents.saved(specId).find((one) => one.configId === configId);
}

/** The newest loadout that is the one wanted, not the player's or another addon's; it may have lost its name. */
export function madeOf(now: Run, wanted: Wanted, ports: Ports): number | undefined {
  const { snapshot, knownConfigIds } = now;
  let made: number | undefined;
  for (const one of ports.talents.saved(snapshot.specId)) {
    if (
      !knownConfigIds.includes(one.configId) &&
      (one.name === wanted.name || equalLoadout([one], wanted.loadout, snapshot) !== undefined)
    ) {
      made = one.configId;
    }
  }
  return made;
}
