/** Builds for one specialization and content type, from its cells: one for each encounter, and a general one. */
import type { Build, ContentBuilds, ContentType } from '@toptalent/build-data';
import type { Cell } from '../cell.ts';
import { createCleaner } from '../clean/cleaner.ts';
import type { Cleaner } from '../clean/cleaner.ts';
import { addCounts } from '../clean/reject-reason.ts';
import type { RejectCounts } from '../clean/reject-reason.ts';
import type { TalentTrees } from '../trees/talent-trees.ts';
import { createCellChoices } from './cell-choices.ts';
import type { CellChoices } from './cell-choices.ts';
import { chooseFromCells } from './choose-from-cells.ts';
import type { ChooseMode } from './choose-from-pool.ts';
import { lacksCode } from './lagging-cell.ts';

export type { ChooseMode } from './choose-from-pool.ts';

export interface ChooseRequest {
  readonly specId: number;
  readonly contentType: ContentType;
  /** Finished cells; those of other specializations or content types are passed over. Order does not matter. */
  readonly cells: readonly Cell[];
  /** Warcraft Logs' ids of all encounters of the content type, whether or not there is a cell. */
  readonly encounterIds: readonly number[];
  readonly trees: TalentTrees;
  /** kernel unless given. */
  readonly mode?: ChooseMode | undefined;
  /** The run's own, where there is one: it knows the rows already. */
  readonly cleaner?: Cleaner | undefined;
  /** Likewise; of the same mode. */
  readonly choices?: CellChoices | undefined;
}

export interface ChosenContent {
  readonly specId: number;
  readonly contentType: ContentType;
  /** There is a cell for every encounter. */
  readonly complete: boolean;
  /** The oldest `finishedAt` of the cells, epoch seconds; undefined without cells: data is as old as its oldest part. */
  readonly asOf: number | undefined;
  /** Encounters without a cell are missing; those with too few players are null. */
  readonly builds: ContentBuilds;
  /** Rows left out of all cells, by reason. */
  readonly rejected: RejectCounts;
  /** Encounters whose rows are newer than the talent trees, ascending. */
  readonly treeLagsOn: readonly number[];
  /** Of those the ones whose build with the most support has no code to be had: the next best with one stands in. */
  readonly codeMissingOn: readonly number[];
  /** Encounters whose rows spend another number of points than any patch that `@toptalent/game` knows, ascending. */
  readonly unknownBudgetOn: readonly number[];
}

export function chooseContent(request: ChooseRequest): ChosenContent {
  const { specId, contentType, encounterIds, trees, mode } = request;
  const { cleaner = createCleaner(trees), choices = createCellChoices(mode) } = request;
  const cells = currentCells(request);
  const clean = cells.map((cell) => cleaner.clean(cell));
  const encounters: Record<string, Build | null> = {};
  for (const cell of clean) {
    encounters[cell.cell.key.encounterId] = choices.of(cell).build;
  }
  const general = chooseFromCells(clean, mode).build;
  const lagging = clean.filter((cell) => cell.treeLags);
  return {
    specId,
    contentType,
    complete: encounterIds.every((encounterId) => encounterId in encounters),
    asOf: cells.length === 0 ? undefined : Math.min(...cells.map((cell) => cell.finishedAt)),
    builds: { general, encounters },
    rejected: addCounts(clean.map((cell) => cell.rejected)),
    treeLagsOn: lagging.map((cell) => cell.cell.key.encounterId),
    codeMissingOn: lagging.filter((cell) => lacksCode(cell, mode)).map((cell) => cell.cell.key.encounterId),
    unknownBudgetOn: clean.filter((cell) => !cell.budgetKnown).map((cell) => cell.cell.key.encounterId),
  };
}

/** One cell an encounter of the season, ascending by encounter: the newest where the checkpoint holds several. */
function currentCells({ specId, contentType, cells, encounterIds }: ChooseRequest): Cell[] {
  const current = new Map<number, Cell>();
  for (const cell of cells.toSorted((a, b) => a.finishedAt - b.finishedAt || a.rows.length - b.rows.length)) {
    const { key } = cell;
    if (key.specId === specId && key.contentType === contentType && encounterIds.includes(key.encounterId)) {
      current.set(key.encounterId, cell);
    }
  }
  return [...current.values()].sort((a, b) => a.key.encounterId - b.key.encounterId);
}
