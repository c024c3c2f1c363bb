/** One object for every talent there is: a refresh reads four million of them, and keeps few different ones. */
import type { RowTalent } from './cell.ts';

/** Ranks that are kept apart in a key; more than any node holds. */
const ranksPerEntry = 64;

const known = new Map<number, RowTalent>();

/** The talent, always the same object for the same figures. */
export function talentOf(entryId: number, points: number): RowTalent {
  if (points >= ranksPerEntry) {
    return { entryId, points };
  }
  const key = entryId * ranksPerEntry + points;
  let talent = known.get(key);
  if (talent === undefined) {
    talent = { entryId, points };
    known.set(key, talent);
  }
  return talent;
}
