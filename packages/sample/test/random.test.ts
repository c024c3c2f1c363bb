import { describe, expect, it } from 'vitest';
import { createRandom, pickWeighted, shuffled } from '../src/index.ts';

describe('the random generator', () => {
  it('gives the numbers of its seed for ever', () => {
    const random = createRandom([1, 2, 3]);
    expect([0, 0, 0, 0, 0].map(() => random.integer(1_000_000))).toEqual(golden);
  });

  it('gives other numbers for another seed, neighbours too', () => {
    const first = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map((seed) => createRandom([seed]).integer(1_000_000));
    expect(new Set(first).size).toBe(10);
  });

  it('spreads evenly: ten parts of the range are hit alike, and so are they by the first number of many seeds', () => {
    const one = createRandom([9]);
    const along = Array.from({ length: 20_000 }, () => one.integer(10));
    const across = Array.from({ length: 20_000 }, (_value, seed) => createRandom([seed, 1]).integer(10));
    for (const drawn of [along, across]) {
      for (let part = 0; part < 10; part++) {
        const hits = drawn.filter((value) => value === part).length;
        expect(hits).toBeGreaterThan(1800);
        expect(hits).toBeLessThan(2200);
      }
    }
  });

  it('draws by weight', () => {
    const random = createRandom([4]);
    const drawn = Array.from({ length: 10_000 }, () => pickWeighted(random, [1, 0, 3]));
    expect(drawn.filter((value) => value === 1)).toHaveLength(0);
    expect(drawn.filter((value) => value === 2).length / drawn.length).toBeCloseTo(0.75, 1);
  });

  it('shuffles without losing or doubling anything', () => {
    const items = Array.from({ length: 50 }, (_value, index) => index);
    const mixed = shuffled(createRandom([5]), items);
    expect(mixed).not.toEqual(items);
    expect([...mixed].sort((a, b) => a - b)).toEqual(items);
  });
});

/** Worked out apart, with whole numbers of any length. */
const golden = [510038, 528689, 817467, 705145, 367788];
