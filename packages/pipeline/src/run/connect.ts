/** Connects to where the data comes from: Warcraft Logs itself, or the embedded stand-in, behind the same client. */
import { createWarcraftLogsClient, fetchJson, politePolicy } from '@toptalent/warcraft-logs';
import type { Credentials, RetryPolicy, WarcraftLogsClient } from '@toptalent/warcraft-logs';
import { endpointName } from '../checkpoint/header.ts';
import type { Output } from '../console/output.ts';
import type { Patience } from '../settings/patience.ts';
import { isLoopback } from '../settings/addresses.ts';
import type { Endpoints, Source } from '../settings/source.ts';
import { parseTalentTrees } from '../trees/parse-talent-trees.ts';
import type { TalentTrees } from '../trees/talent-trees.ts';
import { createRetryLines } from './retry-lines.ts';

/** The file of all talent trees has about 5 MB. */
const treesTimeoutMs = 120_000;
const answerTimeoutMs = 45_000;
const paceMs = 1000;
/** A server on this machine needs no long pauses. */
const loopbackPolicy: RetryPolicy = { ...politePolicy, pauseMs: 50, slowDownMs: 500 };

export interface Connection {
  readonly client: WarcraftLogsClient;
  /** The endpoint that the checkpoint's cells belong to: the API's address without its query, or "sample". */
  readonly endpoint: string;
  /** @throws {TalentTreesError} and what the client throws */
  fetchTrees(): Promise<TalentTrees>;
  close(): Promise<void>;
}

export interface ConnectOptions {
  readonly source: Source;
  readonly signal: AbortSignal;
  readonly output: Pick<Output, 'say' | 'hide'>;
  /** How often a failed request is sent again at most; undefined: as often as is usual. */
  readonly mostRetries?: number | undefined;
}

export async function connect(options: ConnectOptions): Promise<Connection> {
  const { source } = options;
  if (source.kind === 'warcraft-logs') {
    return connectTo(source, endpointName(source.endpoints.apiUrl), options);
  }
  // Loaded only where it is used: it takes half of the start.
  const { startSandbox } = await import('@toptalent/wcl-sandbox');
  const sandbox = await startSandbox({});
  const { clientId, clientSecret, ...endpoints } = sandbox;
  const standIn = {
    endpoints,
    credentials: { clientId, clientSecret },
    patience: { timeoutMs: undefined, retryBaseMs: undefined },
  };
  const connection = connectTo(standIn, 'sample', options);
  return {
    ...connection,
    async close() {
      await connection.close();
      await sandbox.close();
    },
  };
}

interface Service {
  readonly endpoints: Endpoints;
  readonly credentials: Credentials;
  readonly patience: Patience;
}

function connectTo(
  { endpoints, credentials, patience }: Service,
  endpoint: string,
  { signal, output, mostRetries }: ConnectOptions,
): Connection {
  const { tokenUrl, apiUrl, treesUrl } = endpoints;
  const retries = createRetryLines(output.say);
  const client = createWarcraftLogsClient({
    tokenUrl,
    apiUrl,
    credentials,
    paceMs: isLoopback(apiUrl) ? 0 : paceMs,
    timeoutMs: patience.timeoutMs ?? answerTimeoutMs,
    retryPolicy: policyFor(apiUrl, patience, mostRetries),
    signal,
    onRetry: retries.onRetry,
    onSecret: output.hide,
  });
  return {
    client,
    endpoint,
    async fetchTrees() {
      const json = await fetchJson({
        url: treesUrl,
        setting: 'TALENT_TREES_URL',
        request: 'talent trees',
        timeoutMs: patience.timeoutMs ?? treesTimeoutMs,
        retryPolicy: policyFor(treesUrl, patience, mostRetries),
        signal,
        onRetry: retries.onRetry,
      });
      return parseTalentTrees(json);
    },
    close() {
      retries.finish();
      return Promise.resolve();
    },
  };
}

function policyFor(
  url: string,
  { retryBaseMs }: Patience,
  mostRetries = Number.POSITIVE_INFINITY,
): RetryPolicy {
  const policy = isLoopback(url) ? loopbackPolicy : politePolicy;
  return {
    ...policy,
    retries: Math.min(policy.retries, mostRetries),
    timeoutRetries: Math.min(policy.timeoutRetries, mostRetries),
    slowDownRetries: Math.min(policy.slowDownRetries, mostRetries),
    ...(retryBaseMs === undefined ? {} : { pauseMs: retryBaseMs, slowDownMs: retryBaseMs * 60 }),
  };
}
