/** Takes a bundle apart into its modules. It relies on how TypeScriptToLua 1.37 writes them, and says so when that changes. */

/** Module bodies by short name (`core.advice`, `loadout:compare`); each writes its exports into `____exports`. */
export type ModuleBodies = ReadonlyMap<string, string>;

export interface BundleModules {
  readonly bodies: ModuleBodies;
  /** The module that the bundle runs. */
  readonly entry: string;
  /** The compiler's own functions, `local function __TS__…`; empty where none is used. */
  readonly runtime: string;
}

/** A bundle that is not written as expected. */
export class BundleShapeError extends Error {
  override readonly name = 'BundleShapeError';
}

const runtimeName = 'lualib_bundle';

/** @throws {BundleShapeError} */
export function modulesOf(bundle: string): BundleModules {
  const [, ...parts] = bundle.split(/^\["([^"]+)"\] = function\(\.\.\.\) *\n/m);
  const bodies = new Map<string, string>();
  for (let index = 0; index + 1 < parts.length; index += 2) {
    bodies.set(shortName(parts[index]!), bodyOf(parts[index]!, parts[index + 1]!));
  }
  const entry = /^local ____entry = require\("([^"]+)", \.\.\.\)$/m.exec(bundle)?.[1];
  if (entry === undefined || !bodies.has(shortName(entry))) {
    throw new BundleShapeError('The compiled bundle has no entry.');
  }
  const runtime = bodies.get(runtimeName) ?? '';
  bodies.delete(runtimeName);
  return { bodies, entry: shortName(entry), runtime };
}

/** Without what every module begins and ends with. */
function bodyOf(name: string, text: string): string {
  const end = text.lastIndexOf('\nreturn ', text.lastIndexOf('\n end,\n'));
  if (end < 0 && !text.startsWith('return ')) {
    throw new BundleShapeError(`The compiled module ${name} has no end.`);
  }
  return text
    .slice(0, end + 1)
    .replace(/^local ____exports = \{\}\n/m, '')
    .replaceAll(/\brequire\("([^"]+)"/g, (_, from: string) => `require("${shortName(from)}"`)
    .replaceAll(/^local ____lualib = require\("lualib_bundle"\)\n|^local __TS__\w+ = [^\n]*\n/gm, (line) =>
      name === runtimeName ? line : '',
    );
}

/** The addon's own modules by their place in it, others with their package's name in front. */
function shortName(name: string): string {
  const [, packageName, module] = /^packages\.([\w-]+)\.src\.([\w.-]+)$/.exec(name) ?? [];
  if (packageName === undefined || module === undefined) {
    return name;
  }
  return packageName === 'addon' ? module : `${packageName}:${module}`;
}
