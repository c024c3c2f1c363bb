import { mkdirSync, readFileSync, renameSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { BuildData, ContentBuilds } from '@toptalent/build-data';
import { startSandbox } from '@toptalent/wcl-sandbox';
import { eightBosses } from './eight-bosses.ts';
import { describe, expect, it } from 'vitest';
import { scanCheckpoint } from '../src/checkpoint/scan.ts';
import { checkpointFile, environmentFor, newHome, readWritten, startCli } from './run-cli.ts';
import { sharedSandbox } from './shared.ts';

/** One specialization on two encounters: two requests. */
const narrow = ['--spec', 'Shadow', '--encounter', 'Twin Fangs', '--encounter', 'Ruby Life'];

const sandbox = await sharedSandbox();

describe('data that is there', () => {
  it('is left alone, and nothing is asked, when its file cannot be read', async () => {
    const home = newHome();
    const environment = environmentFor(sandbox, home);
    expect(await startCli(narrow, environment).end).toMatchObject({ code: 0 });
    const file = join(home, 'data', 'build-data.json');
    truncateSync(file, 400);
    sandbox.resetStats();
    const end = await startCli(['--spec', 'Havoc', '--json'], environment).end;
    expect(end.code).toBe(1);
    expect(JSON.parse(end.stdout)).toMatchObject({ exitCode: 1, stopped: expect.any(String) as string });
    expect(end.stderr).toMatch(/build-data\.json cannot be used: not whole JSON\. Fix it/);
    expect(end.stderr).toMatch(/The checkpoint is intact: 2 cells in /);
    expect(end.stderr).toMatch(/moved away, a whole pnpm refresh makes it anew from the checkpoint/);
    expect(end.stderr).not.toMatch(/ at .*\.ts:/);
    expect(readFileSync(file)).toHaveLength(400);
    expect(sandbox.stats().requests).toEqual({ token: 0, api: 0, trees: 0, other: 0 });

    const verify = await startCli(['verify', '--json'], environment).end;
    expect([verify.code, JSON.parse(verify.stdout)]).toMatchObject([1, { checked: [] }]);
    expect(verify.stderr).toMatch(/cannot be used.*\nThe checkpoint is intact/);
    const status = await startCli(['status'], environment).end;
    expect(status.code, status.stderr).toBe(0);
    expect(status.stdout).toMatch(
      /\n2 cells of 1 specialization.*\n.*complete[^]*cannot be used: not whole JSON/,
    );
    const json = await startCli(['status', '--json'], environment).end;
    expect(JSON.parse(json.stdout)).toMatchObject({
      checkpoint: { readable: true, cells: 2 },
      data: { path: file, problem: expect.stringContaining('not whole JSON') as unknown, source: null },
    });

    // What the message says is true: nothing is fetched again.
    renameSync(file, `${file}.torn`);
    sandbox.resetStats();
    expect(await startCli(narrow, environment).end).toMatchObject({ code: 0 });
    expect(sandbox.stats().cells.filter((cell) => cell.specName !== null)).toEqual([]);
  });

  it('of Warcraft Logs is never replaced by a sample, not even in folders named on the command line', async () => {
    const home = newHome();
    expect(await startCli(narrow, environmentFor(sandbox, home)).end).toMatchObject({ code: 0 });
    const real = readWritten(home);
    for (const named of [
      ['--out', join(home, 'data')],
      ['--addon-dir', join(home, 'dist', 'AzerothsTopTalent')],
    ]) {
      const end = await startCli([...narrow, '--sample', ...named], { TOPTALENT_HOME: newHome() }).end;
      expect(end.code).toBe(2);
      expect(end.stderr).toContain('which sample data does not replace');
    }
    expect(readWritten(home)).toEqual(real);
  });

  it('is left alone if most of its builds are of the future: the clock may be wrong', async () => {
    const home = newHome();
    const environment = environmentFor(sandbox, home);
    await startCli(narrow, environment).end;
    const file = join(home, 'data', 'build-data.json');
    const future = readFileSync(file, 'utf8').replaceAll(/"asOf": \d+/g, '"asOf": 4070908799');
    writeFileSync(file, future);
    const end = await startCli(narrow, environment).end;
    expect([end.code, end.stderr]).toEqual([
      1,
      expect.stringMatching(/Priest\/Shadow, .* \(2098-12-31\).*--accept-losses/s),
    ]);
    expect(readFileSync(file, 'utf8')).toBe(future);
  });

  it('keeps the date of builds that a narrow run does not fetch anew', async () => {
    const home = newHome();
    const environment = environmentFor(sandbox, home);
    const first = 1_790_000_000;
    const dated = (seconds: number) => ({ ...environment, SOURCE_DATE_EPOCH: String(seconds) });
    await startCli(narrow, dated(first)).end;
    await startCli([...narrow.slice(0, 4), '--fresh'], dated(first + 1_000_000)).end;
    const { specs, generatedAt } = JSON.parse(readWritten(home).buildData) as {
      specs: BuildData['specs'];
      generatedAt: number;
    };
    expect(generatedAt).toBe(first + 1_000_000);
    const { raid, mythicPlus } = specs['258']!;
    const datesOf = ({ general, encounters }: ContentBuilds) =>
      [general, ...Object.values(encounters)].map((build) => build?.asOf);
    expect(datesOf(raid)).toEqual([first + 1_000_000, first + 1_000_000]);
    expect(datesOf(mythicPlus)).toEqual([first, first]);
  });
});

describe('a run that was killed and goes on later', () => {
  it("dates its data by its own start, not by the resumption's, and keeps the costs it learned", async () => {
    const home = newHome();
    const { SOURCE_DATE_EPOCH: _, ...environment } = environmentFor(sandbox, home);
    const slow = await startSandbox({ latencyMs: 150, world: eightBosses({}) });
    try {
      const { child, end } = startCli(['--spec', 'Shadow'], {
        ...environment,
        WCL_API_URL: slow.apiUrl,
        WCL_TOKEN_URL: slow.tokenUrl,
      });
      while (cellsIn(home) === 0) {
        await sleep(20);
      }
      child.kill('SIGKILL');
      await end;
      const { header, costs } = scanCheckpoint(checkpointFile(home));
      expect(costs?.rankings).toBeCloseTo(1.01, 0);
      const started = header!.startedAt;
      await sleep(1_100);
      const resumed = await startCli(['--spec', 'Shadow'], {
        ...environment,
        WCL_API_URL: slow.apiUrl,
        WCL_TOKEN_URL: slow.tokenUrl,
      }).end;
      expect(resumed.code).toBe(0);
      expect(JSON.parse(readWritten(home).buildData)).toMatchObject({ generatedAt: started });
    } finally {
      await slow.close();
    }
  });
});

describe('status', () => {
  it('says that a checkpoint cannot be read, and what comes of it', async () => {
    const home = newHome();
    mkdirSync(home, { recursive: true });
    writeFileSync(checkpointFile(home), 'no checkpoint\n');
    const end = await startCli(['status'], environmentFor(sandbox, home)).end;
    expect(end.stdout).toContain('cannot be read: the next refresh sets it aside');
    expect(end.stdout).not.toContain('goes on with it');
    rmSync(checkpointFile(home));
    mkdirSync(checkpointFile(home));
    mkdirSync(join(home, 'data', 'build-data.json'), { recursive: true });
    const folders = await startCli(['status'], environmentFor(sandbox, home)).end;
    expect(folders.code, folders.stderr).toBe(0);
    expect(folders.stdout).toMatch(/Checkpoint .* cannot be read[^]*a folder where a file should be/);
  });
});

function cellsIn(home: string): number {
  try {
    return scanCheckpoint(checkpointFile(home)).cells.size;
  } catch {
    return 0;
  }
}
