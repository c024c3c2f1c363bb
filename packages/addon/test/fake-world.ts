/** A world of plain data behind the ports: the player's place, the journal, lockouts, keystones. */
import type { JournalBoss } from '../src/core/boss/port.ts';
import type { KeystoneDungeon } from '../src/core/place/port.ts';
import type { Whereabouts } from '../src/core/place/whereabouts.ts';
import type { Ports } from '../src/core/ports.ts';

export const outside: Whereabouts = { kind: 'none', instanceId: 0, name: 'Silvermoon', difficultyId: 0 };

export function createFakeWorld() {
  const world = {
    where: outside,
    floor: undefined as number | undefined,
    subZone: '',
    /** Journal bosses by instance. */
    journal: {} as Record<number, readonly JournalBoss[] | undefined>,
    /** Journal ids that the instance shows as defeated. */
    defeated: [] as number[],
    /** Journal ids by floor. */
    pins: {} as Record<number, readonly number[] | undefined>,
    /** Bosses that are defeated in the player's lockout, as `difficulty:encounter`. */
    locked: [] as string[],
    locksAsked: 0,
    secondsToReset: 3 * 86_400,
    wings: {} as Record<number, readonly string[] | undefined>,
    season: [] as number[],
    dungeons: {} as Record<number, KeystoneDungeon | undefined>,
    active: undefined as number | undefined,
    slotted: undefined as number | undefined,
    owned: undefined as number | undefined,
    listed: [] as string[],
  };
  const worldPorts: Pick<Ports, 'surroundings' | 'journal' | 'lockouts' | 'keystones'> = {
    surroundings: {
      where: () => world.where,
      floor: () => world.floor,
      subZone: () => world.subZone,
    },
    journal: {
      isRaid: (instanceId) => world.journal[instanceId] !== undefined,
      bosses: (instanceId) => world.journal[instanceId] ?? [],
      bossName: (journalId) =>
        Object.values(world.journal)
          .flatMap((bosses) => bosses ?? [])
          .find((boss) => boss.journalId === journalId)?.name,
      isDefeated: (journalId) => world.defeated.includes(journalId),
      bossesOnFloor: (floor) => world.pins[floor] ?? [],
    },
    lockouts: {
      isDefeated: (_instanceId, encounterId, difficultyId) =>
        world.locked.includes(`${difficultyId}:${encounterId}`),
      request: () => void (world.locksAsked += 1),
      secondsToReset: () => world.secondsToReset,
      wingBosses: (wing) => world.wings[wing] ?? [],
    },
    keystones: {
      season: () => world.season,
      dungeon: (challengeModeId) => world.dungeons[challengeModeId],
      active: () => world.active,
      slotted: () => world.slotted,
      owned: () => world.owned,
      listedNames: () => world.listed,
    },
  };
  return { world, worldPorts };
}
