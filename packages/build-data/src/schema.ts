/** The contract as a zod schema, for Node: checks `build-data.json` before it is written and when it is read. */
import {
  countSchema as count,
  firstIssue,
  idSchema as id,
  importCodeSchema,
  nameSchema as name,
  secondsSchema,
  shareSchema as share,
  visibleNameSchema as visibleName,
} from '@toptalent/border';
import { z } from 'zod';
import { formatVersion } from './contract.ts';
import type { BuildData } from './contract.ts';
import { formatFault } from './format-fault.ts';
import { upgradeVersion1 } from './version-1.ts';

/** The header alone has 26 characters. */
const talentCode = importCodeSchema.min(26);
/** Far more than any season has: what reads them takes the time of their product. */
const most = { specs: 200, zones: 200, encounters: 2000, alternatives: 20, floors: 200 } as const;

const decimalId = z.string().regex(/^[1-9]\d{0,9}$/, 'a positive decimal id');
const treeVersion = z.string().regex(/^[0-9a-f]{64}$/, 'a SHA-256 in hexadecimal');
const contentType = z.enum(['raid', 'mythicPlus']);

const heroShareSchema = z
  .strictObject({ subTreeId: count, entryId: count, share, low: share, high: share })
  .refine((hero) => hero.low <= hero.share && hero.share <= hero.high, 'low <= share <= high');

const alternativeSchema = z.strictObject({
  talentCode,
  heroTree: heroShareSchema,
  exactPlayers: count,
  similarShare: share,
  reason: z.enum(['otherHeroTree', 'runnerUp']),
});

const confidenceFrom = { strong: 50, ok: 30, thin: 10 } as const;

const buildSchema = z
  .strictObject({
    talentCode,
    asOf: secondsSchema,
    talentTreeVersion: treeVersion,
    sampleSize: count.min(confidenceFrom.thin),
    popularity: share,
    exactPlayers: count.positive(),
    similarShare: share,
    heroTree: heroShareSchema,
    confidence: z.enum(['strong', 'ok', 'thin']),
    difficulty: z.enum(['mythic', 'heroic', 'normal', 'mythicPlus', 'mixed']),
    codeFrom: z.enum(['ranking', 'talents', 'report']),
    rejected: z.record(z.string().regex(/^[A-Za-z]{1,40}$/, 'a reason'), count.positive()),
    alternatives: z.array(alternativeSchema).max(most.alternatives),
  })
  .refine((build) => build.exactPlayers <= build.sampleSize, 'more players on the build than in the sample')
  .refine(
    (build) => Math.abs(build.popularity - build.exactPlayers / build.sampleSize) < 0.0001,
    'popularity is exactPlayers / sampleSize',
  )
  .refine(
    (build) =>
      build.confidence ===
      (build.sampleSize >= confidenceFrom.strong
        ? 'strong'
        : build.sampleSize >= confidenceFrom.ok
          ? 'ok'
          : 'thin'),
    'confidence does not fit the sample',
  );

const contentBuildsSchema = z.strictObject({
  general: buildSchema.nullable(),
  encounters: z.record(decimalId, buildSchema.nullable()),
});

const specBuildsSchema = z.strictObject({
  raid: contentBuildsSchema,
  mythicPlus: contentBuildsSchema,
});

const zoneSchema = z.strictObject({
  zoneId: id,
  name: visibleName,
  contentType,
  partition: z.strictObject({ id, name }),
});

const encounterSchema = z.strictObject({
  id,
  contentType,
  zoneId: id,
  name: visibleName,
  order: count,
  journalId: count,
  known: z.boolean(),
  instanceId: id.nullable(),
  lfgDungeonId: id.optional(),
  challengeModeId: id.nullable(),
  uiMapIds: z.array(id).max(most.floors),
  requires: z.array(id).max(most.encounters),
});

/** Build data of the current format version. Unknown fields are refused: a reader must not guess their meaning. */
export const buildDataSchema = z
  .strictObject({
    formatVersion: z.literal(formatVersion),
    source: z.enum(['warcraft-logs', 'sample']),
    generatedAt: secondsSchema,
    serializationVersion: count.positive(),
    coverage: z
      .strictObject({ cells: count, done: count, empty: count, failed: count })
      .refine((sum) => sum.done + sum.empty + sum.failed <= sum.cells, 'more cells finished than there are'),
    zones: z.array(zoneSchema).max(most.zones),
    encounters: z.array(encounterSchema).max(most.encounters),
    specs: z
      .record(decimalId, specBuildsSchema)
      .refine((specs) => Object.keys(specs).length <= most.specs, 'too many specializations'),
  })
  .superRefine(({ encounters }, context) => {
    const seen = new Set<string>();
    for (const [index, { id: encounterId, contentType: type }] of encounters.entries()) {
      if (seen.has(`${type} ${encounterId}`)) {
        context.addIssue({
          code: 'custom',
          path: ['encounters', index],
          message: 'an encounter of the list twice',
        });
      }
      seen.add(`${type} ${encounterId}`);
    }
  })
  .superRefine((data, context) => {
    for (const type of ['raid', 'mythicPlus'] as const) {
      const listed = new Set(
        data.encounters.filter((each) => each.contentType === type).map((each) => `${each.id}`),
      );
      for (const [specId, spec] of Object.entries(data.specs)) {
        for (const encounterId of Object.keys(spec[type].encounters)) {
          if (!listed.has(encounterId)) {
            const path = ['specs', specId, type, 'encounters', encounterId];
            context.addIssue({ code: 'custom', path, message: 'no such encounter in the list' });
          }
        }
      }
    }
  });

/** The JSON is not build data of a version that we read; the message says where it is wrong. */
export class BuildDataError extends Error {
  override readonly name = 'BuildDataError';
}

/**
 * Build data from parsed JSON, of the current format version or of version 1.
 *
 * @throws {BuildDataError} if it has another shape or format version.
 */
export function parseBuildData(json: unknown): BuildData {
  const parsed = buildDataSchema.safeParse(upgradeVersion1(json));
  if (!parsed.success) {
    throw new BuildDataError(
      formatFault(json, { of: 'build data', formats: [1, formatVersion] }) ??
        `Not build data of format ${formatVersion}: ${firstIssue(parsed.error)}`,
    );
  }
  return parsed.data;
}
