/** A compiler plugin that gives source maps the whole path of each source. */
import path from 'node:path';
import type { Plugin, ProcessedFile } from 'typescript-to-lua';

type SourceMapNode = NonNullable<ProcessedFile['sourceMapNode']>;

/**
 * TypeScriptToLua 1.37.1 names a source relative to its own Lua file, so that in a bundle all files of one name (`port.ts`) look
 * like one source. Remove this plugin when a bundle's map has whole paths.
 *
 * @param projectRoot Paths are relative to this folder, with `/` between folders.
 */
export function nameSources(projectRoot: string): Plugin {
  return {
    afterPrint(_program, _options, _emitHost, files) {
      for (const { fileName, sourceMapNode } of files) {
        if (sourceMapNode !== undefined) {
          rename(sourceMapNode, path.relative(projectRoot, fileName).replaceAll('\\', '/'));
        }
      }
    },
  };
}

function rename(node: SourceMapNode, source: string): void {
  node.source = source;
  for (const child of node.children) {
    if (typeof child !== 'string') {
      rename(child, source);
    }
  }
}
