/** The sample's trees in the format of Raidbots' public `talents.json`: one object per specialization. */
import { classById, specializations } from '@toptalent/game';
import type { Edition, Sample, SampleClassTree, SampleEntry, SampleNode } from '@toptalent/sample';
import { newSpecialization, treeOfNewSpecialization } from './sources/new-specialization.ts';

/** The whole file as text; `withNew` adds the new specialization. */
export function raidbotsTalents(sample: Sample, edition: Edition, withNew = false): string {
  const objects = specObjects(sample, edition);
  const model = objects.find((object) => object.specId === treeOfNewSpecialization)!;
  const { name, specId } = newSpecialization;
  return JSON.stringify(withNew ? [...objects, { ...model, specName: name, specId }] : objects);
}

function specObjects(sample: Sample, edition: Edition) {
  return specializations.map((specialization) => {
    const tree = sample.classTree(specialization.classId, edition);
    const own = tree.nodes.filter((node) => node.specIds.includes(specialization.specId));
    const ofKind = (kind: SampleNode['kind']): object[] =>
      own.filter((node) => node.kind === kind).map((node) => nodeObject(node, specialization.specId, own));
    return {
      traitTreeId: tree.treeId,
      className: classById(specialization.classId)!.name,
      classId: specialization.classId,
      specName: specialization.name,
      specId: specialization.specId,
      classNodes: ofKind('class'),
      specNodes: ofKind('spec'),
      heroNodes: ofKind('hero'),
      subTreeNodes: own.filter((node) => node.kind === 'subTree').map((node) => subTreeNode(node, tree)),
      fullNodeOrder: tree.nodeOrder,
    };
  });
}

function nodeObject(node: SampleNode, specId: number, own: readonly SampleNode[]): object {
  const isOwn = (nodeId: number): boolean => own.some((other) => other.nodeId === nodeId);
  return {
    id: node.nodeId,
    name: node.type === 'tiered' ? node.entries.map((entry) => entry.name).join(' / ') : node.name,
    type: node.type,
    posX: node.posX,
    posY: node.posY,
    maxRanks: node.maxRanks,
    ...(node.parents.length === 0 ? { entryNode: true } : {}),
    ...(node.reqPoints > 0 ? { reqPoints: node.reqPoints } : {}),
    ...(node.subTreeId === undefined ? {} : { subTreeId: node.subTreeId }),
    next: node.children.filter(isOwn),
    prev: node.parents.filter(isOwn),
    entries: node.entries.map((entry) => ({
      id: entry.entryId,
      definitionId: entry.definitionId,
      maxRanks: entry.maxRanks,
      type: entry.kind === 'tierRank' ? 'tierrank' : entry.kind,
      name: entry.name,
      spellId: entry.spellId,
      icon: 'inv_misc_questionmark',
      index: entry.index,
    })),
    ...(node.freeFor.includes(specId) ? { freeNode: true } : {}),
  };
}

function subTreeNode(node: SampleNode, tree: SampleClassTree): object {
  return {
    id: node.nodeId,
    name: node.name,
    type: 'subtree',
    posX: node.posX,
    posY: node.posY,
    entryNode: true,
    next: [],
    prev: [],
    entries: node.entries.map((entry) => subTreeEntry(entry, tree)),
  };
}

function subTreeEntry(entry: SampleEntry, tree: SampleClassTree): object {
  return {
    id: entry.entryId,
    type: 'subtree',
    name: entry.name,
    traitSubTreeId: entry.subTreeId,
    traitTreeId: tree.treeId,
    atlasMemberName: 'talents-heroclass-sample',
    nodes: tree.subTrees.find((subTree) => subTree.subTreeId === entry.subTreeId)?.nodeIds ?? [],
  };
}
