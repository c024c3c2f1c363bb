/** What holds for every import string, loadout and pair of loadouts, on random ones. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  canonicalKey,
  decodeLoadout,
  decodeStream,
  difference,
  distance,
  encodeLoadout,
  encodeStream,
  sameBuild,
  serializationVersion,
} from '@toptalent/loadout';
import type { Loadout, LoadoutStream, Pick, StreamNode, TalentTree } from '@toptalent/loadout';
import { damaged, loadout } from './random-loadouts.ts';
import { smallTree } from './small-tree.ts';

const byte = fc.integer({ min: 0, max: 255 });

const streamNode = (nodeId: number): fc.Arbitrary<StreamNode | undefined> =>
  fc.oneof(
    fc.constant(undefined),
    fc.constant({ nodeId, purchased: false, ranks: undefined, choice: undefined }),
    fc.record({
      nodeId: fc.constant(nodeId),
      purchased: fc.constant(true),
      ranks: fc.option(fc.integer({ min: 0, max: 63 }), { nil: undefined }),
      choice: fc.option(fc.integer({ min: 0, max: 3 }), { nil: undefined }),
    }),
  );

const stream = fc.integer({ min: 0, max: 300 }).chain((size) => {
  const nodeOrder = Array.from({ length: size }, (_, index) => 80_000 + 3 * index);
  const content: fc.Arbitrary<LoadoutStream> = fc.record({
    version: fc.constant(serializationVersion),
    specId: fc.integer({ min: 0, max: 65_535 }),
    treeHash: fc.array(byte, { minLength: 16, maxLength: 16 }),
    nodes: fc
      .tuple(...nodeOrder.map(streamNode))
      .map((nodes) => nodes.filter((node): node is StreamNode => node !== undefined)),
    superfluousCharacters: fc.constantFrom(0, 1),
  });
  return fc.record({ content, nodeOrder: fc.constant(nodeOrder) });
});

describe('round trips', () => {
  it('any stream survives its text', () => {
    fc.assert(
      fc.property(stream, ({ content, nodeOrder }) => {
        const read = decodeStream(encodeStream(content, nodeOrder), nodeOrder);
        expect(read).toEqual({ ok: true, value: content });
      }),
    );
  });

  it('any loadout survives its text', () => {
    fc.assert(
      fc.property(loadout, (value) => {
        expect(decodeLoadout(encodeLoadout(value, smallTree), smallTree)).toEqual({ ok: true, value });
      }),
    );
  });
});

describe('damaged texts', () => {
  it('what is still read says exactly what it holds', () => {
    fc.assert(
      fc.property(damaged, (text) => {
        const read = decodeStream(text, smallTree.nodeOrder);
        expect(!read.ok || encodeStream(read.value, smallTree.nodeOrder) === text).toBe(true);
      }),
    );
  });
});

describe('comparison', () => {
  it('the key, equality and distance agree', () => {
    fc.assert(
      fc.property(loadout, loadout, (first, second) => {
        const isSame = sameBuild(first, second);
        expect(canonicalKey(first) === canonicalKey(second)).toBe(isSame);
        expect(distance(first, second) === 0).toBe(isSame);
        expect(sameBuild(first, first)).toBe(true);
      }),
    );
  });

  it('distance is the same from both sides, and no detour is shorter', () => {
    fc.assert(
      fc.property(loadout, loadout, loadout, (first, second, third) => {
        expect(distance(first, second)).toBe(distance(second, first));
        expect(distance(first, third)).toBeLessThanOrEqual(distance(first, second) + distance(second, third));
      }),
    );
  });

  it('the two sides of a difference are its two loadouts', () => {
    fc.assert(
      fc.property(loadout, loadout, (first, second) => {
        const there = difference(first, second);
        const back = difference(second, first);
        expect(back.onlyFirst).toEqual(there.onlySecond);
        expect(back.onlySecond).toEqual(there.onlyFirst);
        const sum = (list: readonly Pick[]) => list.reduce((total, pick) => total + pick.ranks, 0);
        expect(sum(first.picks) - sum(there.onlyFirst)).toBe(sum(second.picks) - sum(there.onlySecond));
      }),
    );
  });

  it('what does not count does not count', () => {
    const untidy = (value: Loadout, tree: TalentTree): Loadout => ({
      ...value,
      treeHash: value.treeHash.map((item) => 255 - item),
      granted: tree.nodes.filter(({ free }) => free).map(({ nodeId }) => nodeId),
      freePicks: [{ nodeId: 22, ranks: 1, entryId: 0 }],
      inactiveHeroPicks: [{ nodeId: 31, ranks: 1, entryId: 310 }],
    });
    fc.assert(
      fc.property(loadout, (value) => {
        expect(sameBuild(value, untidy(value, smallTree))).toBe(true);
        expect(canonicalKey(untidy(value, smallTree))).toBe(canonicalKey(value));
      }),
    );
  });
});
