/** `GameData.classes`: its ids are not the client's, so clients must match by slug. */
import { classes, specializations } from '@toptalent/game';
import { prices } from '../allowance.ts';
import { newSpecialization } from '../sources/new-specialization.ts';
import type { ClassChanges, SandboxContext } from './context.ts';

export function gameData(_root: unknown, _args: unknown, { meter, classes: changes }: SandboxContext) {
  return {
    classes() {
      meter.points += prices.list;
      // As on the real endpoint: alphabetical, classes numbered from 1, and the specializations of each class from 1.
      return [...classes]
        .sort((a, b) => (a.name < b.name ? -1 : 1))
        .map((playerClass, index) => ({
          id: index + 1,
          name: playerClass.name,
          slug: playerClass.slug,
          specs: specsOfClass(playerClass.classId, changes).map((spec, position) => ({
            id: position + 1,
            ...spec,
            class: { id: index + 1, name: playerClass.name, slug: playerClass.slug, specs: [] },
          })),
        }));
    },
  };
}

function specsOfClass(classId: number, changes: ClassChanges): { name: string; slug: string }[] {
  const known = specializations
    .filter((specialization) => specialization.classId === classId)
    .map(({ specId, name, slug }) => ({
      name,
      slug: specId === changes.renamedSpecId ? `${slug}Renamed` : slug,
    }));
  const { name, slug } = newSpecialization;
  const added = changes.newSpecialization && classId === newSpecialization.classId ? [{ name, slug }] : [];
  return [...known, ...added].sort((a, b) => (a.name < b.name ? -1 : 1));
}
