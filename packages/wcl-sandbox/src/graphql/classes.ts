/** `GameData.classes`: Warcraft Logs' own numbering, which is not the client's; only the slugs are to be joined on. */
import { classes, specializations } from '@toptalent/game';
import { prices } from '../allowance.ts';
import type { SandboxContext } from './context.ts';

export function gameData(_root: unknown, _args: unknown, { meter }: SandboxContext) {
  return {
    classes() {
      meter.points += prices.list;
      // Alphabetical, classes from 1 up and the specializations of each from 1 up again, as there.
      return [...classes]
        .sort((a, b) => (a.name < b.name ? -1 : 1))
        .map((playerClass, index) => ({
          id: index + 1,
          name: playerClass.name,
          slug: playerClass.slug,
          specs: specializations
            .filter((specialization) => specialization.classId === playerClass.classId)
            .sort((a, b) => (a.name < b.name ? -1 : 1))
            .map((specialization, position) => ({
              id: position + 1,
              name: specialization.name,
              slug: specialization.slug,
              class: { id: index + 1, name: playerClass.name, slug: playerClass.slug, specs: [] },
            })),
        }));
    },
  };
}
