/** The workflows call commands and options that there are. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { runRelease } from './run-release.ts';

const folder = fileURLToPath(new URL('../../../.github/workflows/', import.meta.url));

/** Each call of ours in a workflow, on one line. */
const calls = readdirSync(folder).flatMap((name) =>
  [
    ...readFileSync(path.join(folder, name), 'utf8').matchAll(/cli\.ts ([a-z-]+)((?:[^\n]|\n {10}(?=-))*)/g),
  ].map(([, command = '', rest = '']) => ({ name, command, options: rest.match(/--[a-z0-9-]+/g) ?? [] })),
);

it('each with the options that it has', async () => {
  expect(calls.length).toBeGreaterThan(8);
  for (const command of new Set(calls.map((call) => call.command))) {
    const { code, stdout } = await runRelease([command, '--help'], {});
    expect(code, stdout).toBe(0);
    for (const { name, options } of calls.filter((call) => call.command === command)) {
      for (const option of options) {
        expect(stdout, `${name}: ${command} ${option}`).toMatch(new RegExp(`${option}\\b`));
      }
    }
  }
});
