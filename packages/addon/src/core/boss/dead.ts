/** Decides which bosses are dead, by seen kills, instance state and lockout. The newest sign wins. */
import type { Candidate } from './question.ts';
import { wasFoughtSince, wasKilledSince } from './raid-memory.ts';
import type { ClientWord, LifeSign, RaidMemory } from './raid-memory.ts';

export type DeadBecause = 'killedThisLockout' | 'instanceState' | 'lockout';

export interface DeadBoss {
  readonly boss: Candidate;
  readonly because: DeadBecause;
}

/** What is known about one boss. */
interface DeathSigns extends Readonly<ClientWord> {
  /** Its kill was seen in this instance, as far as is known. */
  readonly killed: boolean;
  /** Its last pull, wipe or pick by the player. */
  readonly life?: LifeSign | undefined;
  /** `life` is the player's pick: then it is newer than any kill that was seen. */
  readonly picked: boolean;
  /** The lockout counts unless it is older than the sign of life. */
  readonly lockTrusted: boolean;
}

/** Undefined if it lives. */
function deadBecause({
  killed,
  life,
  picked,
  shownDead,
  lockedDead,
  lockTrusted,
}: DeathSigns): DeadBecause | undefined {
  if (killed && !picked) {
    return 'killedThisLockout';
  }
  if (shownDead && life?.shownDead !== true) {
    return 'instanceState';
  }
  return lockedDead && lockTrusted && life?.lockedDead !== true ? 'lockout' : undefined;
}

/**
 * What tells which bosses of a raid are dead.
 *
 * @noSelf
 */
export interface RaidSigns {
  readonly memory: RaidMemory;
  /** Epoch seconds: when the player came into the instance. */
  readonly since: number;
  /** What the client says about a boss now. */
  readonly wordOn: (boss: Candidate) => ClientWord;
}

/** The dead among these bosses, in the same order. */
export function deadOf(bosses: readonly Candidate[], signs: RaidSigns): readonly DeadBoss[] {
  const { memory, since } = signs;
  const words = bosses.map((boss) => signs.wordOn(boss));
  // If the instance shows any boss as defeated, its state is trusted more than the lockout.
  const isStateShown = words.some((word) => word.shownDead);

  function deadBy(lockTrusted: boolean): readonly DeadBoss[] {
    const dead: DeadBoss[] = [];
    for (let index = 0; index < bosses.length; index += 1) {
      const boss = bosses[index]!;
      const because = deadBecause(signsOf(boss, words[index]!, { memory, since, isStateShown, lockTrusted }));
      if (because !== undefined) {
        dead.push({ boss, because });
      }
    }
    return dead;
  }

  const dead = deadBy(!isStateShown);
  const isAllDead = dead.length === bosses.length;
  const isCleared = bosses.some((boss) => wasFoughtSince(memory, boss.encounterId, since));
  // A raid has a boss to pull. If every boss is dead in the lockout and none was fought here, the lockout is not about this raid.
  return isAllDead && !isCleared ? deadBy(false) : dead;
}

interface Judgement extends Pick<RaidSigns, 'memory' | 'since'> {
  /** The instance shows bosses as defeated. */
  readonly isStateShown: boolean;
  readonly lockTrusted: boolean;
}

function signsOf(boss: Candidate, word: ClientWord, judgement: Judgement): DeathSigns {
  const { memory, since, isStateShown, lockTrusted } = judgement;
  const { encounterId } = boss;
  // A kill that the instance does not show was in another group's instance. Its state may lag only behind the last kill of this stay.
  const mayLag = encounterId === memory.lastKilled && wasKilledSince(memory, encounterId, since);
  const isElsewhere = isStateShown && !word.shownDead && boss.journalId !== 0 && !mayLag;
  const pick = memory.picked?.encounterId === encounterId ? memory.picked : undefined;
  const seen = memory.alive[encounterId];
  const life = pick !== undefined && (seen === undefined || pick.at > seen.at) ? pick : seen;
  // The lockout of a boss that was met in this stay can only have come about here.
  const isMetHere = life !== undefined && life.at >= since;
  return {
    killed: memory.killed[encounterId] !== undefined && !isElsewhere,
    life,
    picked: pick !== undefined,
    shownDead: word.shownDead,
    lockedDead: word.lockedDead,
    lockTrusted: isMetHere || (lockTrusted && !memory.otherLocks.includes(encounterId)),
  };
}
