/** Asks for several ranking pages at once; what fails is asked for again in halves. */
import * as z from 'zod';
import { answerError } from '../graphql/answer-error.ts';
import type { Api } from '../graphql/api.ts';
import type { QueryAnswer } from '../graphql/query.ts';
import type { RetryPolicy } from '../retry.ts';
import { isPageError, readRankings } from './answer.ts';
import type { PageError, RankingsAnswer } from './answer.ts';
import { rankingsAlias, rankingsQuery } from './query.ts';
import type { RankingsRequest } from './request.ts';

/**
 * One answer for each request, in their order. A page that fails comes back as `failed`, and the others as they are. If all
 * fail, the service itself may be down; the caller decides that, because it sees more than one request.
 *
 * @throws the errors that are not about pages (no points, refused credentials, no connection), or the signal's reason.
 */
export async function askForRankings(
  api: Api,
  requests: readonly RankingsRequest[],
): Promise<readonly RankingsAnswer[]> {
  return ask(api, requests, api.retryPolicy);
}

async function ask(
  api: Api,
  requests: readonly RankingsRequest[],
  policy: RetryPolicy,
): Promise<readonly RankingsAnswer[]> {
  if (requests.length === 0) {
    return [];
  }
  const { answers, error } = await askTogether(api, requests, policy);
  const missing = requests.filter((_, position) => answers[position] === undefined);
  if (error === undefined || missing.length === 0) {
    return answers.map((answer) => answer!);
  }
  if (requests.length === 1) {
    return [{ kind: 'failed', error }];
  }
  const half = Math.ceil(missing.length / 2);
  const later = policyOfParts(policy);
  const found = [
    ...(await ask(api, missing.slice(0, half), later)),
    ...(await ask(api, missing.slice(half), later)),
  ];
  return answers.map((answer) => answer ?? found.shift()!);
}

/** These pages have failed together, so one more try is enough to find out which of them fail alone. */
function policyOfParts(policy: RetryPolicy): RetryPolicy {
  return { ...policy, retries: Math.min(policy.retries, 1), timeoutRetries: 0 };
}

interface Together {
  /** In the order of the requests; undefined for a page that did not come. */
  readonly answers: readonly (RankingsAnswer | undefined)[];
  /** Why pages are missing; undefined if none is. */
  readonly error: PageError | undefined;
}

async function askTogether(
  api: Api,
  requests: readonly RankingsRequest[],
  policy: RetryPolicy,
): Promise<Together> {
  const query = rankingsQuery(requests);
  let answer: QueryAnswer;
  try {
    answer = await api.run(query, policy);
  } catch (error) {
    if (isPageError(error)) {
      return { answers: requests.map(() => undefined), error };
    }
    throw error;
  }
  const answers = requests.map((_, position) => readAlias(answer, position));
  const error = answers.includes(undefined)
    ? answerError(answer, api.context(query), 'a page of rankings is not in the agreed shape')
    : undefined;
  return { answers, error };
}

const worldSchema = z.object({ worldData: z.looseObject({}) });

function readAlias({ data, errors }: QueryAnswer, position: number): RankingsAnswer | undefined {
  const alias = rankingsAlias(position);
  const encounter = worldSchema.safeParse(data).data?.worldData[alias];
  const failed = errors.some(({ path }) => path.length === 0 || path.includes(alias));
  // A null beside an error comes of the error: it does not mean an unknown encounter.
  return encounter === undefined || (encounter === null && failed) ? undefined : readRankings(encounter);
}
