/** The commands: what each is for, what of the options it takes, and how it is typed. */
import { findNamed } from './nearest-name.ts';

const filters = ['class', 'spec', 'encounter', 'content'] as const;

export interface CommandText {
  /** As typed after `pnpm refresh`, arguments included. */
  readonly usage: string;
  /** One line. */
  readonly does: string;
  /** Long names of the options that mean something to it; undefined: all of them. */
  readonly takes: readonly string[] | undefined;
  readonly examples: readonly (readonly [typed: string, does: string])[];
}

export const commandTexts = {
  refresh: {
    usage: '',
    does: 'fetch what is due, choose, and write the data',
    takes: undefined,
    examples: [
      ['pnpm refresh', 'everything that is due'],
      ['pnpm refresh --spec Discipline', 'one specialization'],
      ['pnpm refresh --class Mage --content raid', 'a class, raids only'],
      ['pnpm refresh --encounter "Twin Fangs" --pages 5', 'one boss, more rows'],
      ['pnpm refresh --choose exact --fresh', 'the plain rule, from nothing'],
      ['pnpm refresh --wait', 'sleep until there are points'],
      ['pnpm refresh --summary changes.md', 'and what changed, in words'],
      ['pnpm refresh --sample', 'made-up data'],
      ['pnpm -s refresh --json > outcome.json', 'for pipes'],
    ],
  },
  plan: {
    usage: 'plan',
    does: 'say what a run would fetch and cost',
    takes: [...filters, 'zone', 'difficulty', 'pages', 'max-age', 'fresh', 'sample', 'json'],
    examples: [
      ['pnpm refresh plan', 'what a run costs'],
      ['pnpm refresh plan --class Priest --pages 5', 'the same for one class'],
    ],
  },
  status: {
    usage: 'status',
    does: 'say what checkpoint and data hold; asks nobody',
    takes: ['max-age', 'out', 'sample', 'json'],
    examples: [['pnpm refresh status', 'cells, ages, how many are due']],
  },
  verify: {
    usage: 'verify [N]',
    does: "hold N builds (default: 5) against the reports' own",
    takes: [...filters, 'out', 'sample', 'json'],
    examples: [
      ['pnpm refresh verify', 'five builds, some 40 points'],
      ['pnpm refresh verify 12 --class Shaman', 'twelve builds of one class'],
    ],
  },
  doctor: {
    usage: 'doctor',
    does: 'check the set-up, and say what to do next',
    takes: ['out', 'addon-dir', 'sample', 'json'],
    examples: [['pnpm refresh doctor', 'is everything ready?']],
  },
} as const satisfies Readonly<Record<string, CommandText>>;

export type CommandName = keyof typeof commandTexts;

/** @throws {UsageError} with the nearest name when it is none. */
export function commandNamed(text: string): CommandName {
  return findNamed(text, 'command', namedCommands);
}

/** The first command among the words, if any: help is about that one. */
export function commandAmong(words: readonly string[]): CommandName | undefined {
  return namedCommands.find((command) => words.includes(command.value))?.value;
}

const namedCommands = (Object.keys(commandTexts) as CommandName[]).map((name) => ({
  value: name,
  label: name,
  names: [],
}));
