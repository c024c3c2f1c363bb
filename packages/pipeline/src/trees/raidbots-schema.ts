/** The shape of Raidbots' `talents.json` (11.0.5 and 12.0.5), as far as we read it. */
import { idSchema as id } from '@toptalent/border';
import { iconNameSchema, talentNameSchema } from '@toptalent/build-data/talent-trees-schema';
import { z } from 'zod';

/** Far more ranks than any talent has. */
const ranksSchema = z.int().positive().max(100);
/**
 * Names, icons, places and gates decorate: no import string depends on them. A value that is no good counts as missing, and
 * costs neither talent nor tree.
 */
const decoration = <Value>(schema: z.ZodType<Value>) => schema.optional().catch(undefined);
const coordinate = decoration(z.int().min(-1_000_000).max(1_000_000));

/** An unused place is `{}`: it has a position and nothing else. */
const entrySchema = z.object({
  id: id.optional(),
  maxRanks: ranksSchema.optional(),
  /** On entries of `subtree` nodes. */
  traitSubTreeId: id.optional(),
  name: decoration(talentNameSchema),
  icon: decoration(iconNameSchema),
});

const nodeSchema = z.object({
  id,
  type: z.enum(['single', 'tiered', 'choice', 'subtree']),
  maxRanks: ranksSchema.optional(),
  subTreeId: id.optional(),
  freeNode: z.boolean().optional(),
  posX: coordinate,
  posY: coordinate,
  next: decoration(z.array(id).max(100)),
  /** Points to spend above this node; a few nodes have 0, most nothing. */
  reqPoints: decoration(z.int().min(0).max(100)),
  entries: z.array(entrySchema),
});

const specSchema = z.object({
  traitTreeId: id,
  specId: id,
  classNodes: z.array(nodeSchema),
  specNodes: z.array(nodeSchema),
  heroNodes: z.array(nodeSchema),
  subTreeNodes: z.array(nodeSchema),
  fullNodeOrder: z.array(id).nonempty(),
});

export const raidbotsTalentsSchema = z.array(specSchema).nonempty();

export type RaidbotsNode = z.infer<typeof nodeSchema>;
export type RaidbotsSpec = z.infer<typeof specSchema>;
