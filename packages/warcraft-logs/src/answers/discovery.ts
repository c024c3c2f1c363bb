/** The answer to the discovery document. */
import * as z from 'zod';
import { plainText } from '../plain-text.ts';

/** Names end up in terminals, files and the game. */
const nameSchema = z.string().transform(plainText);

const list = <Item extends z.ZodType>(item: Item) =>
  z
    .array(item.nullable())
    .nullish()
    .transform((items) => (items ?? []).filter((entry) => entry !== null));

const bracketSchema = z.object({
  type: z.string().nullish(),
  min: z.number(),
  max: z.number(),
  bucket: z.number(),
});
const difficultySchema = z.object({ id: z.number(), name: nameSchema });
const partitionSchema = z.object({
  id: z.number(),
  name: nameSchema,
  compactName: nameSchema,
  default: z.boolean(),
});
const encounterSchema = z.object({ id: z.number(), name: nameSchema, journalID: z.number() });
const zoneSchema = z.object({
  id: z.number(),
  name: nameSchema,
  frozen: z.boolean(),
  brackets: bracketSchema.nullish(),
  difficulties: list(difficultySchema),
  partitions: list(partitionSchema),
  encounters: list(encounterSchema),
});
const expansionSchema = z.object({ id: z.number(), name: nameSchema, zones: list(zoneSchema) });
const specSchema = z.object({ name: nameSchema, slug: z.string() });
const classSchema = z.object({ name: nameSchema, slug: z.string(), specs: list(specSchema) });

export const discoverySchema = z.object({
  worldData: z.object({ expansions: list(expansionSchema) }),
  gameData: z.object({ classes: list(classSchema) }),
});

/** Everything there is: expansions with their zones, and classes with their specializations' slugs. */
export type WorldAnswer = z.output<typeof discoverySchema>;
export type ExpansionAnswer = z.output<typeof expansionSchema>;
export type ZoneAnswer = z.output<typeof zoneSchema>;
export type ClassAnswer = z.output<typeof classSchema>;
