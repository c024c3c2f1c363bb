import { describe, expect, it } from 'vitest';
import type { BuildData } from '@toptalent/build-data';
import type { CellSummary } from '../src/checkpoint/index-of-cells.ts';
import { unfinishedCells } from '../src/checkpoint/unfinished-cells.ts';
import { buildOf, smallData } from './small-data.ts';

const zones = [{ zoneId: 53 }, { zoneId: 55 }];
const without = { withoutBuild: 'it has no rankings' };
const cell = (encounterId: number, more: Partial<CellSummary> = {}): CellSummary => ({
  key: { specId: 256, encounterId, contentType: 'raid' },
  difficulty: 'mythic',
  tried: ['mythic'],
  metric: 'dps',
  pages: 1,
  enough: true,
  fetchedAt: 1,
  run: 1,
  runStartedAt: 1,
  rows: 0,
  ...more,
});
/** Discipline has a build on that boss. */
const dataWith = (encounterId: number, zoneId = 53): BuildData => {
  const [boss, dungeon] = smallData().encounters;
  const raid = { general: buildOf('g'), encounters: { [encounterId]: buildOf('a') } };
  return smallData({
    encounters: [{ ...boss!, id: encounterId, zoneId }, dungeon!],
    specs: { '256': { raid, mythicPlus: { general: null, encounters: {} } } },
  });
};

describe('a cell is unfinished', () => {
  it.each<[string, CellSummary, BuildData | undefined, boolean]>([
    ['without a build where there is one', cell(3470, without), dataWith(3470), true],
    ['not with a build', cell(3470), dataWith(3470), false],
    ['not where there is none', cell(3445, without), dataWith(3470), false],
    ['not without data', cell(3470, without), undefined, false],
    ['while builds of an earlier season stand in', cell(3470, without), dataWith(3000, 46), true],
    [
      'not while those of the other content type do',
      cell(112_521, { ...without, key: { specId: 256, encounterId: 112_521, contentType: 'mythicPlus' } }),
      dataWith(3000, 46),
      false,
    ],
    [
      'not while those of another specialization do',
      cell(3470, { ...without, key: { specId: 257, encounterId: 3470, contentType: 'raid' } }),
      dataWith(3470),
      false,
    ],
  ])('%s', (_, one, data, expected) => {
    expect(unfinishedCells([one], data, zones)).toEqual(expected ? [one] : []);
  });
});
