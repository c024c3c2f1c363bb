/**
 * Takes out of a compiled bundle what nobody reads: spaces, and long-winded imports. Every name stays as it is: an addon's
 * code has to be open to its players, and an error names what the sources name.
 *
 * It relies on how TypeScriptToLua 1.37 writes: texts in double quotes on one line, no comments (`removeComments`), imports as
 * `local ____x = require("m")` with one line a name beneath.
 */

/** The same tokens with hardly any space between them. */
export function withoutSpace(lua: string): string {
  return outsideTexts(lua.replaceAll(/^[ \t]+/gm, '').replaceAll(/\n{2,}/g, '\n'), (code) =>
    code
      .replaceAll(/ ?([=~<>]=|[=<>+*/,{}]) ?/g, '$1')
      .replaceAll(/([(,{])\n/g, '$1')
      .replaceAll(/\n([)}])/g, '$1'),
  );
}

/** Short module names, one line for all that is imported from a module or taken out of a table, no modules that are there for their types alone. */
export function withShortImports(lua: string): string {
  const named = lua
    .replaceAll(/^[ \t]+/gm, '')
    .replaceAll(
      /^\["packages\.([\w-]+)\.src\.([\w.-]+)"\] = function/gm,
      (_, first, rest) => `["${shortName(first, rest)}"] = function`,
    )
    .replaceAll(
      /require\("packages\.([\w-]+)\.src\.([\w.-]+)"/g,
      (_, first, rest) => `require("${shortName(first, rest)}"`,
    );
  const [head = '', ...modules] = named.split(/^(?=\["[\w.:-]+"\] = function|\}\nlocal ____entry = )/m);
  const short = reachable(modules).map((module) => membersOnOneLine(importsOnOneLine(module)));
  const lua51 = head + short.join('');
  return withShortOwnNames(runtimeOnTop(lua51));
}

/** The compiler's own names: a module's table, the state of a `switch`, an unused `self`. */
function withShortOwnNames(lua: string): string {
  return outsideTexts(lua, (code) =>
    code
      .replaceAll(/\b____exports\b/g, 'E')
      .replaceAll(/\b____(cond|switch)(?=\d+\b)/g, (_, kind: string) => (kind === 'cond' ? '_c' : '_s'))
      .replaceAll(/\bfunction\(____(?=[,)])/g, 'function(_'),
  );
}

/** The compiler's runtime as locals of the file, so that no module has to import it. */
function runtimeOnTop(lua: string): string {
  const module = /^\["lualib_bundle"\] = function\(\.\.\.\) *\n([\s\S]*?)^return \{[^}]*\}\s*^end,\n/m;
  const runtime = module.exec(lua)?.[1];
  const begin = lua.indexOf('\n____modules = {\n') + 1;
  if (runtime === undefined || begin === 0) {
    return lua;
  }
  const rest = lua
    .slice(begin)
    .replace(module, '')
    .replaceAll(/^local __TS__\w+ = require\("lualib_bundle"(?:, \.\.\.)?\)\.__TS__\w+\n/gm, '')
    .replaceAll(/^local M = require\("lualib_bundle"(?:, \.\.\.)?\)\nlocal __TS__.*\n/gm, '');
  return rest.includes('"lualib_bundle"') ? lua : `${lua.slice(0, begin)}${runtime}${rest}`;
}

/** Without the modules that nobody requires: those that were imported for their types alone. */
function reachable(modules: readonly string[]): readonly string[] {
  const required = new Set<string>();
  const nameOf = (module: string) => /^\["([^"]+)"\]/.exec(module)?.[1];
  const visit = (module: string) => {
    for (const [, name] of module.matchAll(/\brequire\("([^"]+)"/g)) {
      if (name !== undefined && !required.has(name)) {
        required.add(name);
        modules.filter((other) => nameOf(other) === name).forEach(visit);
      }
    }
  };
  // What is no module is the end of the file, which requires the entry.
  modules.filter((module) => nameOf(module) === undefined).forEach(visit);
  return modules.filter((module) => required.has(nameOf(module) ?? '') || nameOf(module) === undefined);
}

function shortName(packageName: string, module: string): string {
  return packageName === 'addon' ? module : `${packageName}:${module}`;
}

/** @param module The text of one module of the bundle: the names of its imports are its own. */
function importsOnOneLine(module: string): string {
  return module.replaceAll(
    /^local (____\w+) = require\("([^"]+)"(, \.\.\.)?\)\n((?:local \w+ = \1\.\w+\n)+)/gm,
    (all, table: string, name: string, rest: string | undefined, lines: string) => {
      const imports = [...lines.matchAll(/^local (\w+) = \w+\.(\w+)$/gm)].map(([, own, theirs]) => ({
        own,
        theirs,
      }));
      const uses = module.split(new RegExp(`\\b${table}\\b`)).length - 1;
      if (uses !== imports.length + 1) {
        return all;
      }
      const call = `require("${name}"${rest ?? ''})`;
      if (imports.length === 1) {
        return `local ${imports[0]!.own} = ${call}.${imports[0]!.theirs}\n`;
      }
      const owns = imports.map(({ own }) => own).join(', ');
      return `local M = ${call}\nlocal ${owns} = ${imports.map(({ theirs }) => `M.${theirs}`).join(', ')}\n`;
    },
  );
}

/** `const { a, b } = table`: the compiler's copy of the table's name is left out. */
function membersOnOneLine(module: string): string {
  return module.replaceAll(
    /^([ \t]*)local (____\w+) = (\w+)\n((?:[ \t]*local \w+ = \2\.\w+\n)+)/gm,
    (all, indent: string, copy: string, table: string, lines: string) => {
      const members = [...lines.matchAll(/^[ \t]*local (\w+) = \w+\.(\w+)$/gm)];
      if (module.split(new RegExp(`\\b${copy}\\b`)).length - 1 !== members.length + 1) {
        return all;
      }
      const owns = members.map(([, own]) => own).join(', ');
      return `${indent}local ${owns} = ${members.map(([, , theirs]) => `${table}.${theirs}`).join(', ')}\n`;
    },
  );
}

function outsideTexts(lua: string, change: (code: string) => string): string {
  return lua
    .split(/("(?:[^"\\\n]|\\.)*")/)
    .map((part, index) => (index % 2 === 0 ? change(part) : part))
    .join('');
}
