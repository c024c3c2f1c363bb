/** Builds the addon's folder. Each file is written completely or not at all. */
import { existsSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { BuildData } from '@toptalent/build-data';
import { writeAtomically, writeData } from '@toptalent/pipeline';
import { workspaceRoot as projectRoot } from '@toptalent/tstl';
import { AddonBuildError } from './addon-build-error.ts';
import { addonManifest } from './addon.manifest.ts';
import { compileAddon } from './compile-addon.ts';
import type { CompiledAddon } from './compile-addon.ts';
import { dataInFolder } from './data-in-folder.ts';
import { iconFile, iconSource } from './icon/icon-file.ts';
import { playerVersion } from './player-version.ts';
import { bindingsFile, renderBindings } from './render-bindings.ts';
import { filesInToc, renderToc } from './render-toc.ts';

export interface BuildAddonRequest {
  /** The addon's folder. It must have the manifest's name, or the client does not find the TOC. */
  readonly outDir: string;
  /** Default: the folder keeps its `TalentData.lua`. */
  readonly buildData?: BuildData | undefined;
  /** Default: compiled now. */
  readonly compiled?: CompiledAddon | undefined;
  /** Which release of the data's date this is. Default: the first. */
  readonly release?: number | undefined;
}

export interface BuiltAddon {
  /** Names of the files in the folder, with `/` between folders. */
  readonly files: readonly string[];
  /** The version in the TOC, which players see. */
  readonly version: string;
  /** Size of the bundle, bytes. */
  readonly bundleBytes: number;
}

/** @throws {AddonBuildError} when the folder has another name than the addon. */
export function checkAddonFolder(outDir: string): void {
  const { name } = addonManifest;
  const folder = path.basename(path.resolve(outDir));
  if (folder !== name) {
    throw new AddonBuildError(
      `The addon's folder must be called ${name}, not ${folder}: the game would not find it.`,
    );
  }
}

/**
 * Builds the folder.
 *
 * @throws {AddonBuildError} if there is no data, given or in the folder, or the folder has the wrong name.
 * @throws TstlDiagnosticsError when the addon does not compile.
 */
export async function buildAddon(request: BuildAddonRequest): Promise<BuiltAddon> {
  const { name, files } = addonManifest;
  const outDir = path.resolve(request.outDir);
  checkAddonFolder(outDir);
  if (request.buildData === undefined && !existsSync(path.join(outDir, files.talentData))) {
    throw new AddonBuildError(`No ${files.talentData} in ${outDir}, and no data to make one from.`);
  }
  const { bundle, languages, version: addonVersion, tocTexts } = request.compiled ?? (await compileAddon());
  await mkdir(path.join(outDir, files.locales), { recursive: true });
  if (request.buildData !== undefined) {
    await writeData({ addon: outDir }, request.buildData);
  }
  for (const [language, lua] of languages) {
    await writeAtomically(path.join(outDir, files.locales, `${language}.lua`), lua);
  }
  await writeAtomically(path.join(outDir, files.bundle), bundle);
  await writeAtomically(path.join(outDir, bindingsFile), renderBindings(addonManifest));
  await writeAtomically(
    path.join(outDir, 'LICENSE'),
    await readFile(path.join(projectRoot, 'LICENSE'), 'utf8'),
  );
  await writeAtomically(path.join(outDir, iconFile), await readFile(iconSource));
  const talentData = path.join(outDir, files.talentData);
  const dated = request.buildData ?? (await dataInFolder(talentData));
  if (dated === undefined) {
    throw new AddonBuildError(`${talentData} does not say of which date it is. Delete it, and build again.`);
  }
  const version = playerVersion(addonVersion, dated, request.release);
  // Last, so that a TOC never names a file that is not there yet.
  const toc = renderToc(addonManifest, version, tocTexts);
  await writeAtomically(path.join(outDir, `${name}.toc`), toc);
  return {
    files: [...filesInToc(toc), bindingsFile, iconFile, 'LICENSE', `${name}.toc`],
    version,
    bundleBytes: Buffer.byteLength(bundle),
  };
}
