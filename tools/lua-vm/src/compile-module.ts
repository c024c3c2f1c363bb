/** Compiles portable TypeScript to Lua, each module once per process. */
import { resolve } from 'node:path';
import { compileBundle, workspaceRoot } from '@toptalent/tstl';
import type { BundleRequest } from '@toptalent/tstl';

const compiled = new Map<string, Promise<string>>();

/**
 * Compiles a portable module and all it imports to a Lua chunk that returns its exports.
 *
 * @param entryFile path of the `.ts` file; relative paths start at the project's root.
 * @param extraFiles declarations of globals that the module needs (`.d.ts`), if any.
 * @throws TstlDiagnosticsError when it does not compile.
 */
export function compileModule(
  entryFile: string,
  extraFiles: NonNullable<BundleRequest['extraFiles']> = [],
): Promise<string> {
  const entry = resolve(workspaceRoot, entryFile);
  const key = [entry, ...extraFiles].join('\n');
  let bundle = compiled.get(key);
  if (bundle === undefined) {
    bundle = Promise.resolve().then(() => compileBundle({ entry, extraFiles }).lua);
    compiled.set(key, bundle);
  }
  return bundle;
}
