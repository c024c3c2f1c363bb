/** What a visitor has to know of a session with the project's own data: one line, with what to do. */
import { classById, specializationById } from '@toptalent/game';
import type { PlayState } from './play-client.ts';

/** The command that serves the site with the project's own data. */
export const howToGetOwn = 'pnpm playground --data FOLDER';

type Known = Pick<PlayState, 'settings' | 'story' | 'ready' | 'own' | 'view'>;

/** Undefined if the session is as its settings say. */
export function dataNote(state: Known): string | undefined {
  const { settings, story, ready, own, view } = state;
  if (settings.data !== 'own' || story !== undefined || !ready) {
    return undefined;
  }
  if (own === undefined) {
    return `This site has no data of the project’s own, so the made-up sample plays instead. Serve it with: ${howToGetOwn}.`;
  }
  const specId = view?.facts.specId ?? settings.specId;
  if (!own.withBuilds.includes(specId)) {
    return `The data has no builds of ${nameOf(specId)}, so nothing is offered. Choose another specialization, or run pnpm refresh and serve the site again.`;
  }
  return own.withTrees.includes(specId)
    ? undefined
    : `talent-trees.json lacks the talents of ${nameOf(specId)}, so nothing is offered. Run pnpm refresh, then serve the site again.`;
}

function nameOf(specId: number): string {
  const spec = specializationById(specId)!;
  return `${spec.name} ${classById(spec.classId)!.name}`;
}
