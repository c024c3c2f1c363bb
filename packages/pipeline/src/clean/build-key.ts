/** Writes a build as a sorted list of points and as one text. Neither needs a talent tree. */

/** One text for every bought rank, sorted; see `PlayedBuild.points`. */
export function pointsOf(picks: readonly { readonly entryId: number; readonly ranks: number }[]): string[] {
  const points: string[] = [];
  for (const { entryId, ranks } of picks) {
    for (let rank = 1; rank <= ranks; rank++) {
      points.push(rank === 1 ? `${entryId}` : `${entryId}:${rank}`);
    }
  }
  return points.sort();
}

/** Equal for equal builds of one specialization. */
export function buildKey(subTreeId: number, points: readonly string[]): string {
  return `${subTreeId}|${points.join(' ')}`;
}
