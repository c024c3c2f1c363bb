/** Import codes of the small class's builds. */
import { codeOf } from '../src/clean/build-code.ts';
import { cleanCell } from '../src/clean/clean-cell.ts';
import { parseTalentTrees } from '../src/trees/parse-talent-trees.ts';
import { cellOf, rowOf, smallSpecId, smallTalents } from './small-tree.ts';
import type { Variant } from './small-tree.ts';

export const smallTrees = parseTalentTrees(smallTalents());

export function codeOfVariant(variant: Variant = {}): string {
  const [row] = cleanCell(cellOf([rowOf('somebody', variant)]), smallTrees).rows;
  return codeOf(row!.build, smallTrees.bySpecId.get(smallSpecId)!.tree)!.text;
}
