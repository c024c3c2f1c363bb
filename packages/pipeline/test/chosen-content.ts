/** What a run has chosen, made up for tests. */
import type { ChosenContent } from '../src/index.ts';
import { buildOf } from './small-data.ts';

/** Raid builds of Discipline: a general one "n", and "o" on the first boss. */
export function chosenContent(more: Partial<ChosenContent> = {}): ChosenContent {
  return {
    specId: 256,
    contentType: 'raid',
    complete: true,
    builds: { general: buildOf('n'), encounters: { '3470': buildOf('o') } },
    askedAt: { '3470': 1_700_000_000 },
    rejected: {},
    treeLagsOn: [],
    codeMissingOn: [],
    kept: [],
    otherVersion: undefined,
    unknownBudgetOn: [],
    ...more,
  };
}
