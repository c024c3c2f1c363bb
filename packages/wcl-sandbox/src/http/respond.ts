/** Writing an answer: gzip where the client takes it, and the count of bytes. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { constants, gzip } from 'node:zlib';

const compress = promisify(gzip);

/** Below this a body is sent as it is: gzip would make it longer. */
const worthwhile = 512;

export interface Answer {
  readonly status: number;
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

export interface SentBytes {
  readonly sent: number;
  readonly raw: number;
}

/** Sends the answer; with `torn` only half of it, then cuts the connection. */
export async function respond(
  request: IncomingMessage,
  response: ServerResponse,
  answer: Answer,
  torn = false,
): Promise<SentBytes> {
  const raw = Buffer.from(answer.body, 'utf8');
  const takesGzip = /\bgzip\b/u.test(String(request.headers['accept-encoding'] ?? ''));
  const isCompressed = takesGzip && raw.length >= worthwhile;
  const body = isCompressed ? await compress(raw, { level: constants.Z_BEST_SPEED }) : raw;
  if (response.destroyed) {
    return { sent: 0, raw: raw.length };
  }
  response.writeHead(answer.status, {
    'content-type': 'application/json',
    ...answer.headers,
    ...(isCompressed ? { 'content-encoding': 'gzip' } : {}),
    'content-length': body.length,
  });
  if (torn) {
    response.write(body.subarray(0, Math.floor(body.length / 2)), () => response.destroy());
    return { sent: Math.floor(body.length / 2), raw: raw.length };
  }
  response.end(body);
  return { sent: body.length, raw: raw.length };
}

/** The whole body of a request; refuses one beyond a megabyte. */
export async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > 1_000_000) {
      throw new RangeError('The request is longer than a megabyte.');
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
