import { readFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { runCommand, UsageError } from '../src/index.ts';

class PaintError extends Error {}

describe('a command', () => {
  beforeEach(() => {
    vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  });
  afterEach(() => vi.restoreAllMocks());

  it('runs with its options, and ends with 0 or its own exit code', async () => {
    const read = ([first]: readonly string[]) => ({ options: { first } });
    expect(await runCommand(['a'], { read, run: async () => {} })).toBe(0);
    expect(await runCommand(['a'], { read, run: async ({ first }) => (first === 'a' ? 3 : 4) })).toBe(3);
  });

  it('prints help on stdout and runs nothing', async () => {
    const run = vi.fn(async () => {});
    expect(await runCommand([], { read: () => ({ help: 'Usage: paint\n' }), run })).toBe(0);
    expect(process.stdout.write).toHaveBeenCalledWith('Usage: paint\n');
    expect(run).not.toHaveBeenCalled();
  });

  it('ends with 2 and the message when the command line makes no sense', async () => {
    const read = (): never => {
      throw new UsageError('No such colour.');
    };
    expect(await runCommand([], { read, run: async () => {} })).toBe(2);
    expect(process.stderr.write).toHaveBeenCalledWith('No such colour.\n');
  });

  it('ends with 1 and the message when the operating system refuses', async () => {
    const run = () => readFile('no/such/file').then(() => {});
    expect(await runCommand([], { read: () => ({ options: {} }), run })).toBe(1);
    expect(process.stderr.write).toHaveBeenCalledWith(expect.stringContaining("open 'no/such/file'"));
  });

  it('ends with 1 after any error: with the message if it is expected, and with the stack trace if not', async () => {
    const failing = (error: Error) => ({
      read: () => ({ options: {} }),
      run: () => Promise.reject(error),
      expected: [PaintError],
    });
    expect(await runCommand([], failing(new PaintError('The paint is dry.')))).toBe(1);
    expect(process.stderr.write).toHaveBeenCalledWith('The paint is dry.\n');
    expect(await runCommand([], failing(new TypeError('a bug\n::error::\u001b[8mpwned')))).toBe(1);
    expect(process.stderr.write).toHaveBeenCalledWith(
      expect.stringMatching(/^TypeError: a bug\n: :error::\[8mpwned\n {4}at /),
    );
  });
});
