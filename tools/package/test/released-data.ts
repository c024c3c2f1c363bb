/** Data with a raid build and a Mythic+ build for every specialization, with the talent trees that it was read with. */
import type { BuildData } from '@toptalent/build-data';
import { emptyData, madeUpBuild } from '@toptalent/build-data/made-up-data';
import { treesFormatVersion } from '@toptalent/build-data/talent-trees';
import type { TalentTreesFile } from '@toptalent/build-data/talent-trees';
import { specializations } from '@toptalent/game';
import { encodeLoadout, loadoutFromPicks } from '@toptalent/loadout';
import { talentTreeVersion } from '@toptalent/pipeline';
import { picksOf, sampleClassTree, specBuilds, talentTreeOf } from '@toptalent/sample';

const made = specializations.map(({ specId, classId }) => {
  const classTree = sampleClassTree(classId, 'current');
  const tree = talentTreeOf(classTree, specId);
  const { rules, families } = specBuilds(specId, 1, classTree);
  const loadout = loadoutFromPicks(picksOf(rules, families[0]!.build), tree);
  if (!loadout.ok) {
    throw new Error(`The sample has no loadout of specialization ${specId}: ${loadout.failure.reason}.`);
  }
  return { specId, tree, loadout: loadout.value };
});
const version = talentTreeVersion(made.map(({ tree }) => tree));

export const releasedData: BuildData = {
  ...emptyData,
  specs: Object.fromEntries(
    made.map(({ specId, tree, loadout }) => {
      const build = madeUpBuild('A', {
        talentCode: encodeLoadout(loadout, tree),
        talentTreeVersion: version,
        heroTree: { ...loadout.heroTree!, share: 0.8, low: 0.7, high: 0.9 },
        alternatives: [],
      });
      const content = { general: build, encounters: {} };
      return [String(specId), { raid: content, mythicPlus: content }];
    }),
  ),
};

export const releasedTrees: TalentTreesFile = {
  formatVersion: treesFormatVersion,
  source: 'warcraft-logs',
  versions: { [version]: Object.fromEntries(made.map(({ specId, tree }) => [String(specId), tree])) },
};
