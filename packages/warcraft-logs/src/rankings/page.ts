/** Checks a page of rankings. The API declares it as untyped JSON, so only these schemas protect us. */
import {
  countSchema,
  importCodeSchema,
  millisecondsSchema,
  plainNameSchema,
  reportCodeSchema,
} from '@toptalent/border';
import * as z from 'zod';

/** One talent of a ranking. */
interface RankedTalent {
  /** Blizzard's *entry* id, 1 to `largestEntryId`. */
  readonly talentID: number;
  /** Ranks, at most `mostRanks`; 0 for the entry of a choice that was not taken. */
  readonly points: number;
}

/** A hundred times the largest id so far (some 140,000 in 12.0.5). Readers may multiply ids within 31 bits. */
const largestEntryId = 2 ** 24;

/** Far more than any talent has. */
const mostRanks = 100;

/** Talents of a ranking: a build has fewer than 120. */
export const mostTalents = 500;

/** A plain check instead of one schema for each talent, for speed: most of an answer is talents. */
const talentsSchema = z.custom<readonly RankedTalent[]>(
  (value) => Array.isArray(value) && value.length <= mostTalents && value.every(isRankedTalent),
  'talents are expected',
);

function isRankedTalent(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) {
    return false;
  }
  const { talentID, points } = value as Readonly<Record<string, unknown>>;
  return (
    Number.isSafeInteger(talentID) &&
    (talentID as number) > 0 &&
    (talentID as number) <= largestEntryId &&
    Number.isSafeInteger(points) &&
    (points as number) >= 0 &&
    (points as number) <= mostRanks
  );
}

/** A code that is no import string counts as none: the row's talents are still good. */
const rowCodeSchema = importCodeSchema.nullish().catch(null);

const rankingSchema = z.object({
  name: plainNameSchema,
  /** Epoch milliseconds. */
  startTime: millisecondsSchema,
  /** Keystone level in Mythic+, 0 in raids. */
  hardModeLevel: z.number().min(0).max(1000).nullish(),
  /** True for players who hide their name: such a row has no server. */
  hidden: z.boolean().nullish(),
  server: z.object({ name: plainNameSchema, region: plainNameSchema }).nullish(),
  report: z.object({ code: reportCodeSchema.nullish(), fightID: countSchema.nullish() }).nullish(),
  talents: talentsSchema.nullish(),
  /** Not seen on retail so far; read in case it appears. */
  talentImportCode: rowCodeSchema,
  combatantInfo: z.object({ talentImportCode: rowCodeSchema }).nullish().catch(null),
});

/** One ranked performance, as Warcraft Logs spells it. */
export type Ranking = z.output<typeof rankingSchema>;

export interface RankingsPage {
  /** 1-based. */
  readonly page: number;
  readonly hasMorePages: boolean;
  /** Best first. */
  readonly rankings: readonly Ranking[];
  /** Rows that were left out for their shape; never more than half of all. */
  readonly malformedRows: number;
}

const pageSchema = z.object({
  page: countSchema,
  hasMorePages: z.boolean(),
  rankings: z.array(z.unknown()),
});

/** The page in a JSON scalar; undefined if its shape, or that of most rows, is not what we expect. */
export function readPage(scalar: unknown): RankingsPage | undefined {
  const page = pageSchema.safeParse(scalar);
  if (!page.success) {
    return undefined;
  }
  const rows = page.data.rankings.map((row) => rankingSchema.safeParse(row));
  const rankings = rows.flatMap((row) => (row.success ? [row.data] : []));
  const malformedRows = rows.length - rankings.length;
  // More than half: the shape has changed, and the other rows are no sample.
  return malformedRows > rankings.length
    ? undefined
    : { page: page.data.page, hasMorePages: page.data.hasMorePages, rankings, malformedRows };
}
