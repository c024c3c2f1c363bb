import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { serializationVersion } from '@toptalent/loadout';
import type { Fault, SandboxRequest } from '@toptalent/wcl-sandbox';
import { describe, expect, it } from 'vitest';
import { lockCheckpoint } from '../src/checkpoint/lock.ts';
import type { Finding } from '../src/doctor/finding.ts';
import { checkNode } from '../src/doctor/machine.ts';
import { checkpointFile, environmentFor, newHome, startCli } from './run-cli.ts';
import { sharedSandbox } from './shared.ts';
import { runMain, withSandbox } from './run-main.ts';

const sandbox = await sharedSandbox();

async function doctor(environment: Record<string, string>, ...more: string[]) {
  const end = await runMain(['doctor', '--json', ...more], environment);
  const { findings } = JSON.parse(end.stdout) as { findings: readonly Finding[] };
  const stateOf = (check: string): string | undefined =>
    findings.find((finding) => finding.check === check)?.state;
  return { ...end, findings, stateOf };
}

describe('the doctor', () => {
  it('finds nothing wrong after a refresh', async () => {
    const environment = environmentFor(sandbox, newHome());
    delete environment['SOURCE_DATE_EPOCH'];
    await runMain(['--spec', '256', '--content', 'raid'], environment);
    const { code, findings } = await doctor(environment);
    expect(findings.filter((finding) => finding.state !== 'ok')).toEqual([]);
    expect(code).toBe(0);
    expect(findings.map((finding) => finding.check)).toEqual(
      expect.arrayContaining([
        'Node',
        'Token',
        'API',
        'Allowance',
        'Talent trees',
        'Lock',
        'Checkpoint',
        'Data',
        'Talent names',
      ]),
    );
  });

  it('warns of what a first run makes by itself, and is content', async () => {
    const { code, stateOf } = await doctor(environmentFor(sandbox, newHome()));
    expect([code, stateOf('Data'), stateOf('Checkpoint')]).toEqual([0, 'warn', 'ok']);
  });

  it('names refused credentials without showing them', async () => {
    const secret = 'planted-secret-0815';
    const environment = { ...environmentFor(sandbox, newHome()), WCL_CLIENT_SECRET: secret };
    const end = await doctor(environment);
    expect([end.code, end.stateOf('Token')]).toEqual([1, 'fail']);
    expect(end.stdout + end.stderr).not.toContain(secret);
    expect(end.stderr).toMatch(/fail +Token.*\n +Compare \.env/);
  });

  it.each([
    ['WCL_CLIENT_ID', '', 'Credentials', /WCL_CLIENT_ID is missing\. Set both/],
    ['WCL_CLIENT_SECRET', '', 'Credentials', /WCL_CLIENT_SECRET is missing\. Set both/],
    ['WCL_API_URL', 'warcraftlogs', 'Environment', /WCL_API_URL is not a web address/],
  ])('reports %s = "%s" among the rest, and asks nobody', async (name, value, check, message) => {
    const home = newHome();
    writeFileSync(checkpointFile(home), 'no checkpoint\n');
    const environment = { ...environmentFor(sandbox, home), [name]: value };
    sandbox.resetStats();
    const end = await startCli(['doctor', '--json'], environment).end;
    expect(end.code, end.stderr).toBe(1);
    const { findings } = JSON.parse(end.stdout) as { findings: readonly Finding[] };
    const of = (wanted: string) => findings.find((finding) => finding.check === wanted);
    expect(of(check)).toMatchObject({ state: 'fail', text: expect.stringMatching(message) as unknown });
    expect([of('Node')?.state, of('Checkpoint')?.state, of('Lock')?.state]).toEqual(['ok', 'warn', 'ok']);
    expect(end.stdout + end.stderr).not.toContain(sandbox.clientSecret);
    expect(sandbox.stats().requests).toEqual({ token: 0, api: 0, trees: 0, other: 0 });
    // The other commands still refuse to guess what is meant.
    expect(await startCli(['plan'], environment).end).toMatchObject({ code: 2, stdout: '' });
  });

  it('reports a .env that is a folder among the rest', async () => {
    const home = newHome();
    mkdirSync(join(home, '.env'));
    const { code, findings } = await doctor(environmentFor(sandbox, home));
    expect(code).toBe(1);
    expect(findings.find(({ state }) => state === 'fail')).toMatchObject({
      check: 'Environment',
      text: expect.stringContaining(`${join(home, '.env')} cannot be read`) as unknown,
    });
    expect(findings.map(({ check }) => check)).toContain('Checkpoint');
  });

  it('says what it waits for', async () => {
    const { stderr } = await doctor(environmentFor(sandbox, newHome()));
    expect(stderr).toMatch(/^Asking Warcraft Logs …\n[^]*^Fetching the talent trees …$/m);
  });

  it('says when there are points again instead of doubting the network', async () => {
    const fault: Fault = { kind: 'slowDown', seconds: 3582 };
    const rule = ({ endpoint }: SandboxRequest) => (endpoint === 'api' ? fault : undefined);
    await withSandbox({ fault: rule }, async (_, environment) => {
      const { code, findings, stateOf } = await doctor(environment(newHome()));
      expect([code, stateOf('Allowance'), stateOf('API')]).toEqual([1, 'fail', undefined]);
      expect(findings.find((finding) => finding.check === 'Allowance')).toMatchObject({
        text: 'zones and classes: asked to wait for 60 min',
        next: expect.stringMatching(/^There are points again in 60 min \(\d\d:\d\d\)\. .*--wait/) as unknown,
      });
    });
  });

  it('says who holds the lock', async () => {
    const home = newHome();
    const unlock = lockCheckpoint(checkpointFile(home));
    const { code, findings } = await doctor(environmentFor(sandbox, home));
    unlock();
    expect(code).toBe(1);
    expect(findings.find((finding) => finding.check === 'Lock')?.text).toContain(`process ${process.pid}`);
  });

  it('finds files that cannot be read, and services that do not answer', async () => {
    const home = newHome();
    mkdirSync(join(home, 'data'));
    writeFileSync(join(home, 'data', 'build-data.json'), '{"formatVersion":');
    writeFileSync(checkpointFile(home), 'no checkpoint\n');
    const treesUrl = new URL('/nothing-here', sandbox.treesUrl).href;
    const end = await doctor({ ...environmentFor(sandbox, home), TALENT_TREES_URL: treesUrl });
    expect([end.code, end.stateOf('Data'), end.stateOf('Checkpoint'), end.stateOf('Talent trees')]).toEqual([
      1,
      'fail',
      'warn',
      'fail',
    ]);
  });

  it.each([
    [serializationVersion - 1, 'The game refuses them. Run pnpm refresh, which makes them anew.'],
    [serializationVersion + 1, 'The game refuses them. Update the project.'],
  ])('warns of data whose import codes are of serialization version %i', async (version, next) => {
    const home = newHome();
    const environment = environmentFor(sandbox, home);
    await runMain(['--spec', '256', '--encounter', '3470', '--pages', '1'], environment);
    const file = join(home, 'data', 'build-data.json');
    const data = JSON.parse(readFileSync(file, 'utf8')) as object;
    writeFileSync(file, JSON.stringify({ ...data, serializationVersion: version }));
    const { code, findings } = await doctor(environment);
    expect(code).toBe(0);
    expect(findings.find(({ check }) => check === 'Data')).toMatchObject({
      state: 'warn',
      text: expect.stringContaining(`its import codes are of serialization version ${version}`) as string,
      next,
    });
  });

  it('finds trees that a refresh would refuse, and trees that builds miss', async () => {
    const home = newHome();
    const environment = environmentFor(sandbox, home);
    await runMain(['--spec', '256', '--content', 'raid'], environment);
    const file = join(home, 'data', 'talent-trees.json');
    writeFileSync(file, '<<<<<<< HEAD');
    const torn = await doctor(environment);
    expect([torn.code, torn.stateOf('Talent names')]).toEqual([1, 'fail']);
    rmSync(file);
    const none = await doctor(environment);
    expect([none.code, none.stateOf('Talent names')]).toEqual([0, 'warn']);
  });

  it('takes --sample for a source like any other', async () => {
    const { code, findings } = await doctor({ TOPTALENT_HOME: newHome() }, '--sample');
    expect(code).toBe(0);
    expect(findings.find((finding) => finding.check === 'Credentials')?.state).toBe('ok');
  });

  it.each([
    ['18.20.0', 'fail'],
    ['24.21.0', 'ok'],
  ])('judges Node %s: %s', (version, state) => {
    expect(checkNode(version).state).toBe(state);
  });
});
