/** The build that the cases are about, and how a case looks. */
import type * as loadout from '@toptalent/loadout';
import { choice, full, none } from './bit-text.ts';
import type { Field } from './bit-text.ts';
import { smallTree, specId } from './small-tree.ts';

export interface Case {
  readonly name: string;
  readonly call: keyof typeof loadout;
  readonly args: readonly unknown[];
  readonly expected: unknown;
}

export const zeroHash = Array.from({ length: 16 }, () => 0);
export const ok = (value: unknown) => ({ ok: true, value });
export const fail = (failure: unknown) => ({ ok: false, failure });
export const order = smallTree.nodeOrder;

/** A full build: 2 + 1 class, 1 + 4 spec, 2 hero points in tree 8. */
export const build = { 11: full, 12: choice(1), 20: full, 21: full, 33: choice(0), 34: full, 40: choice(1) };
export const builtPicks = [
  { nodeId: 11, ranks: 2, entryId: 111 },
  { nodeId: 12, ranks: 1, entryId: 121 },
  { nodeId: 20, ranks: 1, entryId: 200 },
  { nodeId: 21, ranks: 4, entryId: 213 },
  { nodeId: 33, ranks: 1, entryId: 331 },
  { nodeId: 34, ranks: 1, entryId: 340 },
];
export const built = {
  specId,
  treeHash: zeroHash,
  picks: builtPicks,
  heroTree: { subTreeId: 8, entryId: 408 },
  points: { class: 3, spec: 5, hero: 2 },
  inactiveHeroPicks: [],
  freePicks: [],
  granted: [],
};
export const budget = { class: 3, spec: 5, hero: 2 };
export function nothingBought() {
  return { picks: [], heroTree: undefined, points: { class: 0, spec: 0, hero: 0 } };
}

/** The records of all nodes, in order. */
export function body(records: Readonly<Record<number, Field[]>>): Field[] {
  return order.flatMap((nodeId) => records[nodeId] ?? none);
}
