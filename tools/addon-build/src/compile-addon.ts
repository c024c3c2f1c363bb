/** Compiles the addon to the Lua files that ship: the addon itself, and its languages. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { compileBundle, workspaceRoot as projectRoot } from '@toptalent/tstl';
import { z } from 'zod';
import { addonManifest } from './addon.manifest.ts';
import { modulesOf } from './bundle-modules.ts';
import { compacted, refuseReservedNames } from './compact-lua.ts';
import { reachable, shortNames, soleNeeds, withImports, withNames } from './module-imports.ts';
import { checkWaiting, importLines } from './on-demand.ts';
import type { Waiting } from './on-demand.ts';
import { moduleHead, printBundle } from './print-bundle.ts';

export interface CompiledAddon {
  /** The bundle, with its header line. */
  readonly lua: string;
  /** All languages; the client's own is kept, the rest is garbage once the file has run. */
  readonly locales: string;
  /** The modules of both files as Lua of their own, by name: for tools that read Lua, and to look up an error's line. */
  readonly modules: ReadonlyMap<string, string>;
  /** The project's version, which is the addon's. */
  readonly version: string;
}

/**
 * @throws TstlDiagnosticsError when the addon does not compile.
 * @throws {BundleShapeError} when the compiler writes in a way that is not known here, or a module on demand is none.
 */
export function compileAddon(): CompiledAddon {
  const version = projectVersion();
  const bundle = compileFile('packages/addon/src/main.ts', addonManifest, version);
  const waiting = { onDemand: addonManifest.languages, tables: [], once: [] };
  const locales = compileFile('packages/addon/src/locales.ts', waiting, version);
  return {
    lua: bundle.lua,
    locales: locales.lua,
    modules: new Map([...locales.modules, ...bundle.modules]),
    version,
  };
}

interface CompiledFile {
  readonly lua: string;
  readonly modules: ReadonlyMap<string, string>;
}

function compileFile(entry: string, waiting: Waiting, version: string): CompiledFile {
  const { lua } = compileBundle({ entry, projectRoot, removeComments: true });
  const header = `-- ${addonManifest.title} ${version}, ${addonManifest.license} licence. Compiled from TypeScript.`;
  const compact = compactBundle(lua, waiting);
  return { lua: `${header}\n${compact.lua}`, modules: compact.modules };
}

/** @throws {BundleShapeError} */
export function compactBundle(lua: string, waiting: Waiting): CompiledFile {
  const bundle = modulesOf(lua);
  const written = new Map(
    [...bundle.bodies].map(([name, body]) => [
      name,
      withImports(body, bundle.bodies, (imports) => importLines(imports, bundle.bodies, waiting)),
    ]),
  );
  const needed = reachable(written, bundle.entry);
  const shipped = new Map(needed.map((name) => [name, written.get(name) ?? '']));
  checkWaiting(shipped, waiting);
  for (const name of needed) {
    refuseReservedNames(name, bundle.bodies.get(name) ?? '');
  }
  const names = shortNames(needed);
  const sole = soleNeeds(shipped.values());
  const bodies = new Map(
    [...shipped].map(([name, body]) => [names.get(name)!, withNames(compacted(body), names, sole)]),
  );
  const entry = names.get(bundle.entry)!;
  const runtime = { name: `${entry}-runtime`, lua: compacted(bundle.runtime) };
  return {
    lua: printBundle({ bodies, entry, runtime, place: `Interface/AddOns/${addonManifest.name}` }),
    modules: new Map(
      [...bodies, [runtime.name, runtime.lua] as const].map(([name, body]) => [
        name,
        `${moduleHead} ${body}`,
      ]),
    ),
  };
}

function projectVersion(): string {
  const text = readFileSync(path.join(projectRoot, 'package.json'), 'utf8');
  return z.object({ version: z.string() }).parse(JSON.parse(text)).version;
}
