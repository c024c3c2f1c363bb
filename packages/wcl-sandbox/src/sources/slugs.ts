/** Finds specializations by Warcraft Logs' slugs. */
import { classById, specializations } from '@toptalent/game';
import { newSpecialization } from './new-specialization.ts';

export interface SluggedSpec {
  readonly specId: number;
  readonly classId: number;
  readonly className: string;
  readonly specName: string;
}

const all: readonly SluggedSpec[] = specializations.map((specialization) => ({
  specId: specialization.specId,
  classId: specialization.classId,
  className: classById(specialization.classId)!.slug,
  specName: specialization.slug,
}));

const added: SluggedSpec = {
  specId: newSpecialization.specId,
  classId: newSpecialization.classId,
  className: classById(newSpecialization.classId)!.slug,
  specName: newSpecialization.slug,
};

/**
 * The specializations of these slugs; undefined means any. A wrong slug gives an empty list, not an error.
 *
 * @param withNew whether there is the new specialization
 */
export function specsOf(
  className: string | undefined,
  specName: string | undefined,
  withNew: boolean,
): readonly SluggedSpec[] {
  return (withNew ? [...all, added] : all).filter(
    (spec) =>
      (className === undefined || spec.className === className) &&
      (specName === undefined || spec.specName === specName),
  );
}

export function slugsOf(specId: number): SluggedSpec {
  const found = all.find((spec) => spec.specId === specId);
  if (found === undefined) {
    throw new RangeError(`No specialization has the id ${specId}.`);
  }
  return found;
}
