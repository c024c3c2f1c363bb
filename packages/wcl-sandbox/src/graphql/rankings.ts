/** `Encounter.characterRankings`: the defaults, the refusals, and the page. */
import type { SampleZone } from '@toptalent/sample';
import { GraphQLError } from 'graphql';
import { prices } from '../allowance.ts';
import type { RankingTrouble } from '../http/fault.ts';
import { lastPage, pageOf } from '../sources/source.ts';
import type { RankingPage, Source } from '../sources/source.ts';
import type { Meter } from './context.ts';

/** As they come from GraphQL: null and missing both stand for the default. */
export interface RankingArguments {
  readonly bracket?: number | null;
  readonly difficulty?: number | null;
  readonly filter?: string | null;
  readonly page?: number | null;
  readonly partition?: number | null;
  readonly serverRegion?: string | null;
  readonly size?: number | null;
  readonly leaderboard?: 'Any' | 'LogsOnly' | null;
  readonly metric?: string | null;
  readonly includeCombatantInfo?: boolean | null;
  readonly className?: string | null;
  readonly specName?: string | null;
}

/** What the JSON scalar holds when the endpoint refuses: HTTP says 200 and GraphQL reports no error. */
export interface RankingRefusal {
  readonly error: string;
}

const wrongDifficulty: RankingRefusal = { error: 'Invalid difficulty setting or size specified.' };

/** Our wording: nobody has published the real one. */
const wrongPage: RankingRefusal = { error: 'Invalid page number specified.' };

const dungeonDifficulty = 10;
const raidDifficultyIds: readonly number[] = [1, 3, 4, 5];

export function characterRankings(
  source: Source,
  zone: SampleZone,
  encounterId: number,
  args: RankingArguments,
  meter: Meter,
): RankingPage | RankingRefusal {
  meter.points += prices.rankingPage;
  const isDungeon = zone.contentType === 'mythicPlus';
  const difficulty = orDefault(args.difficulty, isDungeon ? dungeonDifficulty : 5);
  const page = args.page ?? 1;
  const answer = ask();
  meter.cell({
    encounterId,
    className: args.className ?? null,
    specName: args.specName ?? null,
    difficulty,
    page,
    rows: 'error' in answer ? 0 : answer.count,
  });
  return answer;

  function ask(): RankingPage | RankingRefusal {
    const sizes = isDungeon ? [5] : [20];
    const fits = isDungeon ? difficulty === dungeonDifficulty : raidDifficultyIds.includes(difficulty);
    if (!fits || !sizes.includes(orDefault(args.size, sizes[0]!))) {
      return wrongDifficulty;
    }
    if (page < 1 || page > lastPage) {
      return wrongPage;
    }
    const partition = orDefault(args.partition, 0);
    if (partition !== 0 && !zone.partitions.some((row) => row.partitionId === partition)) {
      return pageOf([], page);
    }
    const dates = /(?:^|\|)date\.(\d+)\.(\d+)/u.exec(args.filter ?? '');
    return source.rankings({
      zone,
      encounterId,
      difficulty,
      page,
      className: any(args.className),
      specName: any(args.specName),
      metric: args.metric ?? 'default',
      withoutLogs: args.leaderboard !== 'LogsOnly',
      combatantInfo: args.includeCombatantInfo === true,
      bracket: isDungeon && orDefault(args.bracket, 0) !== 0 ? args.bracket! : undefined,
      from: dates === null ? undefined : Number(dates[1]),
      until: dates === null ? undefined : Number(dates[2]),
      region: args.serverRegion?.toUpperCase(),
    });
  }
}

/** What comes of a page when something is wrong with it alone. */
export function troubled(
  trouble: RankingTrouble,
  answer: RankingPage | RankingRefusal,
): RankingPage | RankingRefusal {
  const page = 'error' in answer ? 1 : answer.page;
  switch (trouble) {
    case 'graphqlError':
      throw new GraphQLError('Internal server error');
    case 'refused':
      return wrongDifficulty;
    case 'odd':
      return { page, hasMorePages: false, count: 2, rankings: [{ odd: true }, { odd: true }] };
    case 'oddThird':
      return 'error' in answer
        ? answer
        : {
            ...answer,
            rankings: answer.rankings.map((row, index) => (index % 3 === 2 ? { odd: true } : row)),
          };
    case 'empty':
    case 'unknownEncounter':
      return pageOf([], page);
  }
}

/** 0 is the endpoint's own "not given" (introspected defaults). */
function orDefault(value: number | null | undefined, usual: number): number {
  return value == null || value === 0 ? usual : value;
}

function any(slug: string | null | undefined): string | undefined {
  return slug == null || slug === 'Any' ? undefined : slug;
}
