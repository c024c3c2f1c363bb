/** The rules by which the simulated client accepts or refuses talents. */
import { afterEach, describe, expect, it } from 'vitest';
import { pointsAtLevel90 } from '@toptalent/game';
import type { SimClient } from '../src/index.ts';
import { isFree, seesNode } from '../src/talents/client-tree.ts';
import type { ClientNode } from '../src/talents/client-tree.ts';
import { pointsAtLevel } from '../src/talents/level-points.ts';
import { activeSubTree, pointsSpent, withPick } from '../src/talents/purchases.ts';
import { firstViolation } from '../src/talents/rules.ts';
import { sampleClientTree } from '../src/talents/sample-client-tree.ts';
import { api, legalCode, legalPurchases, newClient } from './new-client.ts';

const arcane = 62;
const tree = sampleClientTree(8);
const full = legalPurchases(arcane, 'ascending');
const violation = (bought: typeof full, level = 90) =>
  firstViolation({ tree, specId: arcane, bought }, pointsAtLevel(level))?.rule;
const mine = tree.nodes.filter((node) => seesNode(node, arcane));
const boughtNode = (wanted: (node: ClientNode) => boolean): ClientNode =>
  mine.find((node) => full[node.nodeId] !== undefined && wanted(node))!;
const pick = (node: ClientNode, ranks: number, entryId = node.entries[0]!.entryId) =>
  withPick(full, node.nodeId, { nodeId: node.nodeId, ranks, entryId });

let client: SimClient | undefined;
afterEach(() => {
  client?.session.close();
  client = undefined;
});

describe('the check of talents', () => {
  it('accepts a full build, with all points of level 90 spent', () => {
    expect(violation(full)).toBeUndefined();
    expect(pointsSpent({ tree, specId: arcane, bought: full })).toEqual(pointsAtLevel90);
  });

  it('refuses one point more than the level gives', () => {
    expect(violation(full, 89)).toBe('tooManyPoints');
  });

  it('refuses a node of another specialization', () => {
    const foreign = tree.nodes.find((node) => !seesNode(node, arcane))!;
    expect(violation(pick(foreign, 1))).toBe('unknownNode');
  });

  it('refuses to buy a granted node', () => {
    const free = mine.find((node) => isFree(node, arcane))!;
    expect(violation(pick(free, 1))).toBe('freeNode');
  });

  it('refuses more ranks than a node has, and entries of another node', () => {
    const single = boughtNode((node) => node.type === 'single' && node.maxRanks === 1);
    expect(violation(pick(single, 2))).toBe('wrongRanks');
    expect(violation(pick(single, 1, 1))).toBe('wrongEntry');
  });

  it('refuses a node whose prerequisites were refunded', () => {
    const child = boughtNode(
      (node) => node.prerequisites.length === 1 && full[node.prerequisites[0]!] !== undefined,
    );
    expect(violation(withPick(full, child.prerequisites[0]!))).toBe('prerequisite');
  });

  it('refuses nodes below a gate whose points are not spent', () => {
    const apex = boughtNode((node) => node.type === 'tiered');
    expect(apex.requiredPoints).toBe(20);
    expect(violation({ [apex.nodeId]: full[apex.nodeId] })).toBe('gate');
  });

  it('counts the points of an inactive hero tree apart', () => {
    const active = activeSubTree({ tree, specId: arcane, bought: full });
    expect(tree.subTrees.map((subTree) => subTree.subTreeId)).toContain(active);
    expect(pointsSpent({ tree, specId: arcane, bought: full }).hero).toBe(13);
  });

  it('gives 31, 30 and 10 points at level 80, as patch 11.x did', () => {
    expect(pointsAtLevel(80)).toEqual({ class: 31, spec: 30, hero: 10 });
    expect(pointsAtLevel(9)).toEqual({ class: 0, spec: 0, hero: 0 });
  });

  it('never takes points away on a level-up', () => {
    for (let level = 10; level <= 90; level++) {
      const before = pointsAtLevel(level - 1);
      const now = pointsAtLevel(level);
      expect(now.class + now.spec + now.hero - before.class - before.spec - before.hero).toBe(1);
    }
  });

  it.each([62, 63])('reads back the import string it writes, specialization %i', (specId) => {
    client = newClient({ specId });
    for (const order of ['ascending', 'descending'] as const) {
      const code = legalCode(specId, order);
      client.loadouts.wear(code);
      const activeConfigId = api['C_ClassTalents'].GetActiveConfigID();
      expect(api['C_Traits'].GenerateImportString(activeConfigId)).toBe(code);
    }
  });
});
