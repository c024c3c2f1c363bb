import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { foldersFor } from '../src/settings/folders.ts';
import { newHome, removeHomes } from './run-cli.ts';

afterAll(removeHomes);

describe('folders', () => {
  it('keep sample runs apart from real data', () => {
    const home = newHome();
    expect(foldersFor({ source: 'warcraft-logs', home })).toEqual({
      out: join(home, 'data'),
      addon: join(home, 'dist', 'AzerothsTopTalent'),
      addonLeftAlone: false,
      checkpoint: join(home, '.pipeline_cache.jsonl'),
    });
    expect(foldersFor({ source: 'sample', home })).toEqual({
      out: join(home, '.sample', 'data'),
      addon: join(home, 'dist', 'AzerothsTopTalent'),
      addonLeftAlone: false,
      checkpoint: join(home, '.sample', '.pipeline_cache.jsonl'),
    });
  });

  it('leave the built addon alone where data go elsewhere, unless it is named as well, or wanted', () => {
    const [home, out] = [newHome(), newHome()];
    expect(foldersFor({ source: 'warcraft-logs', home, out }).addonLeftAlone).toBe(true);
    expect(foldersFor({ source: 'warcraft-logs', home, out, addonDir: home }).addonLeftAlone).toBe(false);
    expect(foldersFor({ source: 'warcraft-logs', home, out: join(home, 'data') }).addonLeftAlone).toBe(false);
    const wanted = foldersFor({ source: 'warcraft-logs', home, out, addonWanted: true });
    expect(wanted).toMatchObject({ addonLeftAlone: false, addon: join(home, 'dist', 'AzerothsTopTalent') });
  });

  it('never put sample data over real data in the built addon', () => {
    const home = newHome();
    const built = join(home, 'dist', 'AzerothsTopTalent');
    mkdirSync(built, { recursive: true });
    writeFileSync(join(built, 'TalentData.lua'), 'ns.talentData = { source = "warcraft-logs" }');
    expect(foldersFor({ source: 'sample', home }).addon).toBe(join(home, '.sample', 'AzerothsTopTalent'));
    expect(foldersFor({ source: 'sample', home, addonDir: built }).addon).toBe(built);
  });
});
