/** Runs queries against the API, one after the other: token, pace, allowance and retries. */
import type { Secrets } from '@toptalent/border/secrets';
import type { Allowance } from '../allowance.ts';
import type { Clock } from '../clock.ts';
import { AllowanceSpentError, AuthenticationError } from '../errors.ts';
import type { RequestContext } from '../errors.ts';
import type { TokenSource } from '../http/token.ts';
import { withRetries } from '../retry.ts';
import type { RetryListener, RetryPolicy } from '../retry.ts';
import { postQuery } from './post-query.ts';
import type { Query, QueryAnswer } from './query.ts';
import { readReading } from './reading.ts';

export interface ApiOptions {
  /** What is not to come back in an answer. */
  readonly secrets: Secrets;
  readonly apiUrl: string;
  readonly tokens: TokenSource;
  readonly allowance: Allowance;
  readonly clock: Clock;
  readonly retryPolicy: RetryPolicy;
  /** Milliseconds between the end of one request and the start of the next. */
  readonly paceMs: number;
  /** For one whole exchange. */
  readonly timeoutMs: number;
  readonly signal: AbortSignal | undefined;
  readonly onRetry: RetryListener;
}

export interface Api {
  /**
   * Sends the query, and repeats it as the policy says (`retryPolicy` unless given).
   *
   * @throws a `WarcraftLogsError`, or the signal's reason.
   */
  run(query: Query, policy?: RetryPolicy): Promise<QueryAnswer>;
  readonly retryPolicy: RetryPolicy;
  /** Requests sent so far, retries included, token requests not. */
  readonly requests: number;
  /** What an error about this query's answer says. */
  context(query: Query): RequestContext;
}

export function createApi(options: ApiOptions): Api {
  const { apiUrl, allowance, clock, tokens, secrets, timeoutMs, signal, onRetry } = options;
  let requests = 0;
  /** Epoch milliseconds. */
  let notBefore = 0;

  const context = ({ request }: Query): RequestContext => ({ request, pointsLeft: allowance.left });

  async function send(query: Query, token: string): Promise<QueryAnswer> {
    const wait = notBefore - clock.now();
    if (wait > 0) {
      await clock.sleep(wait, signal);
    }
    try {
      requests += 1;
      const post = { apiUrl, token, secrets, query, context: context(query), timeoutMs, signal };
      const answer = await postQuery(post);
      const { operation, fields } = query;
      allowance.record({ reading: readReading(answer.data), operation, fields, now: clock.now() });
      return answer;
    } finally {
      notBefore = clock.now() + options.paceMs;
    }
  }

  /** A refused token may have expired, so a new one is tried once. If that is refused too, the credentials are. */
  async function sendWithToken(query: Query): Promise<QueryAnswer> {
    const token = await tokens.obtain();
    try {
      return await send(query, token);
    } catch (error) {
      if (!(error instanceof AuthenticationError)) {
        throw error;
      }
      tokens.forget(token);
      return send(query, await tokens.obtain());
    }
  }

  return {
    context,
    retryPolicy: options.retryPolicy,
    get requests() {
      return requests;
    },
    async run(query, policy = options.retryPolicy) {
      if (!allowance.affords(query.operation, query.fields, clock.now())) {
        throw new AllowanceSpentError(context(query), allowance.resetsIn(clock.now()) ?? 0);
      }
      return withRetries(() => sendWithToken(query), { policy, clock, signal, onRetry });
    },
  };
}
