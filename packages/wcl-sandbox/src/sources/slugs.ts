/** Finds specializations by Warcraft Logs' slugs. */
import { classById, specializations } from '@toptalent/game';

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

/** The specializations of these slugs; undefined means any. A wrong slug gives an empty list, not an error. */
export function specsOf(className: string | undefined, specName: string | undefined): readonly SluggedSpec[] {
  return all.filter(
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
