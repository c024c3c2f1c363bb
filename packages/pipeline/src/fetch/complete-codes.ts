/**
 * Cells that are there already, of rows newer than the talent trees: another rule may publish builds whose codes nobody
 * has asked for. Just those are asked of the reports that the checkpoint keeps; no page of rankings is read again.
 */
import type { WarcraftLogsClient } from '@toptalent/warcraft-logs';
import type { Cell, CellRow } from '../cell.ts';
import type { Checkpoint } from '../checkpoint/checkpoint.ts';
import type { PlannedCell } from '../plan/plan.ts';
import { isTroubleOfReports } from './passing.ts';
import { isHashOf } from './player.ts';
import { withReportCodes } from './report-codes.ts';
import { createReportOutage } from './report-outage.ts';
import type { CodesNeeded } from './report-codes.ts';
import type { FetchedRow } from './rows.ts';

export interface CompleteRequest {
  readonly client: WarcraftLogsClient;
  readonly checkpoint: Checkpoint;
  readonly cells: readonly PlannedCell[];
  readonly codesNeeded: CodesNeeded;
  /** Everything was asked that there is to ask; `changed` when that was anything. */
  readonly onComplete: (cell: PlannedCell, changed: boolean) => void;
  readonly onFailed: (cell: PlannedCell, reason: string) => void;
  /** Called when points are spent; resolves when they are back, or rejects to stop. */
  readonly onSpent: (error: unknown) => Promise<void>;
}

/** @throws whatever stops the run: no points, refused credentials, cancelled, a full disk. */
export async function completeCodes(request: CompleteRequest): Promise<void> {
  const outage = createReportOutage();
  for (const planned of request.cells) {
    for (let done = false; !done;) {
      if (outage.reason !== undefined) {
        request.onFailed(planned, outage.reason.message);
        break;
      }
      try {
        request.onComplete(planned, await complete(request, planned));
        outage.answered();
        done = true;
      } catch (error) {
        if (isTroubleOfReports(error)) {
          outage.failed(error);
          request.onFailed(planned, error.message);
          done = true;
        } else {
          await request.onSpent(error);
        }
      }
    }
  }
}

/** @returns whether there was anything to ask */
async function complete(
  { client, checkpoint, codesNeeded }: CompleteRequest,
  { key, specialization, cached }: PlannedCell,
): Promise<boolean> {
  const cell = checkpoint.read(key);
  if (cell === undefined || cached === undefined) {
    return false;
  }
  const { salt } = checkpoint.header;
  const known = cell.rows.map((row) => rememberedRow(row, salt));
  const rows = await withReportCodes(client, specialization, cell, known, withFightsOnly(cell, codesNeeded));
  if (rows === cell.rows && cached.codesOpen !== true) {
    return false;
  }
  const { rows: _, codesOpen: __, ...summary } = cached;
  checkpoint.append(summary, rows, client.allowance.learned);
  checkpoint.flush();
  return true;
}

/** As if it came from a page, but that names are not known. */
function rememberedRow(row: CellRow, salt: string): FetchedRow {
  const origin = {
    fight: row.fight,
    name: undefined,
    server: undefined,
    isPlayer: ({
      name,
      server,
    }: {
      readonly name: string | undefined;
      readonly server: string | undefined;
    }) => name !== undefined && server !== undefined && isHashOf(row.player, salt, name, server),
  };
  return { row, origin };
}

/** Rows of a cell that is there whose report would be asked for a code, as far as that can be told before asking. */
export function codesToComplete(cell: Cell, codesNeeded: CodesNeeded): readonly number[] {
  return withFightsOnly(cell, codesNeeded)(cell, new Set());
}

/** Rows whose fight was not kept cannot be asked about. */
function withFightsOnly(cell: Cell, codesNeeded: CodesNeeded): CodesNeeded {
  const without = cell.rows.flatMap((row, index) => (row.fight === undefined ? [index] : []));
  return (asked, refused) => codesNeeded(asked, new Set([...refused, ...without]));
}
