/** What the real process prints, looked at as bytes: nothing from outside commands a terminal or a log. */
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startSandbox } from '@toptalent/wcl-sandbox';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { clientSecret, startHostileService } from './hostile-service.ts';
import type { HostileAnswers, HostileService } from './hostile-service.ts';
import { environmentFor, newHome, removeHomes } from './run-cli.ts';

const cli = fileURLToPath(new URL('../src/cli.ts', import.meta.url));
let service: HostileService | undefined;
afterEach(async () => {
  await service?.close();
  service = undefined;
});
afterAll(removeHomes);

const attack =
  '\u001b[8m\u001b]0;title\u0007\u202e\r\n::error::pwned\n\u00a0::warning::pwned\n##[error]pwned\u009b2J';

/** The bytes of both streams as Latin-1: one character a byte, whatever they mean. */
async function run(args: readonly string[], environment: Readonly<Record<string, string>>) {
  const child = spawn(process.execPath, [cli, ...args], {
    env: { PATH: process.env['PATH'] ?? '', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const parts: Buffer[] = [];
  child.stdout.on('data', (part: Buffer) => parts.push(part));
  child.stderr.on('data', (part: Buffer) => parts.push(part));
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  const bytes = Buffer.concat(parts);
  return { code, bytes: bytes.toString('latin1'), text: bytes.toString('utf8') };
}

/** The command line against a service that answers so. */
async function runAgainst(answers: HostileAnswers, args: readonly string[] = [], home = newHome()) {
  service = await startHostileService(answers);
  return run(args, service.environment(home));
}

function expectHarmless({ bytes, text }: { readonly bytes: string; readonly text: string }): void {
  // No control character but tab and line end, neither as one byte nor, for those above 127, in UTF-8.
  // eslint-disable-next-line no-control-regex
  expect(bytes).not.toMatch(/[\x00-\x08\x0b-\x1f\x7f]|\xc2[\x80-\x9f]/);
  expect(text).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
  expect(text).not.toMatch(/^\s*::/m);
  expect(text).not.toContain('##[');
}

describe('nothing commands the terminal or the log', () => {
  it.each<[what: string, answers: HostileAnswers]>([
    ['an error of the API', { api: { errors: [{ message: attack }] } }],
    [
      'an error that is a hundred thousand errors',
      { api: { errors: Array(100_000).fill({ message: attack }) } },
    ],
    ['trees with keys of an attacker', { trees: [{ [attack]: 1 }] }],
    ['twenty thousand bad trees', { trees: Array(20_000).fill({ [attack]: attack }) }],
    ['a token that is an attack', { token: { access_token: attack } }],
  ])('in %s', async (_, answers) => {
    const end = await runAgainst(answers, ['plan']);
    expect(end.code).toBe(1);
    expectHarmless(end);
    expect(end.text.length).toBeLessThan(3000);
  });

  it('in names of zones, encounters and partitions', async () => {
    const sandbox = await startSandbox({ hostileNames: true });
    const end = await run(['plan', '--spec', '256'], environmentFor(sandbox, newHome()));
    await sandbox.close();
    expect(end.code, end.text).toBe(0);
    expectHarmless(end);
  });

  it('in what was typed, with its colours, and in JSON', async () => {
    const end = await run(['--spec', attack, '--json'], { TOPTALENT_HOME: newHome() });
    expect(end.code).toBe(2);
    expectHarmless(end);
  });

  it.each(['status', 'plan'])('in build data of another: %s', async (command) => {
    const home = newHome();
    mkdirSync(join(home, 'data'));
    writeFileSync(
      join(home, 'data', 'build-data.json'),
      JSON.stringify({ formatVersion: 2, [attack]: attack }),
    );
    const end = await run([command, '--sample', '--spec', '256', '--out', join(home, 'data')], {
      TOPTALENT_HOME: home,
    });
    expectHarmless(end);
    expect(end.text).not.toMatch(/ at .*\.ts:/);
  });

  it('in a path', async () => {
    const home = join(newHome(), 'a\u001b[8m\n::error::b');
    mkdirSync(home);
    const end = await run(['status'], { TOPTALENT_HOME: home });
    expectHarmless(end);
    expect(end.text).toContain('There is no checkpoint.');
  });
});

/** Runs a program in a pseudo terminal. */
const inTerminal = 'script';
const hasTerminals = spawnSync(inTerminal, ['--version'], { encoding: 'utf8' }).stdout?.includes(
  'util-linux',
);

it.skipIf(!hasTerminals)('a terminal gets our own sequences alone (needs script of util-linux)', async () => {
  service = await startHostileService({ api: { errors: [{ message: attack }] } });
  const env = { PATH: process.env['PATH'] ?? '', TERM: 'xterm', ...service.environment(newHome()) };
  const child = spawn(inTerminal, ['-qec', `"${process.execPath}" "${cli}" doctor`, '/dev/null'], {
    env,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const parts: Buffer[] = [];
  child.stdout.on('data', (part: Buffer) => parts.push(part));
  await new Promise((resolve) => child.on('close', resolve));
  const bytes = Buffer.concat(parts).toString('latin1');
  // Colours of the doctor's words, and the line that is cleared for the next one.
  // eslint-disable-next-line no-control-regex
  const rest = bytes.replaceAll(/\u001b\[(3[123]m|39m|K)/g, '').replaceAll('\r', '');
  expect(rest).not.toBe(bytes);
  expect(rest).toContain('pwned');
  expectHarmless({ bytes: rest, text: Buffer.from(rest, 'latin1').toString('utf8') });
});

describe('no secret is printed', () => {
  const basic = Buffer.from(`planted-client-7:${clientSecret}`).toString('base64');
  const expectSecret = ({ text }: { readonly text: string }): void => {
    for (const planted of [clientSecret, 'planted-token-7', basic]) {
      expect(text).not.toContain(planted);
    }
  };

  it.each([[['plan']], [['doctor', '--json']], [['--json']]])(
    'that an error of the API echoes: %j',
    async (args) => {
      const message = `Bearer planted-token-7, secret ${clientSecret}, Basic ${basic}`;
      const end = await runAgainst({ api: { errors: [{ message }] } }, args);
      expect(end.code).toBe(1);
      expectSecret(end);
      expect(end.text).toContain('Bearer [secret], secret [secret], Basic [secret]');
    },
  );

  it('of a token with line ends, nor a stack trace', async () => {
    const end = await runAgainst({ token: { access_token: 'planted-token-7\r\nx: y' } }, ['plan']);
    expectSecret(end);
    expect(end.text).toMatch(/access token: the answer holds no token/i);
    expect(end.text).not.toMatch(/ at .*\.ts:/);
    expect(service!.authorizations.filter((header) => header.startsWith('Bearer'))).toEqual([]);
  });
});
