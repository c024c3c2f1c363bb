// No undefined in an array: Lua's lists end at the first nil, so `for (const x of [a(), b()])` stops where a() has nothing.
// The compiler says no word, and Node never shows it. Needs types.
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
    // What a pattern takes apart, and what several values are returned as, are no lists in Lua.
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
