/** Compiles the addon to the Lua files that ship: the addon itself, and its languages. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { compileBundle, workspaceRoot as projectRoot } from '@toptalent/tstl';
import { z } from 'zod';
import { addonManifest } from './addon.manifest.ts';
import { withoutSpace, withShortImports } from './compact-lua.ts';

export interface CompiledAddon {
  /** The bundle, with its header line. */
  readonly lua: string;
  /** All languages but English; the client's own is kept, the rest is garbage once the file has run. */
  readonly locales: string;
  /** The project's version, which is the addon's. */
  readonly version: string;
}

/** @throws TstlDiagnosticsError when the addon does not compile. */
export function compileAddon(): CompiledAddon {
  const version = projectVersion();
  return {
    lua: compileFile('packages/addon/src/main.ts', version),
    locales: compileFile('packages/addon/src/locales.ts', version),
    version,
  };
}

function compileFile(entry: string, version: string): string {
  const { lua } = compileBundle({ entry, projectRoot, removeComments: true });
  const header = `-- ${addonManifest.title} ${version}, ${addonManifest.license} licence. Compiled from TypeScript.`;
  return `${header}\n${withoutSpace(withShortImports(lua))}`;
}

function projectVersion(): string {
  const text = readFileSync(path.join(projectRoot, 'package.json'), 'utf8');
  return z.object({ version: z.string() }).parse(JSON.parse(text)).version;
}
