/** The schema of `talent-trees.json`, for Node and browsers: checks the file before it is written and when it is read. */
import { countSchema, firstIssue, idSchema as id, nameSchema } from '@toptalent/border';
import { z } from 'zod';
import { formatFault } from './format-fault.ts';
import { treesFormatVersion } from './talent-trees.ts';
import type { TalentTreesFile } from './talent-trees.ts';

const ranks = z.int().min(1).max(100);
const coordinate = z.int().min(-1_000_000).max(1_000_000);
const ids = z.array(id).max(5000);

/** A talent's name from outside. */
export const talentNameSchema = nameSchema.min(1);

/** The name of an icon file of the client: nothing that could be a path or markup. */
export const iconNameSchema = z.string().regex(/^[\w.-]{1,100}$/, 'the name of an icon file');

const entrySchema = z.strictObject({
  /** 0 is an unused side of a choice. */
  entryId: countSchema,
  maxRanks: ranks,
  subTreeId: id.optional(),
  name: talentNameSchema.optional(),
  icon: iconNameSchema.optional(),
});

const nodeSchema = z
  .strictObject({
    nodeId: id,
    type: z.enum(['single', 'tiered', 'choice', 'subTree']),
    kind: z.enum(['class', 'spec', 'hero', 'subTree']),
    maxRanks: ranks,
    entries: z.array(entrySchema).min(1).max(20),
    subTreeId: id.optional(),
    free: z.boolean(),
    posX: coordinate.optional(),
    posY: coordinate.optional(),
    next: ids.optional(),
    requiredPoints: z.int().min(1).max(100).optional(),
  })
  .refine(
    (node) => node.kind !== 'hero' || node.subTreeId !== undefined,
    'a hero node belongs to a hero tree',
  );

const treeSchema = z
  .strictObject({
    treeId: id,
    specId: id,
    nodeOrder: ids,
    nodes: z.array(nodeSchema).max(2000),
    hiddenNodes: ids.optional(),
    invisibleNodes: ids.optional(),
  })
  .refine((tree) => ascends(tree.nodeOrder), 'the node order ascends')
  .refine((tree) => ascends(tree.nodes.map((node) => node.nodeId)), 'nodes ascend by id')
  .refine((tree) => {
    const ordered = new Set(tree.nodeOrder);
    return tree.nodes.every((node) => ordered.has(node.nodeId));
  }, 'every node is in the node order');

const versionSchema = z
  .record(z.string().regex(/^[1-9]\d*$/, 'a specialization id'), treeSchema)
  .refine(
    (trees) => Object.entries(trees).every(([specId, tree]) => tree.specId === Number(specId)),
    'a tree stands under the id of its specialization',
  );

const readFormats = [1, treesFormatVersion];

/**
 * Trees of the current format version, or of version 1, which only lacked a field. Unknown fields are refused: a reader must not
 * guess their meaning.
 */
const talentTreesSchema = z.strictObject({
  formatVersion: z.literal(readFormats).transform(() => treesFormatVersion),
  source: z.enum(['warcraft-logs', 'sample']),
  versions: z.record(z.string().regex(/^[0-9a-f]{64}$/, 'a SHA-256 in hexadecimal'), versionSchema),
});

/** The JSON is not a file of talent trees of a version that we read; the message says where it is wrong. */
export class TalentTreesFileError extends Error {
  override readonly name = 'TalentTreesFileError';
}

/**
 * The content of `talent-trees.json` from parsed JSON, of the current format version or of version 1.
 *
 * @throws {TalentTreesFileError} if it has another shape or format version.
 */
export function parseTalentTreesFile(json: unknown): TalentTreesFile {
  const parsed = talentTreesSchema.safeParse(json);
  if (!parsed.success) {
    throw new TalentTreesFileError(
      formatFault(json, { of: 'talent trees', formats: readFormats }) ??
        `Not talent trees of format ${treesFormatVersion}: ${firstIssue(parsed.error)}`,
    );
  }
  return parsed.data;
}

function ascends(numbers: readonly number[]): boolean {
  return numbers.every((number, index) => index === 0 || number > numbers[index - 1]!);
}
