/** The client: what can be asked of Warcraft Logs, typed, and safe against everything it is known to answer. */
import { createAllowance } from './allowance.ts';
import type { Allowance } from './allowance.ts';
import { discoverySchema } from './answers/discovery.ts';
import type { WorldAnswer } from './answers/discovery.ts';
import { readImportCodes, readRoster } from './answers/fights.ts';
import type { FightActor } from './answers/fights.ts';
import type { RankingsAnswer } from './answers/rankings.ts';
import { askForRankings } from './ask-rankings.ts';
import type { RankingsRequest } from './ask-rankings.ts';
import { systemClock } from './clock.ts';
import type { Clock } from './clock.ts';
import { discoveryDocument } from './documents/discovery.ts';
import { fightRosterDocument, importCodesDocument } from './documents/fights.ts';
import { GraphqlError, MalformedAnswerError } from './errors.ts';
import { politePolicy } from './retry.ts';
import type { RetryListener, RetryPolicy } from './retry.ts';
import { createTokenSource } from './token.ts';
import type { Credentials } from './token.ts';
import { createWire } from './wire.ts';
import type { Answer, Question } from './wire.ts';

export interface ClientOptions {
  readonly tokenUrl: string;
  readonly apiUrl: string;
  readonly credentials: Credentials;
  /** Milliseconds between requests; 1000 unless given. */
  readonly paceMs?: number;
  /** Longest time for one whole answer in milliseconds; 45,000 unless given. */
  readonly timeoutMs?: number;
  readonly retryPolicy?: RetryPolicy;
  readonly clock?: Clock;
  /** Cancels whatever is under way; the calls then reject with its reason. */
  readonly signal?: AbortSignal;
  /** Told before each pause for another attempt. */
  readonly onRetry?: RetryListener;
}

/** One fight of one report. */
export interface FightReference {
  readonly reportCode: string;
  readonly fightId: number;
}

export interface WarcraftLogsClient {
  readonly allowance: Allowance;
  /** Requests sent so far, retries included, token requests not. */
  readonly requests: number;
  /** Everything there is to rank, and the classes. */
  discover(): Promise<WorldAnswer>;
  /** Ranking pages (at most `maxRankingsPerRequest`), answers in the order of the requests. */
  rankings(requests: readonly RankingsRequest[]): Promise<readonly RankingsAnswer[]>;
  /** Players of a fight; empty when the report is private, archived or gone. `names` is billed alike. */
  fightRoster(fight: FightReference, names: boolean): Promise<readonly FightActor[]>;
  /** The report's own import codes by actor id; without those that have none. */
  importCodes(fight: FightReference, actorIds: readonly number[]): Promise<ReadonlyMap<number, string>>;
}

/** All methods throw a `WarcraftLogsError`, or the signal's reason when cancelled. */
export function createWarcraftLogsClient(options: ClientOptions): WarcraftLogsClient {
  const timeoutMs = options.timeoutMs ?? 45_000;
  const allowance = createAllowance();
  const wire = createWire({
    apiUrl: options.apiUrl,
    tokens: createTokenSource(options.tokenUrl, options.credentials, timeoutMs),
    allowance,
    clock: options.clock ?? systemClock,
    retryPolicy: options.retryPolicy ?? politePolicy,
    paceMs: options.paceMs ?? 1000,
    timeoutMs,
    signal: options.signal,
    onRetry: options.onRetry ?? (() => undefined),
  });

  /** For questions about a report: a report that may not be read is as good as none. */
  async function askAboutReport<Value>(
    question: Question,
    read: (data: unknown) => Value | undefined,
    nothing: Value,
  ): Promise<Value> {
    const answer = await wire.ask(question);
    const value = read(answer.data);
    if (value !== undefined) {
      return value;
    }
    if (isUnreadableReport(answer)) {
      return nothing;
    }
    throw problem(question, answer);
  }

  function problem(question: Question, answer: Answer): Error {
    const context = wire.context(question);
    return answer.errors.length > 0
      ? new GraphqlError(
          context,
          answer.errors.map((error) => error.message),
        )
      : new MalformedAnswerError(context, 'the answer is not in the agreed shape');
  }

  return {
    allowance,
    get requests() {
      return wire.requests;
    },
    async discover() {
      const question: Question = {
        request: 'zones and classes',
        document: discoveryDocument,
        variables: {},
        operation: 'discovery',
        fields: 1,
      };
      const answer = await wire.ask(question);
      const world = discoverySchema.safeParse(answer.data);
      if (!world.success) {
        throw problem(question, answer);
      }
      return world.data;
    },
    rankings: (requests) => askForRankings(wire, requests),
    fightRoster(fight, names) {
      const question: Question = {
        request: 'players of a fight',
        document: fightRosterDocument,
        variables: { reportCode: fight.reportCode, fightIds: [fight.fightId], names },
        operation: 'report',
        fields: 1,
      };
      return askAboutReport(question, (data) => readRoster(data, fight.fightId), []);
    },
    importCodes(fight, actorIds) {
      const question: Question = {
        request: `import codes of ${actorIds.length} player${actorIds.length === 1 ? '' : 's'}`,
        document: importCodesDocument(actorIds),
        variables: { reportCode: fight.reportCode, fightIds: [fight.fightId] },
        operation: 'report',
        fields: 1,
      };
      const nothing: ReadonlyMap<number, string> = new Map();
      return askAboutReport(question, (data) => readImportCodes(data, fight.fightId, actorIds), nothing);
    },
  };
}

/** The API's words for private and archived reports, as public clients quote them (2026-09). */
function isUnreadableReport(answer: Answer): boolean {
  return answer.errors.some(({ message }) =>
    /permission to view this report|has been archived|does not exist/i.test(message),
  );
}
