/** Writes down what happens in the raid: pulls, wipes, kills and lockouts. */
import type { OpenBuildData } from '@toptalent/build-data';
import type { Whereabouts } from '../place/whereabouts.ts';
import type { Ports } from '../ports.ts';
import { learnPull } from './learned.ts';
import { keepMemory, memoryOf, newMemory, refuteKills, rememberKill, rememberPull } from './raid-memory.ts';
import type { RaidMemory } from './raid-memory.ts';
import { viewRaid } from './raid-view.ts';

/** @noSelf */
export interface RaidLog {
  /** The raid was entered, or its lockouts are known anew: its memory is kept at least until the reset. */
  seen(): void;
  /** ENCOUNTER_START. */
  pulled(encounterId: number): void;
  /** A wipe, which may be the first sign of a fight whose beginning the client did not tell. */
  wiped(encounterId: number): void;
  killed(encounterId: number): void;
  readyCheck(data: OpenBuildData): void;
}

type Needed = Pick<Ports, 'surroundings' | 'journal' | 'lockouts' | 'store' | 'clock'>;

export function createRaidLog(ports: Needed): RaidLog {
  /** Undefined outside raids. */
  function raidHere(): Whereabouts | undefined {
    const where = ports.surroundings.where();
    return where.kind === 'raid' ? where : undefined;
  }

  /** The raid's memory, new if there is none, and kept from now on. Memories whose time is over are dropped. */
  function memoryHere(where: Whereabouts): RaidMemory {
    const character = ports.store.character();
    const now = ports.clock.now();
    character.raids = character.raids.filter((memory) => memory.forgetAt > now);
    let memory = memoryOf(character.raids, where, now);
    if (memory === undefined) {
      memory = newMemory(where);
      character.raids.push(memory);
    }
    keepMemory(memory, now, ports.lockouts.secondsToReset(where.name, where.difficultyId));
    return memory;
  }

  function sawAlive(where: Whereabouts, encounterId: number): void {
    const { instanceId, difficultyId } = where;
    const lockHadItDead = ports.lockouts.isDefeated(instanceId, encounterId, difficultyId);
    rememberPull(memoryHere(where), encounterId, lockHadItDead);
  }

  return {
    seen() {
      const where = raidHere();
      if (where !== undefined) {
        memoryHere(where);
      }
    },
    pulled(encounterId) {
      const where = raidHere();
      if (where !== undefined) {
        sawAlive(where, encounterId);
        const { surroundings } = ports;
        const place = { floor: surroundings.floor(), subZone: surroundings.subZone() };
        learnPull(ports.store.account().pulled, encounterId, place);
      }
    },
    wiped(encounterId) {
      const where = raidHere();
      if (where !== undefined) {
        // The player may have released: their place says nothing about the boss now.
        sawAlive(where, encounterId);
      }
    },
    killed(encounterId) {
      const where = raidHere();
      if (where !== undefined) {
        rememberKill(memoryHere(where), encounterId);
        ports.lockouts.request();
      }
    },
    readyCheck(data) {
      const where = raidHere();
      if (where !== undefined) {
        const memory = memoryHere(where);
        // A raid that makes ready has a boss to pull: if all are dead, the kills that were seen were in another group's instance.
        if (memory.lastKilled !== undefined && viewRaid(data, where, ports).alive.length === 0) {
          refuteKills(memory);
        }
      }
    },
  };
}
