/** Reads the answer to the discovery query. Leaves out an entry that cannot be read, and keeps the others. */
import { countSchema, idSchema, plainNameSchema as nameSchema } from '@toptalent/border';
import * as z from 'zod';

const bracketSchema = z.object({ type: nameSchema.nullish() });
const difficultySchema = z.object({ id: idSchema, name: nameSchema });
const partitionSchema = z.object({
  id: idSchema,
  name: nameSchema,
  compactName: nameSchema,
  default: z.boolean(),
});
const encounterSchema = z.object({ id: idSchema, name: nameSchema, journalID: countSchema });
const specSchema = z.object({ name: nameSchema, slug: nameSchema });
const namedSchema = z.object({ name: nameSchema });

/** Entries of a list: those that can be read, and what is known of the others. */
function list<Item extends z.ZodType>(what: UnreadEntry['what'], item: Item) {
  return z
    .array(z.unknown())
    .nullish()
    .transform((entries, context) => readList({ what, item, entries: entries ?? [], context }));
}

const zoneSchema = z
  .object({
    id: idSchema,
    name: nameSchema,
    frozen: z.boolean(),
    brackets: bracketSchema.nullish(),
    difficulties: list('difficulty', difficultySchema),
    partitions: list('partition', partitionSchema),
    encounters: list('encounter', encounterSchema),
  })
  .transform(({ difficulties, partitions, encounters, ...zone }) => ({
    ...zone,
    difficulties: difficulties.read,
    partitions: partitions.read,
    encounters: encounters.read,
    unread: [...difficulties.unread, ...partitions.unread, ...encounters.unread],
  }));
const expansionSchema = z
  .object({ id: idSchema, name: nameSchema, zones: list('zone', zoneSchema) })
  .transform(({ zones, ...expansion }) => ({ ...expansion, zones: zones.read, unread: zones.unread }));
const classSchema = z
  .object({ name: nameSchema, slug: nameSchema, specs: list('specialization', specSchema) })
  .transform(({ specs, ...playerClass }) => ({ ...playerClass, specs: specs.read, unread: specs.unread }));
const worldSchema = z
  .object({
    worldData: z.object({ expansions: list('expansion', expansionSchema) }),
    gameData: z.object({ classes: list('class', classSchema) }),
  })
  .transform(({ worldData: { expansions }, gameData: { classes } }) => ({
    worldData: { expansions: expansions.read, unread: expansions.unread },
    gameData: { classes: classes.read, unread: classes.unread },
  }));

interface ListToRead<Item extends z.ZodType> {
  readonly what: UnreadEntry['what'];
  readonly item: Item;
  readonly entries: readonly unknown[];
  readonly context: z.RefinementCtx;
}

interface ReadList<Item extends z.ZodType> {
  readonly read: readonly z.output<Item>[];
  readonly unread: readonly UnreadEntry[];
}

/** No honest list is longer: there are a dozen expansions, some 40 zones and at most 20 encounters in one. */
const mostEntries = 500;

/** If fewer than half of the entries can be read, the shape has changed: the list is refused as a whole. */
function readList<Item extends z.ZodType>({
  what,
  item,
  entries,
  context,
}: ListToRead<Item>): ReadList<Item> {
  if (entries.length > mostEntries) {
    context.addIssue({ code: 'custom', message: `too many entries: ${what}` });
    return z.NEVER;
  }
  const parsed = entries.map((entry) => item.safeParse(entry));
  const read = parsed.flatMap((entry) => (entry.success ? [entry.data] : []));
  const bad = entries.filter((_, index) => !parsed[index]!.success);
  if (bad.length > read.length) {
    context.addIssue({ code: 'custom', message: `most entries cannot be read: ${what}` });
    return z.NEVER;
  }
  return { read, unread: bad.map((entry) => ({ what, name: namedSchema.safeParse(entry).data?.name })) };
}

/** An entry of a list that cannot be read; the list that it is missing from names it in `unread`. */
export interface UnreadEntry {
  readonly what: 'expansion' | 'zone' | 'difficulty' | 'partition' | 'encounter' | 'class' | 'specialization';
  /** Undefined if not even its name can be read. */
  readonly name: string | undefined;
}

/** Everything there is to rank: expansions with their zones, and classes with their specializations' slugs. */
export type WorldAnswer = z.output<typeof worldSchema>;
export type ExpansionAnswer = WorldAnswer['worldData']['expansions'][number];
export type ZoneAnswer = ExpansionAnswer['zones'][number];
export type ClassAnswer = WorldAnswer['gameData']['classes'][number];

/** Undefined if the shape is not what we expect. */
export function readWorld(data: unknown): WorldAnswer | undefined {
  return worldSchema.safeParse(data).data;
}
