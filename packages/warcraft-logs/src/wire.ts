/** Sends one GraphQL document: token, pace, allowance, retries. Everything the client asks goes through here. */
import { print } from 'graphql';
import type { DocumentNode } from 'graphql';
import { GraphQLClient } from 'graphql-request';
import * as z from 'zod';
import type { Allowance, Operation } from './allowance.ts';
import { readAllowance } from './answers/allowance.ts';
import type { Clock } from './clock.ts';
import { AllowanceSpentError, AuthenticationError, MalformedAnswerError } from './errors.ts';
import type { RequestContext } from './errors.ts';
import { withRetries } from './retry.ts';
import type { RetryListener, RetryPolicy } from './retry.ts';
import type { TokenSource } from './token.ts';
import { exchange } from './transport.ts';

export interface WireOptions {
  readonly apiUrl: string;
  readonly tokens: TokenSource;
  readonly allowance: Allowance;
  readonly clock: Clock;
  readonly retryPolicy: RetryPolicy;
  /** Milliseconds between the end of one request and the start of the next. */
  readonly paceMs: number;
  /** For one whole exchange, in milliseconds. */
  readonly timeoutMs: number;
  readonly signal: AbortSignal | undefined;
  readonly onRetry: RetryListener;
}

export interface Question {
  /** In words, for errors. */
  readonly request: string;
  readonly document: DocumentNode;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly operation: Operation;
  /** How many of the operation's fields: what it is billed by. */
  readonly fields: number;
}

export interface Answer {
  /** Not yet read by any schema. */
  readonly data: unknown;
  /** GraphQL errors: message, and the alias path where the API says which part failed. */
  readonly errors: readonly { readonly message: string; readonly path: readonly (string | number)[] }[];
}

const errorsSchema = z
  .array(
    z.object({
      message: z.string().catch('an error without a message'),
      path: z.array(z.union([z.string(), z.number()])).catch([]),
    }),
  )
  .catch([]);

export interface Wire {
  /** @throws a `WarcraftLogsError`, or the signal's reason. */
  ask(question: Question): Promise<Answer>;
  /** Requests sent to the API so far, retries included. */
  readonly requests: number;
  /** What an error in this question's answer says about itself. */
  context(question: Question): RequestContext;
}

export function createWire(options: WireOptions): Wire {
  const { allowance, clock, tokens } = options;
  let requests = 0;
  let notBefore = 0;

  const context = (question: Question): RequestContext => ({
    request: question.request,
    pointsLeft: allowance.left,
  });

  async function paced(): Promise<void> {
    const wait = notBefore - clock.now();
    if (wait > 0) {
      await clock.sleep(wait, options.signal);
    }
  }

  async function attempt(question: Question): Promise<Answer> {
    await paced();
    const token = await tokens.get(options.signal);
    try {
      requests += 1;
      const answer = await send(question, token, context(question), options);
      allowance.record(readAllowance(answer.data), question.operation, question.fields, clock.now());
      return answer;
    } catch (error) {
      if (error instanceof AuthenticationError) {
        tokens.forget(token);
      }
      throw error;
    } finally {
      notBefore = clock.now() + options.paceMs;
    }
  }

  /** A token may have expired: one new one, then the refusal is meant. */
  async function attemptWithFreshToken(question: Question): Promise<Answer> {
    const token = await tokens.get(options.signal);
    try {
      return await attempt(question);
    } catch (error) {
      const expired = error instanceof AuthenticationError && (await tokens.get(options.signal)) !== token;
      if (!expired) {
        throw error;
      }
      return attempt(question);
    }
  }

  return {
    context,
    get requests() {
      return requests;
    },
    ask(question) {
      if (!allowance.affords(question.operation, question.fields, clock.now())) {
        const resetsIn = allowance.resetsIn(clock.now()) ?? 0;
        return Promise.reject(new AllowanceSpentError(context(question), resetsIn));
      }
      const { retryPolicy, signal, onRetry } = options;
      return withRetries(() => attemptWithFreshToken(question), retryPolicy, clock, signal, onRetry);
    },
  };
}

async function send(
  question: Question,
  token: string,
  context: RequestContext,
  options: WireOptions,
): Promise<Answer> {
  const { timeoutMs, signal } = options;
  const client = new GraphQLClient(options.apiUrl, {
    errorPolicy: 'all',
    fetch: async (url, init) => {
      const headers = new Headers(init?.headers);
      headers.set('authorization', `Bearer ${token}`);
      const whole = { ...init, headers, redirect: 'error' as const };
      const { body } = await exchange({ url: String(url), init: whole, context, timeoutMs, signal });
      return readAlready(body);
    },
    jsonSerializer: { stringify: JSON.stringify, parse: (text) => parseObject(text, context) },
  });
  const answer = await client.rawRequest<unknown>({
    query: print(question.document),
    variables: question.variables,
  });
  return { data: answer.data, errors: errorsSchema.parse(answer.errors) };
}

/** An answer whose text is there: a `Response` would encode it and decode it once more, megabytes of it. */
function readAlready(body: string): Response {
  const response = new Response(null, { headers: { 'content-type': 'application/json' } });
  return Object.assign(response, { text: () => Promise.resolve(body) });
}

function parseObject(text: string, context: RequestContext): unknown {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    throw new MalformedAnswerError(context, 'the answer is no JSON, or torn');
  }
  if (!isEnvelope(parsed)) {
    throw new MalformedAnswerError(context, 'the answer is no GraphQL answer');
  }
  return parsed;
}

/** As GraphQL's specification has it (§7.1); graphql-request meets anything else with a bare Error. */
function isEnvelope(value: unknown): boolean {
  if (!isObject(value) || !('data' in value || 'errors' in value)) {
    return false;
  }
  const { data, errors } = value;
  return (
    (data === undefined || data === null || isObject(data)) && (errors === undefined || Array.isArray(errors))
  );
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
