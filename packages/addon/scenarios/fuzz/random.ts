/** Random numbers, the same in Node and in Lua: Park and Miller's minimal standard generator. */

const modulus = 2147483647;
const multiplier = 48271;
/** Another good multiplier of the same modulus, so that a chain of seeds is no shifted copy of the numbers drawn from them. */
const seedMultiplier = 16807;

/** The seed after this one, for a chain of sources that have nothing to do with each other. */
export function nextSeed(seed: number): number {
  return (((seed % (modulus - 1)) + 1) * seedMultiplier) % modulus;
}

export class Random {
  private state: number;

  /** @param seed Any whole number from 0 to 2,147,483,646. */
  constructor(seed: number) {
    this.state = (seed % (modulus - 1)) + 1;
    // Neighbouring seeds begin with similar numbers.
    this.next();
    this.next();
  }

  /** A whole number from 0 to `count` - 1. */
  below(count: number): number {
    return Math.floor((this.next() / modulus) * count);
  }

  /** True once in `count` times. */
  once(count: number): boolean {
    return this.below(count) === 0;
  }

  pick<T>(values: readonly T[]): T {
    return values[this.below(values.length)]!;
  }

  /** The products stay below 2^53. */
  private next(): number {
    this.state = (this.state * multiplier) % modulus;
    return this.state;
  }
}
