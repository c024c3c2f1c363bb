/** Appends a cell to the checkpoint. Report and fight are kept only for rows of builds that may be published. */
import type { Cell, CellRow } from '../cell.ts';
import type { CellSummary } from '../checkpoint/index-of-cells.ts';
import type { Candidate, Candidates } from '../choose/survey-cell.ts';
import type { PlannedCell } from '../plan/plan.ts';
import { epochSeconds } from '../time.ts';
import type { FetchRequest } from './request.ts';

/** Reports that may be asked for the code of one build. */
const mostFightsOfABuild = 8;

/** A cell that was read whole. */
export interface ReadCell {
  readonly planned: PlannedCell;
  readonly cell: Cell;
  readonly summary: Omit<CellSummary, 'rows' | 'treeLags' | 'codesOpen' | 'withoutBuild'>;
}

/** A cell that was read just now. */
export function readCell(
  { checkpoint }: Pick<FetchRequest, 'checkpoint'>,
  planned: PlannedCell,
  { cell, enough }: { readonly cell: Cell; readonly enough: boolean },
): ReadCell {
  const { startedAt, run } = checkpoint.header;
  return {
    planned,
    cell,
    summary: {
      key: planned.key,
      difficulty: cell.difficulty,
      tried: planned.ask.difficulties,
      metric: planned.ask.metric,
      pages: cell.pages,
      enough,
      fetchedAt: epochSeconds(),
      run,
      runStartedAt: startedAt,
      ...(cell.malformedRows === undefined ? {} : { malformedRows: cell.malformedRows }),
    },
  };
}

/**
 * Appends the cell. It is on the disk after the checkpoint's next flush.
 *
 * @param codesOpen Codes are still to be asked for: until then nothing is chosen from the cell.
 */
export function storeCell(
  { checkpoint, client }: Pick<FetchRequest, 'checkpoint' | 'client'>,
  { cell, summary }: ReadCell,
  { treeLags, candidates, withoutBuild }: Candidates,
  codesOpen: boolean,
): void {
  checkpoint.append(
    {
      ...summary,
      ...(treeLags ? { treeLags } : {}),
      ...(codesOpen ? { codesOpen } : {}),
      ...(withoutBuild === undefined || codesOpen ? {} : { withoutBuild }),
    },
    withFightsOf(cell.rows, candidates),
    client.allowance.learned,
  );
}

/** Of each build the best-ranked row with a report keeps it; more rows while the code of the build is still needed. */
function withFightsOf(rows: readonly CellRow[], candidates: readonly Candidate[]): readonly CellRow[] {
  const kept = new Set(
    candidates.flatMap(({ rows: ranks, askRow }) =>
      ranks
        .filter((rank) => rows[rank]!.fight !== undefined)
        .slice(0, askRow === undefined ? 1 : mostFightsOfABuild),
    ),
  );
  return rows.map(({ fight, ...row }, rank) =>
    fight === undefined || !kept.has(rank) ? row : { ...row, fight },
  );
}
