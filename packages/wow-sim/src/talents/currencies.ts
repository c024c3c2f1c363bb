/** The currencies that pay for talents: one for the class, the specialization, and each hero tree. */
import type { PointTotals } from '@toptalent/loadout';
import type { ClientNode, ClientTree } from './client-tree.ts';
import { pointsIn } from './purchases.ts';
import type { Build } from './purchases.ts';

const classCurrency = 1;
const specCurrency = 2;

/** The client's id of the currency that pays for a node; undefined for the pick of a hero tree, which costs nothing. */
export function currencyOf(tree: ClientTree, node: ClientNode): number | undefined {
  if (node.kind === 'subTree') {
    return undefined;
  }
  if (node.subTreeId !== undefined) {
    return heroCurrency(node.subTreeId);
  }
  return tree.treeId * 10 + (node.kind === 'class' ? classCurrency : specCurrency);
}

/** The client's id of a hero tree's currency. */
export function heroCurrency(subTreeId: number): number {
  return subTreeId * 10 + 3;
}

/** `C_Traits.TreeCurrencyInfo` of every currency: the class's, the specialization's, then the hero trees'. */
export function currencyInfos(build: Build, budget: PointTotals): object[] {
  const { tree } = build;
  const info = (id: number, points: number, spent: number): object => ({
    traitCurrencyID: id,
    quantity: points - spent,
    maxQuantity: points,
    spent,
  });
  const infos = [
    info(
      tree.treeId * 10 + classCurrency,
      budget.class,
      pointsIn(build, (node) => node.kind === 'class'),
    ),
    info(
      tree.treeId * 10 + specCurrency,
      budget.spec,
      pointsIn(build, (node) => node.kind === 'spec'),
    ),
  ];
  for (const { subTreeId } of tree.subTrees) {
    const spent = pointsIn(build, (node) => node.subTreeId === subTreeId);
    infos.push(info(heroCurrency(subTreeId), budget.hero, spent));
  }
  return infos;
}
