import { specializationById } from '@toptalent/game';
import type { WarcraftLogsClient } from '@toptalent/warcraft-logs';
import { afterAll, describe, expect, it } from 'vitest';
import type { Cell } from '../src/cell.ts';
import type { Candidates } from '../src/choose/survey-cell.ts';
import { readCell, storeCell } from '../src/fetch/store-cell.ts';
import { asksFor } from '../src/plan/ask.ts';
import type { PlannedCell } from '../src/plan/plan.ts';
import { removeHomes } from './run-cli.ts';
import { cellOf, rowOf } from './small-tree.ts';
import { newCheckpoint } from './new-checkpoint.ts';

afterAll(removeHomes);

/** Twelve rows, of which the third has no report. */
const rows = Array.from({ length: 12 }, (_, index) =>
  rowOf(`${index}`, {}, index === 2 ? {} : { fight: { reportCode: 'aBcD', fightId: index } }),
);

/** Stores a cell, and gives what the checkpoint holds of it then. */
function storing(candidates: Candidates, codesOpen = false, more: Partial<Cell> = {}) {
  const specialization = specializationById(256)!;
  const cell = cellOf(rows, { pages: 2, difficulty: 'heroic', ...more });
  const planned = {
    key: cell.key,
    specialization,
    ask: asksFor(specialization, 'raid', { difficulty: undefined, pages: 3 }),
  } as PlannedCell;
  const checkpoint = newCheckpoint();
  const client = { allowance: { learned: { rankings: 1.5 } } } as unknown as WarcraftLogsClient;
  const read = readCell({ checkpoint }, planned, { cell, enough: true });
  storeCell({ checkpoint, client }, read, candidates, codesOpen);
  checkpoint.flush();
  const stored = checkpoint.read(cell.key)!;
  return {
    summary: checkpoint.find(cell.key)!,
    costs: checkpoint.costs,
    fights: stored.rows.flatMap((row) => row.fight?.fightId ?? []),
    rows: stored.rows.length,
  };
}

const all = [...rows.keys()];

describe('a cell that is stored', () => {
  it('keeps the report of the best-ranked row of each build, of those that have one', () => {
    const candidates = [
      { rows: [2, 5, 6], askRow: undefined },
      { rows: [7, 8], askRow: undefined },
    ];
    const stored = storing({ treeLags: false, candidates });
    expect([stored.fights, stored.rows]).toEqual([[5, 7], 12]);
  });

  it('keeps eight reports of a build whose code is still needed', () => {
    const stored = storing({ treeLags: true, candidates: [{ rows: all, askRow: 0 }] }, true);
    expect(stored.fights).toEqual([0, 1, 3, 4, 5, 6, 7, 8]);
    expect(stored.summary).toMatchObject({ treeLags: true, codesOpen: true });
  });

  it('says how it was read, when, and by which run', () => {
    const before = Math.floor(Date.now() / 1000);
    const { summary, costs } = storing({ treeLags: false, candidates: [] }, false, { malformedRows: 4 });
    expect(summary).toEqual({
      key: { specId: 256, encounterId: 3470, contentType: 'raid' },
      difficulty: 'heroic',
      tried: ['mythic', 'heroic'],
      metric: 'hps',
      pages: 2,
      enough: true,
      fetchedAt: expect.any(Number) as number,
      run: 1,
      runStartedAt: 1000,
      malformedRows: 4,
      rows: 12,
    });
    expect(summary.fetchedAt).toBeGreaterThanOrEqual(before);
    expect(costs).toEqual({ rankings: 1.5 });
  });
});
