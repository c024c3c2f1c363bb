import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCleaner } from '../src/clean/cleaner.ts';
import { signatureOf, talentCodes } from '../src/clean/talent-codes.ts';
import { cleanCell, parseTalentTrees } from '../src/index.ts';
import { cellOf, rowOf, smallSpecId, smallTalents, talentsOf } from './small-tree.ts';

const trees = parseTalentTrees(smallTalents());
const specTree = trees.bySpecId.get(smallSpecId)!;
const rows = Array.from({ length: 12 }, (_, index) => rowOf(`p${index}`, { moved: index % 4 }));
const withoutCodes = (clean: ReturnType<typeof cleanCell>) =>
  clean.rows.map(({ build, ...row }) => ({ ...row, key: build.key, code: build.code()?.text }));

describe('a run that cleans the same rows for fetching and for choosing', () => {
  it('gets what cleaning each time anew gives', () => {
    const cleaner = createCleaner(trees);
    const cells = [cellOf(rows), cellOf(rows, { finishedAt: 1 }), cellOf(rows.toReversed())];
    for (const cell of cells) {
      const clean = cleaner.clean(cell);
      expect(clean.cell).toEqual(cell);
      expect(withoutCodes(clean)).toEqual(withoutCodes(cleanCell(cell, trees)));
    }
  });

  it('reads the very same rows once', () => {
    const cleaner = createCleaner(trees);
    expect(cleaner.clean(cellOf(rows)).rows).toBe(cleaner.clean(cellOf(rows)).rows);
  });
});

describe('the text by which a list of talents is remembered', () => {
  const signature = (talents: ReturnType<typeof talentsOf>): string | undefined => {
    const codes = talentCodes(talents, specTree);
    return codes === undefined ? undefined : signatureOf(codes);
  };

  it('does not depend on the order, nor on the lost side of a choice', () => {
    const lost = { entryId: 2011, points: 0 };
    fc.assert(
      fc.property(fc.shuffledSubarray(talentsOf(), { minLength: talentsOf().length }), (shuffled) => {
        expect(signature([...shuffled, lost])).toBe(signature(talentsOf()));
      }),
    );
  });

  it('is another for one rank more, and none where the tree lacks a talent', () => {
    const [first, ...others] = talentsOf();
    expect(signature([{ ...first!, points: 1 }, ...others])).not.toBe(signature(talentsOf()));
    expect(signature([{ entryId: 99, points: 1 }, ...others])).toBeUndefined();
  });
});
