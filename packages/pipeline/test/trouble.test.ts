import {
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { startSandbox } from '@toptalent/wcl-sandbox';
import type { Fault, SandboxOptions, SandboxRequest } from '@toptalent/wcl-sandbox';
import { describe, expect, it } from 'vitest';
import { checkpointFile, environmentFor, newHome, readWritten, sourceDate, startCli } from './run-cli.ts';
import { sharedSandbox } from './shared.ts';
import { outcomeOf, runMain, withSandbox } from './run-main.ts';
import { randomFrom } from './random.ts';

const args = ['--spec', '256', '--spec', '581'];
const sandbox = await sharedSandbox();
const finished = newHome();
expect((await runMain(args, environmentFor(sandbox, finished))).code).toBe(0);
const undisturbed = readWritten(finished);
const { points } = sandbox.stats();

/** A window of points that is over once a run says that it sleeps, and not before, however long the run takes to get there. */
function windowUntilSleep(seconds: number): {
  options: Pick<SandboxOptions, 'windowSeconds' | 'now'>;
  hear: (said: string) => void;
} {
  let now = Date.now();
  return {
    options: { windowSeconds: seconds, now: () => now },
    hear(said) {
      now += said.includes('points are spent; going on') ? seconds * 1000 : 0;
    },
  };
}

describe('out of points', () => {
  it('the run stops before they are spent, exits 3, and goes on where it was as often as it takes', async () => {
    // The sandbox's own clock goes an hour forward between the runs: a busy machine changes nothing.
    let ahead = 0;
    const now = (): number => Date.now() + ahead;
    await withSandbox({ limitPerHour: 25, now }, async (poor, environment) => {
      const home = newHome();
      let runs = 0;
      let code = 3;
      while (code === 3 && runs < 10) {
        runs += 1;
        const end = await runMain(args, environment(home));
        code = end.code;
        if (code === 3) {
          expect(end.stderr).toMatch(/^Stopped: .*allowance is spent/m);
          expect(end.stderr).toMatch(/^Next: the same command goes on in \d+ min /m);
          ahead += 3_600_000;
        }
      }
      expect(code).toBe(0);
      expect(runs).toBeGreaterThan(1);
      expect(readWritten(home)).toEqual(undisturbed);
      expect(poor.stats().refused.allowance).toBe(0);
      // Each start costs its own discovery, and nothing is fetched twice but what was open.
      expect(poor.stats().points).toBeLessThanOrEqual(points + (runs - 1) * 10);
    });
  });

  it('with --wait it sleeps until they are back', async () => {
    const window = windowUntilSleep(2);
    await withSandbox({ limitPerHour: 25, ...window.options }, async (_, environment) => {
      const home = newHome();
      const end = await runMain([...args, '--wait'], environment(home), window.hear);
      expect(end.code, end.stderr).toBe(0);
      expect(end.stderr).toContain('points are spent; going on');
      expect(readWritten(home)).toEqual(undisturbed);
    });
  });
});

describe('out of points at the first question already', () => {
  /** Somebody else leaves less than the reserve: the list of zones is still answered, nothing after it. */
  const spentBefore = (request: SandboxRequest): Fault | undefined =>
    request.endpoint === 'api' && request.number === 1 ? { kind: 'spend', points: 24 } : undefined;

  it('the run stops before anything is written, and says when to come back', async () => {
    await withSandbox({ limitPerHour: 25, fault: spentBefore }, async (_, environment) => {
      const home = newHome();
      const end = await startCli(args, environment(home)).end;
      expect(end.stderr).toMatch(/allowance is spent/);
      expect(end.code, end.stderr).toBe(3);
      expect(existsSync(checkpointFile(home))).toBe(false);
    });
  });

  it('with --wait it sleeps, looks the season up again, and completes', async () => {
    const window = windowUntilSleep(3);
    const options = { limitPerHour: 25, ...window.options, fault: spentBefore };
    await withSandbox(options, async (_, environment) => {
      const home = newHome();
      const narrow = ['--spec', '256', '--zone', '53', '--pages', '1'];
      const run = startCli([...narrow, '--wait'], environment(home));
      run.child.stderr!.on('data', (text) => window.hear(String(text)));
      const end = await run.end;
      expect(end.code, end.stderr).toBe(0);
      expect(end.stderr).toMatch(/^The points are spent; going on in \d s\.\nLooking up the season/m);
      expect(readWritten(home).buildData).toContain('"done": 8');
    });
  });
});

describe('faults', () => {
  const kinds: Fault[] = [
    { kind: 'answer', status: 500 },
    { kind: 'answer', status: 502, body: '<html>', headers: { 'content-type': 'text/html' } },
    { kind: 'answer', status: 524 },
    { kind: 'answer', status: 429, headers: { 'retry-after': '0' } },
    { kind: 'answer', status: 429 },
    { kind: 'answer', status: 401 },
    {
      kind: 'answer',
      status: 200,
      body: '{"data":{"worldData":{"cell0"',
      headers: { 'content-type': 'application/json' },
    },
    { kind: 'answer', status: 200, body: '<!DOCTYPE html>', headers: { 'content-type': 'text/html' } },
    { kind: 'reset' },
    { kind: 'torn' },
    { kind: 'slow', milliseconds: 100 },
  ];

  it('of every passing kind change nothing about the outcome', async () => {
    const random = randomFrom(7);
    let next = 0;
    const fault = (): Fault | undefined => (random() < 0.4 ? kinds[next++ % kinds.length] : undefined);
    await withSandbox({ fault }, async (faulty, environment) => {
      const home = newHome();
      const end = await runMain([...args, '--json'], environment(home));
      expect(end.stderr).not.toMatch(/ at .*\.ts:/);
      expect(end.code).toBe(0);
      expect(faulty.stats().faults).toBeGreaterThanOrEqual(5);
      expect(readWritten(home)).toEqual(undisturbed);
    });
  });

  it('that last lose no finished cell: exit 3, and a message', async () => {
    let broken = false;
    const fault = (): Fault | undefined => (broken ? { kind: 'answer', status: 503 } : undefined);
    await withSandbox(
      {
        fault: (request) => {
          broken ||= request.endpoint === 'api' && request.number === 4;
          return fault();
        },
      },
      async (faulty, environment) => {
        const home = newHome();
        const end = await runMain([...args, '--json'], environment(home));
        expect(end.stderr).toMatch(/HTTP 503/);
        expect(end.code).toBe(3);
        expect(outcomeOf(end).fetched).toBeGreaterThan(0);
        expect(outcomeOf(end).unfinished.length).toBeGreaterThan(0);
        expect(faulty.stats().faults).toBeGreaterThan(0);
      },
    );
  });

  it('of the wall in front stop the run at once', async () => {
    const wall: Fault = {
      kind: 'answer',
      status: 403,
      headers: { 'content-type': 'text/html', 'cf-mitigated': 'challenge' },
    };
    await withSandbox(
      { fault: ({ endpoint, number }) => (endpoint === 'api' && number >= 4 ? wall : undefined) },
      async (walled, environment) => {
        const end = await runMain(args, environment(newHome()));
        expect(end.code).toBe(1);
        expect(end.stderr).toMatch(/blocked by the wall/);
        expect(walled.stats().faults).toBe(1);
      },
    );
  });

  it('of a service that is not there end with one line, and a hint', async () => {
    const gone = await startSandbox();
    await gone.close();
    const environment = environmentFor(sandbox, newHome());
    const end = await runMain(args, { ...environment, TALENT_TREES_URL: gone.treesUrl });
    expect(end.code).toBe(1);
    expect(end.stderr).toMatch(
      /^Talent trees: 127\.0\.0\.1:\d+ did not answer \(ECONNREFUSED\)\.\npnpm refresh doctor /m,
    );
  });

  it('of credentials that are refused end with one line that does not tell them', async () => {
    const environment = environmentFor(sandbox, newHome());
    const end = await runMain(args, { ...environment, WCL_CLIENT_SECRET: 'planted-secret' });
    expect(end.code).toBe(1);
    expect(end.stderr).toMatch(/refused the client id and secret/);
    expect(end.stderr).not.toContain('planted-secret');
  });
});

describe('a key in the address of the API', () => {
  it('is neither written down nor said', async () => {
    const home = newHome();
    const environment = environmentFor(sandbox, home);
    const keyed = { ...environment, WCL_API_URL: `${environment['WCL_API_URL']!}?key=PLANTED` };
    const narrow = ['--spec', '256', '--encounter', '3470', '--pages', '1'];
    const ends = [await runMain(narrow, keyed), await runMain(['status'], keyed)];
    expect(ends.map((end) => end.code)).toEqual([0, 0]);
    const { buildData, talentData } = readWritten(home);
    const written = [buildData, talentData, readFileSync(checkpointFile(home), 'utf8')];
    const said = ends.flatMap((end) => [end.stdout, end.stderr]);
    expect([...written, ...said].filter((text) => text.includes('PLANTED'))).toEqual([]);
    expect(ends[1]!.stdout).toContain(`from ${sandbox.apiUrl}:`);
  });
});

describe('a checkpoint that goes while a run works with it', () => {
  const narrow = ['--spec', '256', '--zone', '53', '--pages', '1'];

  it.each<[string, (path: string) => void]>([
    ['deleted', (path) => rmSync(path)],
    ['emptied', (path) => truncateSync(path)],
    ['replaced', (path) => renameSync(path, `${path}.old`)],
  ])('is said to be %s: what was fetched is fetched again', async (_, spoil) => {
    const home = newHome();
    let spoilt = false;
    /** When this boss is asked for, the cells of others are on the disk. */
    const onceSomeAreThere = ({ body }: SandboxRequest): undefined => {
      if (!spoilt && body.includes(':3492')) {
        spoilt = true;
        spoil(checkpointFile(home));
      }
    };
    await withSandbox({ fault: onceSomeAreThere }, async (asked, environment) => {
      const end = await runMain(narrow, environment(home));
      expect(end.code, end.stderr).toBe(0);
      expect(end.stderr).toMatch(/^The checkpoint was deleted or changed by something else/m);
      const { buildData } = readWritten(home);
      asked.resetStats();
      const again = await runMain(narrow, environment(home));
      expect(again.code, again.stderr).toBe(0);
      expect(again.stderr).not.toMatch(/deleted or changed/);
      expect(asked.stats().cells.length).toBeGreaterThan(8);
      expect(readWritten(home).buildData).toBe(buildData);
    });
  });
});

describe('--json of a run that cannot write in the end', () => {
  const narrow = ['--spec', '256', '--zone', '53', '--pages', '1'];

  it('tells what was fetched, and what is in the data that could be written', async () => {
    const home = newHome();
    const inTheWay = ({ endpoint, body }: SandboxRequest): undefined => {
      if (endpoint === 'api' && body.includes(':3492')) {
        mkdirSync(join(home, 'dist', 'AzerothsTopTalent', 'TalentData.lua'), { recursive: true });
      }
    };
    await withSandbox({ fault: inTheWay }, async (_, environment) => {
      const end = await runMain([...narrow, '--json'], environment(home));
      expect(end.code, end.stderr).toBe(1);
      expect(end.stderr).toMatch(/TalentData\.lua/);
      const outcome = outcomeOf(end);
      expect(outcome).toMatchObject({ coverage: { cells: 8, done: 8 }, fetched: 8, generatedAt: sourceDate });
      expect(outcome.builds).toBeGreaterThan(0);
      expect(outcome.changes.changes.map(({ kind }) => kind)).toEqual(
        Array.from({ length: outcome.builds }, () => 'new'),
      );
      expect(outcome.files.talentData).toBeNull();
    });
  });

  it('names the file for the addon if it was written before that', async () => {
    const home = newHome();
    const talentData = join(home, 'dist', 'AzerothsTopTalent', 'TalentData.lua');
    const inTheWay = ({ endpoint }: SandboxRequest): undefined => {
      if (endpoint === 'api' && existsSync(talentData)) {
        rmSync(join(home, 'data'), { recursive: true, force: true });
        writeFileSync(join(home, 'data'), 'not a folder');
      }
    };
    await withSandbox({ fault: inTheWay }, async (_, environment) => {
      const end = await runMain([...narrow, '--spec', '257', '--json'], environment(home));
      expect(end.code, end.stderr).toBe(1);
      expect(outcomeOf(end).files).toEqual({
        buildData: join(home, 'data', 'build-data.json'),
        talentData,
      });
    });
  });
});

describe('--json of a run that ends before its first cell', () => {
  it.each<[string, SandboxOptions, number, object]>([
    [
      'for want of points',
      { limitPerHour: 0 },
      3,
      { stopped: expect.any(String), resumesIn: expect.any(Number) },
    ],
    [
      'because it is turned away',
      { fault: ({ endpoint }) => (endpoint === 'api' ? { kind: 'answer', status: 401 } : undefined) },
      1,
      { stopped: expect.any(String), resumesIn: null },
    ],
  ])('is an outcome all the same: %s', async (_, options, code, outcome) => {
    await withSandbox(options, async (_sandbox, environment) => {
      const end = await runMain([...args, '--json'], environment(newHome()));
      expect(end.code, end.stderr).toBe(code);
      expect(outcomeOf(end)).toMatchObject({
        ...outcome,
        exitCode: code,
        fetched: 0,
        builds: 0,
        generatedAt: null,
        coverage: { cells: 0, done: 0, empty: 0, failed: 0 },
      });
    });
  });
});

describe('mistakes on the command line', () => {
  it.each([
    [['--spec', 'Disciplne'], /Did you mean Priest\/Discipline/],
    [['--encounter', 'Twin Fungs'], /Did you mean The Twin Fangs/],
    [
      ['--content', 'raid', '--encounter', 'Ruby Life Pools'],
      /no encounter "Ruby Life Pools" within --content raid, which leaves out Ruby Life Pools/,
    ],
    [['--bogus'], /--help/],
  ])('%j exit 2 with a hint', async (wrong, message) => {
    sandbox.resetStats();
    const end = await runMain(wrong, environmentFor(sandbox, newHome()));
    expect(end.code).toBe(2);
    expect(end.stderr).toMatch(message);
    expect(end.stdout).toBe('');
    // What can be told without asking is told without asking.
    expect(sandbox.stats().requests.api > 0).toBe(wrong.includes('--encounter'));
  });
});
