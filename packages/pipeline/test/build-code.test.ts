import { decodeLoadout } from '@toptalent/loadout';
import { describe, expect, it } from 'vitest';
import { codeOf } from '../src/clean/build-code.ts';
import { codeOfVariant, smallTrees } from './small-codes.ts';
import { smallSpecId } from './small-tree.ts';

const { tree } = smallTrees.bySpecId.get(smallSpecId)!;
const made = codeOfVariant();
const decoded = decodeLoadout(made, tree);
const loadout = decoded.ok ? decoded.value : undefined;

describe('the import code of a played build', () => {
  it('is that of the ranking, even where one can be made', () => {
    const code = { text: 'from the ranking', from: 'ranking' } as const;
    expect(codeOf({ code, loadout }, tree)).toBe(code);
  });

  it('is made of the talents rather than taken from a report', () => {
    const code = { text: 'from a report', from: 'report' } as const;
    expect(codeOf({ code, loadout }, tree)).toEqual({ text: made, from: 'talents' });
  });

  it('is that of the report where none can be made: without a tree, or without talents', () => {
    const code = { text: 'from a report', from: 'report' } as const;
    expect(codeOf({ code, loadout }, undefined)).toBe(code);
    expect(codeOf({ code, loadout: undefined }, tree)).toBe(code);
    expect(codeOf({ loadout: undefined }, tree)).toBeUndefined();
  });

  it('is none if decoding it gives another build', () => {
    const torn = { ...tree, nodeOrder: tree.nodeOrder.filter((nodeId) => nodeId !== 1) };
    expect(codeOf({ loadout }, torn)).toBeUndefined();
  });
});
