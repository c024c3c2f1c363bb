/** Writes `build-data.json`, `talent-trees.json` and `TalentData.lua`: atomically, and only what passes its schema. */
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { BuildData } from '@toptalent/build-data';
import { parseBuildData } from '@toptalent/build-data/schema';
import { renderBuildData } from './build-data-json.ts';
import { knownTrees } from './known-trees.ts';
import type { KnownTrees } from './known-trees.ts';
import { renderTalentData } from './talent-data.ts';
import { writeAtomically } from './write-atomically.ts';

export const buildDataFile = 'build-data.json';
export const talentTreesFile = 'talent-trees.json';
export const talentDataFile = 'TalentData.lua';

/** Where the files go; a folder that is undefined gets none. */
export interface DataFolders {
  /** Gets the data, and the trees beside it. */
  readonly out?: string | undefined;
  readonly addon?: string | undefined;
}

/**
 * Writes `build-data.json` with the trees that its builds name, and its rendering for the addon, making the folders where
 * needed. Nothing is written if one of the texts cannot be made.
 *
 * The trees follow the data: a run that is killed between the two lacks only trees that the next run has anyway.
 *
 * @param trees None unless given.
 * @throws {BuildDataError} or {TalentTreesFileError} if the data or the trees contradict their schema; the files that were
 *   there stay.
 */
export async function writeData(
  { out, addon }: DataFolders,
  data: BuildData,
  trees: KnownTrees = knownTrees({}),
): Promise<void> {
  parseBuildData(data);
  const texts = [
    [out, buildDataFile, renderBuildData(data)],
    [out, talentTreesFile, trees.textFor(data)],
    [addon, talentDataFile, renderTalentData(data)],
  ] as const;
  for (const [folder, name, text] of texts) {
    if (folder !== undefined) {
      await mkdir(folder, { recursive: true });
      await writeAtomically(path.join(folder, name), text);
    }
  }
}
