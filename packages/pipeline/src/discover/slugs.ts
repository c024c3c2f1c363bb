/** Our specializations against Warcraft Logs' own list: a wrong slug would return zero rows, silently. */
import { classById, specializations } from '@toptalent/game';
import type { Specialization } from '@toptalent/game';
import type { WorldAnswer } from '@toptalent/warcraft-logs';

export interface SlugCheck {
  /** Specialization ids that can be asked for. */
  readonly known: ReadonlySet<number>;
  /** Ours that Warcraft Logs does not list under that slug. */
  readonly missing: readonly Specialization[];
  /** Theirs that this version does not know, as "Class/Spec". */
  readonly unknown: readonly string[];
}

/** Where the list of classes cannot be read whole, our own slugs count: their pages show what is there. */
export function checkSlugs({ classes, unread }: WorldAnswer['gameData']): SlugCheck {
  const isWhole = [unread, ...classes.map((playerClass) => playerClass.unread)].every(
    (entries) => entries.length === 0,
  );
  const theirs = new Set(
    classes.flatMap((playerClass) => playerClass.specs.map((spec) => `${playerClass.slug}/${spec.slug}`)),
  );
  const ours = new Map(specializations.map((spec) => [slugPath(spec), spec]));
  const isListed = (path: string): boolean => theirs.has(path) || !isWhole;
  return {
    known: new Set([...ours].filter(([path]) => isListed(path)).map(([, { specId }]) => specId)),
    missing: [...ours].filter(([path]) => !isListed(path)).map(([, specialization]) => specialization),
    unknown: [...theirs].filter((path) => !ours.has(path)).toSorted(),
  };
}

function slugPath(spec: Specialization): string {
  return `${classById(spec.classId)!.slug}/${spec.slug}`;
}
