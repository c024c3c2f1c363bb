/** What `pnpm release publish` refuses before it sends anything. */
import { truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { madeZip, writeZip } from './made-package.ts';
import { publishing } from './publishing.ts';
import { runRelease } from './run-release.ts';

const at = publishing();

describe('a zip or a setting that makes no sense', () => {
  it.each<[string, number, RegExp, (zip: string) => void]>([
    [
      'another SHA-256 beside it',
      1,
      /is not the file that was built/,
      (zip) => writeFileSync(`${zip}.sha256`, '00  x'),
    ],
    ['half a zip', 1, /is not a whole zip/, (zip) => writeFileSync(zip, madeZip().subarray(0, 200))],
    ['a token too few', 2, /WOWI_API_TOKEN for WoWInterface/, () => delete at.environment['WOWI_API_TOKEN']],
    ['no commit', 2, /GITHUB_SHA is missing/, () => delete at.environment['GITHUB_SHA']],
    [
      'an address without encryption',
      2,
      /WAGO_URL must be/,
      () => (at.environment['WAGO_URL'] = 'http://example.org'),
    ],
  ])('is refused with one clear line: %s', async (_, code, words, change) => {
    const zip = writeZip(at.folder);
    change(zip);
    const end = await at.publish(zip);
    expect([end.code, end.stdout]).toEqual([code, expect.stringMatching(words)]);
    expect([at.uploadedTo(), at.standIns.github.releases]).toEqual([[], []]);
  });

  it.each<[string, () => string, RegExp]>([
    ['a folder', () => at.folder, /is a folder\. Name the zip in it/],
    ['no file', () => path.join(at.folder, 'x.zip'), /^There is no .*x\.zip\. Make it with pnpm package\.$/],
    [
      'a file that is no zip',
      () => path.join(at.folder, 'README.md'),
      /README\.md is not a zip\. Name one that/,
    ],
    ['a file without an end', () => '/dev/zero', /\/dev\/zero is no regular file\./],
    ['a file of gigabytes', () => path.join(at.folder, 'large.zip'), /large\.zip has more than 16 MB\./],
  ])('is refused with one clear line, without a release: %s', async (_, file, words) => {
    writeFileSync(path.join(at.folder, 'README.md'), '# Read me\n');
    writeFileSync(path.join(at.folder, 'large.zip'), '');
    truncateSync(path.join(at.folder, 'large.zip'), 4 * 1024 ** 3);
    const named = file();
    if (named.startsWith('/dev/') && process.platform === 'win32') {
      return;
    }
    const end = await at.publish(named, '--dry-run');
    expect([end.code, end.stdout.trimEnd()]).toEqual([expect.any(Number), expect.stringMatching(words)]);
    expect(end.code).toBeGreaterThan(0);
    expect(end.stdout.trimEnd().split('\n')).toHaveLength(1);
  });

  it('is refused: a small zip that unpacks to much', async () => {
    const zip = path.join(at.folder, 'AzerothsTopTalent-0.3.0-20261129.zip');
    writeFileSync(zip, madeZip({ changelog: '\n'.repeat(32 * 1024 * 1024) }));
    const end = await at.publish(zip, '--dry-run');
    expect([end.code, end.stdout]).toEqual([1, expect.stringContaining('unpack to more than 4 MB')]);
  });

  it('is refused: a file of its SHA-256 that is no such file', async () => {
    const zip = writeZip(at.folder);
    writeFileSync(`${zip}.sha256`, 'x'.repeat(100_000));
    const end = await at.publish(zip, '--dry-run');
    expect([end.code, end.stdout]).toEqual([1, expect.stringContaining('.zip.sha256 has more than 4 KB.')]);
  });

  it('is refused: sample data, whatever is asked for', async () => {
    const end = await at.publish(writeZip(at.folder, { version: '0.3.0-sample' }));
    expect([end.code, end.stdout]).toEqual([1, expect.stringContaining('never published')]);
  });

  it('answers a command that is not there with exit code 2, and --help with 0', async () => {
    expect((await runRelease(['publsh'], {})).code).toBe(2);
    const help = await runRelease(['--help'], {});
    expect([help.code, help.stdout]).toEqual([0, expect.stringContaining('publish')]);
  });
});
