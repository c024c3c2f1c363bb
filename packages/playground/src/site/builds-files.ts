/** Makes the files that the builds page shows: a sample season's, or the given data. */
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { sampleBuildData } from '@toptalent/addon/stories';
import type { BuildData } from '@toptalent/build-data';
import { treesFormatVersion } from '@toptalent/build-data/talent-trees';
import type { TreesByVersion } from '@toptalent/build-data/talent-trees';
import {
  readBuildData,
  readTalentTrees,
  renderBuildData,
  renderTalentTrees,
  writeAtomically,
} from '@toptalent/pipeline';
import { sampleNamedTrees } from './sample-trees.ts';

/** The page imports its files from here, as `?url`; git ignores the folder. */
export const buildsFolder = fileURLToPath(new URL('../../dist/builds', import.meta.url));

/** The folder of `--data` holds no `build-data.json`. */
export class NoDataError extends Error {
  override readonly name = 'NoDataError';
}

/**
 * @param folder with `build-data.json` and, if talents are to have names, `talent-trees.json`; undefined for a sample season
 * @throws {NoDataError}
 * @throws {UnreadableDataError}
 */
export async function writeBuildsFiles(folder: string | undefined): Promise<void> {
  const { data, versions } = folder === undefined ? sample() : await given(folder);
  const trees = { formatVersion: treesFormatVersion, source: data.source, versions };
  await mkdir(buildsFolder, { recursive: true });
  // Sites may be built or served meanwhile: they find whole files.
  await writeAtomically(path.join(buildsFolder, 'build-data.json'), renderBuildData(data));
  await writeAtomically(path.join(buildsFolder, 'talent-trees.json'), renderTalentTrees(trees));
}

interface Shown {
  readonly data: BuildData;
  readonly versions: TreesByVersion;
}

function sample(): Shown {
  const data = sampleBuildData();
  const builds = Object.values(data.specs).flatMap((spec) => spec.raid.general ?? []);
  return { data, versions: { [builds[0]!.talentTreeVersion]: sampleNamedTrees() } };
}

async function given(folder: string): Promise<Shown> {
  const data = await readBuildData(folder);
  if (data === undefined) {
    throw new NoDataError(
      `There is no build-data.json in ${folder}. \`pnpm refresh\` writes one into data/.`,
    );
  }
  return { data, versions: await readTalentTrees(folder) };
}
