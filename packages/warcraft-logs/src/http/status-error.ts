/** The error of an answer whose HTTP status is not a success. */
import {
  AuthenticationError,
  BlockedError,
  RateLimitedError,
  RedirectedError,
  ServerError,
  UnexpectedStatusError,
} from '../errors.ts';
import type { RequestContext, WarcraftLogsError } from '../errors.ts';
import { retryAfterSeconds } from './retry-after.ts';

/** Statuses below 500 that pass like those above: not found for a moment, request time-out, too early. */
const passingStatuses: readonly number[] = [404, 408, 425];

export interface FailedResponse {
  readonly response: Response;
  readonly url: string;
  /** Name of the environment variable that holds the URL. */
  readonly setting: string;
  readonly context: RequestContext;
}

export function statusError({ response, url, setting, context }: FailedResponse): WarcraftLogsError {
  const { status, headers } = response;
  const { host } = new URL(url);
  if (status >= 300 && status < 400) {
    const to = addressOf(headers.get('location') ?? '', url);
    return new RedirectedError(context, { from: host, to, setting });
  }
  if (status === 401) {
    return new AuthenticationError(context, 'not authorized (HTTP 401)');
  }
  if (status === 429) {
    // A date is by the server's clock, which its Date header tells: ours may be wrong by hours.
    const now = Date.parse(headers.get('date') ?? '');
    const wait = retryAfterSeconds(headers.get('retry-after'), Number.isNaN(now) ? Date.now() : now);
    return new RateLimitedError(context, wait);
  }
  if (status === 403 && isBotWall(headers)) {
    return new BlockedError(context, host);
  }
  return status >= 500 || passingStatuses.includes(status)
    ? new ServerError(context, status)
    : new UnexpectedStatusError(context, { host, status });
}

function isBotWall(headers: Headers): boolean {
  return headers.has('cf-mitigated') || (headers.get('content-type') ?? '').includes('text/html');
}

/** A redirect's target without what may be secret: query, fragment, credentials. */
function addressOf(location: string, base: string): string {
  const target = URL.parse(location, base);
  return target === null || location === '' ? 'another address' : `${target.origin}${target.pathname}`;
}
