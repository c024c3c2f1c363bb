/** Fetches public JSON, such as Raidbots' talent trees, with the same errors and retries as the API. */
import { systemClock } from '../clock.ts';
import { withRetries } from '../retry.ts';
import type { RetryListener, RetryPolicy } from '../retry.ts';
import { fetchText } from './fetch-text.ts';
import { parseJson } from './parse-json.ts';

export interface JsonRequest {
  readonly url: string;
  /** Name of the environment variable that holds the URL. */
  readonly setting: string;
  /** What is asked for, in words, for errors. */
  readonly request: string;
  /** For one whole answer. */
  readonly timeoutMs: number;
  readonly retryPolicy: RetryPolicy;
  readonly signal?: AbortSignal | undefined;
  readonly onRetry?: RetryListener;
}

/** @throws a `WarcraftLogsError` that names the request, or the signal's reason. */
export function fetchJson(json: JsonRequest): Promise<unknown> {
  const { url, setting, timeoutMs, signal } = json;
  const context = { request: json.request, pointsLeft: undefined };
  const attempt = async (): Promise<unknown> =>
    parseJson(await fetchText({ url, setting, init: {}, context, timeoutMs, signal }), context);
  return withRetries(attempt, {
    policy: json.retryPolicy,
    clock: systemClock,
    signal,
    onRetry: json.onRetry ?? (() => undefined),
  });
}
