/** Turns the sample's made-up class tree into the client's form. */
import { sampleClassTree } from '@toptalent/sample';
import { clientTreeOf } from './client-tree.ts';
import type { ClientNode, ClientTree } from './client-tree.ts';

/** The tree of one of the 13 classes, the same every time. */
export function sampleClientTree(classId: number): ClientTree {
  const sample = sampleClassTree(classId);
  const hash: number[] = [];
  for (let index = 0; index < 16; index++) {
    hash.push((classId * 7 + index * 13) % 256);
  }
  const nodes = sample.nodes.map((node): ClientNode => ({
    nodeId: node.nodeId,
    type: node.type,
    kind: node.kind,
    maxRanks: node.maxRanks,
    entries: node.entries,
    posX: node.posX,
    posY: node.posY,
    subTreeId: node.subTreeId,
    specIds: node.specIds,
    freeFor: node.freeFor,
    prerequisites: node.parents,
    opens: node.children,
    requiredPoints: node.reqPoints,
  }));
  return clientTreeOf({ treeId: sample.treeId, classId, nodes, subTrees: sample.subTrees, hash });
}
