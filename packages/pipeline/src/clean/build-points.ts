/** A build as a sorted set of numbers, one for each point bought: quick to compare, and the same with or without a tree. */

/** Ranks of one node never come near this (the import string has 6 bits for them). */
const ranksPerEntry = 64;

/** One number for every bought rank, ascending. */
export function pointsOf(picks: readonly { readonly entryId: number; readonly ranks: number }[]): number[] {
  const points: number[] = [];
  for (const pick of picks) {
    for (let rank = 0; rank < pick.ranks && rank < ranksPerEntry; rank++) {
      points.push(pick.entryId * ranksPerEntry + rank);
    }
  }
  return points.sort((a, b) => a - b);
}

/** Equal for equal builds of one specialization. */
export function buildKey(subTreeId: number, points: readonly number[]): string {
  return `${subTreeId}|${points.join()}`;
}
