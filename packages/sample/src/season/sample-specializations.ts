/**
 * The specializations that the sample was made with. What is drawn for them stays when `game` learns of a newer one, so that the
 * tests and stories that play with them keep their world.
 */
import { specializations } from '@toptalent/game';
import type { Specialization } from '@toptalent/game';

/** The last one that was added: Devourer. Later ones have higher ids. */
const newestId = 1480;

export const sampleSpecializations: readonly Specialization[] = specializations.filter(
  ({ specId }) => specId <= newestId,
);

/** Ids of a class's specializations that are newer, ascending. */
export function newerSpecializations(classId: number): readonly number[] {
  return specializations
    .filter((one) => one.classId === classId && one.specId > newestId)
    .map(({ specId }) => specId);
}
