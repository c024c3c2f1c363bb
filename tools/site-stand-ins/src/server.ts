/** The stand-ins themselves: real HTTP on loopback, each site under its own path. */
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createCurseForge } from './curseforge.ts';
import type { Asked, StandIn, Told } from './exchange.ts';
import { notFound } from './exchange.ts';
import { createFaults } from './faults.ts';
import type { Faults } from './faults.ts';
import { createGitHub } from './github/github.ts';
import { createGitHubState } from './github/state.ts';
import type { GitHubState } from './github/state.ts';
import { standInTokens } from './uploads.ts';
import type { SiteState } from './uploads.ts';
import { createWago } from './wago.ts';
import { createWowInterface } from './wowinterface.ts';

export interface SiteStandIns {
  /** Addresses and tokens for `pnpm release`. */
  readonly environment: Readonly<Record<string, string>>;
  readonly sites: SiteState;
  readonly github: GitHubState;
  /** The table of `pnpm release interfaces`: versions of the client by region. */
  clients: string;
  readonly faults: Faults;
  /** Cuts open connections and stops. */
  close(): Promise<void>;
}

export interface StandInOptions {
  /** Client versions that every site lists. */
  readonly versions?: readonly string[];
}

/** Starts on 127.0.0.1, on any free port. */
export async function startSiteStandIns(options: StandInOptions = {}): Promise<SiteStandIns> {
  const sites: SiteState = { versions: options.versions ?? ['12.1.5', '12.1.0', '11.2.7'], uploads: [] };
  const github = createGitHubState('example/azeroths-top-talent');
  const faults = createFaults();
  const standIns: Readonly<Record<string, StandIn>> = {
    curseforge: createCurseForge(sites),
    wago: createWago(sites),
    wowinterface: createWowInterface(sites),
    github: createGitHub(github, () => `${origin()}/github`),
    clients: () => ({ status: 200, body: running.clients }),
  };
  const server = createServer((request, response) => {
    answer(standIns, faults, request, response).catch((error: unknown) => {
      response.writeHead(500).end(String(error));
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const origin = (): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const running: SiteStandIns = {
    environment: {
      CURSEFORGE_URL: `${origin()}/curseforge`,
      WAGO_URL: `${origin()}/wago`,
      WOWINTERFACE_URL: `${origin()}/wowinterface`,
      GITHUB_API_URL: `${origin()}/github`,
      CLIENT_VERSIONS_URL: `${origin()}/clients`,
      CF_API_KEY: standInTokens.curseforge,
      WAGO_API_TOKEN: standInTokens.wago,
      WOWI_API_TOKEN: standInTokens.wowinterface,
      GITHUB_TOKEN: standInTokens.github,
      GITHUB_REPOSITORY: github.repository,
    },
    sites,
    github,
    clients: '',
    faults,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return running;
}

async function answer(
  standIns: Readonly<Record<string, StandIn>>,
  faults: Faults,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const method = request.method ?? 'GET';
  const url = new URL(request.url ?? '/', 'http://stand-in');
  const fault = faults.next(method, url.pathname);
  if (fault === 'reset') {
    request.socket.destroy();
    return;
  }
  const body = await readBody(request);
  if (fault === 'hang') {
    return;
  }
  if (fault !== undefined && fault !== 'lost') {
    send(response, fault);
    return;
  }
  const [, name = '', ...rest] = url.pathname.split('/');
  const asked: Asked = {
    method,
    path: `/${rest.join('/')}`,
    query: url.searchParams,
    headers: headersOf(request),
    body,
  };
  const told = await (standIns[name]?.(asked) ?? notFound);
  if (fault !== 'lost') {
    send(response, told);
  }
}

function headersOf(request: IncomingMessage): Headers {
  const headers = new Headers();
  Object.entries(request.headers).forEach(([key, value]) => headers.set(key, String(value)));
  return headers;
}

async function readBody(request: IncomingMessage): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Buffer[] = [];
  for await (const part of request) {
    parts.push(part as Buffer);
  }
  return new Uint8Array(Buffer.concat(parts));
}

function send(response: ServerResponse, { status, body, headers = {} }: Told): void {
  const text = typeof body === 'string' ? body : JSON.stringify(body ?? {});
  response.writeHead(status, { 'Content-Type': 'application/json', ...headers });
  response.end(status === 204 ? undefined : text);
}
