import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BuildData } from '@toptalent/build-data';
import { emptyData } from '@toptalent/build-data/made-up-data';
import {
  AddonBuildError,
  addonManifest,
  buildAddon,
  compileAddon,
  filesInOrder,
  renderToc,
} from '../src/index.ts';
import { writeModules } from '../src/write-modules.ts';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../../../', import.meta.url));
const checker = path.join(root, '../shared/tools/wow-api-check/check.mjs');

const data: BuildData = { ...emptyData, source: 'sample' };

let temporary: string;
let outDir: string;
let bundleBytes: number;

beforeAll(async () => {
  temporary = await mkdtemp(path.join(os.tmpdir(), 'toptalent-build-'));
  outDir = path.join(temporary, addonManifest.name);
  ({ bundleBytes } = await buildAddon({ outDir, buildData: data }));
});
afterAll(async () => rm(temporary, { recursive: true, force: true }));

/** Each module as a file, as checkers read them. */
async function writtenModules(modules: ReadonlyMap<string, string>): Promise<readonly string[]> {
  const folder = await mkdtemp(path.join(temporary, 'modules-'));
  await writeModules(folder, modules);
  return (await readdir(folder)).map((name) => path.join(folder, name));
}

describe('the built folder', () => {
  it('has every file that the TOC lists, and no Lua file that it does not list', async () => {
    const toc = await readFile(path.join(outDir, `${addonManifest.name}.toc`), 'utf8');
    const listed = toc.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
    const shipped = (await readdir(outDir)).filter((name) => name.endsWith('.lua'));
    expect(listed.toSorted()).toEqual(shipped.toSorted());
    expect(await readdir(outDir)).toContain('LICENSE');
  });

  it('runs data and language before the bundle that reads them', () => {
    expect(filesInOrder(addonManifest)).toEqual(['TalentData.lua', 'Locales.lua', 'AzerothsTopTalent.lua']);
  });

  it('keeps the bundle within 180 KB', async () => {
    const bundle = await readFile(path.join(outDir, addonManifest.files.bundle));
    expect(bundle.byteLength).toBe(bundleBytes);
    expect(bundleBytes).toBeLessThanOrEqual(180_000);
  });

  it('ships what the client finds by name: key bindings and the entries of its menu of addons', async () => {
    const bindings = await readFile(path.join(outDir, 'Bindings.xml'), 'utf8');
    const bundle = await readFile(path.join(outDir, addonManifest.files.bundle), 'utf8');
    for (const { name, command } of addonManifest.bindings) {
      expect(bindings).toContain(`<Binding name="${name}"`);
      expect(bindings).toContain(`SlashCmdList.AZEROTHSTOPTALENT("${command}")`);
      expect(bundle).toContain(`BINDING_NAME_${name}`);
    }
    expect(bindings.match(/header=/g)).toHaveLength(1);
    for (const global of Object.values(addonManifest.compartment)) {
      expect(bundle).toContain(global);
    }
  });

  describe.skipIf(!existsSync(checker))('held against client 12.1.0 (needs ../shared)', () => {
    const check = async (...files: readonly string[]): Promise<string> =>
      (
        await run(process.execPath, [checker, ...files], { cwd: root }).catch(
          (failed: unknown) => failed as { stdout: string },
        )
      ).stdout;

    it('has a sound TOC and nothing foreign in its files', async () => {
      expect(await check(outDir)).toContain('0 errors, 0 warnings');
    });

    it('uses nothing in its modules that the client lacks', async () => {
      const found = await check(...(await writtenModules(compileAddon().modules)));
      expect(found).toContain('0 errors, 0 warnings');
      // The checker has really seen them: the bundle alone, where modules are texts, would tell it nothing.
      expect(Number(/(\d+) C_ APIs/.exec(found)?.[1])).toBeGreaterThan(40);
    });

    it('would be told of a function that the client lacks', async () => {
      const lua = 'local R,D,T,E=... E.x=function() return C_Traits.GetNothing(1) end';
      expect(await check(...(await writtenModules(new Map([['planted', lua]]))))).toContain('1 errors');
    });
  });

  it('is refused under a name that the client would not find', async () => {
    await expect(
      buildAddon({ outDir: path.join(temporary, 'Other'), buildData: data }),
    ).rejects.toBeInstanceOf(AddonBuildError);
  });

  it('keeps the data that lies there when none is given, and is refused when there is none', async () => {
    const file = path.join(outDir, addonManifest.files.talentData);
    const before = await readFile(file, 'utf8');
    await writeFile(file, `${before}-- by hand\n`);
    await buildAddon({ outDir });
    expect(await readFile(file, 'utf8')).toBe(`${before}-- by hand\n`);
    await expect(buildAddon({ outDir: path.join(temporary, 'empty', addonManifest.name) })).rejects.toThrow(
      'No TalentData.lua',
    );
  });
});

describe('the TOC', () => {
  it('names the clients, the saved variables and the files', () => {
    const lines = renderToc(addonManifest, '1.2.3').split('\n');
    expect(lines).toContain('## Interface: 120105, 120100');
    expect(lines).toContain('## Version: 1.2.3');
    expect(lines).toContain('## SavedVariables: AzerothsTopTalentDB');
    expect(lines).toContain('## SavedVariablesPerCharacter: AzerothsTopTalentCharDB');
    expect(lines.slice(-4)).toEqual(['TalentData.lua', 'Locales.lua', 'AzerothsTopTalent.lua', '']);
  });

  it('stays one line a field, whatever the text holds', () => {
    const toc = renderToc({ ...addonManifest, notes: 'one\n## Interface: 1\r\ntwo' }, '1');
    expect(toc.split('\n').filter((line) => line.startsWith('## Interface'))).toHaveLength(1);
  });
});
