import { appendFileSync, mkdirSync, rmSync } from 'node:fs';
import { faultScript } from '@toptalent/wcl-sandbox';
import { describe, expect, it } from 'vitest';
import { checkpointFile, environmentFor, newHome } from './run-cli.ts';
import { sharedSandbox } from './shared.ts';
import { outcomeOf, runMain, withSandbox } from './run-main.ts';

const narrow = ['--spec', '256', '--zone', '53', '--pages', '1'];

const home = newHome();
const sandbox = await sharedSandbox();
/** As on the day of a patch: the talent trees are older than all rows. */
const lagging = await sharedSandbox({ treesEdition: 'previous' });
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

describe('the plan of a run whose codes reports have to give', () => {
  it('says so before the first run, then goes by what the cells asked for last time', async () => {
    const other = environmentFor(lagging, newHome());
    const planOf = async (...args: string[]) =>
      JSON.parse((await runMain(['plan', ...args, '--json'], other)).stdout) as Record<string, number>;

    expect(await planOf(...narrow)).toMatchObject({ codes: 0, codesUnknown: true });
    const { stdout } = await runMain(['plan', ...narrow], other);
    expect(stdout).toMatch(/Should the talent trees be older than the rows.* 14 points a cell/);

    const { points: spent } = outcomeOf(await runMain([...narrow, '--json'], other));
    const fresh = await planOf(...narrow, '--fresh');
    expect(fresh).toMatchObject({ due: 8, codesUnknown: false, requests: 2 + 2 * fresh['codes']! });
    expect(fresh['codes']).toBeGreaterThan(8);
    expect(fresh['points']! / spent.spent).toBeGreaterThan(0.7);
    expect(fresh['points']! / spent.spent).toBeLessThan(1.4);
    expect(await planOf(...narrow)).toMatchObject({ due: 0, codes: 0, points: 0 });
    // Another specialization under the same trees is taken to be like the one that is known.
    expect(await planOf(...narrow, '--spec', '257')).toMatchObject({ due: 8, codes: fresh['codes'] });
  });

  it('counts the codes that stored cells lack, and no pages', async () => {
    const fault = faultScript([{ fault: 'graphql-error', on: 'api', operation: 'FightRoster' }]);
    await withSandbox({ treesEdition: 'previous', fault }, async (_, environmentOf) => {
      const other = environmentOf(newHome());
      expect((await runMain(narrow, other)).code).toBe(3);
      const { stdout } = await runMain(['plan', ...narrow, '--json'], other);
      const outcome = JSON.parse(stdout) as Record<string, number>;
      expect(outcome).toMatchObject({ due: 0, pages: 0, requests: 2 * outcome['codes']! });
      expect(outcome['codes']).toBeGreaterThanOrEqual(8);
      expect((await runMain(['plan', ...narrow], other)).stdout).toMatch(
        new RegExp(
          `The talent trees lag: ${outcome['codes']} import codes or so have to be asked of reports`,
        ),
      );
    });
  });
});
