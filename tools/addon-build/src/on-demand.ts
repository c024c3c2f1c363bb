/** Imports in Lua: at once, or, from the modules that are listed as such, when a function is first called. */
import { BundleShapeError } from './bundle-modules.ts';
import type { ModuleBodies } from './bundle-modules.ts';
import type { Import } from './module-imports.ts';

/**
 * Lines that take in what a module imports from another.
 *
 * @param onDemand Modules that are compiled when one of their functions is first called.
 * @throws {BundleShapeError} when something else than a function is imported from one of them.
 */
export function importLines(
  imports: readonly Import[],
  bodies: ModuleBodies,
  onDemand: ReadonlySet<string>,
): string {
  const froms = [...new Set(imports.map(({ from }) => from))];
  return froms
    .map((from) => {
      const group = imports.filter((one) => one.from === from);
      return onDemand.has(from) ? callers(from, group, bodies) : takers(from, group);
    })
    .join('');
}

function takers(from: string, imports: readonly Import[]): string {
  const [first, second] = imports;
  if (second === undefined) {
    return `local ${first!.own} = require("${from}").${first!.theirs}\n`;
  }
  const owns = imports.map(({ own }) => own).join(', ');
  const theirs = imports.map((one) => `M.${one.theirs}`).join(', ');
  return `local M = require("${from}")\nlocal ${owns} = ${theirs}\n`;
}

function callers(from: string, imports: readonly Import[], bodies: ModuleBodies): string {
  return imports
    .map(({ own, theirs }) => {
      if (!new RegExp(`^function ____exports\\.${theirs}\\(`, 'm').test(bodies.get(from) ?? '')) {
        throw new BundleShapeError(`${from} is loaded on demand, but its ${theirs} is no function.`);
      }
      return `local ${own} = D("${from}", "${theirs}")\n`;
    })
    .join('');
}
