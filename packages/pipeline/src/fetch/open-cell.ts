/** A cell while it is being fetched: which page it needs next, and when it has enough. */
import type { RankingsAnswer, RankingsRequest } from '@toptalent/warcraft-logs';
import { classById } from '@toptalent/game';
import type { Cell } from '../cell.ts';
import { difficultyId } from '../plan/ask.ts';
import type { PlannedCell } from '../plan/plan.ts';
import { fetchedRow } from './rows.ts';
import type { FetchedRow } from './rows.ts';

/** Below so many players the next difficulty is tried. */
const fewPlayers = 30;
/** Below so many players the next page is worth its point; also while it is open which hero tree leads. */
const enoughPlayers = 60;

/** What was read at one difficulty. */
interface Slice {
  readonly cell: Cell;
  /** The cell's rows as they came. */
  readonly fetched: readonly FetchedRow[];
  /** Not cut off by the ceiling of pages. */
  readonly enough: boolean;
  readonly players: number;
  /** Its rows are newer than the talent trees: codes come from reports. */
  readonly treeLags: boolean;
}

/** What the choosing half says about rows. */
export interface RowSurvey {
  /** Distinct players with a usable row. */
  readonly players: number;
  /** The hero tree that leads may not be the one that most play. */
  readonly heroTreesOverlap: boolean;
  readonly treeLags: boolean;
}

export interface OpenCell {
  readonly planned: PlannedCell;
  /** The page to ask for next; undefined when the cell has enough. */
  readonly wants: RankingsRequest | undefined;
  /** Takes the answer to `wants`. */
  take(answer: RankingsAnswer): void;
  /** Why the cell cannot be had; undefined while it can. */
  readonly failure: string | undefined;
  /** What there is, once it wants nothing more. */
  readonly result: Slice;
}

export function openCell(
  planned: PlannedCell,
  salt: string,
  runStartedAt: number,
  survey: (cell: Cell) => RowSurvey,
): OpenCell {
  const { ask, key, zone, specialization } = planned;
  const slices: Slice[] = [];
  let refusal: string | undefined;
  let failure: string | undefined;
  let difficulty = 0;
  let page = 1;
  let rows: FetchedRow[] = [];
  let malformedRows = 0;

  const closeSlice = (enough: boolean, cell: Cell, { players, treeLags }: RowSurvey): void => {
    slices.push({ cell, fetched: rows, enough, players, treeLags });
    rows = [];
    malformedRows = 0;
    page = 1;
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
        // No such difficulty there (a boss without Mythic, say): the next one may exist.
        refusal = answer.message;
        const cell = cellSoFar();
        closeSlice(true, cell, survey(cell));
        return;
      }
      if (answer.kind !== 'page') {
        failure =
          answer.kind === 'failed' ? answer.error.detail : 'Warcraft Logs does not know the encounter';
        difficulty = ask.difficulties.length;
        return;
      }
      const { rankings, hasMorePages } = answer.page;
      malformedRows += answer.page.malformedRows;
      const mythicPlus = key.contentType === 'mythicPlus';
      rows.push(...rankings.map((ranking) => fetchedRow(ranking, salt, mythicPlus)));
      page += 1;
      const cell = cellSoFar();
      const surveyed = survey(cell);
      const sufficient = surveyed.players >= enoughPlayers && !surveyed.heroTreesOverlap;
      const exhausted = !hasMorePages || rankings.length === 0;
      if (exhausted || sufficient || page > ask.pages) {
        closeSlice(exhausted || sufficient, cell, surveyed);
      }
    },
    get failure() {
      return slices.some((slice) => slice.cell.pages > 0) ? failure : (failure ?? refusal);
    },
    get result() {
      const [first, ...others] = slices;
      const enough = slices.every((slice) => slice.enough);
      const best = others.reduce((a, b) => (b.players > a.players ? b : a), first!);
      return { ...best, enough };
    },
  };

  function cellSoFar(): Cell {
    return {
      key,
      difficulty: ask.difficulties[Math.min(difficulty, ask.difficulties.length - 1)]!,
      finishedAt: runStartedAt,
      pages: page - 1,
      rows: rows.map((one) => one.row),
      ...(malformedRows === 0 ? {} : { malformedRows }),
    };
  }
}
