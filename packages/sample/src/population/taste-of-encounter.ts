/** How an encounter bends a specialization's builds: everywhere a few points are spent otherwise, and other ones are liked. */
import type { SpecBuilds } from '../builds/families.ts';
import type { SampleBuild } from '../builds/build.ts';
import { varyBuild } from '../builds/vary-build.ts';
import { createRandom } from '../random.ts';

export interface EncounterBuilds {
  readonly builds: readonly SampleBuild[];
  readonly weights: readonly number[];
}

/** Two points differ between raids and dungeons, up to two more from one encounter to the next. */
export function encounterBuilds(
  spec: SpecBuilds,
  encounterId: number,
  isRaid: boolean,
  seed: number,
): EncounterBuilds {
  const specId = spec.rules.specId;
  const builds: SampleBuild[] = [];
  const weights: number[] = [];
  const here = createRandom([seed, specId, encounterId, 2]);
  const content = createRandom([seed, specId, isRaid ? 1 : 0, 4]);
  for (const family of spec.families) {
    const ofContent = varyBuild(spec.rules, family.build, 2, content);
    builds.push(varyBuild(spec.rules, ofContent, here.integer(3), here));
    weights.push(family.weight * (0.5 + here.next()));
  }
  return { builds, weights };
}
