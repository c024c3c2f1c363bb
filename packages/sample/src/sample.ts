/** The sample: trees, builds and rankings of a seed, each made on demand and kept. */
import { dungeonById, raidBossById, specializationById } from '@toptalent/game';
import { specBuilds } from './builds/families.ts';
import type { SpecBuilds } from './builds/families.ts';
import { cellSizes } from './population/cell-size.ts';
import type { SampleDifficulty } from './population/cell-size.ts';
import { newBoss } from './season/changed-zone.ts';
import { nextDungeons, nextRaidBosses } from './season/next-season.ts';
import { drawRows } from './population/draw-rows.ts';
import type { SamplePopulation } from './population/row.ts';
import type { SampleEncounter } from './season/zone.ts';
import { sampleClassTree } from './tree/class-tree.ts';
import type { Edition, SampleClassTree } from './tree/sample-tree.ts';

export interface SampleOptions {
  /** Whole number from 0 to 2^31 - 1. The same seed gives the same sample. Default 1. */
  readonly seed?: number | undefined;
  /** The tree that most rows belong to. Default "current". */
  readonly edition?: Edition | undefined;
  /** Share of rows on the other edition's tree, 0..1, as in the days around a patch. Default 0. */
  readonly otherEditionShare?: number | undefined;
  /** Gives a fifth of the players names that break careless code. Default false. */
  readonly hostileNames?: boolean | undefined;
}

export interface Sample {
  classTree(classId: number, edition: Edition): SampleClassTree;
  /**
   * The first rows of a ranking. There are none for a specialization that this version of `game` does not know, for an
   * encounter that neither `game` nor a changed world has, nor where no player is ranked.
   */
  population(cell: SampleCell): SamplePopulation;
}

export interface SampleCell {
  readonly specId: number;
  readonly encounterId: number;
  readonly difficulty: SampleDifficulty;
  /** Rows wanted, from the best down. */
  readonly limit: number;
}

/** Keeps the trees and builds that it makes: about 2 MB for all 40 specializations. */
export function createSample(options: SampleOptions = {}): Sample {
  const seed = options.seed ?? 1;
  const edition = options.edition ?? 'current';
  const share = options.otherEditionShare ?? 0;
  const other: Edition = edition === 'current' ? 'previous' : 'current';
  const trees: Record<string, SampleClassTree> = {};
  const builds: Record<string, SpecBuilds> = {};
  const sizes = cellSizes();

  function classTree(classId: number, wanted: Edition): SampleClassTree {
    const key = `${classId}:${wanted}`;
    const kept = trees[key];
    if (kept !== undefined) {
      return kept;
    }
    const tree = sampleClassTree(classId, wanted);
    trees[key] = tree;
    return tree;
  }

  function buildsOf(specId: number, classId: number, wanted: Edition): SpecBuilds {
    const key = `${specId}:${wanted}`;
    const kept = builds[key];
    if (kept !== undefined) {
      return kept;
    }
    const made = specBuilds(specId, seed, classTree(classId, wanted));
    builds[key] = made;
    return made;
  }

  return {
    classTree(classId, wanted) {
      return classTree(classId, wanted);
    },
    population({ specId, encounterId, difficulty, limit }) {
      const classId = specializationById(specId)?.classId;
      const known =
        difficulty === 'mythicPlus'
          ? dungeonById(encounterId) !== undefined || isOneOf(nextDungeons, encounterId)
          : raidBossById(encounterId) !== undefined || isOneOf([newBoss, ...nextRaidBosses], encounterId);
      const total = classId === undefined || !known ? 0 : sizes.rows(specId, encounterId, difficulty);
      if (classId === undefined || total === 0) {
        return { specId, encounterId, difficulty, total: 0, rows: [] };
      }
      const rows = drawRows({
        encounterId,
        difficulty,
        total,
        limit,
        seed,
        hostileNames: options.hostileNames === true,
        spec: buildsOf(specId, classId, edition),
        other: share > 0 ? { spec: buildsOf(specId, classId, other), share } : undefined,
      });
      return { specId, encounterId, difficulty, total, rows };
    },
  };
}

function isOneOf(encounters: readonly SampleEncounter[], encounterId: number): boolean {
  return encounters.some((encounter) => encounter.encounterId === encounterId);
}
