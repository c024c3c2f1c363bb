// Reads what a file imports by a relative path. A type import counts, because it ties two files together as well.
import { readFileSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import ts from 'typescript';

/**
 * The relative imports of the files read so far. An editor keeps the rule loaded, so each file is read again when it changes.
 *
 * @type {Map<string, { readonly modifiedAt: number, readonly imports: readonly string[] }>}
 */
const filesRead = new Map();

/** Absolute paths of what a file imports by a relative path; empty for a file that does not exist. */
export function importsOf(file) {
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

/**
 * Visitors for every way in which a file names another by a relative path.
 *
 * @param {{ readonly filename: string }} context The rule's context.
 * @param {(node: object, imported: string) => void} check Called with the node of the path, and the absolute path.
 */
export function onImport(context, check) {
  const visit = (node) => {
    if (typeof node.source?.value === 'string' && node.source.value.startsWith('.')) {
      check(node.source, resolve(dirname(context.filename), node.source.value));
    }
  };
  return {
    ImportDeclaration: visit,
    ImportExpression: visit,
    TSImportType: visit,
    ExportNamedDeclaration: visit,
    ExportAllDeclaration: visit,
  };
}
