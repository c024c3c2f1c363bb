/** A row's talents as picks of the tree. */
import { failed, success } from '@toptalent/loadout';
import type { Pick, Result } from '@toptalent/loadout';
import type { SpecTree } from '../trees/talent-trees.ts';
import type { RejectReason } from './reject-reason.ts';
import { placeOf, pointsAt } from './talent-codes.ts';

/** One pick a node, ascending: the ranks of a tiered node may be split over its entries. */
export function picksOf(codes: Int32Array, specTree: SpecTree): Result<Pick[], RejectReason> {
  const known = knownPicks(specTree);
  const picks: Pick[] = [];
  // By index: a typed array's iterator makes an object a step.
  for (let index = 0; index < codes.length; index++) {
    const code = codes[index]!;
    const { node } = specTree.places[placeOf(code)]!;
    const last = picks[picks.length - 1];
    if (last?.nodeId !== node.nodeId) {
      picks.push(pickOf(code, specTree, known));
    } else if (node.type === 'tiered') {
      picks[picks.length - 1] = { ...last, ranks: last.ranks + pointsAt(code) };
    } else {
      return failed('illegalRanks');
    }
  }
  return success(picks);
}

/** One object for every pick of a tree, by code: rows make millions of them, and few different ones. */
const picksByTree = new WeakMap<SpecTree, Map<number, Pick>>();

function knownPicks(specTree: SpecTree): Map<number, Pick> {
  let known = picksByTree.get(specTree);
  if (known === undefined) {
    known = new Map();
    picksByTree.set(specTree, known);
  }
  return known;
}

function pickOf(code: number, specTree: SpecTree, known: Map<number, Pick>): Pick {
  let pick = known.get(code);
  if (pick === undefined) {
    const { entryId, node } = specTree.places[placeOf(code)]!;
    pick = { nodeId: node.nodeId, entryId, ranks: pointsAt(code) };
    known.set(code, pick);
  }
  return pick;
}
