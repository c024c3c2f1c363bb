/** Opens the way to the data: Warcraft Logs itself, or the embedded stand-in, behind the same client. */
import {
  createWarcraftLogsClient,
  fetchJson,
  politePolicy,
  type Credentials,
  type RetryPolicy,
  type WarcraftLogsClient,
} from '@toptalent/warcraft-logs';
import { endpointName } from '../checkpoint/header.ts';
import type { Patience } from '../settings/patience.ts';
import { isLoopback } from '../settings/source.ts';
import type { Endpoints, Source } from '../settings/source.ts';
import { parseTalentTrees } from '../trees/parse-talent-trees.ts';
import type { TalentTrees } from '../trees/talent-trees.ts';

/** The file of all talent trees is some 5 MB. */
const treesTimeoutMs = 120_000;
const answerTimeoutMs = 45_000;
const paceMs = 1000;
/** On loopback nobody is spared by waiting. */
const loopbackPolicy: RetryPolicy = { ...politePolicy, pauseMs: 50, slowDownMs: 500 };

export interface Connection {
  readonly client: WarcraftLogsClient;
  /** What the checkpoint's cells belong to: the API's address without a query, or "sample". */
  readonly endpoint: string;
  /** @throws {TalentTreesError} and what the client throws. */
  fetchTrees(): Promise<TalentTrees>;
  close(): Promise<void>;
}

/** @param mostRetries of a request, for who would rather know at once */
export async function connect(
  source: Source,
  signal: AbortSignal,
  say: (line: string) => void,
  mostRetries = Number.POSITIVE_INFINITY,
): Promise<Connection> {
  const onRetry = (error: Error, pauseMs: number): void => {
    if (pauseMs >= 1000) {
      say(`${error.message}; trying again in ${Math.round(pauseMs / 1000)} s.`);
    }
  };
  if (source.kind === 'warcraft-logs') {
    const { endpoints, credentials, patience } = source;
    return connection(endpoints, credentials, patience, endpointName(endpoints.apiUrl), () =>
      Promise.resolve(),
    );
  }
  // Loaded only where it is used: half of the time to start would go into it.
  const { startSandbox } = await import('@toptalent/wcl-sandbox');
  const sandbox = await startSandbox({});
  const { clientId, clientSecret, ...endpoints } = sandbox;
  const patience = { timeoutMs: undefined, retryBaseMs: undefined };
  return connection(endpoints, { clientId, clientSecret }, patience, 'sample', () => sandbox.close());

  function connection(
    { tokenUrl, apiUrl, treesUrl }: Endpoints,
    credentials: Credentials,
    { timeoutMs, retryBaseMs }: Patience,
    endpoint: string,
    close: () => Promise<void>,
  ): Connection {
    const policyFor = (url: string): RetryPolicy => {
      const policy = isLoopback(url) ? loopbackPolicy : politePolicy;
      const usual = {
        ...policy,
        retries: Math.min(policy.retries, mostRetries),
        timeoutRetries: Math.min(policy.timeoutRetries, mostRetries),
        slowDownRetries: Math.min(policy.slowDownRetries, mostRetries),
      };
      return retryBaseMs === undefined
        ? usual
        : { ...usual, pauseMs: retryBaseMs, slowDownMs: retryBaseMs * 60 };
    };
    const client = createWarcraftLogsClient({
      tokenUrl,
      apiUrl,
      credentials,
      paceMs: isLoopback(apiUrl) ? 0 : paceMs,
      timeoutMs: timeoutMs ?? answerTimeoutMs,
      retryPolicy: policyFor(apiUrl),
      signal,
      onRetry,
    });
    const fetchTrees = async (): Promise<TalentTrees> => {
      const json = await fetchJson({
        url: treesUrl,
        setting: 'TALENT_TREES_URL',
        request: 'talent trees',
        timeoutMs: timeoutMs ?? treesTimeoutMs,
        retryPolicy: policyFor(treesUrl),
        signal,
        onRetry,
      });
      return parseTalentTrees(json);
    };
    return { client, endpoint, fetchTrees, close };
  }
}
