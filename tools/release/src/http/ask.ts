/** One request and its whole answer, within a time limit. Redirects are answers, not followed. */

export interface Request {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | FormData | Uint8Array<ArrayBuffer>;
}

export interface Answer {
  readonly status: number;
  readonly text: string;
  readonly headers: Headers;
}

/** There was no whole answer. The message has no address and no header, so it never shows a token. */
export class NetworkFault extends Error {
  override readonly name = 'NetworkFault';
  /** Whether the other side may have got the request and acted on it. */
  readonly maybeDone: boolean;
  constructor(message: string, maybeDone: boolean) {
    super(message);
    this.maybeDone = maybeDone;
  }
}

/** Causes with which a request never left: nobody can have acted on it. */
const neverSent: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'it refuses connections',
  ENOTFOUND: 'its name is not known',
  EAI_AGAIN: 'its name could not be looked up',
  EHOSTUNREACH: 'there is no way to it',
  ENETUNREACH: 'there is no way to it',
  UND_ERR_CONNECT_TIMEOUT: 'it did not take the connection in time',
};

/**
 * @param timeout most time for the whole answer, milliseconds
 * @throws {NetworkFault}
 */
export async function ask({ method, url, headers, body }: Request, timeout: number): Promise<Answer> {
  try {
    const response = await fetch(url, {
      method,
      headers: { 'User-Agent': 'azeroths-top-talent', ...headers },
      body: body ?? null,
      redirect: 'manual',
      signal: AbortSignal.timeout(timeout),
    });
    return { status: response.status, text: await textOf(response), headers: response.headers };
  } catch (error) {
    throw faultOf(error, timeout);
  }
}

/** Most bytes of an answer: a list of versions has some hundred KB. */
const mostBytes = 16 * 1024 ** 2;

async function textOf(response: Response): Promise<string> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of response.body ?? []) {
    size += part.byteLength;
    if (size > mostBytes) {
      throw new NetworkFault('the answer is far too long', true);
    }
    parts.push(part);
  }
  return new TextDecoder().decode(Buffer.concat(parts));
}

function faultOf(error: unknown, timeout: number): NetworkFault {
  if (error instanceof NetworkFault) {
    return error;
  }
  if (error instanceof DOMException && error.name === 'TimeoutError') {
    return new NetworkFault(`no answer within ${timeout / 1000} s`, true);
  }
  const cause = error instanceof Error ? error.cause : undefined;
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  const reason = neverSent[code];
  return reason === undefined
    ? new NetworkFault(`the connection broke${code === '' ? '' : ` (${code})`}`, true)
    : new NetworkFault(reason, false);
}
