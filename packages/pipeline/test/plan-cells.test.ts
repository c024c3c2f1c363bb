import { specializationById } from '@toptalent/game';
import { describe, expect, it } from 'vitest';
import type { CellSummary } from '../src/checkpoint/index-of-cells.ts';
import { planCells } from '../src/plan/plan.ts';
import type { PlanRequest } from '../src/plan/plan.ts';

const specIds = [62, 63, 64];
const encounters = [1, 2];

/** The cells in the order in which they are asked for, nothing of them stored; suspect ones in brackets. */
function order(setAside: readonly string[]): readonly string[] {
  return planned({ setAside: new Set(setAside) }).map(({ key, suspect }) => {
    const id = `${key.specId}/${key.encounterId}`;
    return suspect ? `(${id})` : id;
  });
}

function planned(more: Partial<PlanRequest>) {
  return planCells({
    specializations: specIds.map((specId) => specializationById(specId)!),
    zones: [
      {
        zoneId: 53,
        name: 'Zone',
        contentType: 'raid',
        partition: { id: 1, name: '12.1' },
        difficultyIds: [],
        encounters: encounters.map((id, index) => ({
          id,
          name: `Boss ${id}`,
          zoneId: 53,
          contentType: 'raid',
          order: index,
          journalId: id,
        })),
      },
    ],
    settings: { difficulty: undefined, pages: 1 },
    index: { find: () => undefined, all: () => [] },
    setAside: new Set(),
    unfinished: new Set(),
    now: 1000,
    maxAge: 100,
    resumedRun: undefined,
    ...more,
  });
}

describe('the order of a plan', () => {
  it('is by specialization', () => {
    expect(order([])).toEqual(['62/1', '62/2', '63/1', '63/2', '64/1', '64/2']);
  });

  it('puts a page that failed behind what was never tried', () => {
    expect(order(['62/1'])).toEqual(['62/2', '63/1', '63/2', '64/1', '64/2', '(62/1)']);
  });

  it('puts pages that failed in the order in which they failed', () => {
    expect(order(['63/2', '62/1'])).toEqual(['62/2', '63/1', '64/1', '64/2', '(63/2)', '(62/1)']);
  });

  it('puts an encounter that failed for two specializations behind the others, what never failed of it first', () => {
    expect(order(['63/1', '62/1'])).toEqual(['62/2', '63/2', '64/2', '(64/1)', '(63/1)', '(62/1)']);
  });

  it('does not mind cells that it is not about', () => {
    expect(order(['256/1', '257/1'])).toEqual(['62/1', '62/2', '63/1', '63/2', '64/1', '64/2']);
  });
});

describe('a cell that is stored', () => {
  const stored = (): CellSummary => ({
    key: { specId: 62, encounterId: 1, contentType: 'raid' },
    difficulty: 'mythic',
    tried: ['mythic', 'heroic'],
    metric: 'dps',
    pages: 1,
    enough: true,
    fetchedAt: 990,
    run: 3,
    runStartedAt: 990,
    rows: 100,
  });
  const index = {
    find: (key: CellSummary['key']) => (key.specId === 62 && key.encounterId === 1 ? stored() : undefined),
    all: () => [stored()],
  };
  const isDue = (more: Partial<PlanRequest>): boolean =>
    planned({ index, ...more }).find(({ cached }) => cached !== undefined)!.due;

  it('is due when it is too old, its page failed, or it is unfinished; a resumed run included', () => {
    expect(isDue({})).toBe(false);
    expect(isDue({ maxAge: 5 })).toBe(true);
    expect(isDue({ maxAge: 5, resumedRun: 3 })).toBe(false);
    expect(isDue({ setAside: new Set(['62/1']) })).toBe(true);
    expect(isDue({ unfinished: new Set(['62/1']) })).toBe(true);
    expect(isDue({ unfinished: new Set(['62/1']), resumedRun: 3 })).toBe(true);
    expect(isDue({ unfinished: new Set(['63/1']) })).toBe(false);
  });
});
