import { describe, expect, it } from 'vitest';
import { readCommandLine, readStart } from '../src/settings/command-line.ts';
import { UsageError } from '../src/settings/usage-error.ts';

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

  it.each(['plan', 'status', 'verify', 'doctor'])('names %s in the general help', (command) => {
    const line = readCommandLine(['--help']);
    expect(line.kind === 'text' ? line.text : '').toMatch(new RegExp(`\\n {2}${command} \\[options\\]`));
  });

  it.each([
    ['pnpm refresh -- --spec 256', ['--', '--spec', '256']],
    ['pnpm refresh -- refresh --spec 256', ['--', 'refresh', '--spec', '256']],
    ['pnpm refresh refresh --spec 256', ['refresh', '--spec', '256']],
  ])('takes %s for pnpm refresh --spec 256', (_, typed) => {
    expect(readCommandLine(typed)).toEqual(readCommandLine(['--spec', '256']));
  });

  it('takes a command behind dashes that pnpm hands through', () => {
    expect(readCommandLine(['--', 'verify', '7'])).toEqual(readCommandLine(['verify', '7']));
  });

  it('takes help for a command, alone and of another', () => {
    expect(readCommandLine(['help'])).toEqual(readCommandLine(['--help']));
    expect(readCommandLine(['help', 'verify'])).toEqual(readCommandLine(['verify', '--help']));
  });

  it.each([
    [['status', '--spec', '256'], /unknown option '--spec'\nSee: pnpm refresh status --help/],
    [['--pages', '3', 'verify'], /unknown option '--pages'\nSee: pnpm refresh verify --help/],
    [['doctor', '--class', 'Mage'], /unknown option '--class'/],
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
    [['--report-points', '3601']],
    [['--report-points', '9'.repeat(30)]],
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

describe('the command line of pnpm start', () => {
  it('takes the options of a refresh, with the same defaults', () => {
    const typed = ['--spec', 'Discipline', '--sample'];
    expect(readStart(typed)).toEqual({ options: (readCommandLine(typed) as { options: unknown }).options });
  });

  it('answers --help with its own name and examples', () => {
    const line = readStart(['--', '--help']);
    const help = 'help' in line ? line.help : '';
    expect(help).toMatch(/^Usage: pnpm start \[options\]\n/);
    expect(help).toContain('--spec <name>');
    expect(help).toContain('Exit codes');
  });

  it.each([[['plan']], [['--relase']], [['--pages', '0']]])('refuses %j, and names its own help', (typed) => {
    expect(() => readStart(typed)).toThrow(UsageError);
    expect(() => readStart(typed)).toThrow('See: pnpm start --help');
  });
});
