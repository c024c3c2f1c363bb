import { appendFileSync, mkdirSync, rmSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkpointFile, environmentFor, newHome } from './run-cli.ts';
import { sharedSandbox } from './shared.ts';
import { runMain } from './run-main.ts';

const narrow = ['--spec', '256', '--zone', '53', '--pages', '1'];

const home = newHome();
const sandbox = await sharedSandbox();
const environment = environmentFor(sandbox, home);

const planned = async (...more: string[]): Promise<object> =>
  JSON.parse((await runMain(['plan', ...narrow, '--json', ...more], environment)).stdout) as object;

describe('the cost of a run', () => {
  it('is a first guess before anything was measured, and says so', async () => {
    expect(await planned()).toMatchObject({
      pages: 8,
      points: 9,
      pointsPerPage: 1.1,
      pointsPerPageFrom: 'a first guess',
    });
    const { stdout } = await runMain(['plan', ...narrow], environment);
    expect(stdout).toContain('about 9 points at 1.1 a page (a first guess)');
  });

  it('names what looking up the season takes, which every run does', async () => {
    sandbox.resetStats();
    const { stdout } = await runMain(['plan', ...narrow], environment);
    const { requests } = sandbox.stats();
    expect(await planned()).toMatchObject({ requests: 2, seasonRequests: requests.api });
    expect(stdout).toMatch(
      new RegExp(`Looking up the season takes ${requests.api} requests and about \\d+ points more\\.`),
    );
  });

  it('goes by what earlier runs measured, also when the run starts over', async () => {
    await runMain(narrow, environment);
    appendFileSync(checkpointFile(home), '{"costs":{"rankings":2.25}}\n');
    const learned = { points: 18, pointsPerPage: 2.25, pointsPerPageFrom: 'earlier runs' };
    expect(await planned('--fresh')).toMatchObject({ due: 8, ...learned });
    expect(await planned()).toMatchObject({ due: 0, ...learned, points: 0 });
    const { stdout } = await runMain(['plan', ...narrow, '--fresh'], environment);
    expect(stdout).toContain('about 18 points at 2.25 a page (as earlier runs measured)');
  });

  it('can be told with a checkpoint that cannot be read, and says what a refresh would do with it', async () => {
    rmSync(checkpointFile(home));
    mkdirSync(checkpointFile(home));
    const end = await runMain(['plan', ...narrow], environment);
    expect(end.code, end.stderr).toBe(0);
    expect(end.stderr).toContain('A refresh would set the checkpoint aside, because it cannot be read.');
  });
});
