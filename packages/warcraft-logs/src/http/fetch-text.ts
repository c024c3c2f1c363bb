/** One HTTP exchange: reads the whole answer, and makes an error of every failure. */
import { MalformedAnswerError, NoAnswerError } from '../errors.ts';
import type { RequestContext } from '../errors.ts';
import { connectionError } from './connection-error.ts';
import { statusError } from './status-error.ts';

/** No honest answer is larger: six ranking pages are about 4 MB. */
const maxBodyBytes = 64 * 1024 * 1024;

export interface TextRequest {
  readonly url: string;
  /** Name of the environment variable that holds the URL: an error may send its reader there. */
  readonly setting: string;
  readonly init: RequestInit;
  readonly context: RequestContext;
  /** For the whole exchange, the answer's body included. */
  readonly timeoutMs: number;
  readonly signal: AbortSignal | undefined;
}

/**
 * The body of a successful answer. Redirects are not followed: what we send is meant for the address that was set.
 *
 * @throws the matching `WarcraftLogsError`, or the signal's own reason if the caller cancels.
 */
export async function fetchText(request: TextRequest): Promise<string> {
  const { url, setting, init, context, signal } = request;
  const timeout = AbortSignal.timeout(request.timeoutMs);
  const combined = signal === undefined ? timeout : AbortSignal.any([timeout, signal]);
  try {
    const response = await fetch(url, { ...init, redirect: 'manual', signal: combined });
    if (!response.ok) {
      await response.body?.cancel();
      throw statusError({ response, url, setting, context });
    }
    return await readBody(response, context);
  } catch (error) {
    signal?.throwIfAborted();
    if (timeout.aborted) {
      throw new NoAnswerError(context, `no whole answer within ${request.timeoutMs / 1000} s`, true);
    }
    throw error instanceof TypeError ? connectionError(error, new URL(url).host, context) : error;
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
