/** The rule against circles of folders, on made-up files. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Linter } from 'eslint';
import tseslint from 'typescript-eslint';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { noFolderCircles } from '../no-folder-circles.js';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'folder-circles-'));
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

/** Writes the files, lints the first one and returns what the rule says about the folders of `core`. */
function messages(files: Readonly<Record<string, string>>): string[] {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(root, dirname(name)), { recursive: true });
    writeFileSync(join(root, name), text);
  }
  const [first] = Object.entries(files);
  const [name, text] = first!;
  const linter = new Linter({ cwd: root });
  const found = linter.verify(
    text,
    {
      files: ['**/*.ts'],
      languageOptions: { parser: tseslint.parser as Linter.Parser },
      plugins: { house: { rules: { 'no-folder-circles': noFolderCircles as never } } },
      rules: { 'house/no-folder-circles': ['error', 'core'] },
    },
    { filename: join(root, name) },
  );
  return found.map((message) => message.message);
}

describe('no-folder-circles', () => {
  test('names two folders that import each other, though no two files do', () => {
    const found = messages({
      'core/boss/explain.ts':
        "import type { Message } from '../chat/message.ts';\nexport type Line = Message;",
      'core/chat/message.ts':
        "import type { Evidence } from '../boss/evidence.ts';\nexport type Message = Evidence;",
      'core/boss/evidence.ts': 'export type Evidence = string;',
    });
    expect(found).toEqual([
      'The folders boss and chat import each other: chat leads back through chat/message.ts.',
    ]);
  });

  test('finds a circle through a third folder, and counts deeper folders as their parent', () => {
    const found = messages({
      'core/one/first.ts': "import '../two/deep/second.ts';",
      'core/two/deep/second.ts': "import '../../three/third.ts';",
      'core/three/third.ts': "export * from '../one/other.ts';",
      'core/one/other.ts': 'export const other = 1;',
    });
    expect(found).toEqual([
      'The folders one and two import each other: two leads back through two/deep/second.ts, three/third.ts.',
    ]);
  });

  test('lets files of the parent itself import, and be imported by, any folder', () => {
    const found = messages({
      'core/one/first.ts': "import type { Ports } from '../ports.ts';\nexport type One = Ports;",
      'core/ports.ts': "import type { Port } from './two/port.ts';\nexport type Ports = Port;",
      'core/two/port.ts': "import type { Word } from '../one/word.ts';\nexport type Port = Word;",
      'core/one/word.ts': 'export type Word = string;',
    });
    expect(found).toEqual([]);
  });

  test('says nothing of imports in one direction, within a folder, or outside of the parent', () => {
    const found = messages({
      'core/one/first.ts':
        "import './second.ts';\nimport '../two/third.ts';\nimport '../../ui/window.ts';\nimport 'node:fs';",
      'core/one/second.ts': "import '../two/third.ts';",
      'core/two/third.ts': 'export const third = 3;',
      'ui/window.ts': "import '../core/one/first.ts';",
    });
    expect(found).toEqual([]);
  });
});
