import type { Pick } from '@toptalent/loadout';
import { describe, expect, it } from 'vitest';
import {
  checkPicks,
  isLegal,
  purchaseBreach,
  refundBreach,
  sampleClassTree,
  specRules,
} from '../src/index.ts';
import type { SampleNode } from '../src/index.ts';

const specId = 62;
const rules = specRules(sampleClassTree(8), specId);
const find = (wanted: (node: SampleNode) => boolean): SampleNode => rules.nodes.find(wanted)!;
const pick = (node: SampleNode, ranks = node.maxRanks): Pick => ({
  nodeId: node.nodeId,
  ranks,
  entryId: node.entries[0]!.entryId,
});
const isFree = (node: SampleNode): boolean => node.freeFor.includes(specId);
const root = find((node) => node.kind === 'spec' && node.row === 0);

/** Buys whatever the referee allows, top down, until nothing of this kind is left or the points are. */
function buyAll(kind: SampleNode['kind'], until: (picks: Pick[]) => boolean = () => false): Pick[] {
  const picks: Pick[] = [];
  const nodes = rules.nodes.filter((node) => node.kind === kind).sort((a, b) => a.row - b.row);
  for (let bought = true; bought && !until(picks);) {
    bought = false;
    for (const node of nodes) {
      if (!until(picks) && purchaseBreach(rules, picks, node.nodeId) === undefined) {
        const at = picks.findIndex((other) => other.nodeId === node.nodeId);
        if (at === -1) {
          picks.push(pick(node, 1));
        } else {
          picks[at] = { ...picks[at]!, ranks: picks[at]!.ranks + 1 };
        }
        bought = true;
      }
    }
  }
  return picks;
}

const points = (picks: readonly Pick[]): number => picks.reduce((sum, row) => sum + row.ranks, 0);

describe('the referee', () => {
  it('finds an empty build and a single starter legal', () => {
    expect(checkPicks(rules, [])).toEqual({ ok: true, value: { class: 0, spec: 0, hero: [0, 0] } });
    expect(isLegal(rules, [pick(root)])).toBe(true);
  });

  it('lets talents be bought one by one until the points are spent, and no further', () => {
    for (const [kind, budget] of [
      ['class', 34],
      ['spec', 34],
    ] as const) {
      const picks = buyAll(kind);
      expect(points(picks)).toBe(budget);
      const more = rules.nodes.find(
        (node) => node.kind === kind && !isFree(node) && !picks.some((row) => row.nodeId === node.nodeId),
      )!;
      expect(purchaseBreach(rules, picks, more.nodeId)?.reason).toMatch(/budget|prerequisite/u);
    }
    expect(points(buyAll('hero'))).toBe(26);
  });

  it('refuses a talent none of whose parents is complete', () => {
    const child = find((node) => node.kind === 'spec' && node.row === 1);
    expect(checkPicks(rules, [pick(child, 1)])).toEqual({
      ok: false,
      failure: { reason: 'prerequisite', nodeId: child.nodeId },
    });
    expect(purchaseBreach(rules, [], child.nodeId)).toEqual({ reason: 'prerequisite', nodeId: child.nodeId });
    expect(isLegal(rules, [pick(root), pick(child, 1)])).toBe(true);
  });

  it('opens what hangs on a granted talent', () => {
    const starter = find((node) => node.kind === 'class' && isFree(node));
    const child = rules.nodes.find((node) => node.parents.includes(starter.nodeId))!;
    expect(isLegal(rules, [pick(child, 1)])).toBe(true);
  });

  it('refuses a half-filled parent', () => {
    const parent = rules.nodes.find(
      (node) => node.type === 'single' && node.maxRanks === 2 && node.kind === 'class' && node.row < 3,
    )!;
    const child = rules.nodes.find(
      (node) =>
        node.parents.includes(parent.nodeId) &&
        !node.parents.some((id) => rules.nodes.some((other) => other.nodeId === id && isFree(other))),
    )!;
    const way = buyAll('class', (picks) => picks.some((row) => row.nodeId === parent.nodeId)).filter(
      (row) => row.nodeId === parent.nodeId || !child.parents.includes(row.nodeId),
    );
    const half = way.map((row) => (row.nodeId === parent.nodeId ? { ...row, ranks: 1 } : row));
    const full = way.map((row) => (row.nodeId === parent.nodeId ? { ...row, ranks: 2 } : row));
    expect(isLegal(rules, full)).toBe(true);
    expect(checkPicks(rules, [...half, pick(child, 1)])).toMatchObject({
      failure: { reason: 'prerequisite' },
    });
    expect(isLegal(rules, [...full, pick(child, 1)])).toBe(child.reqPoints === 0);
  });

  it.each(['class', 'spec'] as const)(
    'opens the second part of the %s tree with the 8th point above it',
    (kind) => {
      const below = rules.nodes.filter((node) => node.kind === kind && node.reqPoints === 8);
      const breaches = (spent: number): (string | undefined)[] => {
        const picks = buyAll(kind, (bought) => points(bought) === spent);
        return below.map((node) => purchaseBreach(rules, picks, node.nodeId)?.reason);
      };
      expect(new Set(breaches(7))).toEqual(new Set(['gate']));
      expect(breaches(8)).not.toContain('gate');
    },
  );

  it('keeps the apex talent shut until 20 points are spent above it, and counts none of its own', () => {
    const apex = find((node) => node.type === 'tiered');
    const short = buyAll('spec', (picks) => points(picks) === 19);
    expect(purchaseBreach(rules, short, apex.nodeId)).toEqual({
      reason: 'gate',
      nodeId: apex.nodeId,
      needed: 20,
    });
    const enough = buyAll('spec', (picks) => points(picks) === 20);
    expect(purchaseBreach(rules, enough, apex.nodeId)).toBeUndefined();
    expect(isLegal(rules, [...enough, pick(apex, 4)])).toBe(true);
    expect(refundBreach(rules, [...enough, pick(apex, 4)], apex.nodeId)).toBeUndefined();
  });

  it('refuses to hand back what others stand on', () => {
    const picks = buyAll('spec', (bought) => points(bought) === 12);
    expect(refundBreach(rules, picks, root.nodeId)).toMatchObject({ reason: 'prerequisite' });
    expect(refundBreach(rules, picks, picks[picks.length - 1]!.nodeId)).toBeUndefined();
    expect(refundBreach(rules, [], root.nodeId)).toMatchObject({ reason: 'ranksOutOfRange' });
  });

  it.each([
    ['a node of another specialization', () => [{ nodeId: 1, ranks: 1, entryId: 1 }], 'unknownNode'],
    ['an entry of another node', () => [{ ...pick(root), entryId: 1 }], 'unknownEntry'],
    ['a node twice', () => [pick(root), pick(root)], 'duplicateNode'],
    ['too many ranks', () => [pick(root, 9)], 'ranksOutOfRange'],
    ['no ranks', () => [pick(root, 0)], 'ranksOutOfRange'],
    ['a granted talent', () => [pick(find((node) => isFree(node)))], 'granted'],
  ] as const)('names what is wrong with %s', (_what, picks, reason) => {
    expect(checkPicks(rules, picks())).toMatchObject({ ok: false, failure: { reason } });
  });

  it('says that a complete talent takes no more', () => {
    expect(purchaseBreach(rules, [pick(root)], root.nodeId)).toEqual({
      reason: 'ranksOutOfRange',
      nodeId: root.nodeId,
      ranks: root.maxRanks + 1,
    });
  });

  it('counts points against the budget that it is given', () => {
    const poor = specRules(sampleClassTree(8), specId, { class: 3, spec: 3, hero: 3 });
    expect(checkPicks(poor, buyAll('spec'))).toEqual({
      ok: false,
      failure: { reason: 'budget', kind: 'spec', points: 34 },
    });
  });

  it('takes the choice of a hero tree among the picks, at no cost', () => {
    const picker = find((node) => node.kind === 'subTree');
    expect(checkPicks(rules, [pick(picker)])).toMatchObject({ ok: true, value: { hero: [0, 0] } });
  });
});
