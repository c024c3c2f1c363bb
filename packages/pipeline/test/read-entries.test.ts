import { describe, expect, it } from 'vitest';
import { readRowByEntries } from '../src/clean/read-entries.ts';
import { codeOfVersion, nextVersion } from './code-of-version.ts';
import { codeOfVariant, smallTrees } from './small-codes.ts';
import { rowOf, smallSiblingId, smallSpecId, talentsOf } from './small-tree.ts';

const read = (row = rowOf('a'), specId = smallSpecId, trees = smallTrees) => {
  const reading = readRowByEntries(row, specId, trees.bySpecId.get(specId));
  return reading.ok ? reading.value : reading.failure;
};
const noTrees = { ...smallTrees, bySpecId: new Map() };
/** A row with the talents of a plain build and others that the tree does not know. */
const withUnknown = rowOf('a', {}, { talents: [...talentsOf(), { entryId: 77_777, points: 1 }] });
const ranked = codeOfVariant({ moved: 1 });
const reported = codeOfVariant({ moved: 2 });

describe('a row that is read by its entries alone', () => {
  it('leaves out what costs no point: the granted node and the pick of the hero tree', () => {
    const { points } = read() as Exclude<ReturnType<typeof read>, string>;
    expect(points).not.toContain('250');
    expect(points).not.toContain('4000');
    expect(points).not.toContain('2000');
    expect(points).toHaveLength(34 + 34 + 13);
  });

  it('adds up the ranks of a tiered node, over whichever of its entries they are spread', () => {
    const spread = talentsOf().flatMap((talent) =>
      talent.entryId === 1250
        ? [1250, 1251, 1252].map((entryId) => ({ entryId, points: entryId === 1251 ? 2 : 1 }))
        : [talent],
    );
    const [one, other] = [read(), read(rowOf('a', {}, { talents: spread }))];
    expect(typeof one === 'string' ? one : one.key).toBe(typeof other === 'string' ? '' : other.key);
  });

  it('is of the hero tree that it picked, or else of the one whose talents it bought', () => {
    expect(read(rowOf('a', { hero: 'B' }))).toMatchObject({ heroTree: { subTreeId: 8, entryId: 4001 } });
    const talents = talentsOf({ hero: 'B' }).filter(({ entryId }) => entryId !== 4001);
    expect(read(rowOf('a', {}, { talents }))).toMatchObject({ heroTree: { subTreeId: 8, entryId: 4001 } });
    const mixed = [...talents, { entryId: 2020, points: 1 }];
    expect(read(rowOf('a', {}, { talents: mixed }))).toMatchObject({ heroTree: { subTreeId: 8 } });
  });

  it('is of no hero tree where none can be told', () => {
    expect(read(rowOf('a'), smallSpecId, noTrees)).toMatchObject({ heroTree: { subTreeId: 0, entryId: 0 } });
  });

  it('keeps talents that the tree does not know', () => {
    expect(read(withUnknown)).toMatchObject({ points: expect.arrayContaining(['77777']) as unknown });
  });

  it('has the code of its ranking before that of a report', () => {
    const row = { ...withUnknown, rankingCode: ranked, reportCode: reported };
    expect(read(row)).toMatchObject({ code: { text: ranked, from: 'ranking' } });
    expect(read({ ...withUnknown, reportCode: reported })).toMatchObject({
      code: { text: reported, from: 'report' },
    });
  });

  it.each<[string, string]>([
    ['of another version', codeOfVersion(nextVersion, ranked)],
    ['that is no code', '!'],
    ['that was asked for in vain', ''],
  ])('has no code %s', (_, reportCode) => {
    expect(read({ ...withUnknown, reportCode })).toMatchObject({ code: undefined });
  });

  it('has no code of another specialization', () => {
    expect(read({ ...withUnknown, rankingCode: ranked }, smallSiblingId)).toMatchObject({
      code: undefined,
    });
  });

  it('is left out if it lists a talent twice, or none', () => {
    expect(read(rowOf('a', {}, { talents: [...talentsOf(), talentsOf()[0]!] }))).toBe('duplicateTalent');
    expect(read(rowOf('a', {}, { talents: [{ entryId: 10, points: 0 }] }))).toBe('empty');
  });
});
