// Forbids import circles: no two files import each other, directly or through others.
// A type import counts, because it ties two files together as well.
import { readFileSync, statSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import ts from 'typescript';

/**
 * The relative imports of the files read so far. An editor keeps the rule loaded, so each file is read again when it changes.
 *
 * @type {Map<string, { readonly modifiedAt: number, readonly imports: readonly string[] }>}
 */
const filesRead = new Map();

/** Absolute paths of what a file imports by a relative path; empty for a file that does not exist. */
function importsOf(file) {
  const modifiedAt = statSync(file, { throwIfNoEntry: false })?.mtimeMs;
  if (modifiedAt === undefined) {
    return [];
  }
  const known = filesRead.get(file);
  if (known?.modifiedAt === modifiedAt) {
    return known.imports;
  }
  const imports = ts
    .preProcessFile(readFileSync(file, 'utf8'), true, true)
    .importedFiles.filter((imported) => imported.fileName.startsWith('.'))
    .map((imported) => resolve(dirname(file), imported.fileName));
  filesRead.set(file, { modifiedAt, imports });
  return imports;
}

/** The shortest chain of imports from one file to another, both included; undefined if there is none. */
function chainOfImports(from, to) {
  const chains = [[from]];
  const seen = new Set([from]);
  for (const chain of chains) {
    const last = chain[chain.length - 1];
    if (last === to) {
      return chain;
    }
    for (const next of importsOf(last)) {
      if (!seen.has(next)) {
        seen.add(next);
        chains.push([...chain, next]);
      }
    }
  }
  return undefined;
}

export const noImportCircles = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { circle: 'These files import each other: {{files}}.' },
  },
  create(context) {
    const check = (node) => {
      if (typeof node.source?.value !== 'string' || !node.source.value.startsWith('.')) {
        return;
      }
      const imported = resolve(dirname(context.filename), node.source.value);
      const wayBack = chainOfImports(imported, context.filename);
      if (wayBack !== undefined) {
        const files = [context.filename, ...wayBack].map((file) => relative(context.cwd, file));
        context.report({ node: node.source, messageId: 'circle', data: { files: files.join(' -> ') } });
      }
    };
    return {
      ImportDeclaration: check,
      ImportExpression: check,
      TSImportType: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
    };
  },
};
