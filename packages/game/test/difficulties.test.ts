import { describe, expect, it } from 'vitest';
import {
  keystoneWarcraftLogsId,
  lairClientIds,
  pointBudgets,
  raidDifficulties,
  raidDifficultyByClientId,
  unrankedClientIds,
  warcraftLogsDifficulty,
} from '../src/index.ts';

describe('difficulties', () => {
  it.each([
    ['lookingForRaid', 1, 17],
    ['normal', 3, 14],
    ['heroic', 4, 15],
    ['mythic', 5, 16],
  ] as const)('%s is %i for Warcraft Logs and %i for the client', (difficulty, warcraftLogsId, clientId) => {
    expect(warcraftLogsDifficulty(difficulty)).toBe(warcraftLogsId);
    expect(raidDifficultyByClientId(clientId)).toBe(difficulty);
  });

  it('are Mythic for a lair’s flexible Mythic, and unranked for World', () => {
    expect(raidDifficultyByClientId(lairClientIds.mythicFlexible)).toBe('mythic');
    expect(raidDifficultyByClientId(lairClientIds.world)).toBeUndefined();
  });

  it('of other instances are none of a raid', () => {
    for (const clientId of [0, 1, 2, 8, 23, ...unrankedClientIds]) {
      expect(raidDifficultyByClientId(clientId)).toBeUndefined();
    }
    expect(raidDifficulties.map((row) => row.warcraftLogsId)).not.toContain(keystoneWarcraftLogsId);
  });
});

it('a full build has 81 points at level 90 and 71 at level 80, newest first', () => {
  expect(pointBudgets.map((budget) => budget.class + budget.spec + budget.hero)).toEqual([81, 71]);
});
