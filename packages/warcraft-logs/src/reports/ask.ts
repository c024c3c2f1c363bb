/** Asks about a fight of a report: its players, and the import codes that the report has for them. */
import type { Api } from '../graphql/api.ts';
import { answerError } from '../graphql/answer-error.ts';
import type { Query, QueryAnswer } from '../graphql/query.ts';
import { fightRosterDocument, importCodesDocument } from './documents.ts';
import { readImportCodes, readRoster } from './fights.ts';
import type { FightActor } from './fights.ts';

/** One fight of one report. */
export interface FightReference {
  readonly reportCode: string;
  readonly fightId: number;
}

/** The fight's players; none if the report is private, archived or gone. `names` costs no more points. */
export function askForRoster(
  api: Api,
  fight: FightReference,
  names: boolean,
): Promise<readonly FightActor[]> {
  const query: Query = {
    request: 'players of a fight',
    document: fightRosterDocument,
    variables: { reportCode: fight.reportCode, fightIds: [fight.fightId], names },
    operation: 'report',
    fields: 1,
  };
  return ask(api, { query, read: (data) => readRoster(data, fight.fightId), ifUnreadable: [] });
}

/** The report's own import codes by actor id, of those that have one. */
export function askForImportCodes(
  api: Api,
  fight: FightReference,
  actorIds: readonly number[],
): Promise<ReadonlyMap<number, string>> {
  const query: Query = {
    request: `import codes of ${actorIds.length} player${actorIds.length === 1 ? '' : 's'}`,
    document: importCodesDocument(actorIds),
    variables: { reportCode: fight.reportCode, fightIds: [fight.fightId] },
    operation: 'report',
    fields: 1,
  };
  return ask(api, {
    query,
    read: (data) => readImportCodes(data, fight.fightId, actorIds),
    ifUnreadable: new Map<number, string>(),
  });
}

interface ReportQuestion<Value> {
  readonly query: Query;
  /** Undefined if the shape is not what we expect. */
  readonly read: (data: unknown) => Value | undefined;
  /** The value for a report that may not be read. */
  readonly ifUnreadable: Value;
}

async function ask<Value>(api: Api, { query, read, ifUnreadable }: ReportQuestion<Value>): Promise<Value> {
  const answer = await api.run(query);
  const value = read(answer.data) ?? (isUnreadable(answer) ? ifUnreadable : undefined);
  if (value === undefined) {
    throw answerError(answer, api.context(query));
  }
  return value;
}

/** The API's words for private, archived and missing reports, as public clients quote them (2026-09). */
function isUnreadable({ errors }: QueryAnswer): boolean {
  return errors.some(({ message }) =>
    /permission to view this report|has been archived|does not exist/i.test(message),
  );
}
