/** Made-up builds of Discipline, and what changed between two such sets of data. */
import type { Build, BuildData } from '@toptalent/build-data';
import { changesBetween } from '../src/outcome/changes.ts';
import { codeOfVariant, smallTrees } from './small-codes.ts';
import { buildOf, smallData } from './small-data.ts';

/** Data of Discipline alone: its general raid build and the one on the first boss. */
export function dataWith(
  general: Build | null,
  boss: Build | null | undefined,
  more: Partial<BuildData> = {},
) {
  const raid = { general, encounters: boss === undefined ? {} : { '3470': boss } };
  const mythicPlus = { general: null, encounters: {} };
  return smallData({ specs: { '256': { raid, mythicPlus } }, ...more });
}

export const plain = buildOf('a', { talentCode: codeOfVariant() });
export const moved = buildOf('a', { talentCode: codeOfVariant({ moved: 4 }) });
export const strong = { ...plain, sampleSize: 60, popularity: 10 / 60, confidence: 'strong' as const };
export const changesOf = (before: BuildData | undefined, now: BuildData) =>
  changesBetween(before, now, smallTrees);
