/** Finds the specializations, encounters and zones that the filters of a command line name. */
import { classById, classes, specializations } from '@toptalent/game';
import type { Specialization } from '@toptalent/game';
import { findNamed } from './nearest-name.ts';
import type { LeftOut, Named } from './nearest-name.ts';
import { specializationLabel } from '../builds/specialization-label.ts';

/** What encounters and zones have in common. */
interface Listed {
  readonly id: number;
  readonly name: string;
}

/**
 * The specializations that `--class` and `--spec` name, ascending by id; all of them when neither is given. With classes,
 * only their specializations are looked at.
 *
 * @throws {UsageError} if a name fits nothing, or several things
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

/** Whether filters leave out any part of the season. */
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
 * The items that the names mean; all of them when no name is given.
 *
 * @param kind what an item is, for messages: "encounter"
 * @param leftOut the filters that made the list shorter, and the list before that
 * @throws {UsageError} if a name fits nothing, or several things
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

/** Labels hold ids, because names occur twice: wings, names used again. */
export function namedList<Item extends Listed>(all: readonly Item[]): readonly Named<Item>[] {
  return all.map((item) => ({
    value: item,
    label: `${item.name} (${item.id})`,
    names: [item.name, String(item.id)],
  }));
}
