import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { environmentFor, newHome } from './run-cli.ts';
import { sharedSandbox } from './shared.ts';
import { outcomeOf, runMain } from './run-main.ts';

const sandbox = await sharedSandbox();
const home = newHome();
const environment = environmentFor(sandbox, home);

describe('what a refresh says that it changed', () => {
  it('is everything at first, then nothing, then what another rule chooses', async () => {
    const args = ['--spec', '256', '--content', 'raid', '--json'];
    const first = await runMain(args, environment);
    expect(outcomeOf(first).changes).toMatchObject({ since: null, builds: 10, lostSpecializations: [] });
    expect(first.stderr).toContain('no data to compare with: 10 builds, all new');

    copyFileSync(join(home, 'data', 'build-data.json'), join(home, 'first.json'));
    const again = await runMain(args, environment);
    expect(outcomeOf(again).changes.changes).toEqual([]);
    expect(again.stderr).toContain('No build changed since');

    const exact = await runMain([...args, '--choose', 'exact'], environment);
    const { changes } = outcomeOf(exact).changes;
    expect(changes.length).toBeGreaterThan(0);
    expect(changes.every((change) => change.kind === 'changed' && (change.points ?? 0) > 0)).toBe(true);
    expect(exact.stderr).toMatch(/Priest\/Discipline +\d/);
  });

  it('can be held against other data, and written down for a pull request', async () => {
    const summary = join(home, 'out', 'summary.md');
    const since = ['--since', join(home, 'first.json'), '--summary', summary];
    const end = await runMain(
      ['--spec', '256', '--content', 'raid', '--choose', 'exact', '--json', ...since],
      environment,
    );
    expect(outcomeOf(end).changes.changes.length).toBeGreaterThan(0);
    const text = readFileSync(summary, 'utf8');
    expect(text).toMatch(/^# Talent data of .*\n[^]*\| Priest\/Discipline \|/);
    // The talents of the sample's trees have names of two words.
    expect(text).toMatch(/\n {2}- [^]+ \(\d+ % → \d+ %\): \d+ points?: [+-]? ?[A-Z]\w+ [A-Z]\w+/);
    const whole = readFileSync(join(home, 'out', 'summary-whole.md'), 'utf8');
    expect(whole).toContain(text.split('\n')[0]!);
    expect(end.stderr).toMatch(
      /What changed is in \S+summary\.md, as Markdown; with every build in \S+whole\.md\./,
    );
  });

  it('is asked for in vain with a file that is no build data', async () => {
    const file = join(home, 'nonsense.json');
    writeFileSync(file, '{}');
    for (const since of [file, join(home, 'missing.json')]) {
      const end = await runMain(['--since', since], environment);
      expect(end.code).toBe(2);
      expect(end.stderr).toContain('--since');
    }
  });
});

describe('--sample', () => {
  it('asks the stand-in whatever the credentials, and leaves real data alone', async () => {
    const own = newHome();
    const nobody = { WCL_TOKEN_URL: 'http://127.0.0.1:9/', WCL_API_URL: 'http://127.0.0.1:9/' };
    const args = ['--sample', '--spec', '256', '--content', 'raid', '--json'];
    const end = await runMain(args, { ...environmentFor(sandbox, own), ...nobody });
    expect(end.code).toBe(0);
    expect(outcomeOf(end).source).toBe('sample');
    expect(end.stderr).toContain('As asked: SAMPLE DATA');
    expect(existsSync(join(own, '.sample', 'data', 'build-data.json'))).toBe(true);
    expect(existsSync(join(own, 'data'))).toBe(false);
    expect(existsSync(join(own, '.sample', '.sample'))).toBe(false);
  });
});
