import { describe, expect, it } from 'vitest';
import { parseTalentTreesFile, TalentTreesFileError } from '../src/talent-trees-schema.ts';
import { heroTreeName, talentAt, talentOfEntry, treeFor, treesFormatVersion } from '../src/talent-trees.ts';
import type { NamedNode, NamedTree, TalentTreesFile } from '../src/talent-trees.ts';

const version = 'ab'.repeat(32);

const node = (nodeId: number, more: Partial<NamedNode> = {}): NamedNode => ({
  nodeId,
  type: 'single',
  kind: 'class',
  maxRanks: 1,
  entries: [{ entryId: nodeId * 10, maxRanks: 1, name: `Talent ${nodeId}`, icon: 'inv_misc_questionmark' }],
  free: false,
  posX: 600,
  posY: -300,
  next: [],
  ...more,
});

const tree = (more: Partial<NamedTree> = {}): NamedTree => ({
  treeId: 9,
  specId: 62,
  nodeOrder: [1, 2, 3, 4],
  nodes: [
    node(1),
    node(2, {
      type: 'choice',
      entries: [
        { entryId: 20, maxRanks: 1, name: 'Amber Oath' },
        { entryId: 21, maxRanks: 1, name: 'Ashen Oath' },
      ],
    }),
    node(3, {
      type: 'subTree',
      kind: 'subTree',
      entries: [
        { entryId: 30, maxRanks: 1, subTreeId: 7, name: 'Keeper of Glass' },
        { entryId: 31, maxRanks: 1, subTreeId: 8 },
      ],
    }),
  ],
  hiddenNodes: [4],
  ...more,
});

const file = (more: Partial<TalentTreesFile> = {}): TalentTreesFile => ({
  formatVersion: treesFormatVersion,
  source: 'sample',
  versions: { [version]: { '62': tree() } },
  ...more,
});
const withTree = (more: object): unknown => ({
  ...file(),
  versions: { [version]: { '62': { ...tree(), ...more } } },
});
const withNode = (more: object): unknown => withTree({ nodes: [{ ...node(1), ...more }] });
const withEntry = (more: object): unknown => withNode({ entries: [{ entryId: 10, maxRanks: 1, ...more }] });

describe('a talent', () => {
  it('is found by node and entry, and by its entry alone', () => {
    expect(talentAt(tree(), 2, 21)?.entry.name).toBe('Ashen Oath');
    expect(talentOfEntry(tree(), 21)).toEqual(talentAt(tree(), 2, 21));
    expect(talentAt(tree(), 1, 10)?.node.posY).toBe(-300);
  });

  it('that the tree does not have is not found', () => {
    expect(talentAt(tree(), 1, 20)).toBeUndefined();
    expect(talentAt(tree(), 5, 50)).toBeUndefined();
    expect(talentOfEntry(tree(), 50)).toBeUndefined();
  });

  it('that picks a hero tree names the hero tree', () => {
    expect(heroTreeName(tree(), 7)).toBe('Keeper of Glass');
    expect(heroTreeName(tree(), 8)).toBeUndefined();
    expect(heroTreeName(tree(), 9)).toBeUndefined();
  });
});

it('a tree is found by the version of a build and its specialization', () => {
  const { versions } = file();
  expect(treeFor(versions, version, 62)?.treeId).toBe(9);
  expect(treeFor(versions, version, 63)).toBeUndefined();
  expect(treeFor(versions, 'cd'.repeat(32), 62)).toBeUndefined();
});

describe('a file of talent trees', () => {
  it.each<[string, unknown]>([
    ['with names, icons and places', file()],
    ['without names, icons and places', withTree({ nodes: [bare(node(1))] })],
    ['without trees', file({ versions: {} })],
    ['with a gate', withNode({ requiredPoints: 20 })],
    ['with an unused side of a choice', withEntry({ entryId: 0 })],
    ['with accents and an apostrophe in a name', withEntry({ name: 'Élune’s Grâce: Part II (Æon)' })],
  ])('%s is read as it is', (_, json) => {
    expect(parseTalentTreesFile(json)).toEqual(json);
  });

  it.each<[string, unknown]>([
    ['text', 'no'],
    ['a format version that is no number', { ...file(), formatVersion: '2' }],
    ['an unknown field', { ...file(), more: 1 }],
    ['a version that is no hash', { ...file(), versions: { newest: {} } }],
    ['a tree under another specialization', withTree({ specId: 63 })],
    ['an order that does not ascend', withTree({ nodeOrder: [2, 1, 3, 4] })],
    ['nodes that do not ascend', withTree({ nodes: [node(2), node(1)] })],
    ['a node outside the order', withTree({ nodes: [node(5)] })],
    ['a hero node of no hero tree', withNode({ kind: 'hero' })],
    ['a node without entries', withNode({ entries: [] })],
    ['a place beyond any screen', withNode({ posX: 1e9 })],
    ['a gate of no points', withNode({ requiredPoints: 0 })],
    ['an empty name', withEntry({ name: '' })],
    ['an endless name', withEntry({ name: 'x'.repeat(201) })],
    ['a name of two lines', withEntry({ name: 'one\ntwo' })],
    ['a name that turns the direction of writing', withEntry({ name: 'a\u202eb' })],
    ['an icon that is a path', withEntry({ icon: '../../secret' })],
    ['an icon that is markup', withEntry({ icon: 'a"><script>' })],
  ])('with %s is refused in one line', (_, json) => {
    expect(() => parseTalentTreesFile(json)).toThrow(TalentTreesFileError);
    expect(() => parseTalentTreesFile(json)).toThrow(/^Not talent trees of format 2: [^\n]+$/);
  });

  it('of another format says which, and which are read', () => {
    expect(() => parseTalentTreesFile(file({ formatVersion: 99 }))).toThrow(
      new TalentTreesFileError('It has format 99, but only formats 1 and 2 of talent trees can be read'),
    );
  });
});

it('a file of format 1, which has no gates, is read as one of format 2', () => {
  expect(parseTalentTreesFile(file({ formatVersion: 1 }))).toEqual(file());
});

function bare({ posX: _x, posY: _y, next: _next, entries, ...rest }: NamedNode): NamedNode {
  return { ...rest, entries: entries.map(({ entryId, maxRanks }) => ({ entryId, maxRanks })) };
}
