/** Answers from the made-up sample. */
import { createSample, sampleExpansions, sampleZones } from '@toptalent/sample';
import type { Sample, SampleDifficulty, SampleRow } from '@toptalent/sample';
import { keystoneWarcraftLogsId, raidDifficulties } from '@toptalent/game';
import { serializationVersion } from '@toptalent/loadout';
import type { SandboxOptions } from '../options.ts';
import { newSpecialization, treeOfNewSpecialization } from './new-specialization.ts';
import { rankingRow } from './ranking-row.ts';
import { sampleReport } from './sample-report.ts';
import { specsOf } from './slugs.ts';
import type { SluggedSpec } from './slugs.ts';
import { rememberingRecent } from './recent.ts';
import { lastPage, pageOf, pageSize } from './source.ts';
import type { RankingPage, RankingQuery, Source } from './source.ts';

/** A page takes about 300 KB of memory. */
const pagesRemembered = 48;

interface SpecRow {
  readonly spec: SluggedSpec;
  readonly row: SampleRow;
  /** 0-based, in its specialization's ranking. */
  readonly index: number;
}

/** What of the sandbox's options changes the sample's answers. */
export type SampleSourceOptions = Pick<SandboxOptions, 'world' | 'newSpecialization' | 'codeVersion'>;

export function sampleSource(sample: Sample = createSample(), options: SampleSourceOptions = {}): Source {
  const { world, newSpecialization: withNew = false, codeVersion = serializationVersion } = options;
  return {
    expansions: sampleExpansions,
    zones: sampleZones(world),
    rankings: rememberingRecent(
      pagesRemembered,
      (query) => JSON.stringify({ ...query, zone: query.zone.zoneId }),
      (query) => sampleRankings(sample, query, withNew),
    ),
    report(code) {
      return sampleReport(sample, code, codeVersion);
    },
  };
}

function sampleRankings(sample: Sample, query: RankingQuery, withNew: boolean): RankingPage {
  const specs = query.zone.ranked ? specsOf(query.className, query.specName, withNew) : [];
  const difficulty = sampleDifficulty(query.difficulty);
  // One specialization without a filter: the page's rows are enough, and one more that shows whether another page follows.
  const isPlain =
    specs.length === 1 &&
    query.from === undefined &&
    query.until === undefined &&
    query.bracket === undefined &&
    query.region === undefined;
  const limit = isPlain ? query.page * pageSize + 1 : specs.length === 1 ? lastPage * pageSize : 400;
  const rows: SpecRow[] = [];
  for (const spec of specs) {
    const population = sample.population({
      specId: spec.specId === newSpecialization.specId ? treeOfNewSpecialization : spec.specId,
      encounterId: query.encounterId,
      difficulty,
      limit,
    });
    population.rows.forEach((row, index) => {
      if (fits(query, row)) {
        rows.push({ spec, row, index });
      }
    });
  }
  if (specs.length > 1) {
    rows.sort((a, b) => b.row.keystoneLevel - a.row.keystoneLevel || b.row.amount - a.row.amount);
  }
  const page = pageOf(rows, query.page);
  return { ...page, rankings: page.rankings.map((row) => shaped(query, row)) };
}

function shaped(query: RankingQuery, { spec, row, index }: SpecRow): unknown {
  // Recorded fightRankings: with Any, 43 of 50 Mythic+ rows by score had no log; with a rate metric, none.
  const isByScore = query.metric === 'playerscore' || query.metric === 'default';
  const withoutLog = query.withoutLogs && isByScore && row.keystoneLevel > 0 && index % 5 < 4;
  return rankingRow(row, {
    className: spec.className,
    specName: spec.specName,
    combatantInfo: query.combatantInfo,
    withoutLog,
  });
}

function fits(query: RankingQuery, row: SampleRow): boolean {
  return (
    (query.from === undefined || row.startTime >= query.from) &&
    (query.until === undefined || row.startTime <= query.until) &&
    (query.region === undefined || row.player.server.region === query.region) &&
    (query.bracket === undefined || row.keystoneLevel === query.bracket + 1)
  );
}

function sampleDifficulty(warcraftLogsId: number): SampleDifficulty {
  if (warcraftLogsId === keystoneWarcraftLogsId) {
    return 'mythicPlus';
  }
  return raidDifficulties.find((row) => row.warcraftLogsId === warcraftLogsId)?.difficulty ?? 'mythic';
}
