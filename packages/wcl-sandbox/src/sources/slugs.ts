/** The specializations behind Warcraft Logs' slugs. */
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

/** Those that the slugs name; undefined stands for any. A wrong slug names none, and that is no error. */
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
