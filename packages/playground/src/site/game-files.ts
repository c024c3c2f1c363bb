/** Makes the files that the playground fetches: addon, simulated client in Lua, data, trees, and the bundle's source map. */
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { sampleBuildData } from '@toptalent/addon/stories';
import { addonManifest, buildAddon, compileAddon } from '@toptalent/addon-build';
import type { CompiledAddon } from '@toptalent/addon-build';
import type { BuildData } from '@toptalent/build-data';
import { readBuildData, readTalentTrees } from '@toptalent/pipeline';
import { compileBundle } from '@toptalent/tstl';
import type { Bundle } from '@toptalent/tstl';
import type { ClassTrees, Game, GameData } from '../../site/playground/game.ts';
import { usualGameFolder } from './game-folder.ts';
import { ownTrees, specIdsOf, specIdsWithBuilds } from './own-trees.ts';

/** The simulated client and the stories, as the playground's Lua bundle. */
export const simEntry = 'packages/playground/sim/lua-host.ts';

/** The data that the addon can be played with. */
export interface PlayData {
  readonly sample: BuildData;
  /** The project's own; undefined for a site with sample data only. */
  readonly own: BuildData | undefined;
  /** The talent trees that the project's own data is played on. */
  readonly ownTrees: ClassTrees;
}

/** @param folder The project's own data, `build-data.json` and `talent-trees.json`; undefined for none. */
export async function playData(folder: string | undefined): Promise<PlayData> {
  const own = folder === undefined ? undefined : await readBuildData(folder);
  return {
    sample: sampleBuildData(),
    own,
    ownTrees: folder === undefined || own === undefined ? {} : ownTrees(own, await readTalentTrees(folder)),
  };
}

/**
 * Writes them all.
 *
 * @param folder See `playData`.
 */
export async function writeGameFiles(
  folder: string | undefined,
  gameFolder = usualGameFolder,
): Promise<void> {
  await writeSim(compileBundle({ entry: simEntry }), gameFolder);
  await writeAddon(await compileAddon(), await playData(folder), gameFolder);
}

export async function writeSim({ lua }: Bundle, gameFolder = usualGameFolder): Promise<void> {
  await write(gameFolder, 'sim.lua', lua);
}

/** Writes what depends on the addon's sources, and the data. */
export async function writeAddon(
  compiled: CompiledAddon,
  playing: PlayData,
  gameFolder = usualGameFolder,
): Promise<void> {
  const { sample, own } = playing;
  const { files, data } = await filesOf(compiled, sample);
  const game: Game = {
    addon: files,
    sample: data,
    own:
      own === undefined
        ? null
        : {
            ...(await filesOf(compiled, own)).data,
            withBuilds: specIdsWithBuilds(own),
            withTrees: specIdsOf(playing.ownTrees),
          },
  };
  await write(gameFolder, 'own-trees.json', JSON.stringify(playing.ownTrees));
  await write(gameFolder, 'addon.map.json', compiled.sourceMap);
  await write(gameFolder, 'game.json', JSON.stringify(game));
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

async function write(gameFolder: string, name: string, text: string): Promise<void> {
  await mkdir(gameFolder, { recursive: true });
  await writeFile(path.join(gameFolder, name), text);
}
