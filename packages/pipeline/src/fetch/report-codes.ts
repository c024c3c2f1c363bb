/**
 * The third way to an import code: the report's own, for rows whose talents the tree file cannot express, as on patch
 * day. Report, then fight, then the actor of that specialization; two of a kind are told apart by name.
 */
import { classById } from '@toptalent/game';
import type { Specialization } from '@toptalent/game';
import type { FightActor, WarcraftLogsClient } from '@toptalent/warcraft-logs';
import type { Cell, CellRow } from '../cell.ts';
import { isTroubleOfReports } from './passing.ts';
import type { FetchedRow, RowOrigin } from './rows.ts';

/** Indexes of the rows whose code is needed; asked again until there are none. */
export type CodesNeeded = (cell: Cell, refused: ReadonlySet<number>) => readonly number[];

/** A report is asked who fought, then for the code; a third time, for names, where two played the specialization. */
export const questionsPerCode = 2;

/** No cell asks for more: each is two requests, and the fourth best build is nobody's. */
const mostReportsPerCell = 8;
/** So many reports in a row that end in an error: it is not that report, it is all of them. */
const illReportsInARow = 3;

/**
 * The cell's rows with the reports' codes where they are needed and can be had. A report that answers with an error is as
 * good as one without a code.
 *
 * @throws what the client throws: about several reports in a row, about all that there were, or about more than reports.
 */
export async function withReportCodes(
  client: WarcraftLogsClient,
  specialization: Specialization,
  cell: Cell,
  fetched: readonly FetchedRow[],
  codesNeeded: CodesNeeded,
): Promise<readonly CellRow[]> {
  // A new list for every change: what is known of a list of rows is remembered by the list.
  let rows = cell.rows;
  const refused = new Set<number>();
  let answered = 0;
  let ill: Error[] = [];
  for (let asked = 0; asked < mostReportsPerCell;) {
    const needed = codesNeeded({ ...cell, rows }, refused);
    if (needed.length === 0) {
      break;
    }
    for (const index of needed) {
      asked += 1;
      let code: string | undefined;
      try {
        code = await reportCode(client, specialization, fetched[index]!.origin);
        answered += 1;
        ill = [];
      } catch (error) {
        if (!isTroubleOfReports(error) || ill.push(error) >= illReportsInARow) {
          throw error;
        }
      }
      // Neither a code that does not help nor one that is not there shall be asked for again.
      rows = rows.with(index, { ...rows[index]!, reportCode: code ?? '' });
      refused.add(index);
    }
  }
  if (answered === 0 && ill.length > 0) {
    throw ill[0]!;
  }
  return rows;
}

async function reportCode(
  client: WarcraftLogsClient,
  specialization: Specialization,
  origin: RowOrigin,
): Promise<string | undefined> {
  if (origin.fight === undefined) {
    return undefined;
  }
  const roster = await client.fightRoster(origin.fight, false);
  let candidates = roster.filter((actor) => playsSpecialization(actor.spec, specialization));
  if (candidates.length > 1) {
    if (origin.name === undefined && origin.isPlayer === undefined) {
      return undefined;
    }
    const named = await client.fightRoster(origin.fight, true);
    const ids = candidates.map((actor) => actor.actorId);
    candidates = named.filter((actor) => ids.includes(actor.actorId) && isPlayer(actor, origin));
  }
  const [actor, second] = candidates;
  if (actor === undefined || second !== undefined) {
    return undefined;
  }
  return (await client.importCodes(origin.fight, [actor.actorId])).get(actor.actorId);
}

/** `friendlySpecs` is undocumented: seen as the slug alone, with the class before it, and with spaces or dashes. */
export function playsSpecialization(text: string, specialization: Specialization): boolean {
  const plain = text.replace(/[^a-z]/gi, '').toLowerCase();
  const spec = specialization.slug.toLowerCase();
  const playerClass = classById(specialization.classId)!.slug.toLowerCase();
  return plain === spec || plain === `${playerClass}${spec}` || plain === `${spec}${playerClass}`;
}

/** Servers may be written with or without spaces; one that is not said does not tell anybody apart. */
function isPlayer(actor: FightActor, origin: RowOrigin): boolean {
  if (origin.isPlayer !== undefined) {
    return origin.isPlayer(actor);
  }
  const plain = (server: string): string => server.replace(/[\s'-]/g, '').toLowerCase();
  const sameServer =
    actor.server === undefined || origin.server === undefined || plain(actor.server) === plain(origin.server);
  return actor.name === origin.name && sameServer;
}
