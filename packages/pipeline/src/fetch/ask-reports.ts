/** Asks reports for import codes where no other way leads to one: on patch day, when the tree file lags. */
import type { Specialization } from '@toptalent/game';
import type { WarcraftLogsClient } from '@toptalent/warcraft-logs';
import type { Cell, CellRow } from '../cell.ts';
import { newerVersionOf } from '../clean/other-version.ts';
import type { Candidates } from '../choose/survey-cell.ts';
import { isTroubleOfReports } from './passing.ts';
import { reportCodeOf } from './report-code.ts';
import type { Refusal, ReportLimit } from './report-limit.ts';

/** Each report costs two requests, and the fourth best build of a cell is hardly of use. */
const mostReportsPerCell = 8;
/** If this many reports in a row fail, reports as a whole are down, not single ones. */
const failuresInARow = 3;

export interface AskReportsRequest {
  readonly client: WarcraftLogsClient;
  readonly specialization: Specialization;
  readonly salt: string;
  readonly candidatesOf: (cell: Cell) => Candidates;
  readonly limit: ReportLimit;
}

export interface AskedReports {
  /** The cell with the codes that there are now. */
  readonly cell: Cell;
  /** Why not all codes were asked for; undefined if they were. */
  readonly refusal: Refusal | undefined;
}

/**
 * Asks for codes where they are needed and can be had. A report that answers with an error counts as one without a code.
 *
 * @throws what the client throws: about several reports in a row, about all that were asked, or about more than reports.
 */
export async function askReports(request: AskReportsRequest, cell: Cell): Promise<AskedReports> {
  const { limit } = request;
  let known = cell;
  let asked = 0;
  let answered = 0;
  let errors: Error[] = [];
  while (asked < mostReportsPerCell) {
    const needed = rowsToAsk(request.candidatesOf(known));
    if (needed.length === 0) {
      break;
    }
    for (const index of needed) {
      if (limit.refusal !== undefined) {
        return { cell: known, refusal: limit.refusal };
      }
      asked += 1;
      let code: string | undefined;
      try {
        code = await askReport(request, known.rows[index]!);
        answered += 1;
        errors = [];
      } catch (error) {
        if (!isTroubleOfReports(error) || errors.push(error) >= failuresInARow) {
          throw error;
        }
      }
      const version = newerVersionOf(code);
      if (version !== undefined) {
        const { player, fight } = known.rows[index]!;
        limit.sawVersion({ version, player, report: fight?.reportCode });
      }
      // "" says that the report was asked: it is not asked again.
      known = { ...known, rows: known.rows.with(index, { ...known.rows[index]!, reportCode: code ?? '' }) };
    }
  }
  if (answered === 0 && errors.length > 0) {
    throw errors[0]!;
  }
  return { cell: known, refusal: undefined };
}

/** Asks one report, and notes what that cost. */
async function askReport(
  { client, specialization, salt, limit }: AskReportsRequest,
  row: CellRow,
): Promise<string | undefined> {
  const before = client.allowance.spentByUs;
  let hasCode: boolean | undefined;
  try {
    const code = await reportCodeOf(client, specialization, row, salt);
    hasCode = code !== undefined;
    return code;
  } finally {
    limit.asked(client.allowance.spentByUs - before, hasCode);
  }
}

/** The rows that need a code. */
export function rowsToAsk({ candidates }: Candidates): readonly number[] {
  return candidates.flatMap(({ askRow }) => askRow ?? []);
}
