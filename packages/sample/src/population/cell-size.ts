/** How many rows each ranking has: many, few, or none for some cells. */
import { raidBossesOf, specializationById } from '@toptalent/game';
import { sampleSeason } from '../season/sample-season.ts';
import { createRandom, shuffled } from '../random.ts';
import { sampleSpecializations } from '../season/sample-specializations.ts';

export type SampleDifficulty = 'lookingForRaid' | 'normal' | 'heroic' | 'mythic' | 'mythicPlus';

/** The most rows of a ranking on the real leaderboard: 20 pages of 100. */
const ceiling = 2000;

/** Rows of one cell: a specialization on an encounter at a difficulty. The same for every seed. */
export interface CellSizes {
  /** 0 for an unknown specialization. */
  rows(specId: number, encounterId: number, difficulty: SampleDifficulty): number;
  /** From the most played specialization to the rarest. */
  readonly byPopularity: readonly number[];
}

export function cellSizes(): CellSizes {
  const byPopularity = shuffled(
    createRandom([40]),
    sampleSpecializations.map((specialization) => specialization.specId),
  );
  const rarest = byPopularity[byPopularity.length - 1]!;
  const nextRarest = byPopularity[byPopularity.length - 2]!;
  const bosses = raidBossesOf(sampleSeason);
  const raid = bosses.filter((boss) => boss.instanceId === bosses[0]!.instanceId);
  const lastBoss = raid[raid.length - 1]!.encounterId;
  const dungeons = sampleSeason.dungeonZone.dungeons;
  return {
    byPopularity,
    rows(specId, encounterId, difficulty) {
      if (specializationById(specId) === undefined) {
        return 0;
      }
      const rank = rankOf(specId);
      const special = specialCell(specId, encounterId, difficulty);
      if (special !== undefined) {
        return special;
      }
      const popularity = 1 / (1 + rank / 6);
      if (difficulty === 'mythicPlus') {
        return Math.min(ceiling, Math.floor(2600 * popularity));
      }
      const boss = Math.max(
        0,
        bosses.findIndex((candidate) => candidate.encounterId === encounterId),
      );
      const progress = 1 / (1 + boss * 0.7);
      return Math.min(ceiling, Math.floor(900 * popularity * progress * factor(difficulty)));
    },
  };

  /** A specialization that is newer than the sample is as popular as the middle one. */
  function rankOf(specId: number): number {
    const rank = byPopularity.indexOf(specId);
    return rank === -1 ? Math.floor(byPopularity.length / 2) : rank;
  }

  /** Cells with few or no rows, whatever the formula gives: the pipeline must handle each kind. */
  function specialCell(
    specId: number,
    encounterId: number,
    difficulty: SampleDifficulty,
  ): number | undefined {
    if (specId === rarest && encounterId === lastBoss) {
      return 0;
    }
    if (specId === nextRarest && encounterId === lastBoss) {
      return difficulty === 'mythic' ? 3 : 8;
    }
    if (specId === rarest && encounterId === dungeons[5]!.encounterId) {
      return 0;
    }
    if (specId === nextRarest && encounterId === dungeons[5]!.encounterId) {
      return 7;
    }
    if (specId === nextRarest && encounterId === dungeons[6]!.encounterId) {
      return 34;
    }
    return undefined;
  }
}

function factor(difficulty: SampleDifficulty): number {
  if (difficulty === 'mythic') {
    return 1;
  }
  return difficulty === 'heroic' ? 4 : 6;
}
