/** A cell while it is being fetched: which page it needs next, and whether it has enough. */
import type { RankingsAnswer, RankingsRequest } from '@toptalent/warcraft-logs';
import { classById } from '@toptalent/game';
import type { Cell, CellRow } from '../cell.ts';
import type { CellSample } from '../choose/survey-cell.ts';
import { difficultyId } from '../plan/ask.ts';
import type { PlannedCell } from '../plan/plan.ts';
import { rowFrom } from './row-from.ts';

/** With fewer players than this, the next difficulty is tried. */
const fewPlayers = 30;
/** With fewer players than this, or while two hero trees may lead, the next page is read. */
const enoughPlayers = 60;

/** What was read at one difficulty. */
interface Slice {
  readonly cell: Cell;
  /** Not cut off by the ceiling of pages. */
  readonly enough: boolean;
  readonly players: number;
}

export interface OpenCell {
  readonly planned: PlannedCell;
  /** The page to ask for next; undefined if the cell has enough. */
  readonly wants: RankingsRequest | undefined;
  /** Takes the answer to `wants`. */
  take(answer: RankingsAnswer): void;
  /** Why the cell cannot be fetched whole; undefined while it can. */
  readonly failure: string | undefined;
  /** What was read, once `wants` is undefined: pages before one that failed, too. Undefined if no page came. */
  readonly result: Pick<Slice, 'cell' | 'enough'> | undefined;
}

/** What every cell of a run is opened with. */
export interface OpenSettings {
  /** Players are hashed with it. */
  readonly salt: string;
  /** Start of the run, epoch seconds. */
  readonly startedAt: number;
  readonly sampleOf: (cell: Cell) => CellSample;
}

export function openCell(planned: PlannedCell, { salt, startedAt, sampleOf }: OpenSettings): OpenCell {
  const { ask, key, zone, specialization } = planned;
  const slices: Slice[] = [];
  let refusal: string | undefined;
  let failure: string | undefined;
  let difficulty = 0;
  let page = 1;
  let rows: CellRow[] = [];
  let malformedRows = 0;
  let pageBefore = '';

  const closeSlice = (cell: Cell, players: number, enough: boolean): void => {
    slices.push({ cell, enough, players });
    rows = [];
    malformedRows = 0;
    page = 1;
    pageBefore = '';
    difficulty = players < fewPlayers ? difficulty + 1 : ask.difficulties.length;
  };

  return {
    planned,
    get wants() {
      const asked = ask.difficulties[difficulty];
      return asked === undefined
        ? undefined
        : {
            encounterId: key.encounterId,
            specialization: {
              classSlug: classById(specialization.classId)!.slug,
              specSlug: specialization.slug,
            },
            difficulty: difficultyId(asked),
            partition: zone.partition.id,
            metric: ask.metric,
            page,
            talents: true,
          };
    },
    take(answer) {
      if (answer.kind === 'rejected') {
        // A boss may lack this difficulty and have the next one.
        refusal = answer.message;
        const cell = cellSoFar();
        closeSlice(cell, sampleOf(cell).players, true);
        return;
      }
      if (answer.kind !== 'page') {
        failure =
          answer.kind === 'failed' ? answer.error.detail : 'Warcraft Logs does not know the encounter';
        if (page > 1) {
          const cell = cellSoFar();
          closeSlice(cell, sampleOf(cell).players, false);
        }
        difficulty = ask.difficulties.length;
        return;
      }
      const { rankings, hasMorePages } = answer.page;
      // A server that ignores the page number sends the same page again and again.
      const thisPage = JSON.stringify(rankings);
      if (page > 1 && thisPage === pageBefore) {
        const cell = cellSoFar();
        closeSlice(cell, sampleOf(cell).players, true);
        return;
      }
      pageBefore = thisPage;
      malformedRows += answer.page.malformedRows;
      const mythicPlus = key.contentType === 'mythicPlus';
      rows.push(...rankings.map((ranking) => rowFrom(ranking, salt, mythicPlus)));
      page += 1;
      const cell = cellSoFar();
      const { players, heroTreesOverlap } = sampleOf(cell);
      const enough =
        (players >= enoughPlayers && !heroTreesOverlap) || !hasMorePages || rankings.length === 0;
      if (enough || page > ask.pages) {
        closeSlice(cell, players, enough);
      }
    },
    get failure() {
      return failure ?? (read().length > 0 ? undefined : refusal);
    },
    get result() {
      const [first, ...others] = read();
      if (first === undefined) {
        return undefined;
      }
      const { cell } = others.reduce((a, b) => (b.players > a.players ? b : a), first);
      return { cell, enough: failure === undefined && slices.every((slice) => slice.enough) };
    },
  };

  function read(): readonly Slice[] {
    return slices.filter((slice) => slice.cell.pages > 0);
  }

  function cellSoFar(): Cell {
    return {
      key,
      difficulty: ask.difficulties[Math.min(difficulty, ask.difficulties.length - 1)]!,
      runStartedAt: startedAt,
      pages: page - 1,
      rows: [...rows],
      ...(malformedRows === 0 ? {} : { malformedRows }),
    };
  }
}
