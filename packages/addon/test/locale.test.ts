/** The type errors that a translator sees, counted on a copy of the languages. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { compileBundle, TstlDiagnosticsError } from '@toptalent/tstl';
import type { TstlProblem } from '@toptalent/tstl';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const sources = fileURLToPath(new URL('../src/locale/', import.meta.url));
const copied = ['english.ts', 'locale.ts', 'languages.ts', 'languages'];

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'toptalent-locale-'));
  for (const name of copied) {
    cpSync(path.join(sources, name), path.join(folder, name), { recursive: true });
  }
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function replace(file: string, text: string, replacement: string): void {
  const before = readFileSync(path.join(folder, file), 'utf8');
  expect(before).toContain(text);
  writeFileSync(path.join(folder, file), before.replace(text, replacement));
}

/** Counts from 1. */
function lineOf(file: string, text: string): number {
  const lines = readFileSync(path.join(folder, file), 'utf8').split('\n');
  return lines.findIndex((line) => line.includes(text)) + 1;
}

function problems(): readonly TstlProblem[] {
  try {
    compileBundle({ entry: 'languages.ts', projectRoot: folder });
    return [];
  } catch (error) {
    if (error instanceof TstlDiagnosticsError) {
      return error.problems;
    }
    throw error;
  }
}

const german = 'languages/german.ts';

describe('one type error in the file of the language', () => {
  it('names a text that the language lacks', () => {
    replace(german, "  keepMine: 'Meinen behalten',\n", '');
    const message = expect.stringContaining("Property 'keepMine' is missing") as string;
    expect(problems()).toEqual([expect.objectContaining({ file: german, message })]);
  });

  it('points at a text that English does not have', () => {
    replace(german, "  keepMine: 'Meinen", "  keepYours: 'Deinen',\n  keepMine: 'Meinen");
    expect(problems()).toEqual([
      expect.objectContaining({ file: german, line: lineOf(german, 'keepYours') }),
    ]);
  });

  it('names a placeholder that English does not have', () => {
    replace(german, 'Euer Build vor {instance}', 'Euer Build vor {instanz}');
    const message = expect.stringContaining('unknown: "instanz"') as string;
    expect(problems()).toEqual([expect.objectContaining({ file: german, message })]);
  });

  it('names a text that a variant of another language has too many', () => {
    const variant = 'languages/latin-american-spanish.ts';
    replace(variant, '  why_whichBoss:', "  why_noBoss: 'Nadie',\n  why_whichBoss:");
    expect(problems()).toEqual([
      expect.objectContaining({ file: variant, line: lineOf(variant, 'why_noBoss') }),
    ]);
  });
});

it('a text that is new in English is one type error in each language', () => {
  replace(
    'english.ts',
    "  keepMine: 'Keep mine',\n",
    "  keepMine: 'Keep mine',\n  keepYours: 'Keep yours',\n",
  );
  const message = expect.stringContaining("Property 'keepYours' is missing") as string;
  const translations = [
    'brazilian-portuguese',
    'castilian-spanish',
    'french',
    'german',
    'italian',
    'korean',
    'russian',
    'simplified-chinese',
    'traditional-chinese',
  ];
  expect(problems().toSorted((a, b) => (a.file! < b.file! ? -1 : 1))).toEqual(
    translations.map((name) => expect.objectContaining({ file: `languages/${name}.ts`, message }) as unknown),
  );
});

it('the languages as they are have no type error', () => {
  expect(problems()).toEqual([]);
});
