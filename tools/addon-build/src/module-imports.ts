/** What the modules of a bundle take from each other. */
import { BundleShapeError } from './bundle-modules.ts';
import type { ModuleBodies } from './bundle-modules.ts';

/** `local own = require("from").theirs` */
export interface Import {
  readonly from: string;
  readonly own: string;
  readonly theirs: string;
}

const importLines = /^local (____\w+) = require\("([^"]+)"\)\n((?:local \w+ = \1\.\w+\n)+)/gm;

/**
 * A module's body with its imports written by `write`, each taken from the module that really has it: what an index passes on
 * comes from where it is made.
 *
 * @throws {BundleShapeError} when an imported module is used in another way than by its members.
 */
export function withImports(
  body: string,
  bodies: ModuleBodies,
  write: (imports: readonly Import[]) => string,
): string {
  return body.replaceAll(importLines, (_, table: string, from: string, lines: string) => {
    const members = [...lines.matchAll(/^local (\w+) = \w+\.(\w+)$/gm)];
    if (body.split(new RegExp(`\\b${table}\\b`)).length - 2 !== members.length) {
      throw new BundleShapeError(`The module ${from} is imported as a whole.`);
    }
    return write(
      members.map(([, own, theirs]) => ({
        from: makerOf(bodies, from, theirs!),
        own: own!,
        theirs: theirs!,
      })),
    );
  });
}

/** The module that makes an export, behind any that pass it on. */
function makerOf(bodies: ModuleBodies, from: string, name: string): string {
  const body = bodies.get(from) ?? '';
  const passedOn = new RegExp(
    `^    local (____\\w+) = require\\("([^"]+)"\\)\\n(?:    ____exports\\.\\w+ = \\1\\.\\w+\\n)*?    ____exports\\.${name} = \\1\\.${name}$`,
    'm',
  ).exec(body)?.[2];
  if (passedOn !== undefined) {
    return makerOf(bodies, passedOn, name);
  }
  for (const [, source] of body.matchAll(/^ {4}local ____export = require\("([^"]+)"\)$/gm)) {
    if (new RegExp(`____exports\\.${name}\\b`).test(bodies.get(source!) ?? '')) {
      return makerOf(bodies, source!, name);
    }
  }
  return from;
}

/** Those that are required from the entry on, which is the first; the others were imported for their types alone. */
export function reachable(bodies: ModuleBodies, entry: string): readonly string[] {
  const found: string[] = [];
  const visit = (name: string): void => {
    if (!found.includes(name)) {
      found.push(name);
      for (const [, next] of (bodies.get(name) ?? '').matchAll(/\b(?:require|[DL])\("([^"]+)"/g)) {
        visit(next!);
      }
    }
  };
  visit(entry);
  return found;
}

/** The file's own name for each module, with as much of its folder as tells it from the others. */
export function shortNames(names: readonly string[]): ReadonlyMap<string, string> {
  const endsOf = (name: string): readonly string[] => {
    const parts = name.split(/[.:]/);
    return parts.map((_, from) => parts.slice(parts.length - 1 - from).join('.'));
  };
  const isUnique = (end: string) => names.filter((name) => endsOf(name).includes(end)).length === 1;
  return new Map(names.map((name) => [name, endsOf(name).find(isUnique) ?? name]));
}

/** Those that one module alone takes something of, as it runs: nobody asks for them again. */
export function soleNeeds(bodies: Iterable<string>): ReadonlySet<string> {
  const times = new Map<string, number>();
  for (const body of bodies) {
    for (const name of new Set([...body.matchAll(/\brequire\("([^"]+)"/g)].map(([, needed]) => needed!))) {
      times.set(name, (times.get(name) ?? 0) + 1);
    }
  }
  return new Set([...times].filter(([, count]) => count === 1).map(([name]) => name));
}

/**
 * A compacted body that requires modules by other names, with a shorter word, and many in one statement.
 *
 * @param sole See `soleNeeds`.
 */
export function withNames(
  body: string,
  names: ReadonlyMap<string, string>,
  sole: ReadonlySet<string>,
): string {
  const named = body.replaceAll(
    /\b(?:require\("([^"]+)"\)|([DL])\("([^"]+)")/g,
    (_, needed: string | undefined, waits: string | undefined, waiting: string | undefined) =>
      needed === undefined
        ? `${waits!}("${names.get(waiting!) ?? waiting!}"`
        : `${sole.has(needed) ? 'F' : 'R'}"${names.get(needed) ?? needed}"`,
  );
  return named.replaceAll(
    /^(?:local \w+=(?:[RF]"[^"]+"\.\w+|[DL]\([^)]+\))\n){2,}/gm,
    (lines) => `${oneStatement(lines)}\n`,
  );
}

/** @param lines Each sets one local to something in which no other local is. */
function oneStatement(lines: string): string {
  const set = [...lines.matchAll(/^local (\w+)=(.*)$/gm)];
  return `local ${set.map(([, own]) => own).join(',')}=${set.map(([, , value]) => value).join(',')}`;
}
