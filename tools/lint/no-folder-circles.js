// Forbids circles of folders: between the folders of one parent, imports go in one direction.
// Files that lie in the parent itself put the folders together, and may import from and be imported by any of them.
import { readdirSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { importsOf, onImport } from './imports-of.js';

/** The folder of `parent` that a file lies in; undefined for a file in `parent` itself or outside. */
function folderOf(file, parent) {
  const parts = relative(parent, file).split(sep);
  return parts.length > 1 && parts[0] !== '..' ? parts[0] : undefined;
}

function filesIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.[jt]sx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

/** The folders of `parent` that the files of a folder import from, each with one file that does. */
function importedFolders(folder, parent) {
  const found = new Map();
  for (const file of filesIn(join(parent, folder))) {
    for (const imported of importsOf(file)) {
      const other = folderOf(imported, parent);
      if (other !== undefined && other !== folder && !found.has(other)) {
        found.set(other, file);
      }
    }
  }
  return found;
}

/** The shortest chain of imports from one folder to another, as the files that import; undefined if there is none. */
function wayBetween(from, to, parent) {
  const ways = [{ folder: from, files: [] }];
  const seen = new Set([from]);
  for (const { folder, files } of ways) {
    for (const [next, file] of importedFolders(folder, parent)) {
      if (next === to) {
        return [...files, file];
      }
      if (!seen.has(next)) {
        seen.add(next);
        ways.push({ folder: next, files: [...files, file] });
      }
    }
  }
  return undefined;
}

export const noFolderCircles = {
  meta: {
    type: 'problem',
    /** The parent folder, from the folder that lint runs in. */
    schema: [{ type: 'string' }],
    messages: {
      circle: 'The folders {{from}} and {{to}} import each other: {{to}} leads back through {{files}}.',
    },
  },
  create(context) {
    const parent = resolve(context.cwd, context.options[0]);
    const from = folderOf(context.filename, parent);
    return onImport(context, (node, imported) => {
      const to = folderOf(imported, parent);
      if (from === undefined || to === undefined || from === to) {
        return;
      }
      const wayBack = wayBetween(to, from, parent);
      if (wayBack !== undefined) {
        const files = wayBack.map((file) => relative(parent, file)).join(', ');
        context.report({ node, messageId: 'circle', data: { from, to, files } });
      }
    });
  },
};
