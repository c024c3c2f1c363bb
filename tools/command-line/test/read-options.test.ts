import { Option } from 'commander';
import { describe, expect, it } from 'vitest';
import { readOptions, UsageError } from '../src/index.ts';

const read = (typed: readonly string[]) =>
  readOptions<{ colour?: string }>('pnpm paint', typed, (command) =>
    command
      .description('Paints the wall.')
      .addOption(new Option('--colour <name>', 'of the wall').choices(['red', 'blue'])),
  );

describe('a command line', () => {
  it('gives the options, also behind the dashes that pnpm hands on', () => {
    expect(read(['--colour', 'red'])).toEqual({ options: { colour: 'red' } });
    expect(read(['--', '--colour', 'red'])).toEqual({ options: { colour: 'red' } });
    expect(read([])).toEqual({ options: {} });
  });

  it.each([[['--help']], [['-h']], [['--', '--help']]])('answers %j with the help text', (typed) => {
    expect(read(typed)).toEqual({ help: expect.stringMatching(/^Usage: pnpm paint \[options\]\n/) });
  });

  it.each([
    [['--color', 'red'], "unknown option '--color'\n(Did you mean --colour?)"],
    [['--colour', 'green'], 'Allowed choices are red, blue.'],
    [['wall'], 'too many arguments'],
  ])('refuses %j with the reason, and says where the help is', (typed, reason) => {
    expect(() => read(typed)).toThrow(UsageError);
    expect(() => read(typed)).toThrow(reason);
    expect(() => read(typed)).toThrow(/\nSee: pnpm paint --help$/);
  });
});
