/**
 * Puts a module that one other alone takes something of into that one: a text, a name and a place in two tables less, and what
 * it made is held by nobody else once both have run.
 */
import { BundleShapeError } from './bundle-modules.ts';
import type { ModuleBodies } from './bundle-modules.ts';

/**
 * The modules that stay, compacted, with the others inside them at the place where they were required: everything runs in the
 * same order as before.
 *
 * @param bodies Compacted; see `takers` in `on-demand.ts` for how they take something.
 * @throws {BundleShapeError} when a module takes something in another way.
 */
export function withSoleModulesInside(bodies: ModuleBodies, entry: string): ModuleBodies {
  const sole = soleNeeds(bodies, entry);
  const whole = (name: string): string =>
    [...sole].reduce((body, inner) => put(body, inner, () => whole(inner)), bodies.get(name) ?? '');
  return new Map([...bodies.keys()].filter((name) => !sole.has(name)).map((name) => [name, whole(name)]));
}

/** Those that one module alone requires, as it runs. One that a circle of imports leads back to is required by two. */
function soleNeeds(bodies: ModuleBodies, entry: string): ReadonlySet<string> {
  const times = new Map<string, number>([[entry, 2]]);
  const count = (name: string): void => void times.set(name, (times.get(name) ?? 0) + 1);
  for (const body of bodies.values()) {
    // What waits is asked for by name, at any time.
    for (const [, name] of body.matchAll(/\b[DL]\("([^"]+)"/g)) {
      count(name!);
      count(name!);
    }
    for (const name of new Set([...body.matchAll(/\brequire\("([^"]+)"\)/g)].map(([, needed]) => needed!))) {
      count(name);
    }
  }
  return new Set([...times].filter(([, often]) => often === 1).map(([name]) => name));
}

function put(body: string, inner: string, bodyOfInner: () => string): string {
  const required = `require\\("${inner.replaceAll('.', '\\.')}"\\)`;
  if (!new RegExp(required).test(body)) {
    return body;
  }
  const oneByOne = new RegExp(`^(?:local \\w+=${required}\\.\\w+\\n)+`, 'm');
  const together = new RegExp(`^local M=${required}\\nlocal ([\\w,]+)=([\\w.,]+)\\n`, 'm');
  const merged = body
    .replace(together, (_, owns: string, theirs: string) =>
      block(owns, theirs.replaceAll('M.', 'E.'), bodyOfInner()),
    )
    .replace(oneByOne, (lines) => {
      const taken = [...lines.matchAll(/^local (\w+)=.*\.(\w+)$/gm)];
      const owns = taken.map(([, own]) => own).join(',');
      return block(owns, taken.map(([, , theirs]) => `E.${theirs!}`).join(','), bodyOfInner());
    });
  if (new RegExp(required).test(merged)) {
    throw new BundleShapeError(`${inner} is taken in a way that is not known here.`);
  }
  return merged;
}

/**
 * The inner module's names are its own. What it exports is written straight to the locals that take it where all of it is taken
 * by its own names: what these mean inside it they meant in its source. Else into a table of its own.
 *
 * A global that it uses must not be a local of the outer one: the test of this file looks for that in the whole addon.
 */
function block(owns: string, theirs: string, inner: string): string {
  const lines = inner.endsWith('\n') ? inner : `${inner}\n`;
  const taken = owns.split(',');
  const exported = new Set([...lines.matchAll(/\bE\b(?:\.(\w+))?/g)].map(([, name]) => name));
  const isPlain = (name: string | undefined): boolean => name !== undefined && taken.includes(name);
  return theirs === taken.map((own) => `E.${own}`).join(',') && [...exported].every(isPlain)
    ? `local ${owns}\ndo\n${lines.replaceAll(/\bE\.(?=\w)/g, '')}end\n`
    : `local ${owns}\ndo local E={}\n${lines}${owns}=${theirs}\nend\n`;
}
