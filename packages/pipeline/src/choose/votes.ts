/** Turns rows into weighted votes: a player votes once, however many rows there are of the player. */
import type { CleanRow } from '../clean/clean-row.ts';

export interface Vote extends CleanRow {
  /** Above 0; a player's votes on one encounter sum to 1. */
  readonly weight: number;
}

/** The votes of one encounter: each of a player's k rows weighs 1/k. */
export function encounterVotes(rows: readonly CleanRow[]): Vote[] {
  const rowsOf = countRows(rows);
  return rows.map((row) => ({ ...row, weight: 1 / rowsOf.get(row.player)! }));
}

/**
 * The votes of a whole content type: each row weighs 1/k of its player's k rows in the pool, then every encounter's rows
 * are scaled by one factor, so that all encounters weigh the same: neither a player on eight bosses nor a crowded boss counts
 * for more. All weights together sum to the number of players.
 */
export function generalVotes(encounters: readonly (readonly CleanRow[])[]): Vote[] {
  const played = encounters.filter((rows) => rows.length > 0);
  const rowsOf = countRows(played.flat());
  return played.flatMap((rows) => {
    const weights = rows.map((row) => 1 / rowsOf.get(row.player)!);
    const sum = weights.toSorted((a, b) => a - b).reduce((total, weight) => total + weight, 0);
    const scale = rowsOf.size / played.length / sum;
    return rows.map((row, index) => ({ ...row, weight: weights[index]! * scale }));
  });
}

function countRows(rows: readonly CleanRow[]): Map<string, number> {
  const rowsOf = new Map<string, number>();
  for (const row of rows) {
    rowsOf.set(row.player, (rowsOf.get(row.player) ?? 0) + 1);
  }
  return rowsOf;
}
