/** One look at a raid: its bosses, which of them live, and which one is next. */
import type { OpenBuildData } from '@toptalent/build-data';
import { raidFinder } from '../place/whereabouts.ts';
import type { Whereabouts } from '../place/whereabouts.ts';
import type { Ports } from '../ports.ts';
import { candidatesOf, wingOf } from './candidates.ts';
import { deadBecause } from './dead.ts';
import type { DeadBecause } from './dead.ts';
import { decideNextBoss } from './next-boss.ts';
import type { BossDecision } from './next-boss.ts';
import type { Candidate } from './question.ts';
import { memoryOf, newMemory } from './raid-memory.ts';
import type { RaidMemory } from './raid-memory.ts';

interface DeadBoss {
  readonly boss: Candidate;
  readonly because: DeadBecause;
}

export interface RaidView {
  /** The boss that died last. */
  readonly lastKilled?: number | undefined;
  /** In the raid's order. */
  readonly all: readonly Candidate[];
  /** Those that the raid finder has in other wings. */
  readonly elsewhere: readonly Candidate[];
  readonly alive: readonly Candidate[];
  readonly dead: readonly DeadBoss[];
  readonly decision: BossDecision;
  /** How many of the decision's bosses can be pulled: the first ones. */
  readonly pullable: number;
}

type Needed = Pick<Ports, 'surroundings' | 'journal' | 'lockouts' | 'store' | 'clock'>;

/** Looks at the raid that the player is in. */
export function viewRaid(data: OpenBuildData, where: Whereabouts, ports: Needed): RaidView {
  const { raids } = ports.store.character();
  const memory = memoryOf(raids, where, ports.clock.now()) ?? newMemory(where);
  const raid = candidatesOf(data, ports.journal, where.instanceId, ports.store.account().pulled);
  const floor = ports.surroundings.floor();
  const pinnedHere = floor === undefined ? [] : ports.journal.bossesOnFloor(floor);
  const names = where.lfgDungeonId === undefined ? [] : ports.lockouts.wingBosses(where.lfgDungeonId);
  const { all, elsewhere } = wingOf(raid, names, memory, pinnedHere);
  const dead = deadOf(all, ports, where, memory);
  const isDead = (encounterId: number) => dead.some((one) => one.boss.encounterId === encounterId);
  const alive = all.filter((boss) => !isDead(boss.encounterId));
  const isHere = (encounterId: number) => all.some((boss) => boss.encounterId === encounterId);
  const pullable = alive.filter((boss) => boss.requires.every((id) => isDead(id) || !isHere(id)));
  const decision = decideNextBoss({
    pullable,
    all,
    alive: alive.map((boss) => boss.encounterId),
    floor,
    pinnedHere,
    subZone: ports.surroundings.subZone(),
    lastPulled: memory.lastPulled,
    lastKilled: memory.lastKilled,
    picked: memory.picked,
  });
  return { lastKilled: memory.lastKilled, all, elsewhere, alive, dead, decision, pullable: pullable.length };
}

function deadOf(
  bosses: readonly Candidate[],
  ports: Needed,
  where: Whereabouts,
  memory: RaidMemory,
): readonly DeadBoss[] {
  const shown = bosses.map((boss) => boss.journalId !== 0 && ports.journal.isDefeated(boss.journalId));
  // Where the instance's own state shows anything at all, it is the better book.
  const proven = shown.includes(true);

  function deadBy(lockRefuted: boolean): readonly DeadBoss[] {
    const dead: DeadBoss[] = [];
    for (let index = 0; index < bosses.length; index += 1) {
      const boss = bosses[index]!;
      const { encounterId } = boss;
      // A kill that it does not show was in another group's instance; it may lag behind the last one.
      const isElsewhere =
        proven && !shown[index]! && boss.journalId !== 0 && encounterId !== memory.lastKilled;
      const because = deadBecause({
        killed: memory.killed[encounterId] === true && !isElsewhere,
        pulledAlive: memory.pulledAlive[encounterId] === true,
        picked: memory.picked === encounterId,
        instanceState: shown[index]!,
        // In the raid finder the lock is about loot: bosses live again for every group.
        raidLock:
          where.difficultyId !== raidFinder &&
          ports.lockouts.isDefeated(where.instanceId, encounterId, where.difficultyId),
        lockRefuted,
      });
      if (because !== undefined) {
        dead.push({ boss, because });
      }
    }
    return dead;
  }

  const dead = deadBy(proven || memory.lockRefuted);
  // Everything dead by the lock alone, and still a raid stands here: the lock is another raid's.
  return dead.length === bosses.length && dead.some((one) => one.because === 'raidLock')
    ? deadBy(true)
    : dead;
}
