/** The parser of Lua 5.1, which has no types of its own. */
import { createRequire } from 'node:module';

interface LuaNode {
  readonly type: string;
  /** An identifier's. */
  readonly name: string;
  readonly isLocal: boolean;
  /** The field that a member expression takes. */
  readonly identifier?: LuaNode;
  /** The field that a table's constructor sets. */
  readonly key?: LuaNode;
}

export const luaparse = createRequire(import.meta.url)('luaparse') as {
  parse(
    source: string,
    options: {
      readonly luaVersion: '5.1';
      readonly scope?: boolean;
      readonly onCreateNode?: (node: LuaNode) => void;
    },
  ): unknown;
};

/** How often each global is named in a chunk. */
export function countGlobals(chunk: string, counts: Map<string, number>): void {
  const identifiers = new Set<LuaNode>();
  const fields = new Set<LuaNode | undefined>();
  luaparse.parse(chunk, {
    luaVersion: '5.1',
    scope: true,
    onCreateNode: (node) => {
      if (node.type === 'Identifier') {
        identifiers.add(node);
      }
      if (node.type === 'MemberExpression') {
        fields.add(node.identifier);
      }
      if (node.type === 'TableKeyString') {
        fields.add(node.key);
      }
    },
  });
  // Only the parser's end knows what is local.
  for (const { name, isLocal } of [...identifiers].filter((node) => !fields.has(node))) {
    if (!isLocal) {
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
}
