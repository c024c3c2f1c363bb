/** The line about a session with data of the project's own. */
import { describe, expect, it } from 'vitest';
import type { View, ViewFacts } from '../sim/view.ts';
import { dataNote } from '../site/playground/data-note.ts';
import { usualSettings } from '../site/playground/settings.ts';

const [arcane, fire, frost, holy] = [62, 63, 64, 65] as const;
const seen = (specId: number): View => ({ facts: { specId } as ViewFacts }) as View;
const known = {
  settings: { ...usualSettings, specId: arcane, data: 'own' as const },
  story: undefined,
  ready: true,
  own: { withBuilds: [arcane, fire], withTrees: [arcane, frost] },
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

  it('names the specialization that is played and has no builds, whether or not its talents are known', () => {
    const lacks = (name: string) =>
      `The data has no builds of ${name}, so nothing is offered. Choose another specialization, or run pnpm refresh and serve the site again.`;
    expect(dataNote({ ...known, view: seen(frost) })).toBe(lacks('Frost Mage'));
    expect(dataNote({ ...known, view: seen(holy) })).toBe(lacks('Holy Paladin'));
  });

  it('plays the sample on a site without such data, and it is said', () => {
    expect(dataNote({ ...known, own: undefined })).toBe(
      'This site has no data of the project’s own, so the made-up sample plays instead. Serve it with: pnpm playground --data FOLDER.',
    );
  });

  it('needs no line before it is known what data there is, for other data, and in stories', () => {
    expect(dataNote({ ...known, ready: false, own: undefined })).toBeUndefined();
    expect(dataNote({ ...known, settings: usualSettings, own: undefined })).toBeUndefined();
    expect(dataNote({ ...known, story: 'a story', own: undefined })).toBeUndefined();
  });
});
