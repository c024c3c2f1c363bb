/** Views the raid: its bosses, which of them live, and which one is next. Changes nothing. */
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
  /** Bosses that the raid finder has in other wings. */
  readonly elsewhere: readonly Candidate[];
  readonly alive: readonly Candidate[];
  readonly dead: readonly DeadBoss[];
  readonly decision: BossDecision;
  /** How many of the ranked bosses can be pulled; they come first. */
  readonly pullable: number;
}

type Needed = Pick<Ports, 'surroundings' | 'journal' | 'lockouts' | 'store' | 'clock'>;

/** Looks at the raid that the player is in. */
export function viewRaid(data: OpenBuildData, where: Whereabouts, ports: Needed): RaidView {
  const { raids } = ports.store.character();
  const memory = memoryOf(raids, where, ports.clock.now()) ?? newMemory(where);
  const raid = candidatesOf(where.instanceId, {
    data,
    journal: ports.journal,
    pulled: ports.store.account().pulled,
  });
  const floor = ports.surroundings.floor();
  const pinnedHere = floor === undefined ? [] : ports.journal.bossesOnFloor(floor);
  const names = where.lfgDungeonId === undefined ? [] : ports.lockouts.wingBosses(where.lfgDungeonId);
  const { all, elsewhere } = wingOf(raid, { names, memory, pinnedHere });
  const dead = deadOf(all, { where, memory, ports });
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
  { where, memory, ports }: { where: Whereabouts; memory: RaidMemory; ports: Needed },
): readonly DeadBoss[] {
  const shown = bosses.map((boss) => boss.journalId !== 0 && ports.journal.isDefeated(boss.journalId));
  // If the instance shows any boss as defeated, its state is trusted more than the lockout.
  const proven = shown.includes(true);

  function deadBy(lockRefuted: boolean): readonly DeadBoss[] {
    const dead: DeadBoss[] = [];
    for (let index = 0; index < bosses.length; index += 1) {
      const boss = bosses[index]!;
      const { encounterId } = boss;
      // A kill that the instance does not show was in another group's instance. Only behind the last kill may the state lag.
      const isElsewhere =
        proven && !shown[index]! && boss.journalId !== 0 && encounterId !== memory.lastKilled;
      const because = deadBecause({
        killed: memory.killed[encounterId] === true && !isElsewhere,
        pulledAlive: memory.pulledAlive[encounterId] === true,
        picked: memory.picked === encounterId,
        instanceState: shown[index]!,
        // In the raid finder the lockout is about loot: bosses live again for every group.
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
  // If the lockout leaves nobody alive, and still the raid is here, it is another raid's lockout.
  return dead.length === bosses.length && dead.some((one) => one.because === 'raidLock')
    ? deadBy(true)
    : dead;
}
