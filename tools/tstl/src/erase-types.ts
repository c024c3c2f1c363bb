/** A compiler plugin that drops imports and exports of types. */
import ts from 'typescript';
import type { Plugin } from 'typescript-to-lua';

/**
 * TypeScriptToLua 1.37.1 turns `import type` and `export type * from` into a `require` at run time: dead weight, and
 * an endless recursion if two files import each other's types. Remove this plugin when TypeScriptToLua erases them itself.
 */
export const eraseTypes: Plugin = {
  visitors: {
    [ts.SyntaxKind.ExportDeclaration]: (node, context) =>
      node.isTypeOnly ? undefined : context.superTransformStatements(node),
    [ts.SyntaxKind.ImportDeclaration]: (node, context) =>
      node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword
        ? undefined
        : context.superTransformStatements(node),
  },
};
