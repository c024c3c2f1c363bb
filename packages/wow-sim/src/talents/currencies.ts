/** The purses that talents are paid from: one a class, one for the specialization, one a hero tree. */
import type { PointTotals } from '@toptalent/loadout';
import type { ClientNode, ClientTree } from './client-tree.ts';
import { pointsIn } from './purchases.ts';
import type { Purchases } from './purchases.ts';

const classPurse = 1;
const specPurse = 2;

/** The client's id of the purse that pays for a node; undefined for the pick of a hero tree, which costs nothing. */
export function purseOf(tree: ClientTree, node: ClientNode): number | undefined {
  if (node.kind === 'subTree') {
    return undefined;
  }
  if (node.subTreeId !== undefined) {
    return heroPurse(node.subTreeId);
  }
  return tree.treeId * 10 + (node.kind === 'class' ? classPurse : specPurse);
}

/** The client's id of a hero tree's purse. */
export function heroPurse(subTreeId: number): number {
  return subTreeId * 10 + 3;
}

/** `C_Traits.TreeCurrencyInfo` of every purse: first the class's, then the specialization's, then the hero trees'. */
export function currencyInfos(
  tree: ClientTree,
  specId: number,
  bought: Purchases,
  budget: PointTotals,
): object[] {
  const info = (id: number, points: number, spent: number): object => ({
    traitCurrencyID: id,
    quantity: points - spent,
    maxQuantity: points,
    spent,
  });
  const infos = [
    info(
      tree.treeId * 10 + classPurse,
      budget.class,
      pointsIn(tree, specId, bought, (node) => node.kind === 'class'),
    ),
    info(
      tree.treeId * 10 + specPurse,
      budget.spec,
      pointsIn(tree, specId, bought, (node) => node.kind === 'spec'),
    ),
  ];
  for (const { subTreeId } of tree.subTrees) {
    const spent = pointsIn(tree, specId, bought, (node) => node.subTreeId === subTreeId);
    infos.push(info(heroPurse(subTreeId), budget.hero, spent));
  }
  return infos;
}
