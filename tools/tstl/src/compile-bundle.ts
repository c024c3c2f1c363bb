/** Compiles TypeScript to one Lua 5.1 chunk, in memory. */
import { createRequire } from 'node:module';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import * as tstl from 'typescript-to-lua';
import { problemOf, TstlDiagnosticsError } from './diagnostics-error.ts';
import { eraseTypes } from './erase-types.ts';
import { nameSources } from './name-sources.ts';
import { reachableModules } from './reachable-modules.ts';
import { workspacePaths } from './workspace-paths.ts';

export interface BundleRequest {
  /** The file whose exports the bundle returns; relative paths start at the project's root. */
  readonly entry: string;
  /** The folder that contains `packages/`. Module names in the bundle are relative to it. Default: this workspace. */
  readonly projectRoot?: string;
  /** Further root files, such as declarations of globals (`.d.ts`); relative paths start at the project's root. */
  readonly extraFiles?: readonly string[];
  /** Further `paths`, from an import's name to a file relative to the project's root. */
  readonly paths?: Readonly<Record<string, readonly string[]>>;
}

export interface Bundle {
  /** One Lua chunk. It passes its own `...` on to the entry file and returns the entry's exports. */
  readonly lua: string;
  /** Source map of the chunk (version 3, JSON): from its lines to TypeScript. Paths are relative to the project's root. */
  readonly sourceMap: string;
}

/** The monorepo that this tool lives in. */
export const workspaceRoot: string = fileURLToPath(new URL('../../..', import.meta.url)).replace(
  /[/\\]$/,
  '',
);

/**
 * Compiles an entry file and everything that it imports to one Lua chunk. Writes no files.
 *
 * Types are checked with the strictness of `tsconfig.base.json`, without `@types/node` or the DOM.
 *
 * @throws TstlDiagnosticsError on any diagnostic, warnings too.
 */
export function compileBundle(request: BundleRequest): Bundle {
  const projectRoot = resolve(request.projectRoot ?? workspaceRoot);
  const entry = resolve(projectRoot, request.entry);
  const extraFiles = (request.extraFiles ?? []).map((file) => resolve(projectRoot, file));
  const options = bundleOptions(projectRoot, entry, request);
  let lua = '';
  let sourceMap = '';
  const { diagnostics } = tstl.transpileFiles(
    [entry, languageExtensions, ...extraFiles],
    options,
    (name, text) => {
      if (name.endsWith('.map')) {
        sourceMap = text;
      } else {
        lua = text;
      }
    },
  );
  if (diagnostics.length > 0) {
    throw new TstlDiagnosticsError(diagnostics.map((diagnostic) => problemOf(diagnostic, projectRoot)));
  }
  if (lua === '') {
    throw new TstlDiagnosticsError([emptyBundle(entry)]);
  }
  return { lua, sourceMap };
}

const require = createRequire(import.meta.url);

/** `LuaMultiReturn`, `$multi`, `$vararg` and the like; types only. */
const languageExtensions = require
  .resolve('@typescript-to-lua/language-extensions/package.json')
  .replace(/package\.json$/, 'index.d.ts');

/** The compiler options; `docs/dialect.md` gives the reasons. */
function bundleOptions(projectRoot: string, entry: string, request: BundleRequest): tstl.CompilerOptions {
  const paths: Record<string, string[]> = workspacePaths(projectRoot);
  for (const [name, targets] of Object.entries(request.paths ?? {})) {
    paths[name] = [...targets];
  }
  // Parsed like a tsconfig in the project's root, so that `paths` are relative to it.
  const configFile = join(projectRoot, 'tsconfig.lua-bundle.json');
  const base = ts.readConfigFile(join(workspaceRoot, 'tsconfig.base.json'), (file) => ts.sys.readFile(file));
  const parsed = ts.parseJsonConfigFileContent(
    {
      compilerOptions: {
        ...base.config?.compilerOptions,
        noEmit: false,
        // With it on, an import that only names types stays in the Lua (TypeScriptToLua 1.37.1); `tsc` checks it.
        verbatimModuleSyntax: false,
        rewriteRelativeImportExtensions: true,
        rootDir: '.',
        outDir: '.',
        types: [],
        paths,
      },
      files: [entry],
    },
    ts.sys,
    projectRoot,
    undefined,
    configFile,
  );
  const errors = [...(base.error === undefined ? [] : [base.error]), ...parsed.errors];
  if (errors.length > 0) {
    throw new TstlDiagnosticsError(errors.map((diagnostic) => problemOf(diagnostic, projectRoot)));
  }
  return {
    ...parsed.options,
    configFilePath: configFile,
    luaPlugins: [
      { plugin: eraseTypes },
      { plugin: reachableModules(entry) },
      { plugin: nameSources(projectRoot) },
    ],
    luaTarget: tstl.LuaTarget.Lua51,
    luaBundle: `${basename(entry, '.ts')}.bundle.lua`,
    luaBundleEntry: entry,
    luaLibImport: tstl.LuaLibImportKind.RequireMinimal,
    noImplicitSelf: true,
    noImplicitGlobalVariables: true,
    noHeader: true,
    sourceMap: true,
    sourceMapTraceback: false,
  };
}

function emptyBundle(entry: string) {
  const message = `The compiler reported no problem but wrote nothing for ${entry}.`;
  return {
    file: undefined,
    line: undefined,
    column: undefined,
    category: 'error',
    code: 0,
    message,
  } as const;
}
