/** Builds the addon into `dist/`, unless sample data would replace real data. */
import path from 'node:path';
import { holdsRealData } from '@toptalent/pipeline';
import { addonManifest } from './addon.manifest.ts';
import { AddonBuildError } from './addon-build-error.ts';
import { buildAddon } from './build-addon.ts';
import type { BuiltAddon } from './build-addon.ts';
import type { FoundData } from './find-data.ts';

export interface BuiltDist extends BuiltAddon {
  /** The addon's folder. */
  readonly folder: string;
}

/**
 * @param root The folder that holds `dist/`.
 * @param release Which release of the data's date this is; undefined: the first.
 * @param say Called with a line about what was built, and one about its data.
 * @throws {AddonBuildError} if sample data would replace real data.
 */
export async function buildDist(
  root: string,
  { data, origin }: FoundData,
  say: (line: string) => void,
  release?: number,
): Promise<BuiltDist> {
  const folder = path.join(root, 'dist', addonManifest.name);
  if (data.source === 'sample' && holdsRealData(folder)) {
    throw new AddonBuildError(
      `dist/${addonManifest.name} holds data from Warcraft Logs and data/ holds none. Delete that folder to pack a sample.`,
    );
  }
  const built = await buildAddon({ outDir: folder, buildData: data, release });
  const kilobytes = (built.bundleBytes / 1000).toFixed(0);
  say(
    `Built dist/${addonManifest.name}, version ${built.version}: ${built.files.join(', ')}; bundle ${kilobytes} KB.`,
  );
  say(`Data: ${origin}.`);
  return { ...built, folder };
}
