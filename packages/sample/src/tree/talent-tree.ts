/** A made-up class tree as one specialization sees it, for reading import strings. */
import { specializationById } from '@toptalent/game';
import type { TalentNode, TalentTree } from '@toptalent/loadout';
import { sampleClassTree } from './class-tree.ts';
import type { Edition, SampleClassTree, SampleNode } from './sample-tree.ts';

/** The made-up tree of a specialization, built anew at each call; empty for an unknown id. */
export function sampleTalentTree(specId: number, edition: Edition = 'current'): TalentTree {
  const classId = specializationById(specId)?.classId ?? 0;
  return talentTreeOf(sampleClassTree(classId, edition), specId);
}

/** The talent tree of a specialization, from a given class tree. */
export function talentTreeOf(tree: SampleClassTree, specId: number): TalentTree {
  return {
    treeId: tree.treeId,
    specId,
    nodeOrder: tree.nodeOrder,
    nodes: tree.nodes.filter((node) => node.specIds.includes(specId)).map((node) => talentNode(node, specId)),
    hiddenNodes: tree.nodes
      .filter((node) => node.kind === 'hero' && !node.specIds.includes(specId))
      .map((node) => node.nodeId),
  };
}

function talentNode(node: SampleNode, specId: number): TalentNode {
  return {
    nodeId: node.nodeId,
    type: node.type,
    kind: node.kind,
    maxRanks: node.maxRanks,
    entries: node.entries.map((entry) => ({
      entryId: entry.entryId,
      maxRanks: entry.maxRanks,
      subTreeId: entry.subTreeId,
    })),
    subTreeId: node.subTreeId,
    free: node.freeFor.includes(specId),
  };
}
