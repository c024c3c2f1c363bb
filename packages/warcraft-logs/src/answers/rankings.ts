/** A page of rankings: an untyped JSON scalar, so these schemas are all the protection there is. */
import * as z from 'zod';
import { jsonScalar } from '../json-scalar.ts';
import { plainText } from '../plain-text.ts';

/** One talent of a ranking. */
interface RankedTalent {
  /** Blizzard's *entry* id, 1 to `largestEntryId`. */
  readonly talentID: number;
  /** Ranks; 0 for the entry of a choice that was not taken. */
  readonly points: number;
}

/** A hundred times what ids have come to (some 140,000 in 12.0.5): points are counted with in 31 bits. */
const largestEntryId = 2 ** 24;

/** Checked in one go: nearly all of an answer are talents, and a schema for each would take longer than its transport. */
const talentsSchema = z.custom<readonly RankedTalent[]>(
  (value) => Array.isArray(value) && value.every(isRankedTalent),
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
    (points as number) >= 0
  );
}

const rankingSchema = z.object({
  name: z.string(),
  /** Epoch milliseconds. */
  startTime: z.number().nonnegative(),
  /** Keystone level in Mythic+, 0 in raids. */
  hardModeLevel: z.number().nullish(),
  bracketData: z.union([z.number(), z.string()]).nullish(),
  /** True for players who hide their name: no server then. */
  hidden: z.boolean().nullish(),
  server: z.object({ id: z.number().nullish(), name: z.string(), region: z.string() }).nullish(),
  report: z.object({ code: z.string().nullish(), fightID: z.number().nullish() }).nullish(),
  talents: talentsSchema.nullish(),
  /** Not seen on retail so far; taken where it appears. */
  talentImportCode: z.string().nullish(),
  combatantInfo: z.object({ talentImportCode: z.string().nullish() }).nullish().catch(null),
});

/** One ranked performance, as Warcraft Logs spells it. */
export type Ranking = z.output<typeof rankingSchema>;

export interface RankingsPage {
  /** 1-based. */
  readonly page: number;
  readonly hasMorePages: boolean;
  /** Best first. */
  readonly rankings: readonly Ranking[];
  /** Rows whose shape was not understood, and which were left out. */
  readonly malformedRows: number;
}

const pageSchema = z.object({
  page: z.number(),
  hasMorePages: z.boolean(),
  rankings: z.array(z.unknown()),
});
const errorSchema = z.object({ error: z.string().transform(plainText) });
const encounterSchema = z.object({ characterRankings: jsonScalar });

/** What one alias of a rankings request came to. */
export type RankingsAnswer =
  | { readonly kind: 'page'; readonly page: RankingsPage }
  /** `characterRankings: {error}`: difficulty or size do not exist there. Asking again gives the same. */
  | { readonly kind: 'rejected'; readonly message: string }
  /** `encounter: null`: Warcraft Logs does not know that encounter id. */
  | { readonly kind: 'unknownEncounter' }
  /** The API failed on this page alone. */
  | { readonly kind: 'failed'; readonly message: string };

/** Reads one alias; undefined when its shape is not what was agreed. */
export function readRankings(encounter: unknown): RankingsAnswer | undefined {
  if (encounter === null) {
    return { kind: 'unknownEncounter' };
  }
  const outer = encounterSchema.safeParse(encounter);
  if (!outer.success) {
    return undefined;
  }
  const scalar = outer.data.characterRankings;
  const error = errorSchema.safeParse(scalar);
  if (error.success) {
    return { kind: 'rejected', message: error.data.error };
  }
  const page = pageSchema.safeParse(scalar);
  if (!page.success) {
    return undefined;
  }
  const rankings = page.data.rankings.map((row) => rankingSchema.safeParse(row));
  const understood = rankings.flatMap((row) => (row.success ? [row.data] : []));
  if (understood.length === 0 && rankings.length > 0) {
    return undefined;
  }
  return {
    kind: 'page',
    page: {
      page: page.data.page,
      hasMorePages: page.data.hasMorePages,
      rankings: understood,
      malformedRows: rankings.length - understood.length,
    },
  };
}
