/** Who votes for which build, and how much: players vote once however many rows they have. */
import type { PlayedBuild } from '../clean/clean-row.ts';

/** A row that votes. */
export interface SampleRow {
  readonly player: string;
  readonly rank: number;
  readonly startTime: number;
  readonly build: PlayedBuild;
}

export interface Vote extends SampleRow {
  /** Above 0; a player's votes on one encounter sum to 1. */
  readonly weight: number;
}

/** The votes of one encounter: each of a player's k rows weighs 1/k. */
export function encounterVotes(rows: readonly SampleRow[]): Vote[] {
  const rowsOf = countRows(rows);
  return rows.map((row) => ({ ...row, weight: 1 / rowsOf.get(row.player)! }));
}

/**
 * The votes of a whole content type: each row weighs 1/k of its player's k rows in the pool, then every encounter's rows
 * are scaled once to equal sums, so that neither a player on eight bosses nor a crowded boss counts for more. Scaled to
 * the number of players altogether.
 */
export function generalVotes(encounters: readonly (readonly SampleRow[])[]): Vote[] {
  const played = encounters.filter((rows) => rows.length > 0);
  const rowsOf = countRows(played.flat());
  return played.flatMap((rows) => {
    const weights = rows.map((row) => 1 / rowsOf.get(row.player)!);
    const sum = weights.toSorted((a, b) => a - b).reduce((total, weight) => total + weight, 0);
    const scale = rowsOf.size / played.length / sum;
    return rows.map((row, index) => ({ ...row, weight: weights[index]! * scale }));
  });
}

function countRows(rows: readonly SampleRow[]): Map<string, number> {
  const rowsOf = new Map<string, number>();
  for (const row of rows) {
    rowsOf.set(row.player, (rowsOf.get(row.player) ?? 0) + 1);
  }
  return rowsOf;
}
