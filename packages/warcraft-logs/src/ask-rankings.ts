/** Asks for ranking pages, several in a request; a refused request is halved until the page at fault is alone. */
import { readRankings } from './answers/rankings.ts';
import type { RankingsAnswer } from './answers/rankings.ts';
import { rankingsAlias, rankingsDocument } from './documents/rankings.ts';
import type { RankingsVariable } from './documents/rankings.ts';
import { GraphqlError, MalformedAnswerError } from './errors.ts';
import { plainText } from './plain-text.ts';
import type { Answer, Question, Wire } from './wire.ts';

/** `playerscore` ranks Mythic+ by key level and time, whatever the role. */
export type RankingsMetric = 'dps' | 'hps' | 'playerscore';

export interface RankingsRequest {
  /** Warcraft Logs' id. */
  readonly encounterId: number;
  /** Slugs of `gameData.classes`; undefined asks for all classes. */
  readonly specialization: { readonly classSlug: string; readonly specSlug: string } | undefined;
  /** Warcraft Logs' scale: 3, 4, 5 in raids, 10 in Mythic+. */
  readonly difficulty: number;
  /** Always pinned: 0 would be "the latest", whatever that is by now. */
  readonly partition: number;
  readonly metric: RankingsMetric;
  /** 1-based, up to 20. */
  readonly page: number;
  /** Whether rows shall carry their talents: 60 KB more of compressed answer. */
  readonly talents: boolean;
}

const oddPage = 'a page of rankings is not in the agreed shape';

/** @throws a `WarcraftLogsError` when not one page can be had, or the signal's reason. */
export async function askForRankings(
  wire: Wire,
  requests: readonly RankingsRequest[],
): Promise<readonly RankingsAnswer[]> {
  if (requests.length === 0) {
    return [];
  }
  const question = questionFor(requests);
  const answer = await wire.ask(question);
  const answers = requests.map((_, position) => readAlias(answer, position));
  if (answers.every((page) => page !== undefined)) {
    return answers;
  }
  const context = wire.context(question);
  const messages = answer.errors.map((error) => error.message);
  const problem =
    messages.length > 0 ? new GraphqlError(context, messages) : new MalformedAnswerError(context, oddPage);
  if (problem instanceof MalformedAnswerError && answers.every((page) => page === undefined)) {
    throw problem;
  }
  if (requests.length === 1) {
    return [{ kind: 'failed', message: messages.map(plainText).join('; ') }];
  }
  const whole = await fillIn(wire, requests, answers);
  if (whole.every((page) => page.kind === 'failed')) {
    // Nothing at all can be had: the refusal is not about one page.
    throw problem;
  }
  return whole;
}

/** Asks again for what is missing, in two halves. */
async function fillIn(
  wire: Wire,
  requests: readonly RankingsRequest[],
  answers: readonly (RankingsAnswer | undefined)[],
): Promise<readonly RankingsAnswer[]> {
  const missing = requests.filter((_, position) => answers[position] === undefined);
  const half = Math.ceil(missing.length / 2);
  const found = [
    ...(await askForPart(wire, missing.slice(0, half))),
    ...(await askForPart(wire, missing.slice(half))),
  ];
  return answers.map((page) => page ?? found.shift()!);
}

/** A part of which nothing can be had must not take the other part's pages along. */
async function askForPart(
  wire: Wire,
  requests: readonly RankingsRequest[],
): Promise<readonly RankingsAnswer[]> {
  try {
    return await askForRankings(wire, requests);
  } catch (error) {
    if (error instanceof MalformedAnswerError || error instanceof GraphqlError) {
      const message = error instanceof GraphqlError ? error.messages.join('; ') : oddPage;
      return requests.map(() => ({ kind: 'failed', message }));
    }
    throw error;
  }
}

function readAlias(answer: Answer, position: number): RankingsAnswer | undefined {
  const alias = rankingsAlias(position);
  const failed = answer.errors.some(({ path }) => path.length === 0 || path.includes(alias));
  const world = field(answer.data, 'worldData');
  const encounter = field(world, alias);
  // A null beside an error is the error's doing, not an unknown encounter.
  return encounter === undefined || (encounter === null && failed) ? undefined : readRankings(encounter);
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined;
}

function questionFor(requests: readonly RankingsRequest[]): Question {
  const variables: Record<string, unknown> = {};
  requests.forEach((request, position) => {
    const own: Readonly<Record<RankingsVariable, unknown>> = {
      encounterId: request.encounterId,
      className: request.specialization?.classSlug,
      specName: request.specialization?.specSlug,
      difficulty: request.difficulty,
      partition: request.partition,
      metric: request.metric,
      // Without logs there are no talents: rows from Blizzard's own leaderboard have none (2024 recordings).
      leaderboard: 'LogsOnly',
      talents: request.talents,
      page: request.page,
    };
    for (const [name, value] of Object.entries(own)) {
      if (value !== undefined) {
        variables[`${name}${position}`] = value;
      }
    }
  });
  return {
    request: `${requests.length} page${requests.length === 1 ? '' : 's'} of rankings`,
    document: rankingsDocument(requests.length),
    variables,
    operation: 'rankings',
    fields: requests.length,
  };
}
