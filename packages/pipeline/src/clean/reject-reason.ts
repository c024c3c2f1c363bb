/** Why a row is left out: a closed list, counted and published with every build. */

export const rejectReasons = [
  /** Not in the shape that was agreed with Warcraft Logs: nothing of it is known. */
  'malformed',
  /** No talents, and no code of its own. */
  'empty',
  /** The same talent twice. */
  'duplicateTalent',
  /** A talent that the patch's tree does not have: the row is of another patch. */
  'unknownEntry',
  /** More ranks in a node than it holds, or two sides of a choice. */
  'illegalRanks',
  /** Hero talents without a hero tree, or of another one than picked. */
  'heroTree',
  /** Not the full spend of the patch in class, specialization and hero tree. */
  'pointTotals',
  /** Its talents do not come back from the code made of them. */
  'notEncodable',
  /** The row's own code says another build than its talents. */
  'codeMismatch',
  /** Older than the patch whose tree we don't have yet. */
  'beforePatch',
] as const;

export type RejectReason = (typeof rejectReasons)[number];

/** Rows left out, by reason; reasons that never occurred are missing. */
export type RejectCounts = Partial<Record<RejectReason, number>>;

/** Adds up counts, with the reasons in alphabetical order. */
export function addCounts(counts: readonly RejectCounts[]): RejectCounts {
  const sum: RejectCounts = {};
  for (const reason of rejectReasons.toSorted()) {
    const rows = counts.reduce((total, count) => total + (count[reason] ?? 0), 0);
    if (rows > 0) {
      sum[reason] = rows;
    }
  }
  return sum;
}
