import { describe, expect, it } from 'vitest';
import { classById, classes, specializationById, specializations } from '../src/index.ts';
import { oracleThere, specRows, whySkipped } from './oracle.ts';

describe('specializations', () => {
  it('are 40 of 13 classes: 27 dps, 7 healers, 6 tanks', () => {
    expect(classes).toHaveLength(13);
    const count = (role: string) => specializations.filter((each) => each.role === role).length;
    expect([specializations.length, count('dps'), count('healer'), count('tank')]).toEqual([40, 27, 7, 6]);
  });

  it('ascend by id, and no class is without one', () => {
    const ids = specializations.map((each) => each.specId);
    expect(ids).toEqual([...new Set(ids)].sort((a, b) => a - b));
    expect(new Set(specializations.map((each) => each.classId)).size).toBe(13);
  });

  it('have slugs without spaces, and names that tell them apart within their class', () => {
    for (const each of [...classes, ...specializations]) {
      expect(each.slug).toBe(each.name.replaceAll(' ', ''));
    }
    expect(new Set(specializations.map((each) => `${each.classId} ${each.slug}`)).size).toBe(
      specializations.length,
    );
  });

  it('are found by id, and not by an unknown one', () => {
    expect(specializationById(256)).toMatchObject({ name: 'Discipline', classId: 5, role: 'healer' });
    expect(classById(5)).toMatchObject({ token: 'PRIEST' });
    expect(specializationById(0)).toBeUndefined();
    expect(classById(99)).toBeUndefined();
  });

  it.skipIf(!oracleThere)(`agree with the public tables${whySkipped}`, () => {
    const ours = specializations.map((each) => {
      const { token, name, slug } = classById(each.classId)!;
      return [each.specId, each.classId, token, name, each.name, each.role, slug, each.slug];
    });
    const theirs = specRows().map((row) => [
      row.specID,
      row.classID,
      row.classToken,
      row.className,
      row.specName,
      row.role,
      row.wcl.className,
      row.wcl.specName,
    ]);
    expect(ours).toEqual(theirs.sort((a, b) => Number(a[0]) - Number(b[0])));
  });
});
