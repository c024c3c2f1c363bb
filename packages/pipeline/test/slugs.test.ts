import { specializations } from '@toptalent/game';
import { describe, expect, it } from 'vitest';
import { checkSlugs } from '../src/discover/slugs.ts';

describe('slugs', () => {
  it('that Warcraft Logs does not list are left out, and unknown ones reported', () => {
    const check = checkSlugs({
      unread: [],
      classes: [
        { name: 'Priest', slug: 'Priest', specs: [{ name: 'Discipline', slug: 'Discipline' }], unread: [] },
        { name: 'Tinker', slug: 'Tinker', specs: [{ name: 'Gizmo', slug: 'Gizmo' }], unread: [] },
      ],
    });
    expect([...check.known]).toEqual([256]);
    expect(check.missing).toHaveLength(specializations.length - 1);
    expect(check.unknown).toEqual(['Tinker/Gizmo']);
  });

  it('are all asked for where the list of classes cannot be read whole', () => {
    const priest = { name: 'Priest', slug: 'Priest', specs: [] };
    const unread = [{ what: 'specialization', name: undefined }] as const;
    for (const list of [
      { classes: [{ ...priest, unread: [...unread] }], unread: [] },
      { classes: [{ ...priest, unread: [] }], unread: [{ what: 'class', name: 'Mage' } as const] },
    ]) {
      const check = checkSlugs(list);
      expect([check.known.size, check.missing]).toEqual([specializations.length, []]);
    }
  });
});
