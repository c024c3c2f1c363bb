/** The zip of a package: what is in it, and which faults are found. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import { addonManifest, bindingsFile, filesInToc, iconFile, renderToc } from '@toptalent/addon-build';
import { afterAll, describe, expect, it } from 'vitest';
import { checkZip, mostBytes, mostUnpackedBytes, PackageFaultError } from '../src/check-zip.ts';
import { tocFile } from '../src/shipped-files.ts';
import type { ShippedFiles } from '../src/shipped-files.ts';
import { zipOf } from '../src/zip.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'toptalent-zip-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const version = '1.2.3';
const texts = new Map(['deDE', 'enUS'].map((one) => [one, { title: one, notes: one }]));
const toc = renderToc(addonManifest, version, texts);
const files: ShippedFiles = new Map([
  [tocFile, bytes(toc)],
  ...filesInToc(toc).map((name) => [name, bytes(`-- ${name}\n`)] as const),
  [bindingsFile, bytes('<Bindings/>')],
  [iconFile, new Uint8Array([0, 0, 2])],
  ['LICENSE', bytes('MIT')],
  ['CHANGELOG.md', bytes('# Ärger\n')],
]);
const seconds = Date.UTC(2026, 10, 22, 13, 37, 42) / 1000;

/** A zip with the package's entries, changed. */
function changed(change: (entries: Record<string, Uint8Array>) => void): Uint8Array {
  const entries = { ...unzipSync(zipOf(files, seconds)) };
  change(entries);
  return zipSync(entries);
}

describe('a package', () => {
  it('is one folder with what the TOC lists, the TOC, key bindings, icon, licence and changelog', () => {
    const names = Object.keys(unzipSync(zipOf(files, seconds)));
    expect(names).toEqual(names.toSorted());
    expect(names.map((name) => name.replace('AzerothsTopTalent/', '')).toSorted()).toEqual(
      [
        ...filesInToc(toc),
        'AzerothsTopTalent.toc',
        'Bindings.xml',
        'CHANGELOG.md',
        'Icon.tga',
        'LICENSE',
      ].toSorted(),
    );
    expect(() => checkZip(zipOf(files, seconds), files, version)).not.toThrow();
  });

  it('has the same bytes whatever the order of the files and the time zone of the machine', () => {
    const here = zipOf(files, seconds);
    expect(zipOf(new Map([...files].toReversed()), seconds)).toEqual(here);
    const zone = process.env['TZ'];
    process.env['TZ'] = 'Pacific/Kiritimati';
    const there = zipOf(files, seconds);
    if (zone === undefined) {
      delete process.env['TZ'];
    } else {
      process.env['TZ'] = zone;
    }
    expect(there).toEqual(here);
    expect(zipOf(files, seconds + 3600)).not.toEqual(here);
  });

  const python = spawnSync('python3', ['--version']).status === 0;
  it.skipIf(!python)('is sound to a reader that is not ours, and dated in UTC (needs python3)', () => {
    const file = path.join(folder, 'sound.zip');
    writeFileSync(file, zipOf(files, seconds));
    const script =
      'import sys, zipfile\nz = zipfile.ZipFile(sys.argv[1])\nassert z.testzip() is None\n' +
      'for i in z.infolist(): print(i.date_time, oct(i.external_attr >> 16))';
    const { stdout, stderr } = spawnSync('python3', ['-c', script, file], { encoding: 'utf8' });
    expect(stderr).toBe('');
    const lines = new Set(stdout.trim().split('\n'));
    expect([...lines]).toEqual(['(2026, 11, 22, 13, 37, 42) 0o100644']);
  });

  it.each<[string, Uint8Array, RegExp]>([
    [
      'lacks a file that the TOC lists',
      changed((entries) => delete entries['AzerothsTopTalent/TalentData.lua']),
      /TalentData\.lua is missing/,
    ],
    [
      'lacks the TOC',
      changed((entries) => delete entries['AzerothsTopTalent/AzerothsTopTalent.toc']),
      /has no AzerothsTopTalent\/AzerothsTopTalent\.toc/,
    ],
    [
      'lacks the licence',
      changed((entries) => delete entries['AzerothsTopTalent/LICENSE']),
      /LICENSE is missing/,
    ],
    [
      'has a file more',
      changed((entries) => (entries['AzerothsTopTalent/.env'] = bytes('WCL_CLIENT_SECRET='))),
      /\.env does not belong in it/,
    ],
    [
      'has a file outside its folder',
      changed((entries) => (entries['../evil.lua'] = bytes('print()'))),
      /\.\.\/evil\.lua does not belong in it/,
    ],
    [
      'holds other bytes than were built',
      changed((entries) => (entries['AzerothsTopTalent/Locales/deDE.lua'] = bytes('--'))),
      /Locales\/deDE\.lua is not what was packed/,
    ],
    [
      'is of another version',
      zipOf(new Map([...files, [tocFile, bytes(renderToc(addonManifest, '1.2.4', texts))]]), seconds),
      /not what was packed; its TOC does not say version 1\.2\.3/,
    ],
  ])('that %s is refused', (_, zip, fault) => {
    expect(() => checkZip(zip, files, version)).toThrow(PackageFaultError);
    expect(() => checkZip(zip, files, version)).toThrow(fault);
  });

  it('that is too large is refused, with its size', () => {
    const noise = new Uint8Array(mostBytes + 1);
    for (let at = 0; at < noise.length; at += 65_536) {
      crypto.getRandomValues(noise.subarray(at, at + 65_536));
    }
    const large = new Map([...files, ['TalentData.lua', noise]]);
    const zip = zipOf(large, seconds);
    expect(() => checkZip(zip, large, version)).toThrow(/it has 50\d KB, more than 500 KB/);
  });

  it('that unpacks to far more than it has is refused, before it is unpacked', () => {
    const bomb = new Map([...files, ['TalentData.lua', new Uint8Array(mostUnpackedBytes + 1)]]);
    const zip = zipOf(bomb, seconds);
    expect(zip.length).toBeLessThan(20_000);
    expect(() => checkZip(zip, bomb, version)).toThrow(/it unpacks to 6,00\d KB, more than 6,000 KB/);
  });

  it('dated before 1980, which a zip cannot hold, gets the earliest date that it can', () => {
    expect(zipOf(files, 0)).toEqual(zipOf(files, Date.UTC(1980, 0, 1) / 1000));
  });
});
