/** The folders that a run reads and writes. Sample runs have their own. */
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { holdsRealData } from './real-data.ts';
import type { Environment, Source } from './source.ts';

/** The project's root. */
const checkout = fileURLToPath(new URL('../../../../', import.meta.url));

export interface Folders {
  /** Holds `build-data.json`. */
  readonly out: string;
  /** Holds `TalentData.lua`. */
  readonly addon: string;
  /** Whether `TalentData.lua` is not written: `--out` alone names another data folder, so the addon is not of this data. */
  readonly addonLeftAlone: boolean;
  /** The checkpoint's file. */
  readonly checkpoint: string;
}

/** The folder of `.env`, the checkpoint and the data: TOPTALENT_HOME, or the project's root. */
export function homeFolder(environment: Environment): string {
  const home = environment['TOPTALENT_HOME'];
  return home === undefined || home === '' ? checkout : resolve(home);
}

export interface FolderRequest {
  readonly source: Source['kind'];
  readonly home: string;
  /** As typed: relative to the working folder. */
  readonly out?: string | undefined;
  /** As typed: relative to the working folder. */
  readonly addonDir?: string | undefined;
  /** Write the addon's data wherever the data goes. */
  readonly addonWanted?: boolean | undefined;
}

export function foldersFor(request: FolderRequest): Folders {
  const { source, home, addonDir, addonWanted = false } = request;
  const base = source === 'sample' ? join(home, '.sample') : home;
  const usual = join(base, 'data');
  const out = request.out === undefined ? usual : resolve(request.out);
  return {
    out,
    addonLeftAlone: out !== usual && addonDir === undefined && !addonWanted,
    addon: addonDir === undefined ? addonFolder(source, home) : resolve(addonDir),
    checkpoint: join(base, '.pipeline_cache.jsonl'),
  };
}

/** The built addon; for sample data another folder if the built addon holds real data. */
function addonFolder(source: Source['kind'], home: string): string {
  const built = join(home, 'dist', 'AzerothsTopTalent');
  return source === 'sample' && holdsRealData(built) ? join(home, '.sample', 'AzerothsTopTalent') : built;
}
