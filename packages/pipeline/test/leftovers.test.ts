import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { removeLeftovers } from '../src/run/leftovers.ts';
import { nameBeside } from '../src/files/name-beside.ts';

const home = mkdtempSync(join(tmpdir(), 'toptalent-'));
afterEach(() => rmSync(home, { recursive: true, force: true }));

describe('what a killed run left', () => {
  it('goes, and nothing else does: not the copy that somebody dated himself', () => {
    const folders = {
      out: join(home, 'data'),
      addon: join(home, 'addon'),
      checkpoint: join(home, 'cells'),
      addonLeftAlone: false,
    };
    const own = [
      'build-data.json',
      'build-data.json.20261101',
      'build-data.json.bak',
      'other.json.1.unfinished',
    ];
    mkdirSync(folders.out);
    mkdirSync(folders.addon);
    [...own, nameBeside('build-data.json'), nameBeside('talent-trees.json')].forEach((name) =>
      writeFileSync(join(folders.out, name), ''),
    );
    ['TalentData.lua.1', nameBeside('TalentData.lua')].forEach((name) =>
      writeFileSync(join(folders.addon, name), ''),
    );
    removeLeftovers(folders);
    expect(readdirSync(folders.out).toSorted()).toEqual(own.toSorted());
    expect(readdirSync(folders.addon)).toEqual(['TalentData.lua.1']);
  });

  it('goes beside the file that a link points to', () => {
    const [out, elsewhere] = [join(home, 'data'), join(home, 'elsewhere')];
    mkdirSync(out, { recursive: true });
    mkdirSync(elsewhere);
    const other = nameBeside('other.json');
    const names = ['real.json', nameBeside('real.json'), other];
    names.forEach((name) => writeFileSync(join(elsewhere, name), ''));
    symlinkSync(join(elsewhere, 'real.json'), join(out, 'build-data.json'));
    removeLeftovers({ out, addon: out, checkpoint: join(home, 'cells'), addonLeftAlone: true });
    expect(readdirSync(elsewhere).toSorted()).toEqual(['real.json', other].toSorted());
  });

  it('stays in an addon that is left alone', () => {
    const addon = join(home, 'addon');
    const name = nameBeside('TalentData.lua');
    mkdirSync(addon, { recursive: true });
    writeFileSync(join(addon, name), '');
    removeLeftovers({
      out: join(home, 'data'),
      addon,
      checkpoint: join(home, 'cells'),
      addonLeftAlone: true,
    });
    expect(readdirSync(addon)).toEqual([name]);
  });
});
