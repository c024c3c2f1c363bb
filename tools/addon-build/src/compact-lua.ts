/**
 * Takes out of compiled Lua what nobody reads: spaces, and long-winded copies. Every name stays as it is: an addon's code has to
 * be open to its players, and an error names what the sources name.
 *
 * It relies on how TypeScriptToLua 1.37 writes: texts in double quotes on one line, no comments (`removeComments`).
 */
import { BundleShapeError } from './bundle-modules.ts';

/** Names that a module gets from outside (`print-bundle.ts`) or that stand for the compiler's own. */
const reserved = '(?:[DEFLMRT]|_\\d+)';

/**
 * Makes sure that the sources have no name that means something else in the bundle.
 *
 * @param body A module as the compiler wrote it.
 * @throws {BundleShapeError} when they have.
 */
export function refuseReservedNames(name: string, body: string): void {
  outsideTexts(body, (code) => {
    const own =
      new RegExp(`\\b(?:local|for) (?:\\w+, )*(${reserved})\\b`).exec(code) ??
      new RegExp(`\\bfunction ?[\\w.:]*\\((?:[\\w.]+, )*(${reserved})\\b`).exec(code) ??
      new RegExp(`\\bfunction (${reserved})\\b`).exec(code);
    if (own !== null) {
      throw new BundleShapeError(`${name}: the name ${own[1]!} has another meaning in the bundle.`);
    }
    return code;
  });
}

/** A module's body or the compiler's runtime, shorter, and meaning the same. */
export function compacted(lua: string): string {
  const short = withShortTemporaries(
    fieldsOnOneLine(membersOnOneLine(withoutRepetition(withShortOwnNames(lua)))),
  );
  return withBareTables(withoutTemporaries(withPlainCases(withEarlyReturns(withoutSpace(short)))));
}

/** The same tokens with hardly any space between them. */
export function withoutSpace(lua: string): string {
  return outsideTexts(lua.replaceAll(/^[ \t]+/gm, '').replaceAll(/\n{2,}/g, '\n'), (code) =>
    code
      .replaceAll(/ ?([=~<>]=|[=<>+*/,{}]) ?/g, '$1')
      .replaceAll(/(?<![\d.]) ?\.\. ?(?!\.)/g, '..')
      .replaceAll(/(?<![-\s]) - (?=\w)/g, '-')
      .replaceAll(/([(,{])\n/g, '$1')
      .replaceAll(/\n([)}])/g, '$1'),
  );
}

/** `x === undefined || x === null` asks the same twice in Lua. Not beside what binds more tightly. */
function withoutRepetition(lua: string): string {
  return outsideTexts(lua, (code) =>
    code
      .replaceAll(/(?<!and )(?<![\w.])([\w.]+) == nil or \1 == nil\b(?! *(?:and\b|[=~.<>]))/g, '$1 == nil')
      .replaceAll(/(?<![\w.])([\w.]+) ~= nil and \1 ~= nil\b(?! *[=~.<>])/g, '$1 ~= nil'),
  );
}

/** `local a = x.a` and `local b = x.b` as one statement; `x` is none of the names before it. */
function fieldsOnOneLine(lua: string): string {
  return lua.replaceAll(
    /^([ \t]*)local (\w+) = (\w+)\.\w+\n(?:\1local (?!\3 )\w+ = \3\.\w+\n)+/gm,
    (all, indent: string, own: string, table: string) =>
      own === table ? all : oneStatement(indent, table, all),
  );
}

/** @param lines Each takes one field: `local own = anything.field`. */
function oneStatement(indent: string, table: string, lines: string): string {
  const fields = [...lines.matchAll(/^[ \t]*local (\w+) = \w+\.(\w+)$/gm)];
  const owns = fields.map(([, own]) => own).join(', ');
  return `${indent}local ${owns} = ${fields.map(([, , field]) => `${table}.${field}`).join(', ')}\n`;
}

/** The compiler's own names: a module's table, its runtime, an unused `self`. */
function withShortOwnNames(lua: string): string {
  return outsideTexts(lua, (code) =>
    code
      .replaceAll(/\b____exports\b/g, 'E')
      .replaceAll(/\blocal function __TS__(?=\w)/g, 'function T.')
      .replaceAll(/\b__TS__(?=\w)/g, 'T.')
      .replaceAll(/\b____(?= |,|\))/g, '_0'),
  );
}

/** `return c ? a : b` without the compiler's local for it. A call stays one value: in parentheses. */
function withEarlyReturns(lua: string): string {
  const one = (value: string): string => (value.endsWith(')') ? `(${value})` : value);
  return lua.replaceAll(
    /^local (_\d+)\nif (.+) then\n\1=(.+)\nelse\n\1=(.+)\nend\nreturn \1$/gm,
    (_, _temporary: string, condition: string, yes: string, no: string) =>
      `if ${condition} then\nreturn ${one(yes)}\nend\nreturn ${one(no)}`,
  );
}

/** A `switch` whose cases return: none falls through to the next, so what the compiler keeps for that is left out. */
function withPlainCases(lua: string): string {
  const fallsThrough = /(if .+ then\nreturn .+\nend\n)(_\d+)=\2 or (.+)\nif \2 then\n(?=return .+\nend\n)/;
  let plain = lua;
  while (fallsThrough.test(plain)) {
    plain = plain.replace(
      fallsThrough,
      (_, before: string, _kept: string, condition: string) =>
        `${before}if ${condition.replace(/^\(([^()]*)\)$/, '$1')} then\n`,
    );
  }
  return plain;
}

/** A local of the compiler's that only the next line reads. */
function withoutTemporaries(lua: string): string {
  const isReadOnce = (name: string) => lua.split(new RegExp(`\\b${name}\\b`)).length === 3;
  return lua
    .replaceAll(/^local (_\d+)=(.+)\nif \1 then$/gm, (all, name: string, condition: string) =>
      isReadOnce(name) ? `if ${condition} then` : all,
    )
    .replaceAll(
      /^local (_\d+)=([\w.]+(?:\([\w.,]*\)(?:\.\w+)*)*)\n(local \w+=)\1(\.\w+)$/gm,
      (all, name: string, table: string, own: string, field: string) =>
        isReadOnce(name) ? `${own}${table}${field}` : all,
    );
}

/** `f({a=1})` and `or ({})` without the parentheses: of tables in which there is no call, table or function. */
function withBareTables(lua: string): string {
  return lua.replaceAll(
    /"(?:[^"\\\n]|\\.)*"|\((\{(?:[^(){}"\n]|"(?:[^"\\\n]|\\.)*")*\})\)(?![.:[("{])/g,
    (all, table: string | undefined) => table ?? all,
  );
}

/** What the compiler made up on the way, as `____temp_3`: numbered anew, each with a name of its own as before. */
function withShortTemporaries(lua: string): string {
  const names = new Map<string, string>();
  return outsideTexts(lua, (code) =>
    code.replaceAll(/\b____\w+/g, (name) => {
      names.set(name, names.get(name) ?? `_${names.size + 1}`);
      return names.get(name)!;
    }),
  );
}

/** `const { a, b } = table`: the compiler's copy of the table's name is left out. @param module The names in it are its own. */
function membersOnOneLine(module: string): string {
  return module.replaceAll(
    /^([ \t]*)local (____\w+) = (\w+)\n((?:[ \t]*local \w+ = \2\.\w+\n)+)/gm,
    (all, indent: string, copy: string, table: string, lines: string) => {
      const uses = module.split(new RegExp(`\\b${copy}\\b`)).length - 1;
      return uses === lines.trimEnd().split('\n').length + 1 ? oneStatement(indent, table, lines) : all;
    },
  );
}

function outsideTexts(lua: string, change: (code: string) => string): string {
  return lua
    .split(/("(?:[^"\\\n]|\\.)*")/)
    .map((part, index) => (index % 2 === 0 ? change(part) : part))
    .join('');
}
