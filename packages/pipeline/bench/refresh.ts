/**
 * What a refresh costs, measured on real processes: a whole one, one with nothing to do, a single specialization, and two
 * that run out of points. Figures of a busy machine are worse; the sandbox shares its processors.
 */
import type { SandboxOptions, SandboxStats } from '@toptalent/wcl-sandbox';
import { printGoals } from './goals.ts';
import type { Goal } from './goals.ts';
import { checkpointSize, runMeasured, startSandboxProcess, withHome, writtenFiles } from './processes.ts';
import type { MeasuredRun, SandboxProcess } from './processes.ts';

const latencyMs = 200;
/** Requests go out one after the other. */
const concurrency = 1;
/** Never spent. */
const plenty = 1_000_000;
/**
 * The first days of a patch: three rows of four are of the trees before it and do not count, so that most cells take two
 * or three pages instead of one.
 */
const patchDays: SandboxOptions = { otherEditionShare: 0.72 };
/** Runs that may follow one another before the bench gives up. */
const mostResumes = 50;

const whole = await wholeRefresh();
await singleSpecialization();
await shortOfPoints(300, {}, whole);
await shortOfPoints(1500, patchDays, await undisturbed(patchDays));

interface WholeRefresh {
  readonly points: number;
  readonly files: string;
}

async function wholeRefresh(): Promise<WholeRefresh> {
  return measuring({ latencyMs, limitPerHour: plenty }, async (sandbox, home) => {
    const run = complete(await runMeasured(sandbox, home, []));
    const stats = await sandbox.stats();
    const cells = cellsOf(stats);
    const { requests, pages, points } = countsOf(stats);
    const checkpointBytes = checkpointSize(home);
    if (run.checkpointBytes < checkpointBytes) {
      throw new Error(`Counted ${run.checkpointBytes} bytes of a checkpoint of ${checkpointBytes}.`);
    }
    printGoals(`whole refresh: ${cells} cells, ${pages} pages, ${latencyMs} ms latency`, [
      { name: 'requests (pages / 4 + 10)', most: pages / 4 + 10, measured: requests, unit: '' },
      { name: 'points (1.05 x pages + 5)', most: 1.05 * pages + 5, measured: points, unit: '' },
      {
        name: 'wall time (requests x latency + 25 s)',
        most: (requests * latencyMs) / 1000 / concurrency + 25,
        measured: run.wallSeconds,
        unit: 's',
      },
      { name: 'peak memory', most: 500, measured: run.peakMegabytes, unit: 'MB' },
      {
        name: 'written to the checkpoint (1.2 x its size)',
        most: (1.2 * checkpointBytes) / 1e6,
        measured: run.checkpointBytes / 1e6,
        unit: 'MB',
      },
    ]);
    const files = writtenFiles(home);
    await sandbox.reset();
    complete(await runMeasured(sandbox, home, []));
    const { requests: requestsAgain } = countsOf(await sandbox.stats());
    printGoals('nothing to do', [
      { name: 'requests (API and talent trees)', most: 3, measured: requestsAgain, unit: '' },
      differs('bytes that differ', files, writtenFiles(home)),
    ]);
    return { points, files };
  });
}

async function singleSpecialization(): Promise<void> {
  await measuring({ latencyMs, limitPerHour: plenty }, async (sandbox, home) => {
    const run = complete(await runMeasured(sandbox, home, ['--spec', 'Discipline']));
    const { requests, pages, points } = countsOf(await sandbox.stats());
    printGoals(`single specialization: ${pages} pages`, [
      { name: 'requests (pages / 4 + 5)', most: pages / 4 + 5, measured: requests, unit: '' },
      { name: 'points (1.05 x pages + 5)', most: 1.05 * pages + 5, measured: points, unit: '' },
      { name: 'peak memory', most: 500, measured: run.peakMegabytes, unit: 'MB' },
    ]);
  });
}

async function undisturbed(world: SandboxOptions): Promise<WholeRefresh> {
  return measuring({ ...world, limitPerHour: plenty }, async (sandbox, home) => {
    complete(await runMeasured(sandbox, home, []));
    return { points: (await sandbox.stats()).points, files: writtenFiles(home) };
  });
}

/** The sandbox's clock goes an hour forward whenever a run has stopped. */
async function shortOfPoints(
  limitPerHour: number,
  world: SandboxOptions,
  whole: WholeRefresh,
): Promise<void> {
  await measuring({ ...world, limitPerHour }, async (sandbox, home) => {
    let stops = 0;
    let run = await runMeasured(sandbox, home, ['--pages', '3']);
    while (run.code === 3 && stops < mostResumes) {
      stops += 1;
      await sandbox.advance(3600);
      run = await runMeasured(sandbox, home, ['--pages', '3']);
    }
    complete(run);
    if (stops === 0) {
      throw new Error(`${limitPerHour} points an hour are enough: that shows nothing.`);
    }
    const stats = await sandbox.stats();
    const { pages } = countsOf(stats);
    printGoals(`${limitPerHour} points an hour, ${pages} pages: stopped and resumed ${stops} times`, [
      {
        name: 'points (1.02 x an undisturbed run)',
        most: 1.02 * whole.points,
        measured: stats.points,
        unit: '',
      },
      { name: 'requests refused (429)', most: 0, measured: stats.refused.allowance, unit: '' },
      differs('bytes that differ from an undisturbed run', whole.files, writtenFiles(home)),
    ]);
  });
}

async function measuring<Value>(
  options: Parameters<typeof startSandboxProcess>[0],
  use: (sandbox: SandboxProcess, home: string) => Promise<Value>,
): Promise<Value> {
  const sandbox = await startSandboxProcess(options);
  try {
    return await withHome((home) => use(sandbox, home));
  } finally {
    sandbox.close();
  }
}

function complete(run: MeasuredRun): MeasuredRun {
  if (run.code !== 0) {
    throw new Error(`The run ended with ${run.code}:\n${run.said.slice(-2000)}`);
  }
  return run;
}

/** Requests to the API and for the trees; a token is asked for once beside them. */
function countsOf(stats: SandboxStats) {
  const { api, trees } = stats.requests;
  return { requests: api + trees, pages: pagesOf(stats).length, points: stats.points };
}

/** Without the page that discovery asks for, to see which zone has rankings. */
function pagesOf(stats: SandboxStats): SandboxStats['cells'] {
  return stats.cells.filter((page) => page.className !== null);
}

function cellsOf(stats: SandboxStats): number {
  return new Set(pagesOf(stats).map((page) => [page.className, page.specName, page.encounterId].join('/')))
    .size;
}

function differs(name: string, expected: string, found: string): Goal {
  const longer = Math.max(expected.length, found.length);
  let measured = 0;
  for (let index = 0; index < longer; index++) {
    measured += expected[index] === found[index] ? 0 : 1;
  }
  return { name, most: 0, measured, unit: '' };
}
