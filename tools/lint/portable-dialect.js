// The portable dialect: TypeScript that means the same in Node and in the game's Lua 5.1.
// Each ban gives its reason; docs/dialect.md explains the whole dialect.

import { noUndefinedInArrays } from './no-undefined-in-arrays.js';

const portableFolders = ['loadout', 'game', 'build-data', 'sample', 'wow-sim', 'addon'];
const portable = [
  ...portableFolders.map((name) => `packages/${name}/src/**/*.ts`),
  'packages/addon/scenarios/**/*.ts',
  'packages/playground/sim/**/*.ts',
];

const ban = (selector, message) => ({ selector, message });

const bans = [
  ban(
    'CallExpression[callee.property.name=/^(sort|filter|map|find|findIndex|some|every|forEach|flatMap|reduce)$/] > Identifier.arguments:first-child',
    'A function passed by its name may be called with a wrong self in Lua; wrap it in an arrow function.',
  ),
  ban('ThrowStatement', 'Portable code returns failures; an Error crashes in the game when printed.'),
  ban(
    'TryStatement',
    'Portable code returns failures; catching is for the edge (pcall in addon/src/client).',
  ),
  ban('TSEnumDeclaration', 'An enum reads and writes a global of its name in Lua; use a union of literals.'),
  ban('ForInStatement', 'for…in has no order in Lua; keep an array of the keys.'),
  ban(
    'BinaryExpression[operator=/^(&|\\||\\^|<<|>>|>>>)$/]',
    'Lua 5.1 has no bit operators; use arithmetic.',
  ),
  ban('UnaryExpression[operator="~"]', 'Lua 5.1 has no bit operators; use arithmetic.'),
  ban(
    'BinaryExpression[operator="%"][left.operator="-"]',
    'The remainder of a negative number differs in Lua.',
  ),
  ban(
    'NewExpression[callee.name=/^(Map|Set|WeakMap|WeakSet)$/]',
    'Map and Set cost 7 to 9 KB of runtime; use a record.',
  ),
  ban(
    'NewExpression[callee.name=/^(Error|Date|RegExp|Promise)$/]',
    'The game has none, or it costs too much runtime.',
  ),
  ban('Literal[regex]', 'There are no regular expressions in Lua.'),
  ban('AwaitExpression', 'No promises in the game.'),
  ban('FunctionDeclaration[async=true]', 'No promises in the game.'),
  ban('ArrowFunctionExpression[async=true]', 'No promises in the game.'),
  ban('FunctionDeclaration[generator=true]', 'Generators do not cross pcall in Lua 5.1.'),
  ban(
    'AccessorProperty, MethodDefinition[kind=/^(get|set)$/], Property[kind=/^(get|set)$/]',
    'An accessor costs a metatable.',
  ),
  ban(
    'MemberExpression[object.name="Object"][property.name=/^(keys|entries|values)$/]',
    'No order in Lua; keep an array.',
  ),
  ban('CallExpression[callee.name=/^(parseInt|parseFloat)$/]', 'Costs 1.8 KB of runtime; use Number().'),
  ban(
    'ObjectPattern > Property[key.name="length"]',
    'Destructured length is a field read, nil in Lua; write value.length.',
  ),
  ban('ExportAllDeclaration[exported!=null]', 'Costs one table for each load.'),
];

export const portableDialect = [
  {
    files: portable,
    ignores: [
      'packages/build-data/src/schema.ts',
      'packages/build-data/src/talent-trees-schema.ts',
      'packages/build-data/src/version-1.ts',
    ],
    languageOptions: { parserOptions: { projectService: true } },
    plugins: { portable: { rules: { 'no-undefined-in-arrays': noUndefinedInArrays } } },
    rules: {
      // 0 and '' are true in Lua; TypeScriptToLua warns only about plain number and string types.
      '@typescript-eslint/strict-boolean-expressions': [
        'error',
        { allowString: false, allowNumber: false, allowNullableObject: true, allowNullableBoolean: true },
      ],
      'portable/no-undefined-in-arrays': 'error',
      'no-restricted-syntax': ['error', ...bans],
      'no-restricted-globals': [
        'error',
        'console',
        'process',
        'Buffer',
        'setTimeout',
        'fetch',
        'JSON',
        'Intl',
        { name: 'dofile', message: 'lua-types declares it; the game has no such function.' },
        { name: 'rawlen', message: 'lua-types declares it; Lua 5.1 has no such function.' },
        { name: 'collectgarbage', message: 'The game decides when to collect; only benchmarks ask.' },
      ],
    },
  },
];
