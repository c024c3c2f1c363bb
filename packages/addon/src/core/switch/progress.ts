/** How far a switch has come, as the client shows it. Nothing here changes anything. */
import { sameBuild } from '@toptalent/loadout';
import type { Ports } from '../ports.ts';
import type { SavedLoadout } from '../talents/client-talents.ts';
import { takeSnapshot } from '../talents/snapshot.ts';
import type { Run, Wanted } from './run.ts';
import { equalLoadout } from '../talents/equal-loadout.ts';
import type { Seen } from './switch-event.ts';

/** Whether the talents are those that the client was asked for, and are applied or only staged. */
export function isReached(run: Run, as: 'applied' | 'staged', ports: Pick<Ports, 'talents'>): boolean {
  const snapshot = takeSnapshot(ports.talents);
  return (
    snapshot !== undefined &&
    ports.talents.hasStagedChanges(snapshot.configId) === (as === 'staged') &&
    sameBuild(snapshot.worn, run.asked.loadout)
  );
}

export function whatIsSeen(run: Run, ports: Ports): Seen {
  const { specId, configId } = run.snapshot;
  const { recycled } = run;
  const isStaged = ports.talents.hasStagedChanges(configId);
  const now = isStaged ? undefined : takeSnapshot(ports.talents)?.worn;
  const castsOther = ports.situation.castsOther();
  const worn = now !== undefined && sameBuild(now, run.asked.loadout);
  return {
    selected: ports.loadouts.selected(specId),
    worn,
    wornInPart: now !== undefined && !worn && !sameBuild(now, run.snapshot.worn),
    pending: isStaged || ports.situation.blocked()?.reason === 'client',
    casting: ports.situation.casting() && !castsOther,
    castsOther,
    inCombat: ports.situation.inCombat(),
    recycledGone: recycled !== undefined && savedLoadout(specId, recycled.configId, ports) === undefined,
  };
}

export function savedLoadout(
  specId: number,
  configId: number,
  ports: Pick<Ports, 'talents'>,
): SavedLoadout | undefined {
  return ports.talents.saved(specId).find((one) => one.configId === configId);
}

/** The newest loadout that is the wanted one, not the player's or another addon's; the client may have lost its name. */
export function newLoadout(run: Run, wanted: Wanted, ports: Pick<Ports, 'talents'>): number | undefined {
  const { snapshot, knownConfigIds } = run;
  let made: number | undefined;
  for (const one of ports.talents.saved(snapshot.specId)) {
    const isWanted = one.name === wanted.name || equalLoadout([one], wanted.loadout, snapshot) !== undefined;
    if (isWanted && !knownConfigIds.includes(one.configId)) {
      made = one.configId;
    }
  }
  return made;
}
