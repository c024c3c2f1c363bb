/** A page of rankings with a fault on it. */
import { GraphQLError } from 'graphql';
import type { EncounterFault } from '../http/fault.ts';
import { pageOf } from '../sources/source.ts';
import type { RankingPage } from '../sources/source.ts';
import { characterRankings, wrongDifficulty } from './rankings.ts';
import type { RankingRefusal, RankingsQuestion } from './rankings.ts';

/** Half a year: longer than any season has been open. */
const longAgoMs = 183 * 24 * 3600 * 1000;

/** Rows of a partition that has just opened. */
const fewRows = 3;

/** @throws {GraphQLError} if that is the fault. */
export function faultyRankings(
  question: RankingsQuestion,
  fault: EncounterFault | undefined,
): RankingPage | RankingRefusal {
  const isRepeated = fault === 'repeated';
  const answer = characterRankings(
    isRepeated ? { ...question, args: { ...question.args, page: 1 } } : question,
  );
  if (fault === 'graphqlError') {
    throw new GraphQLError('Internal server error');
  }
  if (fault === 'refused') {
    return wrongDifficulty;
  }
  if (fault === undefined || 'error' in answer) {
    return answer;
  }
  return isRepeated
    ? { ...answer, page: question.args.page ?? 1, hasMorePages: true }
    : faultyPage(answer, fault);
}

function faultyPage(page: RankingPage, fault: EncounterFault): RankingPage {
  const changed = (change: (row: Row, index: number) => Row): RankingPage => ({
    ...page,
    rankings: page.rankings.map((row, index) => change(row as Row, index)),
  });
  switch (fault) {
    case 'odd':
      return { page: page.page, hasMorePages: false, count: 2, rankings: [{ odd: true }, { odd: true }] };
    case 'oddThird':
      return changed((row, index) => (isThird(index) ? { odd: true } : row));
    case 'withoutTalents':
      return changed(({ talents: _, ...row }) => row);
    case 'old':
      return changed(fromLongAgo);
    case 'oldThird':
      return changed((row, index) => (isThird(index) ? fromLongAgo(row) : row));
    case 'few':
      return pageOf(page.rankings.slice(0, fewRows), page.page);
    case 'empty':
      return pageOf([], page.page);
    default:
      return page;
  }
}

type Row = Readonly<Record<string, unknown>>;

function fromLongAgo(row: Row): Row {
  return { ...row, startTime: Number(row['startTime']) - longAgoMs };
}

function isThird(index: number): boolean {
  return index % 3 === 2;
}
