import { describe, expect, it } from 'vitest';
import { parseTalentTrees, TalentTreesError } from '../src/index.ts';
import { sharedDataThere, sharedJson, whySkipped } from './shared-data.ts';
import { smallSiblingId, smallSpecId, smallTalents } from './small-tree.ts';

interface EditableNode {
  [field: string]: unknown;
  entries: Record<string, unknown>[];
}
interface EditableSpec {
  [field: string]: unknown;
  classNodes: EditableNode[];
  heroNodes: EditableNode[];
  fullNodeOrder: number[];
}

/** The small class with something changed, usually in its first specialization. */
const edited = (edit: (specs: EditableSpec[]) => void): unknown => {
  const specs: unknown = structuredClone(smallTalents());
  edit(specs as EditableSpec[]);
  return specs;
};
const editedSpec = (edit: (spec: EditableSpec) => void): unknown => edited(([first]) => edit(first!));
const firstNode = (edit: (node: EditableNode) => void): unknown =>
  editedSpec((spec) => edit(spec.classNodes[0]!));
const choiceNode = (edit: (node: EditableNode) => void): unknown =>
  editedSpec((spec) => edit(spec.heroNodes[1]!));

describe('talent trees', () => {
  const { tree, nodeByEntryId } = parseTalentTrees(smallTalents()).bySpecId.get(smallSpecId)!;
  const node = (nodeId: number) => tree.nodes.find((each) => each.nodeId === nodeId);

  it('keep kind, type, ranks and order', () => {
    expect(node(1)).toMatchObject({ kind: 'class', type: 'single', maxRanks: 2, free: false });
    expect(node(25)).toMatchObject({ kind: 'class', free: true });
    expect(node(101)).toMatchObject({ kind: 'spec' });
    expect(node(201)).toMatchObject({ kind: 'hero', type: 'choice', subTreeId: 7 });
    expect(node(201)!.entries.map((entry) => entry.entryId)).toEqual([2010, 2011]);
    expect(node(400)).toMatchObject({ kind: 'subTree', type: 'subTree', maxRanks: 1, free: false });
    expect(node(400)!.entries.map((entry) => entry.subTreeId)).toEqual([7, 8]);
    expect(tree.nodes.map((each) => each.nodeId)).toEqual(
      tree.nodes.map((each) => each.nodeId).sort((a, b) => a - b),
    );
  });

  it('add up the ranks of a tiered node', () => {
    expect(node(125)).toMatchObject({ type: 'tiered', maxRanks: 4 });
    expect(node(125)!.entries.map((entry) => entry.maxRanks)).toEqual([1, 2, 1]);
  });

  it('pass over places that hold no talent, and remember what nobody sees', () => {
    expect(node(126)).toBeUndefined();
    expect(tree.nodeOrder).toContain(126);
    expect(tree.invisibleNodes).toEqual([126, 401]);
  });

  it('keep names, icons, places and gates', () => {
    const json = firstNode((first) => {
      Object.assign(first, { posX: 1200, posY: -600, next: [2], reqPoints: 8 });
      Object.assign(first.entries[0]!, { name: 'Amber Oath', icon: 'ability_amber.tga' });
    });
    const [first] = parseTalentTrees(json).bySpecId.get(smallSpecId)!.tree.nodes;
    expect(first).toMatchObject({ posX: 1200, posY: -600, next: [2], requiredPoints: 8 });
    expect(first!.entries[0]).toMatchObject({ name: 'Amber Oath', icon: 'ability_amber.tga' });
  });

  it('pass over a name, icon, place or gate that is no good, and keep the talent', () => {
    const json = firstNode((first) => {
      Object.assign(first, { posX: 'left', posY: 1e12, next: 'below', reqPoints: 'many' });
      Object.assign(first.entries[0]!, { name: 'two\nlines', icon: '../../secret' });
    });
    const trees = parseTalentTrees(json);
    expect(trees.version).toBe(parseTalentTrees(smallTalents()).version);
    const [first] = trees.bySpecId.get(smallSpecId)!.tree.nodes;
    expect(first).not.toHaveProperty('posX');
    expect(first).not.toHaveProperty('next');
    expect(first).not.toHaveProperty('requiredPoints');
    expect(first!.entries).toEqual([{ entryId: 10, maxRanks: 2 }]);
  });

  it('have no gate where the file says that it costs no points', () => {
    const json = firstNode((first) => (first['reqPoints'] = 0));
    const [first] = parseTalentTrees(json).bySpecId.get(smallSpecId)!.tree.nodes;
    expect(first).not.toHaveProperty('requiredPoints');
  });

  it('keep an unused side of a choice as a place of its own', () => {
    const json = choiceNode((node) => node.entries.unshift({}));
    const choice = parseTalentTrees(json)
      .bySpecId.get(smallSpecId)!
      .tree.nodes.find((each) => each.nodeId === 201)!;
    expect(choice.entries.map((entry) => entry.entryId)).toEqual([0, 2010, 2011]);
  });

  it('find the node of an entry', () => {
    expect(nodeByEntryId.get(1251)?.nodeId).toBe(125);
    expect(nodeByEntryId.has(5010)).toBe(false);
    expect(parseTalentTrees(smallTalents()).bySpecId.get(smallSiblingId)!.nodeByEntryId.has(5010)).toBe(true);
  });
});

describe('the version of the talent trees', () => {
  const version = (json: unknown) => parseTalentTrees(json).version;
  const original = version(smallTalents());

  it.each([
    ['a renamed talent', firstNode((node) => (node['name'] = 'Renamed'))],
    ['another icon', firstNode((node) => (node.entries[0]!['icon'] = 'spell_holy'))],
    ['another gate', firstNode((node) => (node['reqPoints'] = 23))],
    ['a node drawn elsewhere', firstNode((node) => (node['posX'] = 99_999))],
    ['a field nobody reads', editedSpec((spec) => (spec['somethingNew'] = { a: 1 }))],
    ['the specializations in another order', edited((specs) => specs.reverse())],
    ['the nodes in another order', editedSpec((spec) => spec.classNodes.reverse())],
  ])('stays with %s', (_, json) => {
    expect(version(json)).toBe(original);
  });

  it.each([
    ['more ranks', firstNode((node) => (node['maxRanks'] = 1))],
    ['another entry', firstNode((node) => (node.entries[0]!['id'] = 77))],
    ['a choice the other way round', choiceNode((node) => node.entries.reverse())],
    ['another type', choiceNode((node) => (node['type'] = 'single'))],
    ['a node more in the order', edited((specs) => specs.forEach((spec) => spec.fullNodeOrder.push(999)))],
    ['a node that is free now', firstNode((node) => (node['freeNode'] = true))],
  ])('changes with %s', (_, json) => {
    expect(version(json)).not.toBe(original);
  });
});

describe('a file that is no talents.json', () => {
  it.each([
    ['text', 'no'],
    ['an error page', { error: 'not found' }],
    ['an empty list', []],
    ['a node without an id', firstNode((node) => delete node['id'])],
    ['an unknown node type', firstNode((node) => (node['type'] = 'spiral'))],
    ['a specialization twice', edited((specs) => specs.push(specs[0]!))],
    ['an order that does not ascend', editedSpec((spec) => spec.fullNodeOrder.reverse())],
    ['a node outside the order', editedSpec((spec) => spec.fullNodeOrder.shift())],
    ['a hero node of no hero tree', editedSpec((spec) => delete spec.heroNodes[0]!['subTreeId'])],
    ['a node twice', editedSpec((spec) => spec.classNodes.push(spec.classNodes[0]!))],
  ])('%s is refused', (_, json) => {
    expect(() => parseTalentTrees(json)).toThrow(TalentTreesError);
  });
});

it('a change of the format that is in every node is one line', () => {
  const wrong = edited((specs) =>
    specs.forEach((spec) => spec.classNodes.forEach((node) => (node['type'] = 'spiral'))),
  );
  expect(() => parseTalentTrees(wrong)).toThrow(
    /^The talent trees are not in the expected shape: at \[0\]\.classNodes\[0\]\.type: .*, and \d+ more faults\.$/,
  );
  expect(() => parseTalentTrees('no')).toThrow(
    /^The talent trees are not in the expected shape: Invalid [^\n]*\.$/,
  );
});

describe.skipIf(!sharedDataThere)(`real trees${whySkipped}`, () => {
  it.each([
    ['11.0.5', 39],
    ['12.0.5', 40],
  ])('of %s are read whole', (patch, count) => {
    const trees = parseTalentTrees(sharedJson(`talents/raidbots-talents-${patch}.json`));
    expect(trees.bySpecId.size).toBe(count);
    for (const { tree } of trees.bySpecId.values()) {
      expect(tree.nodes.filter((node) => node.kind === 'subTree')).toHaveLength(1);
      expect(new Set(tree.nodes.flatMap((node) => (node.kind === 'hero' ? [node.subTreeId] : []))).size).toBe(
        2,
      );
      // All but a few places hold a talent with a name and an icon.
      const talents = tree.nodes.flatMap((node) => (node.kind === 'subTree' ? [] : node.entries));
      expect(
        talents.filter((entry) => entry.name !== undefined && entry.icon !== undefined).length,
      ).toBeGreaterThan(talents.length - 5);
      expect(tree.nodes.every((node) => node.posX !== undefined && node.posY !== undefined)).toBe(true);
    }
  });

  it('of two patches have two versions', () => {
    const version = (patch: string) =>
      parseTalentTrees(sharedJson(`talents/raidbots-talents-${patch}.json`)).version;
    expect(version('11.0.5')).not.toBe(version('12.0.5'));
  });
});
