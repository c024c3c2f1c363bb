/** A seeded random generator that gives the same numbers in Node and in Lua 5.1. */

/**
 * Numbers drawn one after the other. Built on L'Ecuyer's two combined multiplicative generators (1988): every product
 * stays below 2^47, so doubles hold it exactly, and Lua's remainder, which goes through a division, is exact too.
 */
export interface Random {
  /** From 0 (included) to 1 (not included). */
  next(): number;
  /** A whole number from 0 to `count` - 1; `count` is 1 or more. */
  integer(count: number): number;
  /** True with this probability, 0..1. */
  chance(probability: number): boolean;
}

const modulusA = 2147483563;
const multiplierA = 40014;
const modulusB = 2147483399;
const multiplierB = 40692;

/** The same seeds give the same numbers. Seeds are whole numbers from 0 to 2^31 - 1. */
export function createRandom(seeds: readonly number[]): Random {
  let a = 12345;
  let b = 67890;
  for (const seed of seeds) {
    a = ((a * multiplierA + seed) % (modulusA - 1)) + 1;
    b = ((b * multiplierB + seed) % (modulusB - 1)) + 1;
    // Neighbouring seeds differ little: a few rounds spread the difference to the high digits.
    for (let round = 0; round < 4; round++) {
      a = (a * multiplierA) % modulusA;
      b = (b * multiplierB) % modulusB;
    }
  }
  const next = (): number => {
    a = (a * multiplierA) % modulusA;
    b = (b * multiplierB) % modulusB;
    const difference = a > b ? a - b : a - b + modulusA;
    return difference / (modulusA + 1);
  };
  return {
    next() {
      return next();
    },
    integer(count) {
      return Math.floor(next() * count);
    },
    chance(probability) {
      return next() < probability;
    },
  };
}

/** A random item; the list must not be empty. */
export function pickOne<Item>(random: Random, items: readonly Item[]): Item {
  return items[random.integer(items.length)]!;
}

/** A random position, with a probability in proportion to its weight (0 or more; the sum must be above 0). */
export function pickWeighted(random: Random, weights: readonly number[]): number {
  let total = 0;
  for (const weight of weights) {
    total += weight;
  }
  let rest = random.next() * total;
  for (let index = 0; index < weights.length; index++) {
    rest -= weights[index]!;
    if (rest < 0) {
      return index;
    }
  }
  return weights.length - 1;
}

/** A new list of the same items in random order (Fisher-Yates). */
export function shuffled<Item>(random: Random, items: readonly Item[]): Item[] {
  const result = [...items];
  for (let index = result.length - 1; index > 0; index--) {
    const other = random.integer(index + 1);
    const kept = result[index]!;
    result[index] = result[other]!;
    result[other] = kept;
  }
  return result;
}
