/** Building on every save, and what stays in the folder meanwhile. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { workspaceRoot } from '@toptalent/tstl';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CompiledAddon } from '../src/compile-addon.ts';
import { FreshCompiler } from '../src/watch/fresh-compiler.ts';
import { keepBuilding } from '../src/watch/keep-building.ts';

const talentData =
  'local _, ns = ...\nns.talentData = {\n  source = "sample",\n  generatedAt = 1795143600,\n}\n';
const compiled: CompiledAddon = {
  bundle: '',
  sourceMap: '',
  languages: new Map([['enUS', '']]),
  version: '0.1.0',
  tocTexts: new Map([['enUS', { title: 'Title', notes: 'Notes' }]]),
};

let folder: string;
let outDir: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'toptalent-dev-'));
  outDir = path.join(folder, 'AzerothsTopTalent');
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('building on every save', () => {
  it('keeps the data that is there, and builds again when a source is saved', async () => {
    mkdirSync(outDir);
    writeFileSync(path.join(outDir, 'TalentData.lua'), talentData);
    let compiles = 0;
    const compiler = {
      addon: async () => {
        compiles += 1;
        return { ...compiled, bundle: `-- compiled ${compiles} times` };
      },
      close: async () => undefined,
    };
    let isBuiltAgain: () => void = () => undefined;
    const builtAgain = new Promise<void>((resolve) => (isBuiltAgain = resolve));
    const end = await keepBuilding({
      outDir,
      buildData: undefined,
      compiler,
      built: () => {
        if (compiles === 2) {
          isBuiltAgain();
        }
      },
      failed: (message) => expect.fail(message),
    });
    expect(compiles).toBe(1);
    // A save of the same text: tests change no source.
    const source = path.join(workspaceRoot, 'packages', 'addon', 'src', 'main.ts');
    utimesSync(source, new Date(), new Date());
    await builtAgain;
    await end();
    expect(readFileSync(path.join(outDir, 'AzerothsTopTalent.lua'), 'utf8')).toBe('-- compiled 2 times');
    expect(readFileSync(path.join(outDir, 'TalentData.lua'), 'utf8')).toBe(talentData);
  });
});

describe('compiling again and again', () => {
  it('gives what the sources are, and every diagnostic of those that do not compile', async () => {
    const compiler = new FreshCompiler();
    expect((await compiler.bundle('packages/loadout/src/index.ts')).lua).toContain('decodeLoadout');
    await expect(compiler.bundle('packages/nothing.ts')).rejects.toThrow('nothing.ts');
    await compiler.close();
  });
});
