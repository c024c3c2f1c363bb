/** A build as a sorted set of numbers, one for each point bought: quick to compare, and the same with or without a tree. */

/** Ranks of one node never come near this (the import string has 6 bits for them). */
const ranksPerEntry = 64;

/** Sorted numbers in a typed array need no comparing function; more points than this are nobody's. */
const scratch = new Int32Array(1024);

/** One number for every bought rank, ascending; whole numbers of 31 bits, which the engine keeps without a box. */
export function pointsOf(picks: readonly { readonly entryId: number; readonly ranks: number }[]): number[] {
  let count = 0;
  for (const pick of picks) {
    for (let rank = 0; rank < pick.ranks && rank < ranksPerEntry && count < scratch.length; rank++) {
      scratch[count++] = pick.entryId * ranksPerEntry + rank;
    }
  }
  const sorted = scratch.subarray(0, count).sort();
  const points = new Array<number>(count);
  for (let index = 0; index < count; index++) {
    points[index] = sorted[index]!;
  }
  return points;
}

/** Equal for equal builds of one specialization: two characters a point, not for reading. */
export function buildKey(subTreeId: number, points: readonly number[]): string {
  const units = new Array<number>(points.length * 2);
  for (let index = 0; index < points.length; index++) {
    units[2 * index] = points[index]! >>> 16;
    units[2 * index + 1] = points[index]! & 0xffff;
  }
  return `${subTreeId}|${String.fromCharCode(...units)}`;
}
