import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { foldersFor } from '../src/settings/folders.ts';
import { readCommandLine } from '../src/settings/options.ts';
import { isLoopback, readSource } from '../src/settings/source.ts';
import { UsageError } from '../src/settings/usage-error.ts';
import { newHome, removeHomes } from './run-cli.ts';

afterAll(removeHomes);

describe('the command line', () => {
  it('refreshes everything when nothing is said', () => {
    expect(readCommandLine([])).toMatchObject({
      kind: 'run',
      command: 'refresh',
      options: { class: [], spec: [], pages: 3, maxAge: 5, choose: 'kernel', fresh: false, json: false },
    });
  });

  it('takes every option, before and after the command', () => {
    const line = readCommandLine(
      [
        '--spec',
        'A',
        'plan',
        '--spec',
        'B',
        '--class',
        'C',
        '--content',
        'Mythic-Plus',
        '--pages',
        '20',
      ].concat([
        '--max-age',
        '2d',
        '--choose',
        'exact',
        '--difficulty',
        'heroic',
        '--zone',
        '53',
        '--wait',
        '--json',
      ]),
    );
    expect(line).toMatchObject({
      command: 'plan',
      options: {
        spec: ['A', 'B'],
        class: ['C'],
        content: 'mythicPlus',
        pages: 20,
        maxAge: 2,
        choose: 'exact',
        difficulty: 'heroic',
        zone: ['53'],
        wait: true,
        json: true,
      },
    });
  });

  it('shows an example of everything with --help', () => {
    const line = readCommandLine(['--help']);
    const text = line.kind === 'text' ? line.text : '';
    for (const word of [
      '--spec Discipline',
      'plan',
      'status',
      '--addon-dir',
      'WCL_CLIENT_ID',
      'Exit codes',
    ]) {
      expect(text).toContain(word);
    }
  });

  it('helps with one command by its own options and examples', () => {
    const line = readCommandLine(['verify', '--help']);
    const text = line.kind === 'text' ? line.text : '';
    expect(text).toContain('pnpm refresh verify 12 --class Shaman');
    expect(text).not.toContain('--fresh');
  });

  it.each(['plan', 'status', 'verify', 'doctor'])('has an example of %s in the general help', (command) => {
    const line = readCommandLine(['--help']);
    expect(line.kind === 'text' ? line.text : '').toMatch(new RegExp(`\\n {2}pnpm refresh ${command}`));
  });

  it('takes help for a command, alone and of another', () => {
    expect(readCommandLine(['help'])).toEqual(readCommandLine(['--help']));
    expect(readCommandLine(['help', 'verify'])).toEqual(readCommandLine(['verify', '--help']));
  });

  it.each([
    [['status', '--spec', '256'], /status takes no --spec\.\nSee: pnpm refresh status --help/],
    [['--pages', '3', 'verify', '--fresh'], /verify takes no --pages, --fresh/],
    [['doctor', '--class', 'Mage'], /doctor takes no --class/],
  ])('refuses %j rather than pass an option over in silence', (args, message) => {
    expect(() => readCommandLine(args)).toThrow(UsageError);
    expect(() => readCommandLine(args)).toThrow(message);
  });

  it('takes the options of a refresh for its plan', () => {
    expect(readCommandLine(['plan', '--choose', 'exact', '--wait', '--out', 'x'])).toMatchObject({
      command: 'plan',
    });
  });

  it('keeps help within 80 columns', () => {
    for (const args of [['--help'], ['plan', '-h'], ['doctor', '--help']]) {
      const line = readCommandLine(args);
      const widths = (line.kind === 'text' ? line.text : '').split('\n').map((text) => text.length);
      expect(Math.max(...widths)).toBeLessThanOrEqual(80);
    }
  });

  it('answers a command that is a typo with the nearest one', () => {
    expect(() => readCommandLine(['statsu'])).toThrow(/Did you mean status\?/);
    expect(readCommandLine(['VERIFY', '7'])).toMatchObject({ command: 'verify', count: 7 });
  });

  it.each([
    [['--pages', '21']],
    [['--out', '']],
    [['--addon-dir=']],
    [['--summary', ' ']],
    [['doctor', '--out', '']],
    [['--pages', '0']],
    [['--pages', 'many']],
    [['--max-age', '-1']],
    [['--max-age', '']],
    [['--content', 'pvp']],
    [['--difficulty', 'easy']],
    [['--choose', 'best']],
    [['--unknown']],
    [['verify', 'many']],
    [['verify', '0']],
    [['plan', '5']],
    [['statsu']],
    [['help', 'bogus']],
    [['bogus', '--help']],
    [['plan', 'status']],
    [['--spec']],
  ])('refuses %j, and says where help is', (args) => {
    expect(() => readCommandLine(args)).toThrow(UsageError);
    expect(() => readCommandLine(args)).toThrow(/--help/);
  });
});

describe('credentials and endpoints', () => {
  it('come from the environment before .env', () => {
    const home = newHome();
    writeFileSync(join(home, '.env'), 'WCL_CLIENT_ID=file\nWCL_CLIENT_SECRET="quoted secret"\n');
    expect(readSource({ WCL_CLIENT_ID: 'environment' }, home)).toMatchObject({
      kind: 'warcraft-logs',
      credentials: { clientId: 'environment', clientSecret: 'quoted secret' },
      endpoints: { apiUrl: 'https://www.warcraftlogs.com/api/v2/client' },
    });
  });

  it('are said not to be had from a .env that is a folder, by its name', () => {
    const home = newHome();
    mkdirSync(join(home, '.env'));
    expect(() => readSource({}, home)).toThrow(UsageError);
    expect(() => readSource({}, home)).toThrow(
      `${join(home, '.env')} cannot be read: there is a folder where a file should be (EISDIR).`,
    );
  });

  it('are not looked at when the sample is asked for by name', () => {
    const environment = { WCL_CLIENT_ID: 'a', WCL_CLIENT_SECRET: 'b', WCL_API_URL: 'nonsense' };
    expect(readSource(environment, newHome(), true)).toEqual({ kind: 'sample' });
  });

  it('are sample data without any', () => {
    expect(readSource({ WCL_CLIENT_ID: ' ', WCL_API_URL: 'http://127.0.0.1:1' }, newHome())).toEqual({
      kind: 'sample',
    });
  });

  it.each([
    [{ WCL_CLIENT_ID: 'only' }, /WCL_CLIENT_SECRET is missing/],
    [{ WCL_CLIENT_SECRET: 'hush-hush' }, /WCL_CLIENT_ID is missing/],
    [
      { WCL_CLIENT_ID: 'a', WCL_CLIENT_SECRET: 'b', WCL_API_URL: 'warcraftlogs' },
      /WCL_API_URL is no web address/,
    ],
    [{ WCL_CLIENT_ID: 'a', WCL_CLIENT_SECRET: 'b', WCL_API_URL: 'file:///etc/passwd' }, /no web address/],
    [{ WCL_CLIENT_ID: 'a', WCL_CLIENT_SECRET: 'b', WCL_TOKEN_URL: 'https://u:p@host/' }, /must not hold/],
  ])('that make no sense are refused: %#', (environment, message) => {
    const read = () => readSource(environment, newHome());
    expect(read).toThrow(UsageError);
    expect(read).toThrow(message);
    expect(read).not.toThrow(/hush-hush/);
  });

  it.each([
    ['http://127.0.0.1:80/x', true],
    ['http://localhost/x', true],
    ['http://[::1]:3/x', true],
    ['https://127.0.0.1.example.org/', false],
    ['https://www.warcraftlogs.com/', false],
  ])('%s is this machine: %s', (url, expected) => {
    expect(isLoopback(url)).toBe(expected);
  });
});

describe('folders', () => {
  it('keep sample runs apart from real data', () => {
    const home = newHome();
    expect(foldersFor('warcraft-logs', home, {})).toEqual({
      out: join(home, 'data'),
      addon: join(home, 'dist', 'AzerothsTopTalent'),
      addonLeftAlone: false,
      checkpoint: join(home, '.pipeline_cache.jsonl'),
    });
    expect(foldersFor('sample', home, {})).toEqual({
      out: join(home, '.sample', 'data'),
      addon: join(home, 'dist', 'AzerothsTopTalent'),
      addonLeftAlone: false,
      checkpoint: join(home, '.sample', '.pipeline_cache.jsonl'),
    });
  });

  it('leave the built addon alone where data go elsewhere, unless it is named as well, or wanted', () => {
    const [home, out] = [newHome(), newHome()];
    expect(foldersFor('warcraft-logs', home, { out }).addonLeftAlone).toBe(true);
    expect(foldersFor('warcraft-logs', home, { out, addonDir: home }).addonLeftAlone).toBe(false);
    expect(foldersFor('warcraft-logs', home, { out: join(home, 'data') }).addonLeftAlone).toBe(false);
    const wanted = foldersFor('warcraft-logs', home, { out }, true);
    expect(wanted).toMatchObject({ addonLeftAlone: false, addon: join(home, 'dist', 'AzerothsTopTalent') });
  });

  it('never put sample data over real data in the built addon', () => {
    const home = newHome();
    const built = join(home, 'dist', 'AzerothsTopTalent');
    mkdirSync(built, { recursive: true });
    writeFileSync(join(built, 'TalentData.lua'), 'ns.talentData = { source = "warcraft-logs" }');
    expect(foldersFor('sample', home, {}).addon).toBe(join(home, '.sample', 'AzerothsTopTalent'));
    expect(foldersFor('sample', home, { addonDir: built }).addon).toBe(built);
  });
});
