/**
 * Gives a class's drafts their ids. All are made up, in ranges that no id of the game reaches (12.0.5: nodes below
 * 111,000, entries below 138,000, definitions below 143,000), so that a sample code fits no real tree.
 */
import { shuffled } from '../random.ts';
import type { Random } from '../random.ts';
import type { DraftEntry, DraftNode } from './draft.ts';
import { maxRanksOf } from './draft.ts';
import type { SampleClassTree, SampleEntry, SampleNode, SampleSubTree } from './sample-tree.ts';

const firstTreeId = 9000;
const firstNodeId = 300_000;
const firstEntryId = 500_000;
const firstDefinitionId = 700_000;
const firstSpellId = 9_000_000;
const nodeIdsPerClass = 2_000;
const entryIdsPerClass = 4_000;

export interface DraftTree {
  readonly classId: number;
  readonly specIds: readonly number[];
  readonly drafts: readonly DraftNode[];
  readonly subTrees: readonly SampleSubTree[];
  readonly random: Random;
}

export function withIds({ classId, specIds, drafts, subTrees, random }: DraftTree): SampleClassTree {
  const nodeIds = drawIds(drafts.length, firstNodeId + classId * nodeIdsPerClass, random);
  let entryCount = 0;
  for (const draft of drafts) {
    entryCount += draft.entries.length;
  }
  const entryIds = drawIds(entryCount, firstEntryId + classId * entryIdsPerClass, random);
  const children: number[][] = drafts.map(() => []);
  for (let index = 0; index < drafts.length; index++) {
    for (const parent of drafts[index]!.parents) {
      children[parent]!.push(nodeIds[index]!);
    }
  }
  let entriesSeen = 0;
  const nodes = drafts.map((draft, index): SampleNode => {
    const entries = draft.entries.map((entry, position) =>
      withEntryId(entry, { position, entryId: entryIds[entriesSeen + position]!, classId }),
    );
    entriesSeen += draft.entries.length;
    return {
      nodeId: nodeIds[index]!,
      kind: draft.kind,
      type: draft.type,
      name:
        draft.type === 'tiered'
          ? draft.entries[0]!.name
          : draft.entries.map((entry) => entry.name).join(' / '),
      maxRanks: maxRanksOf(draft.entries, draft.type),
      entries,
      specIds: draft.specIds,
      freeFor: draft.freeFor,
      reqPoints: draft.reqPoints,
      parents: draft.parents.map((parent) => nodeIds[parent]!),
      children: children[index]!,
      row: draft.row,
      column: draft.column,
      posX: draft.posX,
      posY: draft.posY,
      subTreeId: draft.subTreeId,
    };
  });
  nodes.sort((a, b) => a.nodeId - b.nodeId);
  return {
    classId,
    treeId: firstTreeId + classId,
    edition: 'current',
    specIds,
    nodeOrder: nodes.map((node) => node.nodeId),
    nodes,
    subTrees: subTrees.map((subTree) => ({
      ...subTree,
      nodeIds: nodes.filter((node) => node.subTreeId === subTree.subTreeId).map((node) => node.nodeId),
    })),
  };
}

/** Ids with small gaps, in random order: in the game, too, neighbours in a tree are not neighbours by id. */
function drawIds(count: number, first: number, random: Random): number[] {
  const ids: number[] = [];
  let id = first;
  for (let index = 0; index < count; index++) {
    id += 1 + random.integer(4);
    ids.push(id);
  }
  return shuffled(random, ids);
}

interface EntryPlace {
  /** 0-based, in its node. */
  readonly position: number;
  readonly entryId: number;
  readonly classId: number;
}

function withEntryId(entry: DraftEntry, { position, entryId, classId }: EntryPlace): SampleEntry {
  const number = entryId - firstEntryId;
  const hasDefinition = entry.kind !== 'subTree';
  return {
    entryId,
    definitionId: hasDefinition ? firstDefinitionId + number : 0,
    spellId: hasDefinition ? firstSpellId + classId * entryIdsPerClass + number : 0,
    name: entry.name,
    maxRanks: entry.maxRanks,
    index: (position + 1) * 100,
    kind: entry.kind,
    subTreeId: entry.subTreeId,
  };
}
