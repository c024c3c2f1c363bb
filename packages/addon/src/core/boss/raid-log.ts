/** Records what happens in the raid: pulls, wipes, kills, lockouts, and the player's picks. */
import type { TalentData } from '../data/talent-data.ts';
import { stayedSince } from '../place/visit.ts';
import type { Whereabouts } from '../place/whereabouts.ts';
import type { Ports } from '../ports.ts';
import { candidatesOf } from './candidates.ts';
import { clientWordOn } from './client-word.ts';
import { learnPull } from './learned.ts';
import type { Candidate } from './question.ts';
import {
  disbelieveKills,
  disbelieveLockout,
  keepMemory,
  memoryOf,
  newMemory,
  rememberAlive,
  rememberKill,
  wasFoughtSince,
  wasKilledSince,
} from './raid-memory.ts';
import type { LifeSign, RaidMemory } from './raid-memory.ts';
import { viewRaid } from './raid-view.ts';

/**
 * Each event is recorded with its time. ENCOUNTER_START and ENCOUNTER_END of an id that is no boss of the raid are ignored.
 *
 * @noSelf
 */
export interface RaidLog {
  /**
   * The raid was entered, or the client has fresh lockouts: the raid is remembered at least until the reset, and bosses that died
   * unseen are recorded.
   */
  seen(): void;
  /** ENCOUNTER_START. */
  pulled(encounterId: number): void;
  /** A wipe. For a player who arrived after ENCOUNTER_START it is the first sign of the fight. */
  wiped(encounterId: number): void;
  /** @returns False if it is no boss of this raid. */
  killed(encounterId: number): boolean;
  /** The player picked the next boss. @param seenAlive The popup showed it among the living bosses. */
  picked(encounterId: number, seenAlive: boolean): void;
  readyCheck(): void;
}

/** Seconds by which the lockout may lag behind a kill, generously. */
const lockoutLag = 300;

type Needed = Pick<Ports, 'surroundings' | 'journal' | 'lockouts' | 'store' | 'clock'>;

/** The raid that the player is in. */
interface Here {
  readonly where: Whereabouts;
  /** Kept in the saved state from now on. */
  readonly memory: RaidMemory;
  /** Empty in a raid that neither data nor journal knows. */
  readonly bosses: readonly Candidate[];
  /** Epoch seconds. */
  readonly now: number;
  /** Epoch seconds: when the player came in. */
  readonly since: number;
}

export function createRaidLog(talentData: TalentData, ports: Needed): RaidLog {
  /** The raid's memory, new if there is none. Memories whose time is over are dropped. */
  function memoryFor(where: Whereabouts, now: number): RaidMemory {
    const character = ports.store.character();
    character.raids = character.raids.filter((memory) => memory.forgetAt > now);
    let memory = memoryOf(character.raids, where, now);
    if (memory === undefined) {
      memory = newMemory(where);
      character.raids.push(memory);
    }
    keepMemory(memory, now, ports.lockouts.secondsToReset(where.name, where.difficultyId));
    return memory;
  }

  /** Undefined outside raids. */
  function here(): Here | undefined {
    const where = ports.surroundings.where();
    if (where.kind !== 'raid') {
      return undefined;
    }
    const now = ports.clock.now();
    const { journal, store } = ports;
    return {
      where,
      memory: memoryFor(where, now),
      bosses: candidatesOf(where.instanceId, {
        encounters: encountersOf(talentData),
        journal,
        pulled: store.account().pulled,
      }),
      now,
      since: stayedSince(store.character().visit, where.instanceId, now),
    };
  }

  /** Undefined outside raids, and for an id that is no boss of the raid. */
  function hereWith(encounterId: number): Here | undefined {
    const found = here();
    const isBoss =
      found !== undefined &&
      (found.bosses.length === 0 || found.bosses.some((boss) => boss.encounterId === encounterId));
    return isBoss ? found : undefined;
  }

  function signOf(encounterId: number, { bosses, where, now }: Here): LifeSign {
    const journalId = bosses.find((boss) => boss.encounterId === encounterId)?.journalId ?? 0;
    return { at: now, ...clientWordOn({ encounterId, journalId }, where, ports) };
  }

  function stayOf({ bosses, where, since }: Here) {
    return {
      bosses: bosses.map((boss) => boss.encounterId),
      since,
      isLocked: (encounterId: number) => clientWordOn({ encounterId, journalId: 0 }, where, ports).lockedDead,
    };
  }

  /** A boss that was met in this stay, and that the client has called dead only since, died here without the player seeing it. */
  function learnDeaths({ bosses, where, memory, since, now }: Here): void {
    for (const boss of bosses) {
      const sign = memory.alive[boss.encounterId];
      if (sign !== undefined && sign.at >= since) {
        const word = clientWordOn(boss, where, ports);
        if ((word.shownDead && !sign.shownDead) || (word.lockedDead && !sign.lockedDead)) {
          rememberKill(memory, boss.encounterId, now);
        }
      }
    }
  }

  /** If the boss was dead, this must be another group's instance, as the flexible lockouts of normal and heroic allow. */
  function sawAlive(encounterId: number, found: Here, sign: LifeSign): void {
    const { memory, now } = found;
    const killedAt = memory.killed[encounterId];
    if (killedAt !== undefined) {
      disbelieveKills(memory, stayOf(found));
    } else if (sign.lockedDead) {
      disbelieveLockout(memory, stayOf(found));
    }
    const isLagging = killedAt !== undefined && now - killedAt < lockoutLag;
    rememberAlive(memory, encounterId, { ...sign, lockedDead: sign.lockedDead || isLagging });
  }

  return {
    seen() {
      const found = here();
      if (found !== undefined) {
        learnDeaths(found);
      }
    },
    pulled(encounterId) {
      const found = hereWith(encounterId);
      if (found !== undefined) {
        sawAlive(encounterId, found, signOf(encounterId, found));
        const { surroundings } = ports;
        const place = { floor: surroundings.floor(), subZone: surroundings.subZone() };
        learnPull(ports.store.account().pulled, encounterId, place);
      }
    },
    wiped(encounterId) {
      // The player may have released their spirit, so their place does not tell where the boss is.
      const found = hereWith(encounterId);
      if (found === undefined) {
        return;
      }
      const { memory, since } = found;
      const sign = signOf(encounterId, found);
      if (sign.shownDead || wasKilledSince(memory, encounterId, since)) {
        // The boss died before this event: in one instance it does not live again.
        return;
      }
      if (memory.alive[encounterId] === undefined) {
        sawAlive(encounterId, found, sign);
      } else {
        // Since the pull the client may have learned that the boss is dead, so the pull stays the newest sign of its life.
        memory.lastPulled = encounterId;
      }
    },
    killed(encounterId) {
      const found = hereWith(encounterId);
      if (found !== undefined) {
        rememberKill(found.memory, encounterId, found.now);
        ports.lockouts.request();
      }
      return found !== undefined;
    },
    picked(encounterId, seenAlive) {
      const found = hereWith(encounterId);
      if (found !== undefined) {
        const { dead } = viewRaid({ encounters: encountersOf(talentData) }, found.where, ports);
        // A boss that died while the popup was open is not picked.
        if (!seenAlive || dead.every(({ boss }) => boss.encounterId !== encounterId)) {
          found.memory.picked = { encounterId, ...signOf(encounterId, found) };
        }
      }
    },
    readyCheck() {
      const found = here();
      if (found !== undefined) {
        learnDeaths(found);
        const { memory, bosses, where, since } = found;
        const wasFought = bosses.some((boss) => wasFoughtSince(memory, boss.encounterId, since));
        const { alive } = viewRaid({ encounters: encountersOf(talentData) }, where, ports);
        // A raid that starts a ready check has a boss to pull. If all seem dead and none was fought here, they died in another instance.
        if (!wasFought && memory.lastKilled !== undefined && alive.length === 0) {
          disbelieveKills(memory, stayOf(found));
        }
      }
    },
  };
}

function encountersOf(talentData: TalentData) {
  const data = talentData.read();
  return data.ok ? data.value.encounters : [];
}
