/** The rule against import circles, on made-up files. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Linter } from 'eslint';
import tseslint from 'typescript-eslint';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { noImportCircles } from '../no-import-circles.js';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'import-circles-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Writes the files, lints the first one and returns what the rule says. */
function messages(files: Readonly<Record<string, string>>): string[] {
  for (const [name, text] of Object.entries(files)) {
    writeFileSync(join(folder, name), text);
  }
  const [first] = Object.entries(files);
  const [name, text] = first!;
  const linter = new Linter({ cwd: folder });
  const found = linter.verify(
    text,
    {
      files: ['**/*.ts'],
      languageOptions: { parser: tseslint.parser as Linter.Parser },
      plugins: { house: { rules: { 'no-import-circles': noImportCircles as never } } },
      rules: { 'house/no-import-circles': 'error' },
    },
    { filename: join(folder, name) },
  );
  return found.map((message) => message.message);
}

describe('no-import-circles', () => {
  test('names the two files that import each other', () => {
    const found = messages({
      'first.ts': "import { two } from './second.ts';\nexport const one = two;",
      'second.ts': "import { one } from './first.ts';\nexport const two = one;",
    });
    expect(found).toEqual(['These files import each other: first.ts -> second.ts -> first.ts.']);
  });

  test('counts imports of types, and finds a circle through a third file', () => {
    const found = messages({
      'first.ts': "import type { Two } from './second.ts';\nexport type One = Two;",
      'second.ts': "import type { Three } from './third.ts';\nexport type Two = Three;",
      'third.ts': "import type { One } from './first.ts';\nexport type Three = One;",
    });
    expect(found).toEqual(['These files import each other: first.ts -> second.ts -> third.ts -> first.ts.']);
  });

  test('counts what a file exports from another, and a type named by its path', () => {
    const found = messages({
      'first.ts': "export { two } from './second.ts';\nexport type One = import('./third.ts').Three;",
      'second.ts': "export * from './first.ts';\nexport const two = 2;",
      'third.ts': "import type { One } from './first.ts';\nexport type Three = One;",
    });
    expect(found).toEqual([
      'These files import each other: first.ts -> second.ts -> first.ts.',
      'These files import each other: first.ts -> third.ts -> first.ts.',
    ]);
  });

  test('finds a file that imports itself', () => {
    expect(messages({ 'first.ts': "import './first.ts';" })).toEqual([
      'These files import each other: first.ts -> first.ts.',
    ]);
  });

  test('says nothing of a file that only leads to a circle, or to the same file by two ways', () => {
    const found = messages({
      'first.ts': "import './second.ts';\nimport './third.ts';\nimport 'node:fs';\nimport './missing.ts';",
      'second.ts': "import './third.ts';",
      'third.ts': "import './second.ts';",
    });
    expect(found).toEqual([]);
  });
});
