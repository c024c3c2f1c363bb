import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { commandNames } from '../src/settings/commands.ts';

const root = (file: string): string =>
  readFileSync(fileURLToPath(new URL(`../../../${file}`, import.meta.url)), 'utf8');
const { scripts } = JSON.parse(root('package.json')) as { scripts: Record<string, string> };

it('the tables of the README have every command', () => {
  const rows = root('README.md')
    .split('\n')
    .filter((line) => line.startsWith('| `pnpm'));
  // A name with a colon is a part of another command.
  const named = Object.keys(scripts).filter((name) => !name.includes(':'));
  const all = [
    ...named,
    ...commandNames.filter((name) => name !== 'refresh').map((name) => `refresh ${name}`),
  ];
  expect(all.filter((name) => !rows.some((row) => row.startsWith(`| \`pnpm ${name}\``)))).toEqual([]);
});
