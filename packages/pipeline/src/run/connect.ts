/** Opens the way to the data: Warcraft Logs itself, or the embedded stand-in, behind the same client. */
import {
  createWarcraftLogsClient,
  fetchText,
  politePolicy,
  type Credentials,
  type RetryPolicy,
  type WarcraftLogsClient,
} from '@toptalent/warcraft-logs';
import { isLoopback } from '../settings/source.ts';
import type { Endpoints, Source } from '../settings/source.ts';
import { TalentTreesError, parseTalentTrees } from '../trees/parse-talent-trees.ts';
import type { TalentTrees } from '../trees/talent-trees.ts';

/** The file of all talent trees is some 5 MB. */
const treesTimeoutMs = 120_000;
const answerTimeoutMs = 45_000;
const paceMs = 1000;
/** On loopback nobody is spared by waiting. */
const loopbackPolicy: RetryPolicy = { retries: 5, pauseMs: 50, slowDownMs: 500, longestWait: 120 };

export interface Connection {
  readonly client: WarcraftLogsClient;
  /** What the checkpoint's cells belong to: the API's address, or "sample". */
  readonly endpoint: string;
  /** @throws {TalentTreesError} and what the client throws. */
  fetchTrees(): Promise<TalentTrees>;
  close(): Promise<void>;
}

export async function connect(
  source: Source,
  signal: AbortSignal,
  say: (line: string) => void,
): Promise<Connection> {
  const onRetry = (error: Error, pauseMs: number): void => {
    if (pauseMs >= 1000) {
      say(`${error.message}; trying again in ${Math.round(pauseMs / 1000)} s.`);
    }
  };
  if (source.kind === 'warcraft-logs') {
    const { endpoints, credentials } = source;
    return connection(endpoints, credentials, endpoints.apiUrl, () => Promise.resolve());
  }
  // Loaded only where it is used: half of the time to start would go into it.
  const { startSandbox } = await import('@toptalent/wcl-sandbox');
  const sandbox = await startSandbox({});
  const { clientId, clientSecret, ...endpoints } = sandbox;
  return connection(endpoints, { clientId, clientSecret }, 'sample', () => sandbox.close());

  function connection(
    { tokenUrl, apiUrl, treesUrl }: Endpoints,
    credentials: Credentials,
    endpoint: string,
    close: () => Promise<void>,
  ): Connection {
    const policyFor = (url: string): RetryPolicy => (isLoopback(url) ? loopbackPolicy : politePolicy);
    const client = createWarcraftLogsClient({
      tokenUrl,
      apiUrl,
      credentials,
      paceMs: isLoopback(apiUrl) ? 0 : paceMs,
      timeoutMs: answerTimeoutMs,
      retryPolicy: policyFor(apiUrl),
      signal,
      onRetry,
    });
    const fetchTrees = async (): Promise<TalentTrees> => {
      const text = await fetchText({
        url: treesUrl,
        request: 'talent trees',
        timeoutMs: treesTimeoutMs,
        retryPolicy: policyFor(treesUrl),
        signal,
        onRetry,
      });
      return parseTalentTrees(readJson(text));
    };
    return { client, endpoint, fetchTrees, close };
  }
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new TalentTreesError('What TALENT_TREES_URL gives is no JSON.');
  }
}
