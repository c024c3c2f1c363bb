/** Leaves out of a bundle every module that the entry does not reach when it runs. */
import path from 'node:path';
import ts from 'typescript';
import type { Plugin, ProcessedFile } from 'typescript-to-lua';

/**
 * TypeScriptToLua bundles every file that the type checker has read, so that a file of nothing but types becomes an empty
 * module. This plugin keeps the modules that are required, directly or not, by the entry.
 *
 * @param entry Absolute path of the entry file.
 */
export function reachableModules(entry: string): Plugin {
  return {
    afterPrint(_program, options, _emitHost, files) {
      const byName = new Map(files.map((file) => [path.normalize(file.fileName), file]));
      const reached = new Set<ProcessedFile>();
      const reach = (name: string): void => {
        const file = byName.get(path.normalize(name));
        if (file !== undefined && !reached.has(file)) {
          reached.add(file);
          for (const specifier of requiredBy(file)) {
            const { resolvedModule } = ts.resolveModuleName(specifier, file.fileName, options, ts.sys);
            reach(resolvedModule?.resolvedFileName ?? specifier);
          }
        }
      };
      reach(entry);
      files.splice(0, files.length, ...files.filter((file) => reached.has(file)));
    },
  };
}

/** The names in a module's `require("...")` calls, as the source wrote them. */
function requiredBy({ code }: ProcessedFile): readonly string[] {
  return [...code.matchAll(/\brequire\("([^"]+)"\)/g)].map(([, specifier]) => specifier!);
}
