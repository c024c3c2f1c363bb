/** How builds differ by encounter: a few points are spent otherwise, and other families are popular. */
import type { SpecBuilds } from '../builds/families.ts';
import type { SampleBuild } from '../builds/build.ts';
import { varyBuild } from '../builds/vary-build.ts';
import { createRandom } from '../random.ts';

export interface EncounterBuilds {
  readonly builds: readonly SampleBuild[];
  readonly weights: readonly number[];
}

export interface EncounterOfSpec {
  readonly spec: SpecBuilds;
  readonly encounterId: number;
  readonly isRaid: boolean;
  readonly seed: number;
}

/** Raids and dungeons differ in two points, encounters in up to two more. */
export function encounterBuilds({ spec, encounterId, isRaid, seed }: EncounterOfSpec): EncounterBuilds {
  const specId = spec.rules.specId;
  const builds: SampleBuild[] = [];
  const weights: number[] = [];
  const here = createRandom([seed, specId, encounterId, 2]);
  const content = createRandom([seed, specId, isRaid ? 1 : 0, 4]);
  for (const family of spec.families) {
    const { rules } = spec;
    const ofContent = varyBuild({ rules, build: family.build, points: 2, random: content });
    builds.push(varyBuild({ rules, build: ofContent, points: here.integer(3), random: here }));
    weights.push(family.weight * (0.5 + here.next()));
  }
  return { builds, weights };
}
