/** Draws the rows of one ranking: players, keys, times, and a build for each. */
import { talentsOf } from '../builds/build.ts';
import type { SampleBuild, SampleTalent } from '../builds/build.ts';
import type { SpecBuilds } from '../builds/families.ts';
import { drawTaste, growBuild } from '../builds/grow-build.ts';
import { varyBuild } from '../builds/vary-build.ts';
import { createRandom, pickWeighted } from '../random.ts';
import type { Random } from '../random.ts';
import type { SampleDifficulty } from './cell-size.ts';
import type { DrawPlan } from './draw-plan.ts';
import { drawRow } from './draw-row.ts';
import { drawPlayer } from './players.ts';
import type { SamplePlayer } from './players.ts';
import type { SampleRow } from './row.ts';
import { encounterBuilds } from './taste-of-encounter.ts';
import type { EncounterBuilds } from './taste-of-encounter.ts';

/** A player who may be ranked again with a lower key. */
interface KnownPlayer {
  readonly player: SamplePlayer;
  readonly family: number;
  build: SampleBuild;
  lastKey: number;
}

/** Of 100 rows of a real Mythic+ page, 76 were different players (Discipline Priest, 2024-11). */
const distinctShare = 0.76;

/** Of 100 players, how many play their family's build with 0, 1, 2 and 3 points moved; the others play a build of their own. */
const pointsOff = [14, 26, 28, 20];
const ownBuilds = 12;

const difficultySeeds: Readonly<Record<SampleDifficulty, number>> = {
  lookingForRaid: 1,
  normal: 3,
  heroic: 4,
  mythic: 5,
  mythicPlus: 10,
};

export function drawRows(plan: DrawPlan): SampleRow[] {
  const isRaid = plan.difficulty !== 'mythicPlus';
  const random = createRandom([
    plan.seed,
    plan.spec.rules.specId,
    plan.encounterId,
    difficultySeeds[plan.difficulty],
    3,
  ]);
  const current = buildsOn(plan.spec, plan);
  const other = plan.other === undefined ? undefined : buildsOn(plan.other.spec, plan);
  const known: KnownPlayer[] = [];
  let players = 0;
  const rows: SampleRow[] = [];
  for (let index = 0; index < Math.min(plan.limit, plan.total); index++) {
    const key = isRaid ? 0 : keyOf(index, plan.total);
    const hidden = random.chance(0.02);
    const again =
      !isRaid && !hidden && players > distinctShare * index ? findAgain(known, key, random) : undefined;
    const isOther = plan.other !== undefined && random.chance(plan.other.share);
    const builds = isOther ? other! : current;
    let player = again?.player;
    let build: SampleBuild;
    if (again !== undefined && !isOther && random.chance(0.25)) {
      build = again.build;
    } else {
      const family = again?.family ?? pickWeighted(random, builds.weights);
      build = drawBuild(builds, family, random);
      if (player === undefined) {
        player = drawPlayer(random, plan.hostileNames);
        players++;
        if (!hidden && !isOther) {
          known.push({ player, family, build, lastKey: key });
        }
      }
    }
    if (again !== undefined) {
      again.lastKey = key;
      if (!isOther) {
        again.build = build;
      }
    }
    const { spec } = builds;
    const talents = drawTalents(spec, build, random);
    rows.push(drawRow(plan, { index, key, player: player!, hidden, spec, talents }, random));
  }
  return rows;
}

/** The builds of a specialization on one edition of its tree, as this encounter's players play them. */
interface BuildsOnTree extends EncounterBuilds {
  readonly spec: SpecBuilds;
}

function buildsOn(spec: SpecBuilds, { encounterId, difficulty, seed }: DrawPlan): BuildsOnTree {
  const isRaid = difficulty !== 'mythicPlus';
  return { spec, ...encounterBuilds({ spec, encounterId, isRaid, seed }) };
}

/** Keys fall from 20 to 12 along the ranking, fast at first: few players play the highest. */
function keyOf(index: number, total: number): number {
  return 20 - Math.floor(Math.sqrt(index / total) * 9);
}

/** A player has one row a key level: only one whose last key was higher can be ranked again. */
function findAgain(known: readonly KnownPlayer[], key: number, random: Random): KnownPlayer | undefined {
  if (known.length === 0 || random.chance(0.3)) {
    return undefined;
  }
  for (let attempt = 0; attempt < 6; attempt++) {
    const candidate = known[random.integer(known.length)]!;
    if (candidate.lastKey > key) {
      return candidate;
    }
  }
  return undefined;
}

function drawBuild({ spec, builds }: BuildsOnTree, family: number, random: Random): SampleBuild {
  const { rules, families } = spec;
  const points = pickWeighted(random, [...pointsOff, ownBuilds]);
  if (points < pointsOff.length) {
    return varyBuild({ rules, build: builds[family]!, points, random });
  }
  return growBuild({ rules, heroTree: families[family]!.heroTree, taste: drawTaste(rules, random), random });
}

/** Lists the talents with the faults of real pages: of 100 rows one is empty, and one lists an entry twice. */
function drawTalents(spec: SpecBuilds, build: SampleBuild, random: Random): SampleTalent[] {
  const fault = random.integer(100);
  if (fault === 0) {
    return [];
  }
  const { rules, order } = spec;
  const talents = talentsOf({ rules, order, build, withLosers: fault >= 2 && fault < 6 });
  if (fault === 1) {
    talents.push(talents[random.integer(talents.length)]!);
  }
  return talents;
}
