/** Reads build data of format version 1, which dated specializations instead of builds. */
import { z } from 'zod';

/** Only the fields that moved; the schema of the current version checks the rest. */
const buildSchema = z.looseObject({}).nullable();
const contentSchema = z.looseObject({ general: buildSchema, encounters: z.record(z.string(), buildSchema) });
const specSchema = z.strictObject({ asOf: z.unknown(), raid: contentSchema, mythicPlus: contentSchema });
const version1Schema = z.looseObject({
  formatVersion: z.literal(1),
  talentTreeVersion: z.unknown(),
  specs: z.record(z.string(), specSchema),
});

/**
 * The same data in the shape of version 2: every build takes the date of its specialization and the tree version of the
 * file. JSON that is not version 1 is returned as it is.
 */
export function upgradeVersion1(json: unknown): unknown {
  const parsed = version1Schema.safeParse(json);
  if (!parsed.success) {
    return json;
  }
  const { talentTreeVersion, specs, ...rest } = parsed.data;
  const upgraded = Object.entries(specs).map(([specId, { asOf, raid, mythicPlus }]) => {
    const dated = (build: z.infer<typeof buildSchema>) =>
      build === null ? null : { ...build, asOf, talentTreeVersion };
    const content = ({ general, encounters, ...others }: z.infer<typeof contentSchema>) => ({
      ...others,
      general: dated(general),
      encounters: Object.fromEntries(Object.entries(encounters).map(([id, build]) => [id, dated(build)])),
    });
    return [specId, { raid: content(raid), mythicPlus: content(mythicPlus) }] as const;
  });
  return { ...rest, formatVersion: 2, specs: Object.fromEntries(upgraded) };
}
