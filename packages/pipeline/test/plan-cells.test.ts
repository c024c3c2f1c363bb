import { specializationById } from '@toptalent/game';
import { describe, expect, it } from 'vitest';
import { planCells } from '../src/plan/plan.ts';

const specIds = [62, 63, 64];
const encounters = [1, 2];

/** The cells in the order in which they are asked for, nothing of them stored; suspect ones in brackets. */
function order(setAside: readonly string[]): readonly string[] {
  const cells = planCells({
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
    setAside: new Set(setAside),
    unfinished: new Set(),
    now: 1000,
    maxAge: 100,
    resumedRun: undefined,
  });
  return cells.map(({ key, suspect }) => {
    const id = `${key.specId}/${key.encounterId}`;
    return suspect ? `(${id})` : id;
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
