/** Why a row is left out: a closed list, counted and published with every build. */

/** Each reason with the words that follow a number of rows. */
const reasons = {
  /** Not in the agreed shape: nothing of it can be read. */
  malformed: 'that could not be read',
  /** No talents, and no code of its own. */
  empty: 'without talents',
  duplicateTalent: 'that list a talent twice',
  /** The row is of another patch than the tree. */
  unknownEntry: 'with a talent that the tree does not have',
  /** Combatant info of another specialization, or of another player. */
  otherSpecialization: 'of another specialization',
  /** The file of talent trees lacks the specialization, or the choice of a hero tree. */
  incompleteTree: 'whose specialization or hero trees the talent trees lack',
  /** More ranks in a node than it holds, or both sides of a choice. */
  illegalRanks: 'with more ranks than a talent has',
  /** Hero talents without a hero tree, or of another one than picked. */
  heroTree: 'whose hero talents do not fit their hero tree',
  /** Not the full budget of the patch in class, specialization and hero tree. */
  pointTotals: 'that do not spend all talent points',
  /** The code made of its talents does not give them back. */
  notEncodable: 'that cannot be made into a code',
  /** Its own code is of a newer serialization version: the game refuses a code that we would make of its talents. */
  otherVersion: 'with a code of a newer serialization version',
  codeMismatch: 'whose code and talents differ',
  /** Older than the patch whose tree is not out yet. */
  beforePatch: 'from before the patch',
  /** Older than the day on which the encounter's season opened: of a test realm, or with a wrong clock. */
  beforeSeason: 'from before the season',
} as const;

export type RejectReason = keyof typeof reasons;

export const rejectReasons = Object.keys(reasons) as readonly RejectReason[];

/** "that list a talent twice", to follow a number of rows. */
export function rejectWords(reason: string): string {
  return (reasons as Readonly<Record<string, string>>)[reason] ?? `left out as ${reason}`;
}

/** Rows left out, by reason; reasons that did not occur are missing. */
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
