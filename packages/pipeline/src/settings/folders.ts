/** Where a run reads and writes. Sample runs keep to a folder of their own. */
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { holdsRealData } from './keep-apart.ts';
import type { Environment, Source } from './source.ts';

/** The project's root. */
const checkout = fileURLToPath(new URL('../../../../', import.meta.url));

export interface Folders {
  /** Holds `build-data.json`. */
  readonly out: string;
  /** Holds `TalentData.lua`. */
  readonly addon: string;
  /** `--out` alone names another folder than the usual: then the built addon is not of this data, and is left alone unless wanted. */
  readonly addonLeftAlone: boolean;
  /** The checkpoint's file. */
  readonly checkpoint: string;
}

/** Holds `.env`, the checkpoint and, unless told otherwise, the data: the project's root, or what TOPTALENT_HOME says. */
export function homeFolder(environment: Environment): string {
  const home = environment['TOPTALENT_HOME'];
  return home === undefined || home === '' ? checkout : resolve(home);
}

/**
 * `out` and `addon` as given on the command line; relative ones are relative to the working folder.
 *
 * @param addonWanted the addon is what the run is about, wherever its data go
 */
export function foldersFor(
  source: Source['kind'],
  home: string,
  given: { readonly out?: string | undefined; readonly addonDir?: string | undefined },
  addonWanted = false,
): Folders {
  const base = source === 'sample' ? join(home, '.sample') : home;
  const usual = join(base, 'data');
  const out = given.out === undefined ? usual : resolve(given.out);
  return {
    out,
    addonLeftAlone: out !== usual && given.addonDir === undefined && !addonWanted,
    addon: given.addonDir === undefined ? addonFolder(source, home) : resolve(given.addonDir),
    checkpoint: join(base, '.pipeline_cache.jsonl'),
  };
}

/** The built addon, unless that would put sample data where real data is. */
function addonFolder(source: Source['kind'], home: string): string {
  const built = join(home, 'dist', 'AzerothsTopTalent');
  return source === 'sample' && holdsRealData(built) ? join(home, '.sample', 'AzerothsTopTalent') : built;
}
