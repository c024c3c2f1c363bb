/** A talent tree small enough to read, with one node of every kind. */
import type { TalentNode, TalentTree } from '@toptalent/loadout';
import { header, none, textOf } from './bit-text.ts';
import type { Field } from './bit-text.ts';

export const specId = 1473;

const single = { type: 'single', maxRanks: 1, free: false } as const;

function entry(entryId: number, maxRanks = 1) {
  return { entryId, maxRanks };
}

const nodes: TalentNode[] = [
  { ...single, nodeId: 10, kind: 'class', entries: [entry(110)], free: true },
  { ...single, nodeId: 11, kind: 'class', entries: [entry(111, 2)], maxRanks: 2 },
  { ...single, nodeId: 12, kind: 'class', type: 'choice', entries: [entry(122), entry(121)] },
  { ...single, nodeId: 20, kind: 'spec', entries: [entry(200)] },
  {
    ...single,
    nodeId: 21,
    kind: 'spec',
    type: 'tiered',
    entries: [entry(213), entry(212, 2), entry(211)],
    maxRanks: 4,
  },
  { ...single, nodeId: 30, kind: 'hero', entries: [entry(300)], subTreeId: 7, free: true },
  { ...single, nodeId: 31, kind: 'hero', entries: [entry(310)], subTreeId: 7 },
  { ...single, nodeId: 32, kind: 'hero', entries: [entry(320)], subTreeId: 8, free: true },
  { ...single, nodeId: 33, kind: 'hero', type: 'choice', entries: [entry(331), entry(332)], subTreeId: 8 },
  { ...single, nodeId: 34, kind: 'hero', entries: [entry(340)], subTreeId: 8 },
  {
    ...single,
    nodeId: 40,
    kind: 'subTree',
    type: 'subTree',
    entries: [
      { entryId: 407, maxRanks: 1, subTreeId: 7 },
      { entryId: 408, maxRanks: 1, subTreeId: 8 },
    ],
  },
];

/**
 * Besides the specialization's own: 13 is a class node of another specialization, 22 an invisible one, 35 a hero node of
 * another specialization, 41 another specialization's choice of a hero tree, 50 and 51 other specializations' talents.
 */
export const smallTree: TalentTree = {
  treeId: 1,
  specId,
  nodeOrder: [10, 11, 12, 13, 20, 21, 22, 30, 31, 32, 33, 34, 35, 40, 41, 50, 51],
  nodes,
  hiddenNodes: [35],
  invisibleNodes: [22],
};

/** The text of the small tree with the given nodes' records, written by the oracle. */
export function smallCode(records: Readonly<Record<number, Field[]>>, ofSpec = specId): string {
  return textOf([...header(ofSpec), ...smallTree.nodeOrder.flatMap((nodeId) => records[nodeId] ?? none)]);
}
