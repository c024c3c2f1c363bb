/** Difficulties of raids and dungeons, by the ids of Warcraft Logs and of the client. */

export type RaidDifficulty = 'lookingForRaid' | 'normal' | 'heroic' | 'mythic';

interface RaidDifficultyIds {
  readonly difficulty: RaidDifficulty;
  readonly warcraftLogsId: number;
  /** `GetInstanceInfo`, third result. */
  readonly clientId: number;
}

/** The client's id of the raid finder (LFR in `DifficultyUtil`, 12.1.0). */
export const raidFinderClientId = 17;

/** Warcraft Logs' side: zone 53's own list of difficulties; the client's: `DifficultyUtil` (12.1.0). Easiest first. */
export const raidDifficulties: readonly RaidDifficultyIds[] = [
  { difficulty: 'lookingForRaid', warcraftLogsId: 1, clientId: raidFinderClientId },
  { difficulty: 'normal', warcraftLogsId: 3, clientId: 14 },
  { difficulty: 'heroic', warcraftLogsId: 4, clientId: 15 },
  { difficulty: 'mythic', warcraftLogsId: 5, clientId: 16 },
];

/** Difficulties that only lairs have: Mythic for 15 to 25 players, and World, which has no rankings (12.1; two sources agree). */
export const lairClientIds = { mythicFlexible: 233, world: 250 } as const;

/** Difficulties without rankings: Story, Lorewalking and Timewalking (12.1.5; two sources agree). */
export const unrankedClientIds: readonly number[] = [220, 241, 24, 33, 257];

/** Warcraft Logs' difficulty of every Mythic+ ranking. */
export const keystoneWarcraftLogsId = 10;

/** The client's difficulty ids of five-player dungeons. */
export const dungeonClientIds = { normal: 1, heroic: 2, keystone: 8, mythic: 23 } as const;

/** Warcraft Logs' id of a raid difficulty. */
export function warcraftLogsDifficulty(difficulty: RaidDifficulty): number {
  return raidDifficulties.find((row) => row.difficulty === difficulty)!.warcraftLogsId;
}

/** The ranked raid difficulty behind the client's id, or undefined for anything else (story mode, World, dungeons, old raids). */
export function raidDifficultyByClientId(clientId: number): RaidDifficulty | undefined {
  if (clientId === lairClientIds.mythicFlexible) {
    return 'mythic';
  }
  return raidDifficulties.find((row) => row.clientId === clientId)?.difficulty;
}
