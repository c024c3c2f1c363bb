/** The client: a typed method for each thing that can be asked of Warcraft Logs. */
import { createSecrets } from '@toptalent/border/secrets';
import { createAllowance } from './allowance.ts';
import type { Allowance } from './allowance.ts';
import { systemClock } from './clock.ts';
import type { Clock } from './clock.ts';
import { askForWorld } from './discovery/ask.ts';
import type { WorldAnswer } from './discovery/world.ts';
import { createApi } from './graphql/api.ts';
import { createTokenSource } from './http/token.ts';
import type { Credentials } from './http/token.ts';
import type { RankingsAnswer } from './rankings/answer.ts';
import { askForRankings } from './rankings/ask.ts';
import type { RankingsRequest } from './rankings/request.ts';
import { askForImportCodes, askForRoster } from './reports/ask.ts';
import type { FightReference } from './reports/ask.ts';
import type { FightActor } from './reports/fights.ts';
import { politePolicy } from './retry.ts';
import type { RetryListener, RetryPolicy } from './retry.ts';

export interface ClientOptions {
  readonly tokenUrl: string;
  readonly apiUrl: string;
  readonly credentials: Credentials;
  /** Milliseconds between requests; 1000 unless given. */
  readonly paceMs?: number;
  /** Longest time for one whole answer, in milliseconds; 45,000 unless given. */
  readonly timeoutMs?: number;
  /** `politePolicy` unless given. */
  readonly retryPolicy?: RetryPolicy;
  readonly clock?: Clock;
  /** Cancels what is under way; the calls then reject with its reason. */
  readonly signal?: AbortSignal;
  /** Called before each pause for another try. */
  readonly onRetry?: RetryListener;
  /** Called with each secret that the client makes or is given: what prints must hide it. */
  readonly onSecret?: (secret: string) => void;
}

/** All methods throw a `WarcraftLogsError`, or the signal's reason when cancelled. */
export interface WarcraftLogsClient {
  readonly allowance: Allowance;
  /** Requests sent so far, retries included, token requests not. */
  readonly requests: number;
  /** Everything there is to rank, and the classes. */
  discover(): Promise<WorldAnswer>;
  /** Ranking pages, at most `maxRankingsPerRequest`; one answer a request, in their order. */
  rankings(requests: readonly RankingsRequest[]): Promise<readonly RankingsAnswer[]>;
  /** Players of a fight; none if the report is private, archived or gone. `names` costs no more points. */
  fightRoster(fight: FightReference, names: boolean): Promise<readonly FightActor[]>;
  /** The report's own import codes by actor id, of those that have one. */
  importCodes(fight: FightReference, actorIds: readonly number[]): Promise<ReadonlyMap<number, string>>;
}

export function createWarcraftLogsClient(options: ClientOptions): WarcraftLogsClient {
  const { tokenUrl, apiUrl, credentials, signal } = options;
  const timeoutMs = options.timeoutMs ?? 45_000;
  const allowance = createAllowance();
  const secrets = createSecrets();
  const onSecret = (secret: string): void => {
    secrets.hide(secret);
    options.onSecret?.(secret);
  };
  onSecret(credentials.clientSecret);
  const api = createApi({
    apiUrl,
    tokens: createTokenSource({ tokenUrl, credentials, timeoutMs, signal, onSecret }),
    secrets,
    allowance,
    clock: options.clock ?? systemClock,
    retryPolicy: options.retryPolicy ?? politePolicy,
    paceMs: options.paceMs ?? 1000,
    timeoutMs,
    signal,
    onRetry: options.onRetry ?? (() => undefined),
  });
  return {
    allowance,
    get requests() {
      return api.requests;
    },
    discover: () => askForWorld(api),
    rankings: (requests) => askForRankings(api, requests),
    fightRoster: (fight, names) => askForRoster(api, fight, names),
    importCodes: (fight, actorIds) => askForImportCodes(api, fight, actorIds),
  };
}
