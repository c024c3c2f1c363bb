/** Functions that the same test calls in Node and in Lua. */
import {
  checkPicks,
  createRandom,
  createSample,
  isLegal,
  sampleClassTree,
  sampleTalentTree,
  sampleZones,
  specBuilds,
  specRules,
} from '../src/index.ts';
import { picksOf } from '../src/builds/build.ts';
import type { Edition, SampleDifficulty } from '../src/index.ts';

export function numbers(seed: number, count: number): number[] {
  const random = createRandom([seed, 7]);
  const drawn: number[] = [];
  for (let index = 0; index < count; index++) {
    drawn.push(random.integer(1_000_000_000));
  }
  return drawn;
}

export function classTree(classId: number, edition: Edition): unknown {
  return sampleClassTree(classId, edition);
}

export function talentTree(specId: number): unknown {
  return sampleTalentTree(specId);
}

export function zones(): unknown {
  return sampleZones();
}

export function rows(
  specId: number,
  encounterId: number,
  difficulty: SampleDifficulty,
  seed: number,
  otherEditionShare: number,
): unknown {
  return createSample({ seed, otherEditionShare, hostileNames: true }).population({
    specId,
    encounterId,
    difficulty,
    limit: 60,
  });
}

/** Points of every family of a specialization; -1 where the rules are broken. */
export function familyPoints(classId: number, specId: number): number[] {
  const spec = specBuilds(specId, 3, sampleClassTree(classId));
  const rules = specRules(sampleClassTree(classId), specId);
  const points: number[] = [];
  for (const family of spec.families) {
    const picks = picksOf(rules, family.build);
    const checked = checkPicks(rules, picks);
    points.push(checked.ok && isLegal(rules, picks) ? checked.value.class + checked.value.spec : -1);
  }
  return points;
}
