/** Moves single points of a full build, so that players' builds differ. */
import type { Random } from '../random.ts';
import { canAdd, firstUnmet, spentByPart } from '../tree/ranks.ts';
import type { SpecRules } from '../tree/spec-rules.ts';
import { copyOf } from './build.ts';
import type { SampleBuild } from './build.ts';

const tries = 12;

export interface Variation {
  readonly rules: SpecRules;
  readonly build: SampleBuild;
  /** The most talent points that may differ. */
  readonly points: number;
  readonly random: Random;
}

/** A legal full build at most `points` talent points away from this one. */
export function varyBuild({ rules, build, points, random }: Variation): SampleBuild {
  const varied = copyOf(build);
  for (let step = 0; step < points; step++) {
    moveOnePoint(rules, varied, random);
  }
  return varied;
}

/** Changes a choice, or moves one rank to another talent; changes nothing if no try is legal. */
function moveOnePoint(rules: SpecRules, build: SampleBuild, random: Random): void {
  for (let attempt = 0; attempt < tries; attempt++) {
    const moved = random.chance(0.3) ? turnChoice(rules, build, random) : moveRank(rules, build, random);
    if (moved) {
      return;
    }
  }
}

function turnChoice(rules: SpecRules, build: SampleBuild, random: Random): boolean {
  const index = random.integer(rules.nodes.length);
  const node = rules.nodes[index]!;
  if (node.type !== 'choice' || build.ranks[index] === 0) {
    return false;
  }
  build.choices[index] = (build.choices[index]! + 1) % node.entries.length;
  return true;
}

function moveRank(rules: SpecRules, build: SampleBuild, random: Random): boolean {
  const from = random.integer(rules.nodes.length);
  const currency = rules.currencies[from]!;
  if (build.ranks[from] === 0 || currency > 1) {
    return false;
  }
  build.ranks[from] = build.ranks[from]! - 1;
  const spent = spentByPart(rules, build.ranks);
  const bought = { rules, ranks: build.ranks, spent };
  const candidates: number[] = [];
  if (firstUnmet(rules, build.ranks, spent) === undefined) {
    for (let index = 0; index < rules.nodes.length; index++) {
      if (index !== from && rules.currencies[index] === currency && canAdd(bought, index)) {
        candidates.push(index);
      }
    }
  }
  if (candidates.length === 0) {
    build.ranks[from] = build.ranks[from]! + 1;
    return false;
  }
  const to = candidates[random.integer(candidates.length)]!;
  build.ranks[to] = build.ranks[to]! + 1;
  return true;
}
