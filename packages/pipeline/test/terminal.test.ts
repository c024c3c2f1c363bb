import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { afterAll, describe, expect, it } from 'vitest';
import { newHome, removeHomes } from './run-cli.ts';

const escape = '\u001b';
const cli = fileURLToPath(new URL('../src/cli.ts', import.meta.url));
/** Runs a program in a pseudo terminal. */
const inTerminal = 'script';
const version = spawnSync(inTerminal, ['--version'], { encoding: 'utf8' });
const hasTerminals = version.status === 0 && version.stdout.includes('util-linux');

afterAll(removeHomes);

/** What a terminal of that many columns gets to see of a command about the sample; a small run unless given. */
function screenOf(
  columns: number,
  more: Readonly<Record<string, string>> = {},
  args = '--spec 256 --content raid',
): string {
  const command = `stty cols ${columns} rows 24; exec "${process.execPath}" "${cli}" --sample ${args}`;
  const { stdout, status } = spawnSync(inTerminal, ['-qec', command, '/dev/null'], {
    encoding: 'utf8',
    env: { PATH: process.env['PATH'] ?? '', TOPTALENT_HOME: newHome(), TERM: 'xterm', ...more },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  expect(status).toBe(0);
  return stdout;
}

/** Each line and each state of the live line, without what moves the cursor and colours. */
function linesOf(screen: string): readonly string[] {
  return screen
    .replaceAll(`${escape}[1G`, '\n')
    .split(/[\r\n]/)
    .map((line) => stripVTControlCharacters(line).trimEnd())
    .filter((line) => line !== '');
}

describe.skipIf(!hasTerminals)('on a terminal (needs script of util-linux)', () => {
  it.each([80, 40])('of %i columns nothing but a path is cut off', (columns) => {
    const lines = linesOf(screenOf(columns));
    expect(lines.some((line) => /100% 9\/9 cells/.test(line))).toBe(true);
    const words = lines.filter(
      (line) => !line.includes('/build-data.json') && !line.includes('/TalentData.lua'),
    );
    expect(words.filter((line) => line.length > columns)).toEqual([]);
  });

  it.each([
    [{}, true],
    [{ NO_COLOR: '1' }, false],
  ])('with %j in the environment the doctor uses colour: %s', (more, coloured) => {
    expect(screenOf(80, more, 'doctor').includes(`${escape}[32m`)).toBe(coloured);
  });

  it.each(['plan --spec 256', 'status', 'doctor'])('of 40 columns %s breaks between words', (args) => {
    const lines = linesOf(screenOf(40, { NO_COLOR: '1' }, args)).filter((line) => !line.includes('/'));
    expect(lines.filter((line) => line.length > 40)).toEqual([]);
    expect(lines.length).toBeGreaterThan(1);
    // What a line is broken at is gone; only the doctor indents.
    expect(lines.filter((line) => args !== 'doctor' && line.startsWith(' '))).toEqual([]);
  });

  it.each([45, 30])('of %i columns has all of the help, and no word of it is cut', (columns) => {
    const [narrow, wide] = [columns, 120].map((width) => linesOf(screenOf(width, {}, '--help')));
    const words = (lines: readonly string[]): readonly string[] => lines.join(' ').split(/\s+/);
    expect(words(narrow!)).toEqual(words(wide!));
    expect(narrow!.filter((line) => line.length > columns)).toEqual([]);
  });

  it('what is waited for is in a line that goes away again, and never wraps', () => {
    const screen = screenOf(30, {}, 'doctor');
    const [first, second] = ['Asking Warcraft Logs …', 'Fetching the talent trees …'];
    expect(screen).toContain(`\r${escape}[K${first}\r${escape}[K`);
    expect(screen).toContain(`${second}\r${escape}[K`);
    const waiting = linesOf(screen).filter((line) => line.endsWith('…'));
    expect(waiting.filter((line) => line.length > 29)).toEqual([]);
  });

  it('that is dumb gets plain lines', () => {
    const screen = screenOf(80, { TERM: 'dumb' });
    expect(screen).not.toContain(escape);
    expect(screen).toContain('9/9 cells, Priest/Discipline');
  });
});
