/** Makes the files that the pages fetch: the data of a sample season. */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { sampleBuildData } from '@toptalent/addon/stories';

/** Pages import these files from here, as `?url`, so that Vite serves and names them like any other file of the site. */
const gameFolder = fileURLToPath(new URL('../../dist/game', import.meta.url));

/** Writes them into `packages/playground/dist/game`, which git ignores. */
export async function writeGameFiles(): Promise<void> {
  await mkdir(gameFolder, { recursive: true });
  await writeFile(path.join(gameFolder, 'build-data.json'), JSON.stringify(sampleBuildData()));
}
