/** The families of builds of a specialization: a few for each hero tree. */
import { createRandom } from '../random.ts';
import type { SampleClassTree } from '../tree/sample-tree.ts';
import { specRules } from '../tree/spec-rules.ts';
import type { SpecRules } from '../tree/spec-rules.ts';
import { talentOrder } from './build.ts';
import type { SampleBuild, TalentOrder } from './build.ts';
import { blend, drawTaste, growBuild } from './grow-build.ts';

export interface BuildFamily {
  /** 0 or 1: position of its hero tree in `rules.subTreeIds`. */
  readonly heroTree: number;
  /** Its popularity relative to the other families. */
  readonly weight: number;
  readonly build: SampleBuild;
}

/** All that the sample knows of one specialization's builds. Making it takes milliseconds, so callers keep it. */
export interface SpecBuilds {
  readonly rules: SpecRules;
  readonly order: TalentOrder;
  readonly families: readonly BuildFamily[];
}

const familiesPerHeroTree = [5, 3, 2];

/**
 * Builds of a specialization. The favourite hero tree has a share of 52 to 92 %, so that there are close and clear cases.
 * Families share half of their taste, so that they differ in some points and not in all.
 */
export function specBuilds(specId: number, seed: number, tree: SampleClassTree): SpecBuilds {
  const rules = specRules(tree, specId);
  const random = createRandom([seed, specId, 1]);
  const common = drawTaste(rules, random);
  const favourite = random.integer(2);
  const share = 0.52 + random.next() * 0.4;
  const families: BuildFamily[] = [];
  for (let heroTree = 0; heroTree < rules.subTreeIds.length; heroTree++) {
    for (const weight of familiesPerHeroTree) {
      const taste = blend(common, drawTaste(rules, random), 0.5);
      families.push({
        heroTree,
        weight: weight * (heroTree === favourite ? share : 1 - share),
        build: growBuild({ rules, heroTree, taste, random }),
      });
    }
  }
  return { rules, order: talentOrder(rules), families };
}
