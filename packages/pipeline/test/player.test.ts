import type { Ranking } from '@toptalent/warcraft-logs';
import { describe, expect, it } from 'vitest';
import { isHashOf, playerHash } from '../src/fetch/player.ts';

const row: Ranking = {
  name: 'Ärger',
  startTime: 1,
  server: { name: 'Tarren Mill', region: 'KR' },
  report: { code: 'aBcD', fightID: 3 },
};
const salt = 'aa';

describe('the hash of a player', () => {
  it('says nothing of the name, and is another with another salt', () => {
    expect(playerHash(row, salt)).toMatch(/^[0-9a-f]{16}$/);
    expect(playerHash(row, 'bb')).not.toBe(playerHash(row, salt));
  });

  it('is the same for all rows of a player, whatever the report', () => {
    expect(playerHash({ ...row, startTime: 2, report: null }, salt)).toBe(playerHash(row, salt));
  });

  it.each<[string, Partial<Ranking>]>([
    ['name', { name: 'Arger' }],
    ['server', { server: { name: 'Silvermoon', region: 'KR' } }],
    ['region', { server: { name: 'Tarren Mill', region: 'EU' } }],
  ])('is another for another %s', (_, other) => {
    expect(playerHash({ ...row, ...other }, salt)).not.toBe(playerHash(row, salt));
  });

  it.each([
    ['hidden', { hidden: true }],
    ['without a server', { server: null }],
  ] as const)('of a player who is %s is that of report and fight', (_, hidden) => {
    const hash = playerHash({ ...row, ...hidden }, salt);
    expect(playerHash({ ...row, ...hidden, name: 'Other', startTime: 2 }, salt)).toBe(hash);
    const otherFight = { report: { code: 'aBcD', fightID: 4 } };
    expect(playerHash({ ...row, ...hidden, ...otherFight }, salt)).not.toBe(hash);
    const otherReport = { report: { code: 'EfGh', fightID: 3 } };
    expect(playerHash({ ...row, ...hidden, ...otherReport }, salt)).not.toBe(hash);
  });

  it('tells hidden players apart by their time where there is no report', () => {
    const hidden = { ...row, hidden: true, report: null };
    expect(playerHash({ ...hidden, startTime: 2 }, salt)).not.toBe(playerHash(hidden, salt));
  });
});

describe('a player whom a report names', () => {
  it.each([
    ['Ärger', 'Tarren Mill', true],
    ['Ärger', 'TarrenMill', true],
    ['Ärger', "Tarren-Mi'll", true],
    ['Ärger', 'Silvermoon', false],
    ['Arger', 'Tarren Mill', false],
  ])('as %s of %s is the one of the hash, in whatever region: %s', (name, server, isOne) => {
    for (const region of ['US', 'EU', 'KR', 'TW', 'CN']) {
      const hash = playerHash({ ...row, server: { name: 'Tarren Mill', region } }, salt);
      expect(isHashOf(hash, salt, name, server)).toBe(isOne);
    }
    expect(isHashOf(playerHash(row, salt), 'bb', name, server)).toBe(false);
  });

  it('is nobody whom the rankings hide', () => {
    const hidden = playerHash({ ...row, hidden: true }, salt);
    expect(isHashOf(hidden, salt, row.name, row.server!.name)).toBe(false);
  });
});
