/** Makes the files that the pages fetch: the addon, the simulated client in Lua, data, and the bundle's source map. */
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { sampleBuildData } from '@toptalent/addon/stories';
import { addonManifest, buildAddon, compileAddon } from '@toptalent/addon-build';
import type { CompiledAddon } from '@toptalent/addon-build';
import { readBuildData } from '@toptalent/pipeline';
import { compileBundle } from '@toptalent/tstl';
import type { BuildData } from '@toptalent/build-data';
import type { Game, GameData } from '../../site/playground/game.ts';

/** Pages import these files from here, as `?url`, so that Vite serves and names them like any other file of the site. */
const gameFolder = fileURLToPath(new URL('../../dist/game', import.meta.url));

/** The simulated client and the stories, as the playground's Lua bundle. */
const simEntry = 'packages/playground/sim/lua-host.ts';

/**
 * Writes them all into `packages/playground/dist/game`, which git ignores.
 *
 * @param folder Its `build-data.json` is the project's own data; undefined for a site with sample data only.
 */
export async function writeGameFiles(folder: string | undefined): Promise<void> {
  await mkdir(gameFolder, { recursive: true });
  const sample = sampleBuildData();
  const own = folder === undefined ? undefined : await readBuildData(folder);
  await write('sim.lua', compileBundle({ entry: simEntry }).lua);
  await writeAddon(await compileAddon(), sample, own);
}

/** Writes what depends on the addon's sources. */
async function writeAddon(
  compiled: CompiledAddon,
  sample: BuildData,
  own: BuildData | undefined,
): Promise<void> {
  const { files, talentData } = await filesOf(compiled, sample);
  const game: Game = {
    addon: files,
    sample: { talentData, generatedAt: sample.generatedAt },
    own: own === undefined ? null : await dataOf(compiled, own),
  };
  await write('addon.map.json', compiled.sourceMap);
  await write('game.json', JSON.stringify(game));
}

async function dataOf(compiled: CompiledAddon, buildData: BuildData): Promise<GameData> {
  const { talentData } = await filesOf(compiled, buildData);
  return { talentData, generatedAt: buildData.generatedAt };
}

/** Builds the addon's folder as `pnpm build` does, and reads it. */
async function filesOf(compiled: CompiledAddon, buildData: BuildData) {
  const folder = await mkdtemp(path.join(tmpdir(), 'toptalent-site-'));
  try {
    const outDir = path.join(folder, addonManifest.name);
    const built = await buildAddon({ outDir, buildData, compiled });
    const files = await Promise.all(
      built.files
        .filter(isText)
        .map(async (name) => ({ name, source: await readFile(path.join(outDir, name), 'utf8') })),
    );
    const isData = ({ name }: { readonly name: string }) => name === addonManifest.files.talentData;
    return {
      files: files.filter((file) => !isData(file)),
      talentData: files.find(isData)!.source,
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The machine runs Lua and reads the TOC; the addon's icon, say, is neither. */
function isText(name: string): boolean {
  return name.endsWith('.lua') || name.endsWith('.toc');
}

async function write(name: string, text: string): Promise<void> {
  await writeFile(path.join(gameFolder, name), text);
}
