/** What compiles to a bundle, and what is refused. */
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { LEAST_UPPER_BOUND, originalPositionFor, TraceMap } from '@jridgewell/trace-mapping';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { compileBundle, TstlDiagnosticsError } from '@toptalent/tstl';
import type { TstlProblem } from '@toptalent/tstl';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'tstl-'));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

function project(files: Record<string, string>): string {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
  }
  return root;
}

function compile(files: Record<string, string>, extraFiles: string[] = []) {
  return compileBundle({ entry: 'main.ts', projectRoot: project(files), extraFiles });
}

function problems(files: Record<string, string>): readonly TstlProblem[] {
  try {
    compile(files);
  } catch (error) {
    if (error instanceof TstlDiagnosticsError) {
      return error.problems;
    }
    throw error;
  }
  return [];
}

describe('what does not compile', () => {
  it('a type error names file, line and column', () => {
    const source = "import { half } from './half.ts';\nexport const x: string = half(4);\n";
    const half = 'export function half(n: number): number {\n  return n / 2;\n}\n';
    expect(problems({ 'main.ts': source, 'half.ts': half })).toEqual([
      expect.objectContaining({ file: 'main.ts', line: 2, column: 14, category: 'error', code: 2322 }),
    ]);
    expect(() => compile({ 'main.ts': source, 'half.ts': half })).toThrow(/^main\.ts:2:14 error 2322: Type/);
  });

  it('a syntax error', () => {
    expect(problems({ 'main.ts': '\nexport const = 1;' })).toContainEqual(
      expect.objectContaining({ file: 'main.ts', line: 2 }),
    );
  });

  it('an unchecked index, as everywhere in the project', () => {
    const source = 'export function first(list: string[]): string {\n  return list[0];\n}';
    expect(problems({ 'main.ts': source })).toEqual([expect.objectContaining({ line: 2, code: 2322 })]);
  });

  it('bit operators, which the game lacks', () => {
    const found = problems({ 'main.ts': 'export const f = (a: number) => a & 3;' });
    expect(found).toEqual([expect.objectContaining({ file: 'main.ts', line: 1, category: 'error' })]);
  });

  it('a mere warning of TypeScriptToLua', () => {
    const source = 'export function f(x: number): string {\n  return x ? "some" : "none";\n}';
    const found = problems({ 'main.ts': source });
    expect(found).toEqual([expect.objectContaining({ file: 'main.ts', line: 2, category: 'warning' })]);
  });

  it('an import that does not exist', () => {
    expect(
      problems({ 'main.ts': "import { x } from '@toptalent/none';\nexport const y: number = x;" }),
    ).toContainEqual(expect.objectContaining({ line: 1, code: 2307 }));
  });

  it("Node's globals", () => {
    expect(problems({ 'main.ts': 'export const home = process.cwd();' })).not.toEqual([]);
  });

  it('an entry that is not there', () => {
    expect(() => compileBundle({ entry: 'none.ts', projectRoot: root })).toThrow(TstlDiagnosticsError);
  });
});

describe('what compiles', () => {
  it('is one chunk, and nothing is written to disk', () => {
    const { lua } = compile({ 'main.ts': 'export function one(): number {\n  return 1;\n}\n' });
    expect(lua).toContain('function ____exports.one()');
    expect(readdirSync(root)).toEqual(['main.ts']);
  });

  it('takes workspace packages by name, from their source', () => {
    const lua = compile({
      'packages/sum/package.json':
        '{ "name": "@toptalent/sum", "exports": { ".": "./src/index.ts", "./two": "./src/two.ts" } }',
      'packages/sum/src/index.ts':
        'export function add(a: number, b: number): number {\n  return a + b;\n}\n',
      'packages/sum/src/two.ts': 'export const two = 2;\n',
      'main.ts':
        "import { add } from '@toptalent/sum';\nimport { two } from '@toptalent/sum/two';\nexport const five = add(two, 3);\n",
    }).lua;
    expect(lua).toContain('["packages.sum.src.index"]');
    expect(lua).toContain('add(two, 3)');
  });

  it('leaves types out, even where two files name each other', () => {
    const { lua } = compile({
      'a.ts': "import type { B } from './b.ts';\nexport interface A {\n  b?: B;\n}\nexport const a = 1;\n",
      'b.ts': "import type { A } from './a.ts';\nexport interface B {\n  a?: A;\n}\nexport const b = 2;\n",
      'main.ts': "export type * from './a.ts';\nexport { b } from './b.ts';\n",
    });
    expect(lua.match(/require\("[^"]+"\)/g)).toEqual(['require("b")']);
    expect(lua.match(/^\["[^"]+"\] = function/gm)).toEqual(['["b"] = function', '["main"] = function']);
  });

  it('takes declarations of globals from the caller', () => {
    const files = {
      'game.d.ts': 'declare function GetTime(this: void): number;\n',
      'main.ts': 'export const now = GetTime();\n',
    };
    expect(compile(files, ['game.d.ts']).lua).toContain('now = GetTime()');
    expect(problems(files)).toEqual([expect.objectContaining({ file: 'main.ts', line: 1, code: 2304 })]);
  });

  it("hands the chunk's arguments to the entry file", () => {
    const { lua } = compile({
      'main.ts': 'const [addonName] = [...$vararg];\nexport const name = addonName;\n',
    });
    expect(lua).toContain('____exports.name = addonName');
    expect(lua).toContain('require("main", ...)');
  });

  it('comes with a source map that tells files of one name apart', () => {
    const port = (name: string) => `\nexport function ${name}(n: number): number {\n  return n + 1;\n}\n`;
    const { lua, sourceMap } = compile({
      'main.ts': "export { one } from './a/port.ts';\nexport { two } from './b/port.ts';\n",
      'a/port.ts': port('one'),
      'b/port.ts': port('two'),
    });
    const map = new TraceMap(sourceMap);
    const lineOf = (text: string): number => lua.split('\n').findIndex((line) => line.includes(text)) + 1;
    const found = ['function ____exports.one', 'function ____exports.two'].map((text) =>
      originalPositionFor(map, { line: lineOf(text), column: 0, bias: LEAST_UPPER_BOUND }),
    );
    expect(found).toMatchObject([
      { source: 'a/port.ts', line: 2 },
      { source: 'b/port.ts', line: 2 },
    ]);
  });
});
