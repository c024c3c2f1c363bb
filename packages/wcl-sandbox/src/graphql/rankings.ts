/** `Encounter.characterRankings`: the defaults of its arguments, its refusals, and the page. */
import type { SampleZone } from '@toptalent/sample';
import { prices } from '../allowance.ts';
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

export const wrongDifficulty: RankingRefusal = { error: 'Invalid difficulty setting or size specified.' };

/** Our wording: the real one is not published. */
const wrongPage: RankingRefusal = { error: 'Invalid page number specified.' };

const dungeonDifficulty = 10;
const raidDifficultyIds: readonly number[] = [1, 3, 4, 5];

export interface RankingsQuestion {
  readonly source: Source;
  readonly zone: SampleZone;
  readonly encounterId: number;
  readonly args: RankingArguments;
  readonly meter: Meter;
}

/** Bills the page, counts it, and reads it from the source. */
export function characterRankings(question: RankingsQuestion): RankingPage | RankingRefusal {
  const { zone, encounterId, args, meter } = question;
  meter.points += prices.rankingPage;
  const answer = readPage(question);
  meter.cell({
    encounterId,
    className: args.className ?? null,
    specName: args.specName ?? null,
    difficulty: difficultyOf(zone, args),
    page: args.page ?? 1,
    rows: 'error' in answer ? 0 : answer.count,
  });
  return answer;
}

function readPage({ source, zone, encounterId, args }: RankingsQuestion): RankingPage | RankingRefusal {
  const isDungeon = zone.contentType === 'mythicPlus';
  const difficulty = difficultyOf(zone, args);
  const page = args.page ?? 1;
  const size = isDungeon ? 5 : 20;
  const fits = isDungeon ? difficulty === dungeonDifficulty : raidDifficultyIds.includes(difficulty);
  if (!fits || orDefault(args.size, size) !== size) {
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

function difficultyOf(zone: SampleZone, args: RankingArguments): number {
  return orDefault(args.difficulty, zone.contentType === 'mythicPlus' ? dungeonDifficulty : 5);
}

/** 0 stands for the default on the real endpoint, too (introspected). */
function orDefault(value: number | null | undefined, usual: number): number {
  return value == null || value === 0 ? usual : value;
}

function any(slug: string | null | undefined): string | undefined {
  return slug == null || slug === 'Any' ? undefined : slug;
}
