/** What can go wrong between us and Warcraft Logs: one class a kind, each naming the request and the points left. */

import { plainText } from './plain-text.ts';

/** Said with every error. Never holds a secret: no headers, no body, no URL beyond its host. */
export interface RequestContext {
  /** What was asked, in words: "rankings of 6 cells". */
  readonly request: string;
  /** Points left of the hourly allowance by the last reading; undefined before the first. */
  readonly pointsLeft: number | undefined;
}

export abstract class WarcraftLogsError extends Error {
  readonly request: string;
  readonly pointsLeft: number | undefined;

  constructor(context: RequestContext, detail: string) {
    const points =
      context.pointsLeft === undefined ? '' : ` (${Math.max(0, Math.floor(context.pointsLeft))} points left)`;
    super(`${context.request}: ${detail}${points}`);
    this.name = new.target.name;
    this.request = context.request;
    this.pointsLeft = context.pointsLeft;
  }
}

/** The credentials were refused, or a fresh token was. */
export class AuthenticationError extends WarcraftLogsError {}

/** HTTP 429: the points are spent, or too many requests came from this address. */
export class RateLimitedError extends WarcraftLogsError {
  /** Seconds to wait as the server says; undefined when it does not say. */
  readonly retryAfter: number | undefined;

  constructor(context: RequestContext, retryAfter: number | undefined) {
    super(
      context,
      retryAfter === undefined ? 'asked to slow down' : `asked to wait for ${Math.ceil(retryAfter)} s`,
    );
    this.retryAfter = retryAfter;
  }
}

/** The allowance does not cover the request; it was not sent. */
export class AllowanceSpentError extends WarcraftLogsError {
  /** Seconds until the allowance is whole again. */
  readonly resetsIn: number;

  constructor(context: RequestContext, resetsIn: number) {
    super(context, `the hourly allowance is spent, and whole again in ${Math.ceil(resetsIn / 60)} min`);
    this.resetsIn = resetsIn;
  }
}

/** A page of HTML with status 403: the wall in front of Warcraft Logs takes us for a robot. Asking again makes it worse. */
export class BlockedError extends WarcraftLogsError {
  constructor(context: RequestContext) {
    super(
      context,
      'blocked by the wall in front of Warcraft Logs (403); try again later, or from another address',
    );
  }
}

/** HTTP 5xx. */
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

  constructor(context: RequestContext, status: number) {
    super(context, `unexpected answer (HTTP ${status})`);
    this.status = status;
  }
}

/** No whole answer came: name not resolved, connection refused, reset or too slow. */
export class UnreachableError extends WarcraftLogsError {}

/** An answer came, but not in the shape that was agreed: torn JSON, HTML, missing fields. */
export class MalformedAnswerError extends WarcraftLogsError {}

/** The server read the query and refused it, in part or whole. */
export class GraphqlError extends WarcraftLogsError {
  readonly messages: readonly string[];

  constructor(context: RequestContext, messages: readonly string[]) {
    const plain = [...new Set(messages.map(plainText))];
    super(context, `refused by the API: ${plain.join('; ')}`);
    this.messages = plain;
  }
}
