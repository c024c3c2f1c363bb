// Forbids import circles: no two files import each other, directly or through others.
import { relative } from 'node:path';
import { importsOf, onImport } from './imports-of.js';

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
    return onImport(context, (node, imported) => {
      const wayBack = chainOfImports(imported, context.filename);
      if (wayBack !== undefined) {
        const files = [context.filename, ...wayBack].map((file) => relative(context.cwd, file));
        context.report({ node, messageId: 'circle', data: { files: files.join(' -> ') } });
      }
    });
  },
};
