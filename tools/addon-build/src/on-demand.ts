/** Imports in Lua: at once, or, from the modules that are listed as such, when a function is first called. */
import { BundleShapeError } from './bundle-modules.ts';
import type { ModuleBodies } from './bundle-modules.ts';
import type { Import } from './module-imports.ts';

/** Modules that wait for the first call of one of their functions. */
export interface Waiting {
  /** Kept from then on. */
  readonly onDemand: readonly string[];
  /** Their functions take nothing and make tables of functions: such a table, and the module, wait until it is first asked something. */
  readonly tables: readonly string[];
  /** Let go: the one function of such a module is called once. */
  readonly once: readonly string[];
}

/**
 * Lines that take in what a module imports from another.
 *
 * @throws {BundleShapeError} when something else than a function is imported from one that waits.
 */
export function importLines(
  imports: readonly Import[],
  bodies: ModuleBodies,
  { onDemand, tables, once }: Waiting,
): string {
  const froms = [...new Set(imports.map(({ from }) => from))];
  return froms
    .map((from) => {
      const group = imports.filter((one) => one.from === from);
      if (once.includes(from)) {
        return callers(from, group, bodies, (what) => `D(${what}, true)`);
      }
      if (tables.includes(from)) {
        return callers(from, group, bodies, (what) => `L(${what})`, '\\)');
      }
      return onDemand.includes(from)
        ? callers(from, group, bodies, (what) => `D(${what})`)
        : takers(from, group);
    })
    .join('');
}

/** @throws {BundleShapeError} when a module that waits is not needed, or one for a single call is taken more than once. */
export function checkWaiting(bodies: ReadonlyMap<string, string>, { onDemand, tables, once }: Waiting): void {
  const taken = (name: string): number =>
    [...bodies.values()].reduce(
      (sum, body) => sum + body.split(new RegExp(`\\b[DL]\\("${name}", `)).length - 1,
      0,
    );
  const missing = [...onDemand, ...tables, ...once].find((name) => taken(name) === 0);
  if (missing !== undefined) {
    throw new BundleShapeError(`${missing} is listed as loaded on demand, but nothing imports it.`);
  }
  const shared = once.find((name) => taken(name) > 1);
  if (shared !== undefined) {
    throw new BundleShapeError(`${shared} is listed as called once, but taken more than once.`);
  }
}

/** Up to two are taken straight from the module, which is shorter, and is put into one statement with others. */
function takers(from: string, imports: readonly Import[]): string {
  if (imports.length < 3) {
    return imports.map(({ own, theirs }) => `local ${own} = require("${from}").${theirs}\n`).join('');
  }
  const owns = imports.map(({ own }) => own).join(', ');
  const theirs = imports.map((one) => `M.${one.theirs}`).join(', ');
  return `local M = require("${from}")\nlocal ${owns} = ${theirs}\n`;
}

function callers(
  from: string,
  imports: readonly Import[],
  bodies: ModuleBodies,
  write: (what: string) => string,
  parameters = '',
): string {
  return imports
    .map(({ own, theirs }) => {
      if (
        !new RegExp(`^function ____exports\\.${theirs}\\(${parameters}`, 'm').test(bodies.get(from) ?? '')
      ) {
        const what = parameters === '' ? 'no function' : 'no function without parameters';
        throw new BundleShapeError(`${from} is loaded on demand, but its ${theirs} is ${what}.`);
      }
      return `local ${own} = ${write(`"${from}", "${theirs}"`)}\n`;
    })
    .join('');
}
