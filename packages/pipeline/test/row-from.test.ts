import type { Ranking } from '@toptalent/warcraft-logs';
import { describe, expect, it } from 'vitest';
import { rowFrom } from '../src/fetch/row-from.ts';

const ranking: Ranking = {
  name: 'Somebody',
  startTime: 5,
  hardModeLevel: 12,
  server: { name: 'Silvermoon', region: 'EU' },
  report: { code: 'aBcD', fightID: 3 },
  talents: [
    { talentID: 103_687, points: 2 },
    { talentID: 103_688, points: 0 },
  ],
};
const row = (more: Partial<Ranking> = {}, mythicPlus = true) =>
  rowFrom({ ...ranking, ...more }, 'aa', mythicPlus);

describe('a row that is kept of a ranking', () => {
  it('has its time, talents and report, and no name', () => {
    expect(row()).toEqual({
      player: expect.stringMatching(/^[0-9a-f]{16}$/) as string,
      startTime: 5,
      keystoneLevel: 12,
      talents: [
        { entryId: 103_687, points: 2 },
        { entryId: 103_688, points: 0 },
      ],
      fight: { reportCode: 'aBcD', fightId: 3 },
    });
    expect(JSON.stringify(row())).not.toMatch(/Somebody|Silvermoon/);
  });

  it('has no keystone level in a raid, whatever the field holds there', () => {
    expect(row({}, false).keystoneLevel).toBe(0);
    expect(row({ hardModeLevel: null }).keystoneLevel).toBe(0);
  });

  it.each<[string, Partial<Ranking>, string | undefined]>([
    ['of the ranking', { talentImportCode: 'C1' }, 'C1'],
    ['of its combatant first', { talentImportCode: 'C1', combatantInfo: { talentImportCode: 'C2' } }, 'C2'],
    ['that is empty as none', { talentImportCode: '' }, undefined],
    ['that is missing as none', { combatantInfo: { talentImportCode: null } }, undefined],
  ])('has an import code %s', (_, more, code) => {
    expect(row(more).rankingCode).toBe(code);
  });

  it.each<Partial<Ranking>>([
    { report: null },
    { report: { code: null, fightID: 3 } },
    { report: { code: 'aBcD', fightID: null } },
  ])('has no fight without a whole reference: %j', (more) => {
    expect(row(more)).not.toHaveProperty('fight');
  });

  it('without talents has an empty list', () => {
    expect(row({ talents: null }).talents).toEqual([]);
  });
});
