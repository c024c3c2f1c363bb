/** Posts one query through graphql-request, and reads the outer shape of its answer. */
import type { Secrets } from '@toptalent/border/secrets';
import { print } from 'graphql';
import { GraphQLClient } from 'graphql-request';
import * as z from 'zod';
import { MalformedAnswerError } from '../errors.ts';
import type { RequestContext } from '../errors.ts';
import { fetchText } from '../http/fetch-text.ts';
import { parseJson } from '../http/parse-json.ts';
import type { Query, QueryAnswer } from './query.ts';

export interface QueryPost {
  readonly apiUrl: string;
  readonly token: string;
  /** An API may echo what was sent, in an error's text for instance; the answer is read without it. */
  readonly secrets: Secrets;
  readonly query: Query;
  readonly context: RequestContext;
  /** For the whole exchange. */
  readonly timeoutMs: number;
  readonly signal: AbortSignal | undefined;
}

/** As GraphQL's specification has it (section 7.1); graphql-request throws a bare Error at anything else. */
const envelopeSchema = z
  .looseObject({ data: z.looseObject({}).nullish(), errors: z.array(z.unknown()).optional() })
  .refine((answer) => 'data' in answer || 'errors' in answer);

const errorsSchema = z
  .array(
    z.object({
      message: z.string().catch('an error without a message'),
      path: z.array(z.union([z.string(), z.number()])).catch([]),
    }),
  )
  .catch([]);

/** @throws a `WarcraftLogsError`, or the signal's reason. */
export async function postQuery(post: QueryPost): Promise<QueryAnswer> {
  const { apiUrl, token, secrets, query, context, timeoutMs, signal } = post;
  const client = new GraphQLClient(apiUrl, {
    errorPolicy: 'all',
    fetch: async (url, init) => {
      const headers = new Headers(init?.headers);
      headers.set('authorization', `Bearer ${token}`);
      const body = await fetchText({
        url: String(url),
        setting: 'WCL_API_URL',
        init: { ...init, headers },
        context,
        timeoutMs,
        signal,
      });
      return new Response(secrets.without(body), { headers: { 'content-type': 'application/json' } });
    },
    jsonSerializer: { stringify: JSON.stringify, parse: (text) => readEnvelope(text, context) },
  });
  const answer = await client.rawRequest<unknown>({
    query: print(query.document),
    variables: query.variables,
  });
  return { data: answer.data, errors: errorsSchema.parse(answer.errors) };
}

function readEnvelope(text: string, context: RequestContext): unknown {
  const answer = parseJson(text, context);
  if (!envelopeSchema.safeParse(answer).success) {
    throw new MalformedAnswerError(context, 'the answer is no GraphQL answer');
  }
  return answer;
}
