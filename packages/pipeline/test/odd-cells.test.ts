/** Checkpoints that hold what no run of ours writes: a run goes on, and never ends in a stack trace. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { checkpointFile, environmentFor, newHome, removeHomes } from './run-cli.ts';
import { runMain } from './run-main.ts';
import { sharedSandbox } from './shared.ts';

afterAll(removeHomes);

const sandbox = await sharedSandbox();
const home = newHome();
const environment = environmentFor(sandbox, home);
const narrow = ['--spec', '256', '--encounter', '3470', '--pages', '1'];
const first = await runMain(narrow, environment);
const whole = readFileSync(checkpointFile(home), 'utf8');
const set = (name: string, value: unknown) => (line: string) =>
  JSON.stringify({ ...(JSON.parse(line) as object), [name]: value });
const rows = (change: object) => (line: string) => {
  const cell = JSON.parse(line) as { rows: object[] };
  return JSON.stringify({ ...cell, rows: cell.rows.map((row) => ({ ...row, ...change })) });
};
const behind = (more: object) => (line: string) => `${line}\n${JSON.stringify(more)}`;

it.each<[string, (line: string) => string]>([
  ['of a specialization that there is not', set('specId', 999_999)],
  ['of an encounter that there is not', set('encounterId', 999_999)],
  ['of a raid, as a dungeon', set('contentType', 'mythicPlus')],
  ['of a raid, at a difficulty of dungeons', set('difficulty', 'mythicPlus')],
  ['of two billion pages', set('pages', 2_000_000_000)],
  ['of a run to come', set('run', 2_000_000_000)],
  ['fetched in 2098', set('fetchedAt', 4_070_000_000)],
  ['of a run in 2098', set('runStartedAt', 4_070_000_000)],
  ['that tried nothing', set('tried', [])],
  ['by a metric of dungeons', set('metric', 'playerscore')],
  ['with codes to come', set('codesOpen', true)],
  ['with two billion malformed rows', set('malformedRows', 2_000_000_000)],
  ['with talents of no tree', rows({ talents: '1 2 3:100 16777216' })],
  ['with the same talent a thousand times', rows({ talents: Array(1000).fill('103687').join(' ') })],
  ['with a keystone in a raid', rows({ key: 999.5 })],
  ['with codes of nothing', rows({ rankingCode: 'AAAA', reportCode: 'C'.repeat(1000) })],
  ['with rows of 2098', rows({ at: 4_070_000_000_000 })],
  ['beside costs of a million points', behind({ costs: { rankings: 1e6, report: 1e6, discovery: 1e6 } })],
  ['beside cells that are asked for in vain', behind({ asked: ['999999/999999'] })],
  ['beside last builds of nothing', behind({ lastBuilds: { '256/3470': 'AAAA', '9/raid': 'CAQA' } })],
  ['under a name of the prototype', set('__proto__', { specId: 1 })],
])('a cell %s', async (_, change) => {
  expect(first.code, first.stderr).toBe(0);
  const lines = whole.split('\n');
  const at = lines.findIndex((line) => line.startsWith('{"specId":'));
  writeFileSync(checkpointFile(home), lines.with(at, change(lines[at]!)).join('\n'));
  rmSync(join(home, 'data'), { recursive: true, force: true });
  for (const args of [narrow, ['status'], ['plan', ...narrow]]) {
    const end = await runMain(args, environment);
    expect([0, 3], end.stderr).toContain(end.code);
    expect(end.stderr).not.toMatch(/^ {4}at /m);
  }
});
