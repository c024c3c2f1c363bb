/** Makes the files that the playground fetches: the addon, the simulated client in Lua, data, and the bundle's source map. */
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { sampleBuildData } from '@toptalent/addon/stories';
import { addonManifest, buildAddon, compileAddon } from '@toptalent/addon-build';
import type { CompiledAddon } from '@toptalent/addon-build';
import type { BuildData } from '@toptalent/build-data';
import { readBuildData } from '@toptalent/pipeline';
import { compileBundle } from '@toptalent/tstl';
import type { Bundle } from '@toptalent/tstl';
import type { Game, GameData } from '../../site/playground/game.ts';

/** Pages import these files from here, as `?url`, so that Vite serves and names them like any other file of the site. */
const gameFolder = fileURLToPath(new URL('../../dist/game', import.meta.url));

/** The simulated client and the stories, as the playground's Lua bundle. */
export const simEntry = 'packages/playground/sim/lua-host.ts';

/** The data that the addon can be played with. */
export interface PlayData {
  readonly sample: BuildData;
  /** The project's own; undefined for a site with sample data only. */
  readonly own: BuildData | undefined;
}

/** @param folder Its `build-data.json` is the project's own data. */
export async function playData(folder: string | undefined): Promise<PlayData> {
  return {
    sample: sampleBuildData(),
    own: folder === undefined ? undefined : await readBuildData(folder),
  };
}

/** Writes them all into `packages/playground/dist/game`, which git ignores. */
export async function writeGameFiles(folder: string | undefined): Promise<void> {
  await writeSim(compileBundle({ entry: simEntry }));
  await writeAddon(await compileAddon(), await playData(folder));
}

export async function writeSim({ lua }: Bundle): Promise<void> {
  await write('sim.lua', lua);
}

/** Writes what depends on the addon's sources. */
export async function writeAddon(compiled: CompiledAddon, { sample, own }: PlayData): Promise<void> {
  const { files, data } = await filesOf(compiled, sample);
  const game: Game = {
    addon: files,
    sample: data,
    own: own === undefined ? null : (await filesOf(compiled, own)).data,
  };
  await write('addon.map.json', compiled.sourceMap);
  await write('game.json', JSON.stringify(game));
}

interface AddonFiles {
  /** Without its data. */
  readonly files: Game['addon'];
  readonly data: GameData;
}

/** Builds the addon's folder as `pnpm build` does, and reads it. */
async function filesOf(compiled: CompiledAddon, buildData: BuildData): Promise<AddonFiles> {
  const folder = await mkdtemp(path.join(tmpdir(), 'toptalent-site-'));
  try {
    const outDir = path.join(folder, addonManifest.name);
    const built = await buildAddon({ outDir, buildData, compiled });
    const files = await Promise.all(
      built.files
        .filter((name) => isText(name))
        .map(async (name) => ({ name, source: await readFile(path.join(outDir, name), 'utf8') })),
    );
    const isData = ({ name }: { readonly name: string }) => name === addonManifest.files.talentData;
    return {
      files: files.filter((file) => !isData(file)),
      data: { talentData: files.find(isData)!.source, generatedAt: buildData.generatedAt },
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
  await mkdir(gameFolder, { recursive: true });
  await writeFile(path.join(gameFolder, name), text);
}
