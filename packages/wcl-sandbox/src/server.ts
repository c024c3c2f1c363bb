/** The sandbox itself: real HTTP on loopback for the token, the API and the tree file. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { createSample } from '@toptalent/sample';
import { createAllowance, inHundredths, prices } from './allowance.ts';
import { createApi, operationName } from './graphql/api.ts';
import type { Meter } from './graphql/context.ts';
import type { Fault, SandboxRequest } from './http/fault.ts';
import { damageOf, readBody, respond } from './http/respond.ts';
import type { Answer } from './http/respond.ts';
import { createTokens, sandboxCredentials } from './http/tokens.ts';
import type { SandboxOptions } from './options.ts';
import { raidbotsTalents } from './raidbots.ts';
import { recordedSource } from './sources/recorded-source.ts';
import { sampleSource } from './sources/sample-source.ts';
import { createStats } from './stats.ts';
import type { Endpoint, SandboxStats } from './stats.ts';

export interface Sandbox {
  /** `WCL_TOKEN_URL`, `WCL_API_URL` and `TALENT_TREES_URL` for a client. */
  readonly tokenUrl: string;
  readonly apiUrl: string;
  readonly treesUrl: string;
  /** Made up; the only ones that the sandbox takes. */
  readonly clientId: string;
  readonly clientSecret: string;
  readonly port: number;
  stats(): SandboxStats;
  /** Starts the counters anew; points spent of the allowance stay spent. */
  resetStats(): void;
  /** Every token given so far: what no client may show anywhere. */
  tokens(): readonly string[];
  /** Makes every token given so far worthless, as when they expire. */
  revokeTokens(): void;
  /** Cuts what is open and stops. */
  close(): Promise<void>;
}

const paths: Readonly<Record<string, Endpoint>> = {
  '/oauth/token': 'token',
  '/api/v2/client': 'api',
  '/static/data/live/talents.json': 'trees',
};

/** Starts on 127.0.0.1. Throws when the port is taken, or when a folder or file that it shall serve is not there. */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const now = options.now ?? Date.now;
  const sample = createSample(options);
  const source =
    options.recorded === undefined ? sampleSource(sample, options.world) : recordedSource(options.recorded);
  const newSpecialization = options.newSpecialization === true;
  const trees =
    options.trees === undefined
      ? raidbotsTalents(sample, options.treesEdition ?? options.edition ?? 'current', newSpecialization)
      : readFileSync(options.trees, 'utf8');
  const classes = { newSpecialization, renamedSpecId: options.renamedSpecId };
  const allowance = createAllowance(options.limitPerHour ?? 3600, options.windowSeconds ?? 3600, now);
  const stats = createStats();
  const tokens = createTokens();
  const api = createApi();
  const numbers: Record<Endpoint, number> = { token: 0, api: 0, trees: 0, other: 0 };

  async function answerApi(
    request: IncomingMessage,
    body: string,
    operation: string,
    fault: Fault | undefined,
  ): Promise<Answer> {
    if (!tokens.accepts(request.headers.authorization)) {
      stats.refused('token');
      return json(401, { error: 'Unauthenticated.' });
    }
    if (request.method !== 'POST') {
      return json(405, { error: 'Method not allowed.' });
    }
    if (allowance.spent() >= allowance.limitPerHour) {
      stats.refused('allowance');
      return json(
        429,
        { status: 429, error: 'Too many requests' },
        { 'retry-after': String(allowance.resetIn()) },
      );
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
    const trouble = fault?.kind === 'rankings' ? fault : undefined;
    const result = await api.run(body, { source, meter, classes, trouble });
    const points = meter.points === 0 ? prices.alone : inHundredths(meter.points);
    allowance.spend(points);
    stats.operation(operation, points);
    return { status: result.status, body: result.body };
  }

  async function answer(
    request: IncomingMessage,
    asked: SandboxRequest,
    fault: Fault | undefined,
  ): Promise<Answer> {
    switch (fault?.kind) {
      case 'answer':
        return { status: fault.status, body: fault.body ?? '', headers: fault.headers };
      case 'slowDown':
        return json(429, { status: 429, error: 'Too many requests' }, retryAfter(fault, now()));
      case 'expire':
        tokens.revokeAll();
        break;
      case 'spend':
        allowance.spend(fault.points ?? Math.max(0, allowance.limitPerHour - allowance.spent()));
        break;
    }
    if (asked.endpoint === 'token') {
      if (request.method !== 'POST') {
        return json(405, { error: 'Method not allowed.' });
      }
      const granted = tokens.grant(request.headers.authorization, asked.body);
      return json(granted.status, granted.body);
    }
    if (asked.endpoint === 'api') {
      return answerApi(request, asked.body, asked.operation!, fault);
    }
    return asked.endpoint === 'trees' ? { status: 200, body: trees } : json(404, { message: '' });
  }

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const endpoint = paths[new URL(request.url ?? '/', 'http://sandbox').pathname] ?? 'other';
    const body = await readBody(request);
    stats.request(endpoint);
    numbers[endpoint]++;
    const operation = endpoint === 'api' ? operationName(body) : undefined;
    const asked: SandboxRequest = { endpoint, number: numbers[endpoint], operation, body };
    const fault = options.fault?.(asked);
    if (fault !== undefined) {
      stats.fault();
    }
    if (fault?.kind === 'reset') {
      request.socket.destroy();
      return;
    }
    if (fault?.kind === 'hang') {
      return;
    }
    const reply = await answer(request, asked, fault);
    const wait = (options.latencyMs ?? 0) + (fault?.kind === 'slow' ? fault.milliseconds : 0);
    if (wait > 0) {
      await sleep(wait);
    }
    response.setHeader('date', new Date(now()).toUTCString());
    const bytes = await respond(request, response, reply, damageOf(fault));
    stats.sent(operation, bytes.sent, bytes.raw);
  }

  const server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => {
      response.destroy(error instanceof Error ? error : new Error(String(error)));
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  const origin = `http://127.0.0.1:${port}`;
  return {
    tokenUrl: `${origin}/oauth/token`,
    apiUrl: `${origin}/api/v2/client`,
    treesUrl: `${origin}/static/data/live/talents.json`,
    ...sandboxCredentials,
    port,
    stats: () => stats.read(),
    resetStats: () => stats.reset(),
    tokens: () => tokens.given(),
    revokeTokens: () => tokens.revokeAll(),
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error === undefined ? resolve() : reject(error)));
        server.closeAllConnections();
      }),
  };
}

function json(status: number, body: object, headers?: Readonly<Record<string, string>>): Answer {
  return { status, body: JSON.stringify(body), headers };
}

/** The header that says how long to wait, in one of its two forms; none when the server keeps it to itself. */
function retryAfter(
  { seconds, asDate }: Extract<Fault, { kind: 'slowDown' }>,
  now: number,
): Readonly<Record<string, string>> {
  if (seconds === undefined) {
    return {};
  }
  return { 'retry-after': asDate === true ? new Date(now + seconds * 1000).toUTCString() : String(seconds) };
}
