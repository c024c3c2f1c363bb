/** The access token (OAuth 2.0 client credentials), kept in memory only. */
import * as z from 'zod';
import { AuthenticationError, MalformedAnswerError, UnexpectedStatusError } from '../errors.ts';
import type { RequestContext } from '../errors.ts';
import { fetchText } from './fetch-text.ts';
import { parseJson } from './parse-json.ts';

export interface Credentials {
  readonly clientId: string;
  readonly clientSecret: string;
}

export interface TokenOptions {
  readonly tokenUrl: string;
  readonly credentials: Credentials;
  readonly timeoutMs: number;
  readonly signal: AbortSignal | undefined;
  /** Called with each token, and with what is sent for it. */
  readonly onSecret: (secret: string) => void;
}

export interface TokenSource {
  /**
   * The token; asks for one if there is none, once however many callers wait.
   *
   * @throws a `WarcraftLogsError`, or the signal's reason.
   */
  obtain(): Promise<string>;
  /** Forgets that token: the next `obtain` asks for a new one. */
  forget(token: string): void;
}

/** Visible ASCII, as OAuth 2.0 has it (RFC 6749, appendix A.12): nothing else can be in a header. */
const tokenSchema = z.object({ access_token: z.string().regex(/^[\x21-\x7e]{1,8192}$/) });
const context: RequestContext = { request: 'access token', pointsLeft: undefined };

export function createTokenSource(options: TokenOptions): TokenSource {
  let token: string | undefined;
  let pending: Promise<string> | undefined;
  return {
    async obtain() {
      if (token === undefined) {
        pending ??= requestToken(options).finally(() => (pending = undefined));
        token = await pending;
      }
      return token;
    },
    forget(refused) {
      if (token === refused) {
        token = undefined;
      }
    },
  };
}

async function requestToken(options: TokenOptions): Promise<string> {
  const { tokenUrl, credentials, timeoutMs, signal, onSecret } = options;
  const basic = Buffer.from(`${credentials.clientId}:${credentials.clientSecret}`).toString('base64');
  onSecret(basic);
  const init: RequestInit = {
    method: 'POST',
    headers: { authorization: `Basic ${basic}`, accept: 'application/json' },
    body: new URLSearchParams({ grant_type: 'client_credentials' }),
  };
  try {
    const body = await fetchText({
      url: tokenUrl,
      setting: 'WCL_TOKEN_URL',
      init,
      context,
      timeoutMs,
      signal,
    });
    const answer = tokenSchema.safeParse(parseJson(body, context));
    if (!answer.success) {
      throw new MalformedAnswerError(context, 'the answer holds no token');
    }
    const token = answer.data.access_token;
    onSecret(token);
    return token;
  } catch (error) {
    throw isRefusal(error)
      ? new AuthenticationError(context, 'Warcraft Logs refused the client id and secret')
      : error;
  }
}

function isRefusal(error: unknown): boolean {
  return (
    error instanceof AuthenticationError ||
    (error instanceof UnexpectedStatusError && [400, 403].includes(error.status))
  );
}
