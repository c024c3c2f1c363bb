/** The line about a session with data of the project's own. */
import { describe, expect, it } from 'vitest';
import type { View, ViewFacts } from '../sim/view.ts';
import { dataNote } from '../site/playground/data-note.ts';
import { usualSettings } from '../site/playground/settings.ts';

const [arcane, fire] = [62, 63] as const;
const seen = (specId: number): View => ({ facts: { specId } as ViewFacts }) as View;
const known = {
  settings: { ...usualSettings, specId: arcane, data: 'own' as const },
  story: undefined,
  ready: true,
  ownTreesOf: [arcane],
  view: undefined,
};

describe('a session with data of the project’s own', () => {
  it('needs no line where the talents are known', () => {
    expect(dataNote(known)).toBeUndefined();
    expect(dataNote({ ...known, view: seen(arcane) })).toBeUndefined();
  });

  it('names the specialization that is played and has no talents there, and what to do', () => {
    const lacks =
      'talent-trees.json lacks the talents of Fire Mage, so nothing is offered. Run pnpm refresh, then serve the site again.';
    expect(dataNote({ ...known, view: seen(fire) })).toBe(lacks);
    expect(dataNote({ ...known, settings: { ...known.settings, specId: fire } })).toBe(lacks);
  });

  it('plays the sample on a site without such data, and it is said', () => {
    expect(dataNote({ ...known, ownTreesOf: undefined })).toBe(
      'This site has no data of the project’s own, so the made-up sample plays instead. Serve it with: pnpm playground --data FOLDER.',
    );
  });

  it('needs no line before it is known what data there is, for other data, and in stories', () => {
    expect(dataNote({ ...known, ready: false, ownTreesOf: undefined })).toBeUndefined();
    expect(dataNote({ ...known, settings: usualSettings, ownTreesOf: undefined })).toBeUndefined();
    expect(dataNote({ ...known, story: 'a story', ownTreesOf: undefined })).toBeUndefined();
  });
});
