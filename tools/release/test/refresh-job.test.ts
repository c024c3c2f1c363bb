/** The scheduled refresh as processes: the pipeline against the sandbox, its pull request and its alarm on a stand-in. */
import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import type { ProcessEnd } from '@toptalent/command-line/process-end';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { serializationVersion } from '@toptalent/loadout';
import { mainCommit, startSiteStandIns } from '@toptalent/site-stand-ins';
import type { SiteStandIns } from '@toptalent/site-stand-ins';
import { startSandbox } from '@toptalent/wcl-sandbox';
import type { Sandbox, SandboxOptions } from '@toptalent/wcl-sandbox';
import { runRelease } from './run-release.ts';

let standIns: SiteStandIns;
let sandbox: Sandbox | undefined;
let home: string;

beforeEach(async () => {
  standIns = await startSiteStandIns();
  home = mkdtempSync(path.join(os.tmpdir(), 'toptalent-refresh-job-'));
});
afterEach(async () => {
  await standIns.close();
  await sandbox?.close();
  sandbox = undefined;
  rmSync(home, { recursive: true, force: true });
});

const at = (...names: string[]): string => path.join(home, ...names);
const output = (): string => readFileSync(at('output'), 'utf8');
const git = (...args: string[]): void => {
  const who = ['-c', 'user.name=Nobody', '-c', 'user.email=nobody@example.org'];
  execFileSync('git', [...who, ...args], { cwd: home, stdio: 'ignore' });
};

/** The step of the workflow, with the secrets and inputs that it has there. */
async function refresh(more: Readonly<Record<string, string>> = {}): Promise<ProcessEnd> {
  writeFileSync(at('output'), '');
  return runRelease(['refresh', '--results', at('results'), '--branch', 'refresh-data'], {
    ...standIns.environment,
    GITHUB_ACTIONS: 'true',
    GITHUB_OUTPUT: at('output'),
    GITHUB_SHA: mainCommit,
    TOPTALENT_HOME: home,
    WCL_TOKEN_URL: sandbox!.tokenUrl,
    WCL_API_URL: sandbox!.apiUrl,
    TALENT_TREES_URL: sandbox!.treesUrl,
    WCL_CLIENT_ID: sandbox!.clientId,
    WCL_CLIENT_SECRET: sandbox!.clientSecret,
    WCL_RETRY_BASE_MS: '1',
    REFRESH_SPEC: 'Priest/Discipline',
    REFRESH_CONTENT: 'raid',
    ...more,
  });
}

async function start(options: SandboxOptions = {}): Promise<void> {
  sandbox = await startSandbox(options);
}

const propose = (): Promise<ProcessEnd> =>
  runRelease(
    [
      'pull-request',
      ...['--branch', 'refresh-data', '--title', 'Refresh the talent data', '--label', 'talent-data'],
      ...['--body-file', at('results', 'summary.md'), '--add', 'data'],
    ],
    { ...standIns.environment, GITHUB_SHA: mainCommit, TOPTALENT_HOME: home },
  );

describe('the scheduled refresh', () => {
  it('proposes complete data in one pull request, once', async () => {
    await start();
    const first = await refresh();
    expect(first.code, first.stdout).toBe(0);
    expect(output()).toBe('action=propose\n');
    expect(first.stdout).not.toContain(sandbox!.clientSecret);
    expect(first.stdout).toMatch(/^::stop-commands::/);
    const pullRequest = await propose();
    expect(pullRequest.code, pullRequest.stdout).toBe(0);
    const data = readFileSync(at('data', 'build-data.json'), 'utf8');
    const commit = standIns.github.commits.get(standIns.github.branches.get('refresh-data')!)!;
    expect(commit.files.get('data/build-data.json')).toBe(data);
    expect([commit.parents, commit.files.get('README.md')]).toEqual([[mainCommit], '# Read me\n']);
    expect(standIns.github.pulls).toMatchObject([
      { head: 'refresh-data', base: 'main', title: 'Refresh the talent data', state: 'open' },
    ]);
    expect(standIns.github.pulls[0]!.body).toContain('Talent data of');
    expect(standIns.github.pulls[0]!.body).toMatch(
      /## Compared with reports\n\n5 of 5 builds are the same .*\n\n {4}Priest\/Discipline on .*: same\n/,
    );
    expect([...standIns.github.pulls[0]!.labels]).toEqual(['talent-data']);
    const second = await refresh();
    expect([second.code, output()]).toEqual([0, 'action=nothing\n']);
    expect(second.stdout).toContain('The pull request has this data already');
    git('init');
    git('add', 'data');
    git('commit', '-m', 'merged');
    const third = await refresh();
    expect(readdirSync(at('results', 'before'))).toEqual(['build-data.json', 'talent-trees.json']);
    expect([third.code, output()]).toEqual([0, 'action=nothing\n']);
    expect(third.stdout).toContain('The data is that of this commit');
  });

  it('updates the open pull request with newer data', async () => {
    await start();
    await refresh();
    await propose();
    writeFileSync(at('data', 'build-data.json'), '{"newer":true}\n');
    const again = await propose();
    expect(again.code, again.stdout).toBe(0);
    expect(standIns.github.pulls).toHaveLength(1);
    const commit = standIns.github.commits.get(standIns.github.branches.get('refresh-data')!)!;
    expect(commit.files.get('data/build-data.json')).toBe('{"newer":true}\n');
    expect(commit.parents).toEqual([mainCommit]);
  });

  it('goes on later when the points are spent, from the checkpoint, and fails in the last run', async () => {
    await start({ limitPerHour: 12 });
    const first = await refresh();
    expect([first.code, output()]).toEqual([0, 'action=resume\n']);
    expect(first.stdout).toContain('The next run of the schedule goes on.');
    const last = await refresh({ LAST_OF_SCHEDULE: 'true' });
    expect([last.code, output()]).toEqual([1, 'action=fail\n']);
    expect(readFileSync(at('results', 'decision.md'), 'utf8')).toContain('last run of the schedule');
  });

  it('fails when talent trees with their choices reversed make every code whole, legal and wrong', async () => {
    await start();
    const trees = (await (await fetch(sandbox!.treesUrl)).json()) as Record<
      string,
      { type: string; entries: unknown[] }[]
    >[];
    for (const spec of trees) {
      for (const nodes of [spec['classNodes']!, spec['specNodes']!, spec['heroNodes']!]) {
        nodes.filter(({ type }) => type === 'choice').forEach(({ entries }) => entries.reverse());
      }
    }
    await sandbox!.close();
    writeFileSync(at('reversed.json'), JSON.stringify(trees));
    await start({ trees: at('reversed.json') });
    const end = await refresh();
    expect([end.code, output()], end.stdout).toEqual([1, 'action=fail\n']);
    expect(readFileSync(at('results', 'decision.md'), 'utf8')).toMatch(
      /^\d of \d import codes are not those of the reports that they come from\./,
    );
  });

  it('fails when the game writes import codes of a version that the project does not know', async () => {
    await start({ edition: 'previous' });
    expect((await refresh()).code).toBe(0);
    const { port } = sandbox!;
    await sandbox!.close();
    const version = serializationVersion + 1;
    await start({ port, treesEdition: 'previous', codeVersion: version });
    const end = await refresh({ REFRESH_FRESH: 'true' });
    expect([end.code, output()], end.stdout).toEqual([1, 'action=fail\n']);
    const read = (name: string): string => readFileSync(at('results', name), 'utf8');
    expect(read('decision.md')).toMatch(
      new RegExp(
        `^The game writes import codes of serialization version ${version}, .* Update the project, as docs/recipes.md says`,
      ),
    );
    expect(read('summary.md')).toContain('builds that would need them stay as they were.');
  });

  it('shows words of others as plain text in the issue and on the page of the run', async () => {
    await start();
    const attack = '@octocat see [Log in again](https://evil.example/) ![x](https://evil.example/x) <b>x</b>';
    const server = createServer((_, response) =>
      response
        .writeHead(200, { 'content-type': 'application/json' })
        .end(JSON.stringify({ errors: [{ message: attack }] })),
    ).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const end = await refresh({
      WCL_API_URL: `http://127.0.0.1:${port}/`,
      GITHUB_STEP_SUMMARY: at('page.md'),
    });
    server.close();
    expect([end.code, output()], end.stdout).toEqual([1, 'action=fail\n']);
    expect(end.stdout).toContain(attack);
    for (const file of [at('results', 'decision.md'), at('page.md')]) {
      const shown = readFileSync(file, 'utf8');
      expect(shown).toContain('&#64;<!-- -->octocat see &#91;Log in again&#93;(https&#58;//evil.example/)');
      expect(shown).not.toMatch(/@octocat|\]\(|<b>/);
    }
  });

  it('fails with the reason when the credentials are wrong', async () => {
    await start();
    const end = await refresh({ WCL_CLIENT_SECRET: 'wrong' });
    expect([end.code, output()]).toEqual([1, 'action=fail\n']);
    expect(readFileSync(at('results', 'decision.md'), 'utf8')).toContain('exit code 1');
  });
});

describe('the alarm', () => {
  const alarm = (...more: string[]): Promise<ProcessEnd> =>
    runRelease(['alarm', '--label', 'refresh-failed', '--title', 'The refresh failed', ...more], {
      ...standIns.environment,
      GITHUB_RUN_ID: '77',
    });

  it('is one issue a label: opened, added to, and closed when all is well', async () => {
    mkdirSync(at('results'));
    writeFileSync(at('results', 'decision.md'), 'No points are left.\n');
    await alarm('--body-file', at('results', 'decision.md'));
    await alarm('--body-file', at('results', 'missing.md'));
    expect(standIns.github.issues).toMatchObject([{ title: 'The refresh failed', state: 'open' }]);
    expect(standIns.github.issues[0]!.body).toMatch(
      /^No points are left\.\n\nThe run: .*\/actions\/runs\/77$/,
    );
    expect(standIns.github.issues[0]!.comments).toHaveLength(1);
    await alarm('--end');
    expect(standIns.github.issues[0]!.state).toBe('closed');
    expect((await alarm('--end')).stdout).toContain('No alarm was open.');
    await alarm();
    expect(standIns.github.issues).toHaveLength(2);
  });
});
