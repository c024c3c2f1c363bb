/** Views the raid: its bosses, which of them live, and which one is next. Changes nothing. */
import type { OpenBuildData } from '@toptalent/build-data';
import { stayedSince } from '../place/visit.ts';
import type { Whereabouts } from '../place/whereabouts.ts';
import type { Ports } from '../ports.ts';
import { candidatesOf, wingOf } from './candidates.ts';
import { clientWordOn } from './client-word.ts';
import { deadOf } from './dead.ts';
import type { DeadBoss } from './dead.ts';
import { decideNextBoss } from './next-boss.ts';
import type { BossDecision } from './next-boss.ts';
import type { Candidate } from './question.ts';
import { memoryOf, newMemory } from './raid-memory.ts';

export interface RaidView {
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
export function viewRaid(
  { encounters }: Pick<OpenBuildData, 'encounters'>,
  where: Whereabouts,
  ports: Needed,
): RaidView {
  const { raids, visit } = ports.store.character();
  const now = ports.clock.now();
  const memory = memoryOf(raids, where, now) ?? newMemory(where);
  const { lfgDungeonId } = where;
  const raid = candidatesOf(where.instanceId, {
    encounters,
    journal: ports.journal,
    pulled: ports.store.account().pulled,
  });
  const floor = ports.surroundings.floor();
  const pinnedHere = floor === undefined ? [] : ports.journal.bossesOnFloor(floor);
  const { all, elsewhere } =
    lfgDungeonId === undefined
      ? { all: raid, elsewhere: [] }
      : wingOf(raid, { lfgDungeonId, names: ports.lockouts.wingBosses(lfgDungeonId), memory, pinnedHere });
  const dead = deadOf(all, {
    memory,
    since: stayedSince(visit, where.instanceId, now),
    wordOn: (boss) => clientWordOn(boss, where, ports),
  });
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
    picked: memory.picked?.encounterId,
  });
  return { all, elsewhere, alive, dead, decision, pullable: pullable.length };
}
