/** The errors of requests: one class for each kind of failure. */
import { plainLine } from '@toptalent/border';

/** What every error says about its request. It never holds a secret: no headers, no body, no query of a URL. */
export interface RequestContext {
  /** What was asked for, in words: "6 pages of rankings". */
  readonly request: string;
  /** Points left of the hourly allowance by the last reading; undefined before the first. */
  readonly pointsLeft: number | undefined;
}

export abstract class WarcraftLogsError extends Error {
  readonly request: string;
  readonly pointsLeft: number | undefined;
  /** The message without the request's name and the points. */
  readonly detail: string;

  constructor(context: RequestContext, detail: string) {
    const points =
      context.pointsLeft === undefined ? '' : ` (${Math.max(0, Math.floor(context.pointsLeft))} points left)`;
    super(`${context.request}: ${detail}${points}`);
    this.name = new.target.name;
    this.request = context.request;
    this.pointsLeft = context.pointsLeft;
    this.detail = detail;
  }
}

/** The server refused the credentials, or a token that it had just given. */
export class AuthenticationError extends WarcraftLogsError {}

function waitText(seconds: number): string {
  return seconds < 90 ? `${Math.ceil(seconds)} s` : `${Math.ceil(seconds / 60)} min`;
}

/** HTTP 429: the points are spent, or too many requests came from this address. */
export class RateLimitedError extends WarcraftLogsError {
  /** Seconds to wait, as the server says; undefined if it does not say. */
  readonly retryAfter: number | undefined;

  constructor(context: RequestContext, retryAfter: number | undefined) {
    super(
      context,
      retryAfter === undefined ? 'asked to slow down' : `asked to wait for ${waitText(retryAfter)}`,
    );
    this.retryAfter = retryAfter;
  }
}

/** The allowance does not cover the request, so it was not sent. */
export class AllowanceSpentError extends WarcraftLogsError {
  /** Seconds until the allowance is whole again. */
  readonly resetsIn: number;

  constructor(context: RequestContext, resetsIn: number) {
    super(context, `the hourly allowance is spent, and whole again in ${Math.ceil(resetsIn / 60)} min`);
    this.resetsIn = resetsIn;
  }
}

/** HTTP 403 with a page of HTML: a bot wall (Cloudflare) takes us for a robot. Asking again makes it worse. */
export class BlockedError extends WarcraftLogsError {
  constructor(context: RequestContext, host: string) {
    super(
      context,
      `blocked by the wall in front of ${host} (HTTP 403); try again later, or from another address`,
    );
  }
}

/** The server sends us to another address. We don't follow: a token goes only to the address it was meant for. */
export class RedirectedError extends WarcraftLogsError {
  constructor(context: RequestContext, redirect: { from: string; to: string; setting: string }) {
    const { from, to, setting } = redirect;
    super(context, `${from} redirects to ${plainLine(to)}, which is not followed; look at ${setting}`);
  }
}

/** The server failed: HTTP 5xx, or 404, 408 or 425, which the API has answered for moments at a time. */
export class ServerError extends WarcraftLogsError {
  readonly status: number;

  constructor(context: RequestContext, status: number) {
    super(context, `the server failed (HTTP ${status})`);
    this.status = status;
  }
}

/** Any other HTTP status that is not a success: the endpoint is not what we think it is. */
export class UnexpectedStatusError extends WarcraftLogsError {
  readonly status: number;

  constructor(context: RequestContext, { host, status }: { host: string; status: number }) {
    super(context, `unexpected answer of ${host} (HTTP ${status})`);
    this.status = status;
  }
}

/** There was no connection: the name is not known, the connection was refused, or the network is down. */
export class UnreachableError extends WarcraftLogsError {}

/** The connection is not trusted: the server's certificate is not signed by an authority that Node knows. */
export class CertificateError extends WarcraftLogsError {}

/** There was a connection, but no whole answer came: it was cut, or it took too long. */
export class NoAnswerError extends WarcraftLogsError {
  /** Whether the time ran out. */
  readonly timedOut: boolean;

  constructor(context: RequestContext, detail: string, timedOut: boolean) {
    super(context, detail);
    this.timedOut = timedOut;
  }
}

/** An answer came, but not in the shape that we expect: torn JSON, HTML, missing fields. */
export class MalformedAnswerError extends WarcraftLogsError {}

/** Errors of one answer that are told; the others are counted. */
const mostSaid = 5;

/** The server read the query and refused it, in part or as a whole. */
export class GraphqlError extends WarcraftLogsError {
  /** The first ones, each once. */
  readonly messages: readonly string[];

  constructor(context: RequestContext, messages: readonly string[]) {
    const plain = [...new Set(messages.map((message) => plainLine(message)))];
    const more = plain.length - mostSaid;
    super(
      context,
      `refused by the API: ${plain.slice(0, mostSaid).join('; ')}` +
        (more > 0 ? `; and ${more.toLocaleString('en')} other errors` : ''),
    );
    this.messages = plain.slice(0, mostSaid);
  }
}
