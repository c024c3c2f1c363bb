/** Random places: every known raid and dungeon, unknown ones, and places outside of both. */
import { raidBossesOf, seasons } from '@toptalent/game';
import type { InstancePlace } from '@toptalent/wow-sim';
import type { Random } from './random.ts';

const raidDifficulties = [14, 15, 16, 17, 33, 220, 233, 250];
const dungeonDifficulties = [1, 2, 23, 24, 205, 241];
/** An instance that neither the seasons nor the journal know. */
const unknownInstance = 4321;

/** Instance ids of the raids, in the seasons' order. */
const raids: number[] = [];
/** Encounter ids of all raid bosses. */
export const bossIds: number[] = [];
const dungeons: number[] = [];
const floors: number[] = [];
/** Keystones of every season. */
export const challengeModeIds: number[] = [];
for (const season of seasons) {
  for (const boss of raidBossesOf(season)) {
    bossIds.push(boss.encounterId);
    if (!raids.includes(boss.instanceId)) {
      raids.push(boss.instanceId);
    }
    floors.push(...boss.uiMapIds);
  }
  for (const dungeon of season.dungeonZone.dungeons) {
    dungeons.push(dungeon.instanceId);
    challengeModeIds.push(dungeon.challengeModeId);
    floors.push(...dungeon.uiMapIds);
  }
}

/** The lairs of 12.1, at each of their difficulties, as either type of instance. */
const lairs: readonly InstancePlace[] = [14, 15, 17, 233, 250].flatMap((difficultyId) =>
  (['raid', 'scenario'] as const).map((instanceType) => ({
    name: 'The Tidebound Grotto',
    instanceType,
    difficultyId,
    instanceId: 2987,
    isLair: true,
  })),
);

export function randomFloor(random: Random): number | undefined {
  return random.once(4) ? undefined : random.pick(floors);
}

export function randomPlace(random: Random): InstancePlace {
  if (random.once(12)) {
    return random.pick(lairs);
  }
  const kind = random.below(10);
  const uiMapId = randomFloor(random);
  const subZone = random.once(2) ? '' : `Room ${random.below(4)}`;
  if (kind < 4) {
    const difficultyId = random.pick(raidDifficulties);
    const instanceId = random.once(6) ? unknownInstance : random.pick(raids);
    const lfgDungeonId = difficultyId === 17 ? 3316 + random.below(5) : undefined;
    return { name: 'Raid', instanceType: 'raid', difficultyId, instanceId, lfgDungeonId, uiMapId, subZone };
  }
  if (kind < 7) {
    const instanceId = random.once(6) ? unknownInstance : random.pick(dungeons);
    const difficultyId = random.pick(dungeonDifficulties);
    return { name: 'Dungeon', instanceType: 'party', difficultyId, instanceId, uiMapId, subZone };
  }
  if (kind === 7) {
    const instanceType = random.pick(['scenario', 'pvp', 'arena'] as const);
    return { name: 'Elsewhere', instanceType, difficultyId: 12, instanceId: 30, uiMapId, subZone };
  }
  return { name: 'Silvermoon', instanceType: 'none', difficultyId: 0, instanceId: 0, uiMapId, subZone };
}
