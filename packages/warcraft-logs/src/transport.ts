/** One HTTP exchange: sends, reads the whole body, and turns every kind of failure into its error. */
import {
  AuthenticationError,
  BlockedError,
  MalformedAnswerError,
  RateLimitedError,
  ServerError,
  UnexpectedStatusError,
  UnreachableError,
} from './errors.ts';
import type { RequestContext } from './errors.ts';

/** No honest answer is larger: six ranking pages are about 4 MB. */
const maxBodyBytes = 64 * 1024 * 1024;

export interface Exchange {
  readonly url: string;
  readonly init: RequestInit;
  readonly context: RequestContext;
  /** For the whole exchange, body included. */
  readonly timeoutMs: number;
  readonly signal: AbortSignal | undefined;
}

/**
 * Returns the body of a successful answer.
 *
 * @throws the matching `WarcraftLogsError`, or the signal's own reason when the caller cancels.
 */
export async function exchange(request: Exchange): Promise<{ body: string; contentType: string }> {
  const { url, init, context, signal } = request;
  const timeout = AbortSignal.timeout(request.timeoutMs);
  const combined = signal === undefined ? timeout : AbortSignal.any([timeout, signal]);
  try {
    const response = await fetch(url, { ...init, signal: combined });
    if (!response.ok) {
      await response.body?.cancel();
      throw statusError(response, context);
    }
    const body = await readBody(response, context);
    return { body, contentType: response.headers.get('content-type') ?? '' };
  } catch (error) {
    signal?.throwIfAborted();
    if (timeout.aborted) {
      throw new UnreachableError(context, `no whole answer within ${request.timeoutMs / 1000} s`);
    }
    if (error instanceof TypeError && causeCode(error).startsWith('Z_')) {
      throw new MalformedAnswerError(context, 'the answer cannot be unpacked');
    }
    if (error instanceof TypeError) {
      throw new UnreachableError(context, `${new URL(url).host} did not answer (${causeCode(error)})`);
    }
    throw error;
  }
}

async function readBody(response: Response, context: RequestContext): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    chunks.push(chunk);
    size += chunk.byteLength;
    if (size > maxBodyBytes) {
      throw new MalformedAnswerError(context, 'the answer is far too long');
    }
  }
  return Buffer.concat(chunks).toString('utf8');
}

function statusError(response: Response, context: RequestContext): Error {
  const { status, headers } = response;
  if (status === 401) {
    return new AuthenticationError(context, 'not authorized (HTTP 401)');
  }
  if (status === 429) {
    // A date means the server's own clock, which its Date header tells: ours may be wrong by hours.
    const now = Date.parse(headers.get('date') ?? '');
    const wait = retryAfterSeconds(headers.get('retry-after'), Number.isNaN(now) ? Date.now() : now);
    return new RateLimitedError(context, wait);
  }
  if (
    status === 403 &&
    (headers.has('cf-mitigated') || (headers.get('content-type') ?? '').includes('text/html'))
  ) {
    return new BlockedError(context);
  }
  return status >= 500 ? new ServerError(context, status) : new UnexpectedStatusError(context, status);
}

/** Both forms of RFC 9110: seconds, or a date. */
export function retryAfterSeconds(header: string | null, now: number): number | undefined {
  if (header === null || header.trim() === '') {
    return undefined;
  }
  const seconds = /^\d+$/.test(header.trim()) ? Number(header) : (Date.parse(header) - now) / 1000;
  return Number.isFinite(seconds) ? Math.max(seconds, 0) : undefined;
}

/** The system's short code of a failed fetch ("ECONNRESET"); never its text, which may quote what was sent. */
function causeCode(error: TypeError): string {
  const cause: unknown = error.cause;
  if (typeof cause === 'object' && cause !== null && 'code' in cause && typeof cause.code === 'string') {
    return cause.code;
  }
  return 'connection lost';
}
