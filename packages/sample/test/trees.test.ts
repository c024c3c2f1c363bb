import { existsSync, readFileSync } from 'node:fs';
import { classes, specializations } from '@toptalent/game';
import { describe, expect, it } from 'vitest';
import { sampleClassTree, sampleTalentTree } from '../src/index.ts';
import type { SampleNode } from '../src/index.ts';
import { sampleSpecializations } from '../src/season/sample-specializations.ts';

const trees = classes.map((playerClass) => sampleClassTree(playerClass.classId));
const isOfSample = (specId: number): boolean => sampleSpecializations.some((one) => one.specId === specId);
const all = trees.flatMap((tree) => tree.nodes);

describe('the made-up trees', () => {
  it('cover every class and specialization', () => {
    expect(trees.flatMap((tree) => tree.specIds).sort((a, b) => a - b)).toEqual(
      specializations.map((specialization) => specialization.specId),
    );
  });

  it('list their nodes in ascending order, as import strings need them', () => {
    for (const tree of trees) {
      expect(tree.nodeOrder).toEqual(tree.nodes.map((node) => node.nodeId));
      expect(tree.nodeOrder).toEqual([...tree.nodeOrder].sort((a, b) => a - b));
    }
  });

  it('give no id twice, of nodes, entries, definitions or spells', () => {
    const entries = all.flatMap((node) => node.entries);
    const talents = entries.filter((entry) => entry.kind !== 'subTree');
    for (const ids of [
      all.map((node) => node.nodeId),
      entries.map((entry) => entry.entryId),
      talents.map((entry) => entry.definitionId),
      talents.map((entry) => entry.spellId),
    ]) {
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it('name no talent of a class like another, and no hero tree like another', () => {
    for (const tree of trees) {
      const names = tree.nodes
        .filter((node) => node.type === 'single' || node.type === 'choice')
        .flatMap((node) => node.entries.map((entry) => entry.name));
      expect(new Set(names).size).toBe(names.length);
    }
    const heroTrees = trees.flatMap((tree) => tree.subTrees.map((subTree) => subTree.name));
    expect(new Set(heroTrees).size).toBe(heroTrees.length);
  });

  it('give each specialization two hero trees and each hero tree two specializations', () => {
    for (const tree of trees) {
      for (const specId of tree.specIds) {
        const own = tree.subTrees.filter((subTree) => subTree.specIds.includes(specId));
        expect(own).toHaveLength(2);
        const picker = tree.nodes.filter((node) => node.kind === 'subTree' && node.specIds.includes(specId));
        expect(picker).toHaveLength(1);
        expect(picker[0]!.entries.map((entry) => entry.subTreeId).sort()).toEqual(
          own.map((subTree) => subTree.subTreeId).sort(),
        );
      }
      for (const subTree of tree.subTrees) {
        expect(subTree.specIds.filter((specId) => isOfSample(specId))).toHaveLength(2);
        expect(subTree.nodeIds).toHaveLength(14);
      }
    }
  });

  it('hold every kind of talent that the game has', () => {
    for (const specialization of specializations) {
      const tree = trees.find((candidate) => candidate.classId === specialization.classId)!;
      const own = tree.nodes.filter((node) => node.specIds.includes(specialization.specId));
      const free = own.filter((node) => node.freeFor.includes(specialization.specId));
      const apex = own.filter((node) => node.type === 'tiered');
      expect(apex).toHaveLength(1);
      expect(apex[0]!.entries.map((entry) => entry.maxRanks)).toEqual([1, 2, 1]);
      expect(apex[0]!.maxRanks).toBe(4);
      expect(own.filter((node) => node.type === 'choice').length).toBeGreaterThan(12);
      expect(own.filter((node) => node.type === 'single' && node.maxRanks === 2).length).toBeGreaterThan(5);
      expect(free.filter((node) => node.kind === 'hero')).toHaveLength(2);
      expect(free.filter((node) => node.kind === 'class').length).toBeGreaterThan(0);
      expect(new Set(own.filter((node) => node.kind === 'class').map((node) => node.reqPoints))).toEqual(
        new Set([0, 8, 23]),
      );
      expect(new Set(own.filter((node) => node.kind === 'spec').map((node) => node.reqPoints))).toEqual(
        new Set([0, 8, 20]),
      );
    }
  });

  it('open every talent from above: its parents stand higher, and name it as their child', () => {
    for (const tree of trees) {
      const byId = new Map(tree.nodes.map((node) => [node.nodeId, node]));
      for (const node of tree.nodes) {
        for (const parentId of node.parents) {
          const parent = byId.get(parentId)!;
          expect(parent.row).toBeLessThan(node.row);
          expect(parent.kind).toBe(node.kind);
          expect(parent.children).toContain(node.nodeId);
        }
        for (const specId of node.specIds) {
          const seen = node.parents.filter((parentId) => byId.get(parentId)!.specIds.includes(specId));
          expect(isOpen(node) || seen.length > 0).toBe(true);
        }
      }
    }
  });

  it('show one talent at most in a place', () => {
    for (const specialization of specializations) {
      const tree = trees.find((candidate) => candidate.classId === specialization.classId)!;
      const own = tree.nodes.filter((node) => node.specIds.includes(specialization.specId));
      const places = own.map((node) => `${node.kind}${node.subTreeId ?? ''}:${node.posX}:${node.posY}`);
      expect(new Set(places).size).toBe(places.length);
    }
  });

  it('differ before the patch: other entries, a talent fewer, a choice that was none', () => {
    for (const tree of trees) {
      const before = sampleClassTree(tree.classId, 'previous');
      expect(before.nodes).toHaveLength(tree.nodes.length - 1);
      const known = new Set(tree.nodes.flatMap((node) => node.entries.map((entry) => entry.entryId)));
      const unknown = before.nodes
        .flatMap((node) => node.entries)
        .filter((entry) => !known.has(entry.entryId));
      const ownTrees = tree.specIds.filter((specId) => isOfSample(specId)).length;
      expect(unknown).toHaveLength(2 * ownTrees);
      const types = new Map(tree.nodes.map((node) => [node.nodeId, node.type]));
      expect(before.nodes.filter((node) => types.get(node.nodeId) !== node.type)).toHaveLength(ownTrees);
    }
  });

  it('read as one specialization sees them, with its own starters free', () => {
    const tree = sampleTalentTree(105);
    expect(tree.nodes.every((node) => tree.nodeOrder.includes(node.nodeId))).toBe(true);
    expect(tree.nodes.filter((node) => node.kind === 'hero')).toHaveLength(28);
    expect(tree.hiddenNodes).toHaveLength(28);
    expect(tree.nodes.filter((node) => node.free).length).toBeGreaterThanOrEqual(3);
  });

  it('are empty for a class or specialization that is not there', () => {
    expect(sampleClassTree(99).nodes).toEqual([]);
    expect(sampleTalentTree(99).nodes).toEqual([]);
  });
});

const realTrees = new URL('../../../../shared/data/talents/trees-12.0.5.json', import.meta.url);

describe.skipIf(!existsSync(realTrees))('beside the real trees (skipped without ../shared)', () => {
  it('share no node, entry or definition id with the game', () => {
    const real = JSON.parse(readFileSync(realTrees, 'utf8')) as {
      trees: Record<string, { nodes: { id: number; entries: { id: number; definitionId: number }[] }[] }>;
    };
    const nodes = Object.values(real.trees).flatMap((tree) => tree.nodes);
    const used = new Set(nodes.map((node) => node.id));
    const entries = new Set(nodes.flatMap((node) => node.entries.map((entry) => entry.id)));
    expect(nodes.length).toBeGreaterThan(2000);
    expect(all.filter((node) => used.has(node.nodeId))).toEqual([]);
    expect(all.flatMap((node) => node.entries).filter((entry) => entries.has(entry.entryId))).toEqual([]);
  });
});

function isOpen(node: SampleNode): boolean {
  return node.parents.length === 0;
}
