/** Sends an answer, in gzip if the client accepts it, and counts its bytes. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { constants, gzip } from 'node:zlib';
import type { Answer } from './answer.ts';
import type { Fault } from './fault.ts';

const compress = promisify(gzip);

/** Bytes; below this gzip makes a body longer. */
const worthwhile = 512;

export interface SentBytes {
  readonly sent: number;
  /** Before compression. */
  readonly raw: number;
}

type Damage = 'torn' | 'cut' | 'brokenGzip' | 'endless';

export function damageOf(fault: Fault | undefined): Damage | undefined {
  const kind = fault?.kind;
  return kind === 'torn' || kind === 'cut' || kind === 'brokenGzip' || kind === 'endless' ? kind : undefined;
}

export interface AnswerToSend {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly answer: Answer;
  /** What happens to the answer on its way. */
  readonly damage: Damage | undefined;
}

export async function respond({ request, response, answer, damage }: AnswerToSend): Promise<SentBytes> {
  const whole = Buffer.from(answer.body, 'utf8');
  const raw = damage === 'cut' ? whole.subarray(0, Math.floor(whole.length / 2)) : whole;
  const takesGzip = /\bgzip\b/u.test(String(request.headers['accept-encoding'] ?? ''));
  const isCompressed =
    damage === 'brokenGzip' || (takesGzip && raw.length >= worthwhile && damage !== 'endless');
  const body = isCompressed ? await compress(raw, { level: constants.Z_BEST_SPEED }) : raw;
  if (response.destroyed) {
    return { sent: 0, raw: raw.length };
  }
  if (damage === 'brokenGzip') {
    // After the ten bytes of gzip's header, so that only unpacking shows the damage.
    body.fill(0xff, 10, 30);
  }
  response.writeHead(answer.status, {
    'content-type': 'application/json',
    ...answer.headers,
    ...(isCompressed ? { 'content-encoding': 'gzip' } : {}),
    ...(damage === 'endless' ? {} : { 'content-length': body.length }),
  });
  if (damage === 'endless') {
    return { sent: await sendBlanks(response), raw: raw.length };
  }
  if (damage === 'torn') {
    response.write(body.subarray(0, Math.floor(body.length / 2)), () => response.destroy());
    return { sent: Math.floor(body.length / 2), raw: raw.length };
  }
  response.end(body);
  return { sent: body.length, raw: raw.length };
}

/** Sends blanks until the client hangs up. Returns the number of bytes. */
async function sendBlanks(response: ServerResponse): Promise<number> {
  let sent = 0;
  while (!response.destroyed) {
    response.write(' ');
    sent += 1;
    await sleep(10);
  }
  return sent;
}

/** @throws {RangeError} beyond a megabyte. */
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
