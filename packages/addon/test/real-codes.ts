/** Real trees of 12.0.5 and real players' codes of that time, which are not part of the project. */
import { existsSync, readFileSync } from 'node:fs';
import { formatVersion } from '@toptalent/build-data';
import type { Build, BuildData } from '@toptalent/build-data';
import { specializations } from '@toptalent/game';
import { decodeLoadout } from '@toptalent/loadout';
import { talentTreeOf } from '@toptalent/wow-sim';
import type { ClientTree } from '@toptalent/wow-sim';
import { realClientTrees } from '@toptalent/wow-sim/node';
import { z } from 'zod';

const folder = new URL('../../../../shared/data/talents/', import.meta.url);
const patch = '12.0.5';

/** Whether the real data is there. */
export const realDataPresent = existsSync(folder);

const codesSchema = z.array(
  z.object({
    specId: z.int(),
    code: z.string(),
    /** Hexadecimal; null for zeros. */
    treeHash: z.string().nullable(),
    cleanOn: z.array(z.string()).nullish(),
  }),
);
const vectorsSchema = z.object({ vectors: codesSchema });

function read(name: string): unknown {
  return JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
}

export interface RealCodes {
  readonly specId: number;
  readonly tree: ClientTree;
  /** Codes that read cleanly on the tree, each once, with a hash of zeros. */
  readonly codes: readonly string[];
  /** The same, with a hash that is not the simulated client's. */
  readonly otherHash: readonly string[];
}

/** By specialization, in the order of `game`. */
export function realCodes(): readonly RealCodes[] {
  const trees = realClientTrees(read(`trees-${patch}.json`));
  const listed = codesSchema
    .parse(read('import-strings.json'))
    .filter(({ cleanOn }) => cleanOn?.includes(patch));
  const golden = vectorsSchema.parse(read('golden-vectors.json')).vectors;
  return specializations.map(({ specId, classId }) => {
    const tree = trees.get(classId)!;
    const own = [...golden, ...listed].filter(
      (one) => one.specId === specId && decodeLoadout(one.code, talentTreeOf(tree, specId)).ok,
    );
    const codesWith = (wanted: (treeHash: string | null) => boolean) => [
      ...new Set(own.filter(({ treeHash }) => wanted(treeHash)).map(({ code }) => code)),
    ];
    return {
      specId,
      tree,
      codes: codesWith((treeHash) => treeHash === null),
      otherHash: codesWith((treeHash) => treeHash !== null),
    };
  });
}

const generatedAt = 1_795_143_600;

/** Data that offers one code for raids, and the same or another for Mythic+, to each of these specializations. */
export function buildDataOf(
  builds: readonly { readonly specId: number; readonly raid: string; readonly mythicPlus: string }[],
): BuildData {
  const content = (talentCode: string) => ({ general: buildOf(talentCode), encounters: {} });
  return {
    formatVersion,
    source: 'warcraft-logs',
    generatedAt,
    serializationVersion: 2,
    coverage: { cells: 0, done: 0, empty: 0, failed: 0 },
    zones: [],
    encounters: [],
    specs: Object.fromEntries(
      builds.map(({ specId, raid, mythicPlus }) => [
        `${specId}`,
        { raid: content(raid), mythicPlus: content(mythicPlus) },
      ]),
    ),
  };
}

function buildOf(talentCode: string): Build {
  return {
    talentCode,
    asOf: generatedAt,
    talentTreeVersion: '0'.repeat(64),
    sampleSize: 100,
    popularity: 0.2,
    exactPlayers: 20,
    similarShare: 0.5,
    heroTree: { subTreeId: 0, entryId: 0, share: 0.9, low: 0.8, high: 0.95 },
    confidence: 'strong',
    difficulty: 'mythic',
    codeFrom: 'ranking',
    rejected: {},
    alternatives: [],
  };
}
