/** The workflows, job by job: their steps as they stand in the files, against stand-ins for every site. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { mainCommit, startSiteStandIns } from '@toptalent/site-stand-ins';
import type { SiteStandIns } from '@toptalent/site-stand-ins';
import { startSandbox } from '@toptalent/wcl-sandbox';
import type { Sandbox } from '@toptalent/wcl-sandbox';
import { manifestFile } from '../src/interfaces/manifest-interfaces.ts';
import { madeZip, sha256Of, writeZip } from './made-package.ts';
import { linkTools, runStep } from './workflow-steps.ts';
import type { Checkout } from './workflow-steps.ts';

const project = path.resolve(import.meta.dirname, '../../..');
// Windows has a bash of its own, which is another system.
const bash = process.platform !== 'win32' && spawnSync('bash', ['--version']).status === 0;

let standIns: SiteStandIns;
let sandbox: Sandbox;
let folder: string;
beforeEach(async () => {
  standIns = await startSiteStandIns();
  sandbox = await startSandbox();
  folder = mkdtempSync(path.join(os.tmpdir(), 'toptalent-workflows-'));
  linkTools(folder);
});
afterEach(async () => {
  await standIns.close();
  await sandbox.close();
  rmSync(folder, { recursive: true, force: true });
});

function checkout(values: Readonly<Record<string, string>> = {}): Checkout {
  const { CF_API_KEY, WAGO_API_TOKEN, WOWI_API_TOKEN, GITHUB_TOKEN, ...addresses } = standIns.environment;
  return {
    folder,
    // Secrets are where the workflow puts them, and nowhere else.
    values: {
      'github.token': GITHUB_TOKEN!,
      'secrets.CF_API_KEY': CF_API_KEY!,
      'secrets.WAGO_API_TOKEN': WAGO_API_TOKEN!,
      'secrets.WOWI_API_TOKEN': WOWI_API_TOKEN!,
      'secrets.WCL_CLIENT_ID': sandbox.clientId,
      'secrets.WCL_CLIENT_SECRET': sandbox.clientSecret,
      'vars.CLIENT_VERSIONS_URL': addresses['CLIENT_VERSIONS_URL']!,
      ...values,
    },
    runner: {
      ...addresses,
      GITHUB_SHA: mainCommit,
      GITHUB_RUN_ID: '77',
      TOPTALENT_HOME: folder,
      WCL_TOKEN_URL: sandbox.tokenUrl,
      WCL_API_URL: sandbox.apiUrl,
      TALENT_TREES_URL: sandbox.treesUrl,
      WCL_RETRY_BASE_MS: '1',
      RELEASE_RETRY_MS: '1',
    },
  };
}

describe.skipIf(!bash)('the workflows (need bash)', () => {
  it('refresh: the data that is fetched is proposed, and an alarm of last week ends', async () => {
    const inputs = {
      'inputs.spec': 'Priest/Discipline',
      'inputs.content': 'raid',
      'inputs.fresh': 'false',
      'inputs.accept-losses': '',
      "github.event.schedule == '17 10 * * 4'": 'false',
    };
    const here = checkout(inputs);
    await runStep(here, 'refresh.yml', 'tell', '--body-file');
    expect(standIns.github.issues).toMatchObject([{ state: 'open' }]);
    const refreshed = await runStep(here, 'refresh.yml', 'refresh', 'cli.ts');
    expect(refreshed.code, refreshed.stdout).toBe(0);
    expect(refreshed.outputs).toEqual({ action: 'propose' });
    const proposed = await runStep(here, 'refresh.yml', 'propose', 'cli.ts');
    expect(proposed.code, proposed.stdout).toBe(0);
    const commit = standIns.github.commits.get(standIns.github.branches.get('refresh-data')!)!;
    expect([...commit.files.keys()]).toEqual(['README.md', 'data/build-data.json', 'data/talent-trees.json']);
    expect(standIns.github.pulls).toHaveLength(1);
    expect(standIns.github.pulls[0]!.body).toContain('actions/runs/77');
    const whole = readFileSync(path.join(folder, 'workflow-results', 'summary-whole.md'), 'utf8');
    expect(whole).toContain('Talent data of');
    const told = await runStep(here, 'refresh.yml', 'tell', '--end');
    expect(told.code, told.stdout).toBe(0);
    expect(standIns.github.issues).toMatchObject([{ state: 'closed' }]);
  });

  it('release: what was shown is what is published, to every site and on GitHub', async () => {
    mkdirSync(path.join(folder, 'dist'));
    writeZip(path.join(folder, 'dist'));
    const shown = await runStep(checkout(), 'release.yml', 'build', 'cli.ts');
    expect(shown.code, shown.stdout).toBe(0);
    expect(shown.outputs).toEqual({
      file: 'AzerothsTopTalent-0.3.0-20261129.zip',
      sha256: sha256Of(madeZip()),
    });
    const here = checkout({
      'needs.build.outputs.file': shown.outputs['file']!,
      'needs.build.outputs.sha256': shown.outputs['sha256']!,
    });
    const published = await runStep(here, 'release.yml', 'publish', 'cli.ts');
    expect(published.code, published.stdout).toBe(0);
    expect(standIns.sites.uploads).toHaveLength(3);
    expect(standIns.github.releases).toMatchObject([{ draft: false }]);
    writeFileSync(path.join(folder, 'dist', shown.outputs['file']!), madeZip({ changelog: 'other' }));
    const other = await runStep(here, 'release.yml', 'publish', 'cli.ts');
    expect([other.code, other.stdout]).toEqual([
      1,
      expect.stringContaining('is not the file that was built'),
    ]);
  });

  it('release: codes that no trees can check yet are refused after a merge, and packed where a person allows them', async () => {
    await sandbox.close();
    sandbox = await startSandbox({ treesEdition: 'previous' });
    // The step's `pnpm package`, without fetching pnpm.
    const bin = path.join(folder, 'bin');
    mkdirSync(bin);
    const npx = '#!/usr/bin/env bash\n[ "$3" = package ] && exec node tools/package/src/cli.ts "${@:4}"\n';
    writeFileSync(path.join(bin, 'npx'), npx, { mode: 0o755 });
    const packaged = (uncheckedCodes: string) => {
      const { runner, ...first } = checkout({
        "inputs.unchecked-codes && 'yes' || ''": uncheckedCodes,
        "inputs.lost-specializations && 'yes' || ''": 'yes',
        'inputs.spec': 'Priest/Discipline',
        'inputs.content': 'raid',
        'inputs.fresh': '',
        'inputs.accept-losses': '',
        "github.event.schedule == '17 10 * * 4'": '',
      });
      const PATH = [bin, path.dirname(process.execPath), process.env['PATH']].join(path.delimiter);
      return { ...first, runner: { ...runner, PATH } };
    };
    const refreshed = await runStep(packaged(''), 'refresh.yml', 'refresh', 'cli.ts');
    expect(refreshed.outputs, refreshed.stdout).toEqual({ action: 'propose' });
    const summary = readFileSync(path.join(folder, 'workflow-results', 'summary.md'), 'utf8');
    expect(summary).toMatch(/a release has to allow unchecked-codes/);
    const merged = await runStep(packaged(''), 'release.yml', 'build', 'package');
    expect([merged.code, merged.stderr]).toEqual([
      1,
      expect.stringMatching(/builds with a report's own code cannot be held.*--allow unchecked-codes/),
    ]);
    const zips = () => readdirSync(path.join(folder, 'dist')).filter((name) => name.endsWith('.zip'));
    expect(zips()).toEqual([]);
    const byHand = await runStep(packaged('yes'), 'release.yml', 'build', 'package');
    expect([byHand.code, byHand.stdout], byHand.stderr).toEqual([0, expect.stringContaining('Packed dist/')]);
    expect(zips()).toHaveLength(1);
  });

  it('interfaces: a new client is entered in the manifest, and proposed', async () => {
    standIns.clients = 'Region!STRING:0|VersionsName!String:0\nus|13.2.5.70000\n';
    // A manifest of its own: the tools of the checkout are the project's.
    const home = path.join(folder, 'home');
    mkdirSync(path.join(home, path.dirname(manifestFile)), { recursive: true });
    writeFileSync(path.join(home, manifestFile), readFileSync(path.join(project, manifestFile)));
    const first = checkout();
    const here = { ...first, runner: { ...first.runner, TOPTALENT_HOME: home } };
    const looked = await runStep(here, 'interfaces.yml', 'look', 'cli.ts');
    expect(looked.code, looked.stdout).toBe(0);
    expect(looked.outputs).toEqual({ new: 'true', version: '13.2.5' });
    const next = { ...here, values: { ...here.values, 'needs.look.outputs.version': '13.2.5' } };
    const proposed = await runStep(next, 'interfaces.yml', 'propose', 'cli.ts');
    expect(proposed.code, proposed.stdout).toBe(0);
    expect(standIns.github.pulls).toMatchObject([
      { head: 'new-client', title: 'Name client 13.2.5 in the addon' },
    ]);
    const commit = standIns.github.commits.get(standIns.github.branches.get('new-client')!)!;
    expect(commit.files.get(manifestFile)).toContain('interfaces: [130205, ');
  });
});
