import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Sandbox } from '@toptalent/wcl-sandbox';
import { createWarcraftLogsClient } from '@toptalent/warcraft-logs';
import { describe, expect, it } from 'vitest';
import { checkpointFile, environmentFor, newHome, readWritten, sourceDate } from './run-cli.ts';
import { sharedSandbox } from './shared.ts';
import { outcomeOf, runMain, withSandbox } from './run-main.ts';

const sandbox = await sharedSandbox();

interface Data {
  readonly source: string;
  readonly generatedAt: number;
  readonly coverage: object;
  readonly specs: Readonly<Record<string, SpecData>>;
}
interface SpecData {
  readonly raid: {
    readonly general: BuildInFile;
    readonly encounters: Readonly<Record<string, BuildInFile>>;
  };
  readonly mythicPlus: { readonly general: BuildInFile };
}
type BuildInFile = { readonly asOf: number; readonly codeFrom: string; readonly difficulty: string } | null;

const dataIn = (home: string): Data => JSON.parse(readWritten(home).buildData) as Data;

function everyFile(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

describe('refresh', () => {
  it('of one specialization fetches its cells, chooses, and writes both files', async () => {
    const home = newHome();
    sandbox.resetStats();
    const end = await runMain(['--spec', 'Discipline', '--json'], environmentFor(sandbox, home));
    expect(end.code).toBe(0);
    const outcome = outcomeOf(end);
    expect(outcome).toMatchObject({
      source: 'warcraft-logs',
      generatedAt: sourceDate,
      coverage: { cells: 17, done: 17, empty: 0, failed: 0 },
      fetched: 17,
      unfinished: [],
      stopped: null,
    });
    const data = dataIn(home);
    expect(data.source).toBe('warcraft-logs');
    expect(Object.keys(data.specs)).toEqual(['256']);
    expect(data.specs['256']!.raid.general?.asOf).toBe(sourceDate);
    expect(data.specs['256']!.raid.general?.codeFrom).toBe('talents');
    const { requests, cells } = sandbox.stats();
    expect(requests.api).toBeLessThanOrEqual(cells.length / 4 + 5);
    expect(Math.abs(sandbox.stats().points - outcome.points.spent)).toBeLessThan(4);
  });

  it('with nothing due asks twice, changes no file, and is quick to say so', async () => {
    const home = newHome();
    const environment = environmentFor(sandbox, home);
    await runMain(['--spec', '256'], environment);
    const contents = () => everyFile(home).map((file) => [file, readFileSync(file, 'utf8')]);
    const before = contents();
    sandbox.resetStats();
    const end = await runMain(['--spec', '256'], environment);
    expect(end.code).toBe(0);
    expect(end.stderr).toContain('Nothing is due');
    expect(sandbox.stats().requests.api).toBeLessThanOrEqual(3);
    expect(contents()).toEqual(before);
  });

  it('that is narrow keeps the cells and the builds of everything else', async () => {
    const home = newHome();
    const environment = environmentFor(sandbox, home);
    await runMain(['--spec', '256'], environment);
    const before = dataIn(home).specs['256'];
    await runMain(['--spec', '62', '--content', 'mythic-plus'], environment);
    const data = dataIn(home);
    expect(data.specs['256']).toEqual(before);
    expect(data.specs['62']!.mythicPlus.general).not.toBeNull();
    expect(data.specs['62']!.raid.general).toBeNull();
    sandbox.resetStats();
    await runMain(['--spec', '256', '--spec', '62', '--content', 'mythic-plus'], environment);
    expect(sandbox.stats().cells.filter((cell) => cell.className !== null)).toEqual([]);
  });

  it('chooses the same bytes whatever the salt of the checkpoint', async () => {
    const first = newHome();
    const second = newHome();
    await runMain(['--spec', '581'], environmentFor(sandbox, first));
    await runMain(['--spec', '581'], environmentFor(sandbox, second));
    expect(readWritten(second)).toEqual(readWritten(first));
  });

  it('fetches again what --max-age calls old, and everything with --fresh', async () => {
    const home = newHome();
    const environment = environmentFor(sandbox, home);
    const args = ['--spec', '256', '--encounter', 'The Twin Fangs', '--json'];
    expect(outcomeOf(await runMain(args, environment)).fetched).toBe(1);
    expect(outcomeOf(await runMain(args, environment)).fetched).toBe(0);
    await new Promise((resolve) => setTimeout(resolve, 1100));
    expect(outcomeOf(await runMain([...args, '--max-age', '0'], environment)).fetched).toBe(1);
    expect(outcomeOf(await runMain([...args, '--fresh'], environment)).fetched).toBe(1);
    expect(outcomeOf(await runMain([...args, '--difficulty', 'heroic'], environment)).fetched).toBe(1);
  });

  it('chooses again by another rule without asking for a single cell', async () => {
    const home = newHome();
    const environment = environmentFor(sandbox, home);
    await runMain(['--spec', '256'], environment);
    const kernel = readWritten(home);
    sandbox.resetStats();
    await runMain(['--spec', '256', '--choose', 'exact'], environment);
    expect(sandbox.stats().cells.filter((cell) => cell.className !== null)).toEqual([]);
    expect(readWritten(home).buildData).not.toBe(kernel.buildData);
    await runMain(['--spec', '256'], environment);
    expect(readWritten(home)).toEqual(kernel);
  });

  it('takes the codes from the reports when the tree file lags behind the rows', async () => {
    await withSandbox({ edition: 'current', treesEdition: 'previous' }, async (lagging, environment) => {
      const home = newHome();
      const end = await runMain(['--spec', '256', '--encounter', '3421', '--json'], environment(home));
      expect(end.code).toBe(0);
      expect(dataIn(home).specs['256']!.raid.encounters['3421']?.codeFrom).toBe('report');
      expect(lagging.stats().reports.length).toBeGreaterThan(0);
      expect(lagging.stats().reports.length).toBeLessThanOrEqual(24);
    });
  });
});

describe('without credentials', () => {
  it('refresh uses sample data, says so everywhere, and leaves real data alone', async () => {
    const home = newHome();
    await runMain(['--spec', '256'], environmentFor(sandbox, home));
    const real = readWritten(home);
    const checkpoint = readFileSync(checkpointFile(home));
    const end = await runMain(['--spec', '62'], { TOPTALENT_HOME: home });
    expect(end.code).toBe(0);
    expect(end.stderr.match(/SAMPLE DATA/g)!.length).toBeGreaterThanOrEqual(2);
    expect(readWritten(home)).toEqual(real);
    expect(readFileSync(checkpointFile(home)).equals(checkpoint)).toBe(true);
    const sample = join(home, '.sample');
    expect(JSON.parse(readFileSync(join(sample, 'data', 'build-data.json'), 'utf8'))).toMatchObject({
      source: 'sample',
    });
    expect(existsSync(join(sample, 'AzerothsTopTalent', 'TalentData.lua'))).toBe(true);
    const again = await runMain(['--spec', '62'], { TOPTALENT_HOME: home });
    expect(again.stderr).toContain('Nothing is due');
  });
});

describe('what must stay secret', () => {
  it('is in no file and no line: names, secret, token', async () => {
    await withSandbox({ hostileNames: true }, async (hostile, environment) => {
      const home = newHome();
      const end = await runMain(['--spec', '256', '--json'], environment(home));
      expect(end.code).toBe(0);
      const names = await namesOf(hostile);
      expect(names.length).toBeGreaterThan(20);
      const written = [...everyFile(home).map((file) => readFileSync(file, 'utf8')), end.stdout, end.stderr];
      const planted = [
        ...names,
        ...names.map((name) => JSON.stringify(name).slice(1, -1)),
        hostile.clientSecret,
      ];
      for (const text of written) {
        expect(planted.filter((word) => text.includes(word))).toEqual([]);
        expect(text).not.toContain('Bearer');
      }
    });
  });

  async function namesOf(hostile: Sandbox): Promise<string[]> {
    const client = createWarcraftLogsClient({
      tokenUrl: hostile.tokenUrl,
      apiUrl: hostile.apiUrl,
      credentials: { clientId: hostile.clientId, clientSecret: hostile.clientSecret },
      paceMs: 0,
    });
    const [answer] = await client.rankings([
      {
        encounterId: 3421,
        specialization: { classSlug: 'Priest', specSlug: 'Discipline' },
        difficulty: 5,
        partition: 1,
        metric: 'hps',
        page: 1,
        talents: false,
      },
    ]);
    const rankings = answer?.kind === 'page' ? answer.page.rankings : [];
    // Shorter ones are in any text.
    return rankings.map((ranking) => ranking.name).filter((name) => name.length > 3);
  }
});

describe('plan and status', () => {
  it('tell what a run would cost and what there is, and change nothing', async () => {
    const home = newHome();
    const environment = environmentFor(sandbox, home);
    const empty = JSON.parse(
      (await runMain(['plan', '--spec', '256', '--json'], environment)).stdout,
    ) as object;
    expect(empty).toMatchObject({ cells: 17, due: 17, never: 17, pages: 17, requests: 3 });
    expect(everyFile(home)).toEqual([]);
    await runMain(['--spec', '256'], environment);
    const full = JSON.parse(
      (await runMain(['plan', '--spec', '256', '--json'], environment)).stdout,
    ) as object;
    expect(full).toMatchObject({ cells: 17, due: 0, points: 0 });
    sandbox.resetStats();
    const status = JSON.parse((await runMain(['status', '--json'], environment)).stdout) as object;
    expect(status).toMatchObject({ checkpoint: { cells: 17, complete: true }, data: { specializations: 1 } });
    expect(sandbox.stats().requests.api).toBe(0);
    expect((await runMain(['status'], environment)).stdout).toContain('17 cells of 1 specialization,');
  });
});
