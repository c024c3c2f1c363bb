/** Reads the answer to the discovery query. Leaves out an entry that cannot be read, and keeps the others. */
import * as z from 'zod';
import { plainText } from '../plain-text.ts';

/** Names end up in terminals, files and the game. */
const nameSchema = z.string().transform(plainText);

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
const specSchema = z.object({ name: nameSchema, slug: z.string() });
const namedSchema = z.object({ name: nameSchema });

/** @param leftOut receives a line about every entry that is left out */
function worldSchema(leftOut: string[]) {
  const list = <Item extends z.ZodType>(what: string, item: Item) =>
    z
      .array(z.unknown())
      .nullish()
      .transform((entries, context) => readList({ what, item, entries: entries ?? [], leftOut, context }));
  const zoneSchema = z.object({
    id: z.number(),
    name: nameSchema,
    frozen: z.boolean(),
    brackets: bracketSchema.nullish(),
    difficulties: list('difficulty', difficultySchema),
    partitions: list('partition', partitionSchema),
    encounters: list('encounter', encounterSchema),
  });
  const expansionSchema = z.object({ id: z.number(), name: nameSchema, zones: list('zone', zoneSchema) });
  const classSchema = z.object({ name: nameSchema, slug: z.string(), specs: list('spec', specSchema) });
  return z.object({
    worldData: z.object({ expansions: list('expansion', expansionSchema) }),
    gameData: z.object({ classes: list('class', classSchema) }),
  });
}

interface ListToRead<Item extends z.ZodType> {
  readonly what: string;
  readonly item: Item;
  readonly entries: readonly unknown[];
  readonly leftOut: string[];
  readonly context: z.RefinementCtx;
}

/** The entries that can be read. If fewer than half can, the shape has changed: the list is refused as a whole. */
function readList<Item extends z.ZodType>(list: ListToRead<Item>): z.output<Item>[] {
  const read = list.entries.map((entry) => list.item.safeParse(entry));
  const good = read.flatMap((entry) => (entry.success ? [entry.data] : []));
  const bad = list.entries.filter((_, index) => !read[index]!.success);
  if (bad.length > good.length) {
    list.context.addIssue({ code: 'custom', message: `most entries cannot be read: ${list.what}` });
    return z.NEVER;
  }
  const lines = bad.map(
    (entry) => `${list.what} ${namedSchema.safeParse(entry).data?.name ?? 'without a name'}`,
  );
  list.leftOut.push(...lines);
  return good;
}

/** Everything there is to rank: expansions with their zones, and classes with their specializations' slugs. */
export type WorldAnswer = z.output<ReturnType<typeof worldSchema>> & {
  /** Entries that could not be read, in words ("zone The Venomous Abyss"); absent if there are none. */
  readonly leftOut?: readonly string[];
};
export type ExpansionAnswer = WorldAnswer['worldData']['expansions'][number];
export type ZoneAnswer = ExpansionAnswer['zones'][number];
export type ClassAnswer = WorldAnswer['gameData']['classes'][number];

/** Undefined if the shape is not what we expect. */
export function readWorld(data: unknown): WorldAnswer | undefined {
  const leftOut: string[] = [];
  const world = worldSchema(leftOut).safeParse(data);
  if (!world.success) {
    return undefined;
  }
  return leftOut.length === 0 ? world.data : { ...world.data, leftOut };
}
