/** What a run is narrowed to: specializations by class and name, encounters by name. */
import { classById, classes, specializations } from '@toptalent/game';
import type { Specialization } from '@toptalent/game';
import { findNamed } from './nearest-name.ts';
import type { LeftOut, Named } from './nearest-name.ts';

/** What encounters and zones have in common. */
interface Listed {
  readonly id: number;
  readonly name: string;
}

/**
 * The specializations meant by `--class` and `--spec`, ascending by id; all of them when neither is given. A specialization
 * is looked for within the given classes.
 *
 * @throws {UsageError}
 */
export function specializationsFor(
  classNames: readonly string[],
  specNames: readonly string[],
): readonly Specialization[] {
  const classIds = new Set(classNames.map((name) => findNamed(name, 'class', namedClasses).classId));
  const within = specializations.filter((spec) => classIds.size === 0 || classIds.has(spec.classId));
  if (specNames.length === 0) {
    return within;
  }
  const named = within.map(namedSpecialization);
  const leftOut =
    classNames.length === 0
      ? undefined
      : {
          by: classNames.map((name) => `--class ${name}`).join(' '),
          all: specializations.map(namedSpecialization),
        };
  const wanted = new Set(specNames.map((name) => findNamed(name, 'specialization', named, leftOut)));
  return within.filter((spec) => wanted.has(spec));
}

/** How messages name a specialization: "Priest/Discipline". */
export function specializationLabel(spec: Specialization): string {
  return `${classById(spec.classId)!.name}/${spec.name}`;
}

/** Whether anything is asked for that leaves cells to others. */
export function isNarrow(options: {
  readonly class: readonly string[];
  readonly spec: readonly string[];
  readonly encounter: readonly string[];
  readonly zone: readonly string[];
  readonly content?: string | undefined;
}): boolean {
  const names = [options.class, options.spec, options.encounter, options.zone];
  return options.content !== undefined || names.some((list) => list.length > 0);
}

/**
 * Those of the list that the names mean; all of them when no name is given.
 *
 * @param leftOut what other filters have taken from the list
 * @throws {UsageError}
 */
export function listedFor<Item extends Listed>(
  names: readonly string[],
  kind: string,
  all: readonly Item[],
  leftOut?: LeftOut<Listed>,
): readonly Item[] {
  if (names.length === 0) {
    return all;
  }
  const without = leftOut === undefined ? undefined : { ...leftOut, all: namedList(leftOut.all) };
  const wanted = new Set(names.map((name) => findNamed(name, kind, namedList(all), without)));
  return all.filter((item) => wanted.has(item));
}

const namedClasses = classes.map((playerClass) => ({
  value: playerClass,
  label: playerClass.name,
  names: [playerClass.slug, String(playerClass.classId)],
}));

function namedSpecialization(spec: Specialization): Named<Specialization> {
  const { name, slug } = classById(spec.classId)!;
  return {
    value: spec,
    label: specializationLabel(spec),
    names: [spec.name, spec.slug, `${slug}${spec.slug}`, `${spec.name} ${name}`, String(spec.specId)],
  };
}

/** Names that occur twice (wings, re-used names) are told apart by their ids. */
export function namedList<Item extends Listed>(all: readonly Item[]): readonly Named<Item>[] {
  return all.map((item) => ({
    value: item,
    label: `${item.name} (${item.id})`,
    names: [item.name, String(item.id)],
  }));
}
