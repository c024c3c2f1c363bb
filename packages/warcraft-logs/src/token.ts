/** The access token: OAuth client credentials, kept in memory alone. */
import * as z from 'zod';
import { AuthenticationError, MalformedAnswerError, UnexpectedStatusError } from './errors.ts';
import type { RequestContext } from './errors.ts';
import { exchange } from './transport.ts';

export interface Credentials {
  readonly clientId: string;
  readonly clientSecret: string;
}

export interface TokenSource {
  /** The token, asked for at most once however many callers wait. */
  get(signal: AbortSignal | undefined): Promise<string>;
  /** Forgets that token, so that the next `get` asks for a new one. */
  forget(token: string): void;
}

const answerSchema = z.object({ access_token: z.string().min(1) });
const context: RequestContext = { request: 'access token', pointsLeft: undefined };

export function createTokenSource(
  tokenUrl: string,
  credentials: Credentials,
  timeoutMs: number,
): TokenSource {
  let known: string | undefined;
  let asking: Promise<string> | undefined;
  return {
    async get(signal) {
      if (known !== undefined) {
        return known;
      }
      asking ??= askForToken(tokenUrl, credentials, timeoutMs, signal).finally(() => (asking = undefined));
      known = await asking;
      return known;
    },
    forget(token) {
      if (known === token) {
        known = undefined;
      }
    },
  };
}

async function askForToken(
  url: string,
  credentials: Credentials,
  timeoutMs: number,
  signal: AbortSignal | undefined,
): Promise<string> {
  const basic = Buffer.from(`${credentials.clientId}:${credentials.clientSecret}`).toString('base64');
  const init: RequestInit = {
    method: 'POST',
    headers: { authorization: `Basic ${basic}`, accept: 'application/json' },
    body: new URLSearchParams({ grant_type: 'client_credentials' }),
    // Credentials go to the address they were given for, and nowhere else.
    redirect: 'error',
  };
  try {
    const { body } = await exchange({ url, init, context, timeoutMs, signal });
    const answer = answerSchema.safeParse(jsonOrUndefined(body));
    if (!answer.success) {
      throw new MalformedAnswerError(context, 'the answer holds no token');
    }
    return answer.data.access_token;
  } catch (error) {
    const refused =
      error instanceof AuthenticationError ||
      (error instanceof UnexpectedStatusError && [400, 403].includes(error.status));
    throw refused
      ? new AuthenticationError(context, 'Warcraft Logs refused the client id and secret')
      : error;
  }
}

function jsonOrUndefined(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
