/** The commands of `pnpm refresh`: what each is for, the options it takes, and examples. */
import { environmentText } from './help.ts';
import type { OptionName } from './options.ts';

export interface CommandDescription {
  readonly does: string;
  /** An argument: its name, and what it is. */
  readonly argument?: readonly [name: string, is: string];
  /** Arguments that are names. */
  readonly names?: readonly (readonly [name: string, is: string])[];
  readonly options: readonly OptionName[];
  /** Options that are accepted but change nothing. */
  readonly ignores?: readonly OptionName[];
  readonly examples: readonly (readonly [typed: string, does: string])[];
  /** What help says of the environment. */
  readonly environment?: () => string;
}

const filters = ['class', 'spec', 'encounter', 'content'] as const;
const fetching = ['zone', 'difficulty', 'pages', 'max-age', 'report-points'] as const;

export const commands = {
  refresh: {
    does: 'Fetch what is due, choose a build for every specialization and encounter, and write the data.',
    options: [
      ...filters,
      ...fetching,
      'choose',
      'fresh',
      'wait',
      'sample',
      'out',
      'addon-dir',
      'summary',
      'since',
      'accept-losses',
      'verbose',
      'json',
    ],
    examples: [
      ['pnpm refresh', 'everything that is due'],
      ['pnpm refresh --spec Discipline', 'one specialization'],
      ['pnpm refresh --class Mage --content raid', 'one class, raids only'],
      ['pnpm refresh --encounter "Twin Fangs" --pages 5', 'one boss, more rows'],
      ['pnpm refresh --choose exact --fresh', 'the plain rule, from nothing'],
      ['pnpm refresh --wait', 'sleep until there are points'],
      ['pnpm refresh --summary changes.md', 'write what changed, in words'],
      ['pnpm refresh --sample', 'made-up data'],
      ['pnpm -s refresh --json > outcome.json', 'for another program'],
    ],
    environment: environmentText,
  },
  plan: {
    does: 'Say what a refresh would fetch and cost.',
    options: [...filters, ...fetching, 'fresh', 'choose', 'sample', 'verbose', 'json'],
    // A plan is about the refresh with the very same options.
    ignores: ['wait', 'out', 'addon-dir', 'summary', 'since', 'accept-losses'],
    examples: [
      ['pnpm refresh plan', 'what a refresh costs'],
      ['pnpm refresh plan --class Priest --pages 5', 'what one class costs'],
    ],
  },
  status: {
    does: 'Say what the checkpoint and the data hold. Sends no request.',
    options: ['max-age', 'out', 'sample', 'json'],
    examples: [['pnpm refresh status', 'cells, ages, how many are due']],
  },
  show: {
    does: 'Show a build, or which encounters want another one. Sends no request.',
    names: [
      ['spec', 'name, slug or id: "Frost Mage", Priest/Discipline, 256'],
      ['encounter', 'boss or dungeon: name or id; an overview without it'],
    ],
    options: ['content', 'out', 'sample', 'json'],
    examples: [
      ['pnpm refresh show "Frost Mage" "Ula\'tek"', 'one boss: shares, code, differences'],
      ['pnpm refresh show Discipline', 'which encounter wants another build'],
      ['pnpm -s refresh show 256 3470 --json', 'for another program'],
    ],
  },
  verify: {
    does: 'Compare a few builds with the reports that they came from.',
    argument: ['number', 'how many builds, 1 to 100'],
    options: [...filters, 'out', 'sample', 'json'],
    examples: [
      ['pnpm refresh verify', 'five builds, about 40 points'],
      ['pnpm refresh verify 12 --class Shaman', 'twelve builds of one class'],
    ],
  },
  doctor: {
    does: 'Check the set-up, and say what to do next.',
    options: ['season', 'out', 'addon-dir', 'sample', 'json'],
    examples: [
      ['pnpm refresh doctor', 'is everything ready?'],
      ['pnpm refresh doctor --season', 'what a new season or patch lacks'],
    ],
  },
} as const satisfies Readonly<Record<string, CommandDescription>>;

/** `pnpm start`, a program of its own. */
export const start: CommandDescription = {
  does: 'Refresh the data like pnpm refresh, then build the addon folder: dist/AzerothsTopTalent.',
  options: commands.refresh.options,
  examples: [
    ['pnpm start', 'fresh data, and the addon'],
    ['pnpm start --spec Discipline', 'one specialization; the others stay'],
    ['pnpm start --sample', 'made-up data, without credentials'],
    ['pnpm refresh --help', 'plan, status, show, verify, doctor'],
  ],
  environment: environmentText,
};

export type CommandName = keyof typeof commands;

export const commandNames = Object.keys(commands) as readonly CommandName[];

export function describeCommand(name: CommandName): CommandDescription {
  return commands[name];
}
