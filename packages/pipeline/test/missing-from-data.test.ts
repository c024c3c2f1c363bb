import type { ContentType } from '@toptalent/build-data';
import { describe, expect, it } from 'vitest';
import type { CellSummary } from '../src/checkpoint/index-of-cells.ts';
import { describeMissing, missingFromData } from '../src/run/missing-from-data.ts';
import { smallData } from './small-data.ts';

const data = smallData();
const cell = (specId: number, encounterId: number, contentType: ContentType, more: object = {}) =>
  ({ key: { specId, encounterId, contentType }, ...more }) as CellSummary;
const missing = (cells: readonly CellSummary[], more: object = {}) =>
  missingFromData({ data, cells, encounters: data.encounters, ...more });

describe('what the checkpoint holds and the data lacks', () => {
  it('are the encounters that the data says nothing about, raids and dungeons apart', () => {
    const cells = [cell(62, 112_521, 'mythicPlus'), cell(71, 3470, 'raid'), cell(71, 112_521, 'mythicPlus')];
    expect(missing(cells)).toEqual([
      { specId: 62, contentType: 'mythicPlus', encounterIds: [112_521] },
      { specId: 71, contentType: 'raid', encounterIds: [3470] },
      { specId: 71, contentType: 'mythicPlus', encounterIds: [112_521] },
    ]);
  });

  it('is not a place that was looked at without finding a build, nor one with a build', () => {
    expect(missing([cell(62, 3470, 'raid'), cell(256, 3470, 'raid')])).toEqual([]);
  });

  it('is everything where there is no data', () => {
    expect(missing([cell(256, 3470, 'raid')], { data: undefined })).toHaveLength(1);
  });

  it('is no cell whose codes are still to be had, and none of another season', () => {
    expect(missing([cell(71, 3470, 'raid', { codesOpen: true }), cell(71, 9999, 'raid')])).toEqual([]);
  });

  it('are builds of other talent trees as well, where the trees are named', () => {
    const cells = [cell(256, 3470, 'raid'), cell(62, 3470, 'raid')];
    expect(missing(cells, { talentTreeVersion: 'cd'.repeat(32) })).toEqual([
      { specId: 256, contentType: 'raid', encounterIds: [3470] },
    ]);
    expect(missing(cells, { talentTreeVersion: 'ab'.repeat(32) })).toEqual([]);
  });

  it('is said by the number of specializations', () => {
    expect(describeMissing([])).toEqual([]);
    const found = missing([cell(71, 3470, 'raid'), cell(71, 112_521, 'mythicPlus')]);
    expect(describeMissing(found)).toEqual([
      'The checkpoint holds cells of 1 specialization that the data lacks: they are chosen, too.',
    ]);
  });
});
