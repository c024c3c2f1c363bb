/** The built addon folder: its files, and what its code uses. */
import { execFile, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { appendFile, cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BuildData } from '@toptalent/build-data';
import { emptyData } from '@toptalent/build-data/made-up-data';
import { AddonBuildError, addonManifest, buildAddon, filesInToc } from '../src/index.ts';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../../../', import.meta.url));
const checker = path.join(root, '../shared/tools/wow-api-check/check.mjs');

const data: BuildData = { ...emptyData, source: 'sample' };

let temporary: string;
let outDir: string;
let luaFiles: readonly string[];

beforeAll(async () => {
  temporary = await mkdtemp(path.join(os.tmpdir(), 'toptalent-build-'));
  outDir = path.join(temporary, addonManifest.name);
  const { files } = await buildAddon({ outDir, buildData: data });
  luaFiles = files.filter((name) => name.endsWith('.lua')).map((name) => path.join(outDir, name));
});
afterAll(async () => rm(temporary, { recursive: true, force: true }));

describe('the built folder', () => {
  it('has every file that the TOC lists, and otherwise only files that are found by their names', async () => {
    const toc = filesInToc(await readFile(path.join(outDir, `${addonManifest.name}.toc`), 'utf8'));
    const entries = await readdir(outDir, { recursive: true, withFileTypes: true });
    const found = entries
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(outDir, path.join(entry.parentPath, entry.name)));
    const byName = ['AzerothsTopTalent.toc', 'Bindings.xml', 'Icon.tga', 'LICENSE'];
    expect(found.toSorted()).toEqual([...toc, ...byName].toSorted());
  });

  it('holds code that a player can read: comments, names of the sources, nothing compiled at run time', async () => {
    const bundle = await readFile(path.join(outDir, addonManifest.files.bundle), 'utf8');
    expect(bundle).toContain('["packages.addon.src.wiring"] = function');
    expect(bundle).toMatch(/^--- \w+/m);
    for (const file of luaFiles) {
      expect(await readFile(file, 'utf8'), file).not.toMatch(/loadstring|setfenv/);
    }
  });

  const luac = spawnSync('luac5.1', ['-v']).status === 0;
  it.skipIf(!luac)('is Lua 5.1, file by file (needs luac5.1)', () => {
    for (const file of luaFiles) {
      expect(spawnSync('luac5.1', ['-p', file], { encoding: 'utf8' }), file).toMatchObject({ status: 0 });
    }
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

  describe.skipIf(!existsSync(checker))('compared with client 12.1.0 (needs ../shared)', () => {
    const check = async (...files: readonly string[]): Promise<string> =>
      (
        await run(process.execPath, [checker, ...files], { cwd: root }).catch(
          (failed: unknown) => failed as { stdout: string },
        )
      ).stdout;

    it('has a correct TOC, and its code uses nothing that the client lacks', async () => {
      const found = await check(outDir);
      expect(found).toContain('0 errors, 0 warnings');
      expect(Number(/(\d+) C_ APIs/.exec(found)?.[1])).toBeGreaterThan(40);
    });

    it('has languages that use nothing that the client lacks', async () => {
      expect(await check(...luaFiles.filter((file) => file.includes('Locales')))).toContain(
        '0 errors, 0 warnings',
      );
    });

    it('fails the comparison with one function that the client lacks', async () => {
      const copy = path.join(temporary, 'copy', addonManifest.name);
      await cp(outDir, copy, { recursive: true });
      await appendFile(path.join(copy, addonManifest.files.bundle), '\nC_Traits.GetNothing(1)\n');
      expect(await check(copy)).toContain('1 errors');
    });
  });

  it('says in its TOC which version it is: a sample, or the date of its data, also if the data was there before', async () => {
    const version = async (): Promise<string | undefined> =>
      /^## Version: (.*)$/m.exec(await readFile(path.join(outDir, `${addonManifest.name}.toc`), 'utf8'))?.[1];
    expect(await version()).toMatch(/^\d+\.\d+\.\d+-sample$/);
    await buildAddon({ outDir });
    expect(await version()).toMatch(/^\d+\.\d+\.\d+-sample$/);
    const real = { ...data, source: 'warcraft-logs', generatedAt: Date.UTC(2026, 10, 29) / 1000 } as const;
    const dated = path.join(temporary, 'dated', addonManifest.name);
    expect((await buildAddon({ outDir: dated, buildData: real })).version).toMatch(/-20261129$/);
    expect((await buildAddon({ outDir: dated })).version).toMatch(/-20261129$/);
    expect((await buildAddon({ outDir: dated, release: 2 })).version).toMatch(/-20261129\.2$/);
    await writeFile(path.join(dated, addonManifest.files.talentData), '-- by somebody else\n');
    await expect(buildAddon({ outDir: dated })).rejects.toThrow('does not say of which date it is');
  });

  it('has title and notes in every language in its TOC, and not in the files of the languages', async () => {
    const toc = await readFile(path.join(outDir, `${addonManifest.name}.toc`), 'utf8');
    expect(toc.match(/^## Title(-\w+)?: Azeroth's Top Talent/gm)).toHaveLength(11);
    expect(toc.match(/^## Notes(-\w+)?: .*Warcraft Logs/gm)).toHaveLength(11);
    for (const file of luaFiles.filter((name) => name.includes('Locales'))) {
      expect(await readFile(file, 'utf8'), file).not.toContain('addonTitle');
    }
  });

  it('is refused under a name that the client would not find', async () => {
    await expect(
      buildAddon({ outDir: path.join(temporary, 'Other'), buildData: data }),
    ).rejects.toBeInstanceOf(AddonBuildError);
  });

  it('keeps the folder’s data if none is given, and is refused if the folder has no data', async () => {
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
