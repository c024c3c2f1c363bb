import { describe, expect, it } from 'vitest';
import { checkSlugs } from '../src/discover/slugs.ts';

describe('slugs', () => {
  it('that Warcraft Logs does not list are left out, and unknown ones reported', () => {
    const check = checkSlugs([
      { name: 'Priest', slug: 'Priest', specs: [{ name: 'Discipline', slug: 'Discipline' }] },
      { name: 'Tinker', slug: 'Tinker', specs: [{ name: 'Gizmo', slug: 'Gizmo' }] },
    ]);
    expect([...check.known]).toEqual([256]);
    expect(check.missing).toHaveLength(39);
    expect(check.unknown).toEqual(['Tinker/Gizmo']);
  });
});
