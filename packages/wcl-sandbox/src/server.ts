/** The sandbox itself: real HTTP on loopback for the token, the API and the tree file. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { createSample } from '@toptalent/sample';
import { createAllowance } from './allowance.ts';
import { createApi, operationName } from './graphql/api.ts';
import { answerRequest, paths } from './http/endpoints.ts';
import type { EndpointParts } from './http/endpoints.ts';
import type { SandboxRequest } from './http/fault.ts';
import { damageOf, readBody, respond } from './http/respond.ts';
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
  /** Made up; the only ones that the sandbox accepts. */
  readonly clientId: string;
  readonly clientSecret: string;
  readonly port: number;
  stats(): SandboxStats;
  /** Sets all counters to zero; points spent of the allowance stay spent. */
  resetStats(): void;
  /** Every token given so far: tests search for them where no secret may show. */
  tokens(): readonly string[];
  /** Makes every token given so far worthless, as if it had expired. */
  revokeTokens(): void;
  /** Cuts open connections and stops. */
  close(): Promise<void>;
}

function endpointOf(url: string): Endpoint {
  const { pathname } = new URL(url, 'http://sandbox');
  return (['token', 'api', 'trees'] as const).find((endpoint) => paths[endpoint] === pathname) ?? 'other';
}

/** Starts on 127.0.0.1. @throws if the port is taken, or a folder or file to serve does not exist. */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const now = options.now ?? Date.now;
  const sample = createSample(options);
  const source =
    options.recorded === undefined ? sampleSource(sample, options) : recordedSource(options.recorded);
  const newSpecialization = options.newSpecialization === true;
  const trees =
    options.trees === undefined
      ? raidbotsTalents(sample, options.treesEdition ?? options.edition ?? 'current', newSpecialization)
      : readFileSync(options.trees, 'utf8');
  const stats = createStats();
  const tokens = createTokens();
  const parts: EndpointParts = {
    api: createApi(),
    source,
    classes: { newSpecialization, renamedSpecId: options.renamedSpecId },
    tokens,
    allowance: createAllowance(options.limitPerHour ?? 3600, options.windowSeconds ?? 3600, now),
    stats,
    trees,
    now,
  };
  const numbers: Record<Endpoint, number> = { token: 0, api: 0, trees: 0, other: 0 };

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const endpoint = endpointOf(request.url ?? '/');
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
    const { method, headers } = request;
    const answer = await answerRequest(parts, { method, authorization: headers.authorization, asked, fault });
    const wait = (options.latencyMs ?? 0) + (fault?.kind === 'slow' ? fault.milliseconds : 0);
    if (wait > 0) {
      await sleep(wait);
    }
    response.setHeader('date', new Date(now()).toUTCString());
    const bytes = await respond({ request, response, answer, damage: damageOf(fault) });
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
    tokenUrl: origin + paths.token,
    apiUrl: origin + paths.api,
    treesUrl: origin + paths.trees,
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
