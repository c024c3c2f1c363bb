/** The weekly look at the live clients, and the numbers that it enters in the manifest. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startSiteStandIns } from '@toptalent/site-stand-ins';
import type { SiteStandIns } from '@toptalent/site-stand-ins';
import { liveClients } from '../src/interfaces/client-versions.ts';
import { interfacesIn, manifestFile, nextInterfaces } from '../src/interfaces/manifest-interfaces.ts';
import { runRelease } from './run-release.ts';

const project = fileURLToPath(new URL('../../../', import.meta.url));

const table = (...rows: readonly (readonly [region: string, version: string])[]): string =>
  [
    'Region!STRING:0|BuildConfig!HEX:16|BuildId!DEC:4|VersionsName!String:0|ProductConfig!HEX:16',
    '## seqn = 3020098',
    ...rows.map(([region, version]) => `${region}|0f|61559|${version}|53`),
    '',
  ].join('\n');

let standIns: SiteStandIns;
let home: string;
beforeEach(async () => {
  standIns = await startSiteStandIns();
  home = mkdtempSync(path.join(os.tmpdir(), 'toptalent-interfaces-'));
  mkdirSync(path.join(home, path.dirname(manifestFile)), { recursive: true });
  cpSync(path.join(project, manifestFile), path.join(home, manifestFile));
});
afterEach(async () => {
  await standIns.close();
  rmSync(home, { recursive: true, force: true });
});

const manifest = (): string => readFileSync(path.join(home, manifestFile), 'utf8');
const look = () => {
  writeFileSync(path.join(home, 'output'), '');
  return runRelease(['interfaces', '--write', '--body-file', path.join(home, 'body.md')], {
    ...standIns.environment,
    TOPTALENT_HOME: home,
    GITHUB_OUTPUT: path.join(home, 'output'),
  });
};

describe('the table of live clients', () => {
  it('is read by its columns, whatever their order', () => {
    expect(
      liveClients(table(['us', '12.1.7.70000'], ['eu', '12.1.5.69000'], ['kr', '12.1.5.69000'])),
    ).toEqual([
      { version: '12.1.7', interfaceNumber: 120107, regions: ['us'] },
      { version: '12.1.5', interfaceNumber: 120105, regions: ['eu', 'kr'] },
    ]);
  });

  it.each([
    ['nothing', ''],
    ['a page', '<html>\n<body>|</body>'],
    ['other columns', 'Name!STRING:0|Path!STRING:0\nus|tpr/wow'],
    ['versions that are none', table(['us', 'x.y.z'], ['::set-env::', '12.1.5.1'])],
  ])('that is %s has no client', (_, text) => {
    expect(liveClients(text)).toEqual([]);
  });
});

describe('the interface numbers', () => {
  it.each<[string, readonly number[], readonly number[], readonly number[]]>([
    ['stay while all live clients are among them', [120105, 120100], [120105], [120105, 120100]],
    ['get a new client, and keep the newest that they had', [120105, 120100], [120107], [120107, 120105]],
    ['get both clients while regions differ', [120105, 120100], [120200, 120105], [120200, 120105]],
  ])('%s', (_, present, live, next) => {
    expect(nextInterfaces(present, live)).toEqual(next);
  });

  it('are entered in the real manifest, with a text for the pull request', async () => {
    const present = interfacesIn(manifest());
    standIns.clients = table(['us', '13.2.5.70000'], ['eu', '13.2.5.70000']);
    const end = await look();
    expect(end.code, end.stdout).toBe(0);
    expect(interfacesIn(manifest())).toEqual([130205, Math.max(...present)]);
    expect(readFileSync(path.join(home, 'output'), 'utf8')).toBe('new=true\nversion=13.2.5\n');
    expect(readFileSync(path.join(home, 'body.md'), 'utf8')).toContain('13.2.5 (130205) in us, eu');
    const again = await look();
    expect(again.stdout).toContain('The addon names them all: nothing to do.');
    expect(readFileSync(path.join(home, 'output'), 'utf8')).toContain('new=false');
  });

  it('stay as they are when the list cannot be read', async () => {
    const before = manifest();
    standIns.clients = '<html>maintenance</html>';
    const end = await look();
    expect([end.code, end.stdout]).toEqual([1, expect.stringContaining('has no client in it (status 200)')]);
    standIns.faults.add({ path: '/clients', kind: 'reset' });
    expect((await look()).stdout).toContain('cannot be read');
    expect(manifest()).toBe(before);
  });
});
