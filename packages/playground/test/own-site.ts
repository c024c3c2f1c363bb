/** Sites with data of the project's own, built and opened as `pnpm site --data` builds them; the sources are compiled once. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { compileAddon } from '@toptalent/addon-build';
import { treesFormatVersion } from '@toptalent/build-data/talent-trees';
import { renderBuildData, renderTalentTrees } from '@toptalent/pipeline';
import { compileBundle } from '@toptalent/tstl';
import { playData, simEntry, writeAddon, writeSim } from '../src/site/game-files.ts';
import type { OwnData } from './real-own-data.ts';
import { visitSite } from './site-visit.ts';
import type { SiteVisit, VisitRequest } from './site-visit.ts';

let compiled: ReturnType<typeof compileAll> | undefined;

async function compileAll() {
  return { sim: compileBundle({ entry: simEntry }), addon: await compileAddon() };
}

export async function visitOwnSite(
  { data, versions }: OwnData,
  visit: Omit<VisitRequest, 'gameFolder'>,
): Promise<SiteVisit> {
  const { sim, addon } = await (compiled ??= compileAll());
  const folder = mkdtempSync(path.join(tmpdir(), 'toptalent-own-'));
  try {
    const trees = { formatVersion: treesFormatVersion, source: data.source, versions };
    writeFileSync(path.join(folder, 'build-data.json'), renderBuildData(data));
    writeFileSync(path.join(folder, 'talent-trees.json'), renderTalentTrees(trees));
    const gameFolder = path.join(folder, 'game');
    await writeSim(sim, gameFolder);
    await writeAddon(addon, await playData(folder), gameFolder);
    return await visitSite({ ...visit, gameFolder });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
