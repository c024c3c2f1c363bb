import { readFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { runCommand, UsageError } from '../src/index.ts';

class PaintError extends Error {}

describe('a command', () => {
  beforeEach(() => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
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
    expect(console.error).toHaveBeenCalledWith('No such colour.');
  });

  it('ends with 1 and the message when the operating system refuses', async () => {
    const run = () => readFile('no/such/file').then(() => {});
    expect(await runCommand([], { read: () => ({ options: {} }), run })).toBe(1);
    expect(console.error).toHaveBeenCalledWith(expect.stringContaining("open 'no/such/file'"));
  });

  it('ends with 1 and the message after an expected error, and throws any other', async () => {
    const failing = (error: Error) => ({
      read: () => ({ options: {} }),
      run: () => Promise.reject(error),
      expected: [PaintError],
    });
    expect(await runCommand([], failing(new PaintError('The paint is dry.')))).toBe(1);
    expect(console.error).toHaveBeenCalledWith('The paint is dry.');
    await expect(runCommand([], failing(new TypeError('a bug')))).rejects.toThrow('a bug');
  });
});
