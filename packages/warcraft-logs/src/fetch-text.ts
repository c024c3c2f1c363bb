/** Fetches a public text over HTTP with the same care as everything else: time-outs, torn bodies, retries. */
import { systemClock } from './clock.ts';
import { withRetries } from './retry.ts';
import type { RetryListener, RetryPolicy } from './retry.ts';
import { exchange } from './transport.ts';

export interface FetchTextRequest {
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
export async function fetchText(request: FetchTextRequest): Promise<string> {
  const { url, timeoutMs, signal } = request;
  const context = { request: request.request, pointsLeft: undefined };
  const attempt = () => exchange({ url, init: {}, context, timeoutMs, signal });
  const onRetry = request.onRetry ?? (() => undefined);
  const { body } = await withRetries(attempt, request.retryPolicy, systemClock, signal, onRetry);
  return body;
}
