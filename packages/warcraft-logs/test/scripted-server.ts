/** A server that answers as a script says: one step an API request, the last one for all that follow. */
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createWarcraftLogsClient } from '../src/index.ts';
import type { ClientOptions, WarcraftLogsClient } from '../src/index.ts';

export const secret = 'planted-secret-42';
export const clientId = 'planted-client-7';

/** Answers one request; the body has been read. */
export type Step = (response: ServerResponse, body: GraphqlRequest) => void;

interface GraphqlRequest {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

export interface ScriptedServer {
  readonly tokenUrl: string;
  readonly apiUrl: string;
  /** API requests so far. */
  readonly asked: GraphqlRequest[];
  /** Authorization headers of all requests, in order. */
  readonly authorizations: string[];
  readonly tokensGiven: () => number;
  close(): Promise<void>;
}

export async function startScriptedServer(
  steps: readonly Step[],
  tokenStatus = 200,
  tokenOf = (count: number): string => `token-${count}`,
): Promise<ScriptedServer> {
  const asked: GraphqlRequest[] = [];
  const authorizations: string[] = [];
  let tokens = 0;
  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    let text = '';
    for await (const chunk of request) {
      text += String(chunk);
    }
    authorizations.push(request.headers.authorization ?? '');
    if (request.url === '/token') {
      tokens += 1;
      json(response, tokenStatus === 200 ? { access_token: tokenOf(tokens) } : { error: 'no' }, tokenStatus);
      return;
    }
    const body = JSON.parse(text) as GraphqlRequest;
    asked.push(body);
    steps[Math.min(asked.length, steps.length) - 1]!(response, body);
  };
  const server = createServer((request, response) => void handle(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    tokenUrl: `${origin}/token`,
    apiUrl: `${origin}/api`,
    asked,
    authorizations,
    tokensGiven: () => tokens,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

export function json(response: ServerResponse, body: unknown, status = 200): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

export const reading = { limitPerHour: 3600, pointsSpentThisHour: 100, pointsResetIn: 1800 };

/** A page of so many rows for every alias asked. */
export function pages(rows: number, change: (alias: string) => unknown = () => undefined): Step {
  return (response, { query }) => {
    const aliases = [...query.matchAll(/cell\d+/g)].map((match) => match[0]);
    const worldData = Object.fromEntries(
      aliases.map((alias) => [alias, change(alias) ?? { characterRankings: page(rows) }]),
    );
    json(response, { data: { worldData, rateLimitData: reading } });
  };
}

export function page(rows: number): object {
  const rankings = Array.from({ length: rows }, (_, index) => ({
    name: `Player${index}`,
    startTime: 1_790_000_000_000,
    hardModeLevel: 0,
    server: { id: 1, name: 'Server', region: 'EU' },
    report: { code: 'abc', fightID: 1 },
    talents: [{ talentID: 103687, points: 1 }],
  }));
  return { page: 1, hasMorePages: false, count: rows, rankings };
}

export function status(code: number, headers: Record<string, string> = {}, body = ''): Step {
  return (response) => void response.writeHead(code, headers).end(body);
}

/** A client of that server that waits for nothing; its pauses are noted in `slept`. */
export function clientOf(
  server: ScriptedServer,
  options: Partial<ClientOptions> = {},
): { client: WarcraftLogsClient; slept: number[] } {
  const slept: number[] = [];
  const client = createWarcraftLogsClient({
    tokenUrl: server.tokenUrl,
    apiUrl: server.apiUrl,
    credentials: { clientId, clientSecret: secret },
    paceMs: 0,
    clock: {
      now: () => Date.now(),
      sleep: (milliseconds) => {
        slept.push(milliseconds);
        return Promise.resolve();
      },
    },
    ...options,
  });
  return { client, slept };
}

export const request = {
  encounterId: 3470,
  specialization: { classSlug: 'Priest', specSlug: 'Discipline' },
  difficulty: 5,
  partition: 1,
  metric: 'hps',
  page: 1,
  talents: true,
} as const;
