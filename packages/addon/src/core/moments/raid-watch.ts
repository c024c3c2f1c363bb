/** What happens in the raid one is in, remembered: pulls, wipes, kills, locks. Outside raids nothing is. */
import type { OpenBuildData } from '@toptalent/build-data';
import { learnPull } from '../boss/learned.ts';
import { rememberKill, rememberPull } from '../boss/raid-memory.ts';
import { raidMemory, viewRaid } from '../boss/raid-view.ts';
import type { RaidView } from '../boss/raid-view.ts';
import type { Whereabouts } from '../place/whereabouts.ts';
import type { Ports } from '../ports.ts';

/** Where the player is, if that is a raid. */
function raidHere(ports: Ports): Whereabouts | undefined {
  const where = ports.surroundings.where();
  return where.kind === 'raid' ? where : undefined;
}

/** Undefined outside raids. */
export function viewHere(data: OpenBuildData, ports: Ports): RaidView | undefined {
  const where = raidHere(ports);
  return where && viewRaid(data, ports, where);
}

/** ENCOUNTER_START. */
export function sawPull(encounterId: number, ports: Ports): void {
  if (sawAlive(encounterId, ports)) {
    const { surroundings } = ports;
    learnPull(ports.store.account().pulled, encounterId, surroundings.floor(), surroundings.subZone());
  }
}

/**
 * A boss fights, or has won, also a fight whose beginning was not told. Where the player stands after it says nothing of the boss.
 *
 * @returns Whether it was in a raid.
 */
export function sawAlive(encounterId: number, ports: Ports): boolean {
  const where = raidHere(ports);
  if (where === undefined) {
    return false;
  }
  const { instanceId, difficultyId } = where;
  const lockHadItDead = ports.lockouts.isDefeated(instanceId, encounterId, difficultyId);
  rememberPull(raidMemory(ports, where), encounterId, lockHadItDead);
  return true;
}

export function sawKill(encounterId: number, ports: Ports): void {
  const where = raidHere(ports);
  if (where !== undefined) {
    rememberKill(raidMemory(ports, where), encounterId);
    ports.lockouts.request();
  }
}

/** The raid locks are known anew. */
export function sawLocks(ports: Ports): void {
  const where = raidHere(ports);
  if (where !== undefined) {
    // An extended lock is remembered for longer.
    raidMemory(ports, where);
  }
}
