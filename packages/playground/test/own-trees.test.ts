/** The trees that the project's own data is played on, made from its `talent-trees.json`. */
import { describe, expect, it } from 'vitest';
import type { Build, BuildData } from '@toptalent/build-data';
import type { TreesByVersion } from '@toptalent/build-data/talent-trees';
import { emptyData, madeUpBuild } from '@toptalent/build-data/made-up-data';
import { classes, specializations } from '@toptalent/game';
import { clientTreeOf, sampleClientTree, talentTreeOf } from '@toptalent/wow-sim';
import type { ClientNode, ClientTree } from '@toptalent/wow-sim';
import { realClientTrees } from '@toptalent/wow-sim/node';
import { ownTrees, specIdsOf, specIdsWithBuilds } from '../src/site/own-trees.ts';
import { sampleNamedTrees } from '../src/site/sample-trees.ts';
import { readShared, realDataPresent, realOwnData } from './real-own-data.ts';

const [arcane, fire] = [62, 63] as const;
const [rogue, mage] = [4, 8] as const;
const named = sampleNamedTrees();
const [newer, older] = ['ab'.repeat(32), 'cd'.repeat(32)] as const;

/** The rogue's trees of the sample, as another version has them. */
const outlaw = 260;

/** Data whose builds of Arcane were read with these versions, each on its own day. */
function dataOf(...builds: readonly Partial<Build>[]): BuildData {
  const encounters = Object.fromEntries(builds.map((more, index) => [index + 1, madeUpBuild('a', more)]));
  const raid = { general: null, encounters };
  return { ...emptyData, specs: { [arcane]: { raid, mythicPlus: { general: null, encounters: {} } } } };
}

/** What can be said of a node for both: which specializations see it and are granted it, and what leads to it. */
function shapeOf(tree: ClientTree, node: ClientNode) {
  const seesBoth = (nodeId: number) =>
    node.specIds.some((specId) => tree.byId[nodeId]?.specIds.includes(specId));
  const ids = (list: readonly number[]) => [...new Set(list)].sort((a, b) => a - b);
  return {
    ...node,
    // The game's tables have a second, nameless entry in a few nodes, which Raidbots leaves out.
    entries: node.entries
      .filter(({ name }) => name !== '')
      .map(({ entryId, name, maxRanks, subTreeId }) => ({ entryId, name, maxRanks, subTreeId })),
    subTreeId: node.subTreeId,
    specIds: ids(node.specIds),
    freeFor: ids(node.freeFor),
    prerequisites: ids(node.prerequisites.filter(seesBoth)),
    opens: ids(node.opens.filter(seesBoth)),
    costsNothing: false,
  };
}

const shapesOf = (tree: ClientTree) => tree.nodes.map((node) => shapeOf(tree, node));

describe('the tree of a class', () => {
  const trees = ownTrees(dataOf({ talentTreeVersion: newer }), { [newer]: named });

  it('is what the simulated client has: nodes, gates, prerequisites, granted talents, names, hero trees', () => {
    const made = clientTreeOf(trees[mage]!);
    const sample = sampleClientTree(mage);
    expect(shapesOf(made)).toEqual(shapesOf(sample));
    expect(made.subTrees.toSorted((a, b) => a.subTreeId - b.subTreeId)).toEqual(
      sample.subTrees.map(({ subTreeId, name }) => ({ subTreeId, name })),
    );
    expect(talentTreeOf(made, fire).nodes.length).toBeGreaterThan(50);
  });

  it('has talents of the versions that its builds name, and of no other', () => {
    expect(Object.keys(trees)).toHaveLength(classes.length);
    expect(specIdsOf(trees)).toEqual(expect.arrayContaining([62, 63, 64]));
    const unknown = ownTrees(dataOf({ talentTreeVersion: older }), { [newer]: named });
    expect(unknown[mage]!.nodes).toEqual([]);
    expect(specIdsOf(ownTrees(dataOf({ talentTreeVersion: older }), {}))).toEqual([]);
  });

  it('is known without builds of the class as well', () => {
    const everySpecId = specializations.map(({ specId }) => specId).sort((a, b) => a - b);
    expect(specIdsOf(trees)).toEqual(everySpecId);
    expect(specIdsOf(ownTrees(emptyData, { [newer]: named }))).toEqual(everySpecId);
  });

  it('is for a class without builds the newest that builds of others name, of those that have the class', () => {
    const data = dataOf({ talentTreeVersion: older, asOf: 1 }, { talentTreeVersion: newer, asOf: 2 });
    const ofRogue = (treeId: number) => ({ [outlaw]: { ...named[outlaw]!, treeId } });
    const treeIdOf = (versions: TreesByVersion) => ownTrees(data, versions)[rogue]!.treeId;
    expect(treeIdOf({ [older]: ofRogue(1), [newer]: ofRogue(2) })).toBe(2);
    expect(treeIdOf({ [older]: ofRogue(1), [newer]: { [fire]: named[fire]! } })).toBe(1);
    // No build names that version, so nobody knows its age.
    expect(treeIdOf({ ['00'.repeat(32)]: ofRogue(3), [older]: ofRogue(1) })).toBe(1);
  });

  it('is the newest that a build was read with, of those that have the class', () => {
    const ofTwo = (version: string) =>
      ownTrees(dataOf({ talentTreeVersion: older, asOf: 1 }, { talentTreeVersion: newer, asOf: 2 }), {
        [older]: { [arcane]: named[arcane]! },
        [version]: { [fire]: named[fire]! },
      });
    expect(specIdsOf(ofTwo(newer))).toEqual([fire]);
    expect(specIdsOf(ofTwo('ef'.repeat(32)))).toEqual([arcane]);
  });

  it('holds a place for nodes that no specialization sees, which the order of import strings counts', () => {
    const { nodeOrder, nodes } = named[arcane]!;
    const without = { ...named[arcane]!, nodes: nodes.slice(1) };
    const tree = ownTrees(dataOf({ talentTreeVersion: newer }), { [newer]: { [arcane]: without } })[mage]!;
    expect(tree.nodes.map(({ nodeId }) => nodeId)).toEqual(nodeOrder);
    const unseen = tree.nodes.find(({ nodeId }) => nodeId === nodes[0]!.nodeId);
    expect(unseen).toMatchObject({ specIds: [], freeFor: [], costsNothing: true });
  });

  it('has the hash of the codes that carry one', () => {
    const hashed = `C${'ABCD'.repeat(13)}`;
    const { hash } = ownTrees(dataOf({ talentTreeVersion: newer, talentCode: hashed }), { [newer]: named })[
      mage
    ]!;
    const { hash: usual } = trees[mage]!;
    expect(hash).toHaveLength(16);
    expect(hash).not.toEqual(usual);
  });

  it('has no gates from a file that knows none, and can be played all the same', () => {
    const nodes = named[arcane]!.nodes.map(({ requiredPoints: _gate, ...node }) => node);
    const versions = { [newer]: { [arcane]: { ...named[arcane]!, nodes } } };
    const tree = ownTrees(dataOf({ talentTreeVersion: newer }), versions)[mage]!;
    expect(tree.nodes.every(({ requiredPoints }) => requiredPoints === 0)).toBe(true);
  });
});

it('a specialization has builds if any content type has one', () => {
  const nothing = { general: null, encounters: { 1: null } };
  const some = { general: null, encounters: { 1: madeUpBuild('a') } };
  const specs = {
    [arcane]: { raid: nothing, mythicPlus: some },
    [fire]: { raid: nothing, mythicPlus: nothing },
  };
  expect(specIdsWithBuilds({ ...emptyData, specs })).toEqual([arcane]);
});

const whySkipped = realDataPresent ? '' : ' (skipped: ../shared is not there)';

describe.skipIf(!realDataPresent)(`the trees of 12.0.5${whySkipped}`, () => {
  const { data, versions } = realDataPresent ? realOwnData() : { data: emptyData, versions: {} };
  const made = ownTrees(data, versions);
  const real = realDataPresent
    ? realClientTrees(readShared('trees-12.0.5.json'))
    : new Map<number, ClientTree>();

  it('have the talents of every specialization', () => {
    expect(specIdsOf(made)).toEqual(specializations.map(({ specId }) => specId).sort((a, b) => a - b));
  });

  it.each(classes.map(({ classId, name }) => [name, classId] as const))(
    'of a %s are those of the game’s own tables',
    (_, classId) => {
      const own = clientTreeOf(made[classId]!);
      const game = real.get(classId)!;
      expect(own.nodes.map(({ nodeId }) => nodeId)).toEqual(game.nodes.map(({ nodeId }) => nodeId));
      // Raidbots names no talent in a few hidden nodes, and the tables have those without a rank. It rounds positions.
      const talents = (tree: ClientTree) =>
        shapesOf(tree)
          .filter(({ nodeId }) => game.byId[nodeId]!.specIds.length > 0 && game.byId[nodeId]!.maxRanks > 0)
          .map((node) => ({ ...node, posX: 0, posY: 0 }));
      expect(talents(own)).toEqual(talents(game));
    },
  );
});
