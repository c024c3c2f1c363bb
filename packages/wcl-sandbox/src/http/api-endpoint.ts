/** The API endpoint: checks token and allowance, runs the document, and bills it. */
import { inHundredths, prices } from '../allowance.ts';
import type { Allowance } from '../allowance.ts';
import type { GraphqlApi } from '../graphql/api.ts';
import type { ClassChanges } from '../graphql/context.ts';
import type { Meter } from '../graphql/context.ts';
import type { Source } from '../sources/source.ts';
import type { StatsCounter } from '../stats.ts';
import { json } from './answer.ts';
import type { Answer } from './answer.ts';
import type { Fault } from './fault.ts';
import type { Tokens } from './tokens.ts';

export interface ApiParts {
  readonly api: GraphqlApi;
  readonly source: Source;
  readonly classes: ClassChanges;
  readonly tokens: Tokens;
  readonly allowance: Allowance;
  readonly stats: StatsCounter;
}

export interface ApiRequest {
  readonly method: string | undefined;
  readonly authorization: string | undefined;
  readonly body: string;
  /** Name of the GraphQL operation. */
  readonly operation: string;
  readonly fault: Fault | undefined;
}

export async function answerApi(parts: ApiParts, request: ApiRequest): Promise<Answer> {
  const { api, source, classes, tokens, allowance, stats } = parts;
  if (!tokens.accepts(request.authorization)) {
    stats.refused('token');
    return json(401, { error: 'Unauthenticated.' });
  }
  if (request.method !== 'POST') {
    return json(405, { error: 'Method not allowed.' });
  }
  if (allowance.spent() >= allowance.limitPerHour) {
    stats.refused('allowance');
    const headers = { 'retry-after': String(allowance.resetIn()) };
    return json(429, { status: 429, error: 'Too many requests' }, headers);
  }
  const meter: Meter = {
    points: 0,
    reading: {
      limitPerHour: allowance.limitPerHour,
      pointsSpentThisHour: allowance.spent(),
      pointsResetIn: allowance.resetIn(),
    },
    cell: (cell) => stats.cell(cell),
    report: (code) => stats.report(code),
  };
  const encounterFault = request.fault?.kind === 'encounter' ? request.fault : undefined;
  const { status, body } = await api.run(request.body, { source, meter, classes, encounterFault });
  const points = meter.points === 0 ? prices.alone : inHundredths(meter.points);
  allowance.spend(points);
  stats.operation(request.operation, points);
  return { status, body };
}
