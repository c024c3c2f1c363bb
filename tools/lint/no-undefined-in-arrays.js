// Forbids undefined in arrays, because a Lua list ends at the first nil.
// `for (const x of [a(), b()])` stops at once if a() is undefined. TypeScriptToLua does not warn, and in Node the loop works.
// The rule needs types.
import ts from 'typescript';

const mayBeNil = ts.TypeFlags.Undefined | ts.TypeFlags.Null | ts.TypeFlags.Void;

/** @param {import('typescript').Type} type */
const includesNil = (type) =>
  type.isUnion() ? type.types.some((part) => (part.flags & mayBeNil) !== 0) : (type.flags & mayBeNil) !== 0;

export const noUndefinedInArrays = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { hole: 'This element may be undefined: in Lua the list would end here.' },
  },
  create(context) {
    const { parserServices } = context.sourceCode;
    const checker = parserServices.program.getTypeChecker();
    const typeOf = (node) => checker.getTypeAtLocation(parserServices.esTreeNodeToTSNodeMap.get(node));
    // The arguments of $multi become several values in Lua, not a list.
    const isNoList = (node) => node.parent.type === 'CallExpression' && node.parent.callee.name === '$multi';
    return {
      ArrayExpression(node) {
        if (isNoList(node)) {
          return;
        }
        for (const element of node.elements) {
          if (element !== null && element.type !== 'SpreadElement') {
            if (includesNil(typeOf(element))) {
              context.report({ node: element, messageId: 'hole' });
            }
          }
        }
      },
    };
  },
};
