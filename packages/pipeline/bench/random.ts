/** Random numbers from a seed, so that a bench measures the same thing every time. */

/** A whole number from 0 to below the bound. */
export type Random = (bound: number) => number;

/** Park and Miller's minimal standard generator (1988). */
export function randomFrom(seed: number): Random {
  let state = seed;
  return (bound) => {
    state = (state * 48_271) % 2_147_483_647;
    return Math.floor((state / 2_147_483_647) * bound);
  };
}
