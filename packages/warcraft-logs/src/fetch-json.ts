/** Fetches public JSON over HTTP with the same care as everything else: time-outs, torn bodies, retries. */
import { systemClock } from './clock.ts';
import { MalformedAnswerError } from './errors.ts';
import type { RequestContext } from './errors.ts';
import { withRetries } from './retry.ts';
import type { RetryListener, RetryPolicy } from './retry.ts';
import { exchange } from './transport.ts';

export interface FetchJsonRequest {
  readonly url: string;
  /** In words, for errors. */
  readonly request: string;
  /** For the whole answer, in milliseconds. */
  readonly timeoutMs: number;
  readonly retryPolicy: RetryPolicy;
  readonly signal?: AbortSignal | undefined;
  readonly onRetry?: RetryListener;
}

/** @throws a `WarcraftLogsError` that names the request, or the signal's reason. */
export function fetchJson(request: FetchJsonRequest): Promise<unknown> {
  const { url, timeoutMs, signal } = request;
  const context = { request: request.request, pointsLeft: undefined };
  const attempt = async (): Promise<unknown> => {
    const { body } = await exchange({ url, init: {}, context, timeoutMs, signal });
    return parse(body, context);
  };
  const onRetry = request.onRetry ?? (() => undefined);
  return withRetries(attempt, request.retryPolicy, systemClock, signal, onRetry);
}

function parse(body: string, context: RequestContext): unknown {
  try {
    return JSON.parse(body);
  } catch {
    throw new MalformedAnswerError(context, 'the answer is no JSON, or torn');
  }
}
