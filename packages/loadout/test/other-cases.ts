/** Loadouts from what is worn or logged, texts from loadouts, and comparison, on the small tree. */
import { serializationVersion } from '@toptalent/loadout';
import { choice, full, granted, header, none, ranks, textOf } from './bit-text.ts';
import { build, built, builtPicks, fail, nothingBought, ok, order, zeroHash } from './case.ts';
import type { Case } from './case.ts';
import { smallCode, smallTree, specId } from './small-tree.ts';

const pick = (nodeId: number, count: number, entryId: number) => ({ nodeId, ranks: count, entryId });
const worn = [...builtPicks, pick(10, 1, 110), pick(32, 1, 320), pick(40, 1, 408), pick(31, 1, 310)];
const wornLoadout = { ...built, inactiveHeroPicks: [pick(31, 1, 310)], granted: [10, 32] };
const entries = [
  [320, 1],
  [211, 1],
  [212, 2],
  [213, 1],
  [408, 1],
  [111, 2],
  [121, 1],
  [200, 1],
  [110, 1],
  [340, 1],
  [331, 1],
].map(([entryId, count]) => ({ entryId, ranks: count }));

const fromPicks = (name: string, picks: unknown, expected: unknown): Case => ({
  name,
  call: 'loadoutFromPicks',
  args: [picks, smallTree],
  expected,
});
const fromEntries = (name: string, list: unknown, expected: unknown): Case => ({
  name,
  call: 'loadoutFromEntries',
  args: [list, smallTree],
  expected,
});

/** The small tree with a spec node, 36, between hero nodes and the choice of a hero tree, as real trees have them. */
const mixedTree = {
  ...smallTree,
  nodeOrder: [...smallTree.nodeOrder, 36].toSorted((a, b) => a - b),
  nodes: [
    ...smallTree.nodes,
    {
      nodeId: 36,
      kind: 'spec',
      type: 'single',
      maxRanks: 1,
      free: false,
      entries: [{ entryId: 360, maxRanks: 1 }],
    },
  ].toSorted((a, b) => a.nodeId - b.nodeId),
};

/** Loadouts from what is worn or logged. */
export const assembled: readonly Case[] = [
  fromPicks('what is worn, in any order', worn.toReversed(), ok(wornLoadout)),
  fromPicks(
    'what is worn, backwards, without the choice of the hero tree',
    builtPicks.toReversed(),
    ok(built),
  ),
  {
    name: 'a build ascends by node id, with hero nodes among the others',
    call: 'loadoutFromPicks',
    args: [[pick(20, 1, 200), pick(33, 1, 331), pick(36, 1, 360), pick(40, 1, 408)], mixedTree],
    expected: ok({
      ...built,
      picks: [pick(20, 1, 200), pick(33, 1, 331), pick(36, 1, 360)],
      points: { class: 0, spec: 2, hero: 1 },
    }),
  },
  fromPicks('a tiered node by any of its entries', [pick(21, 2, 211)], {
    ok: true,
    value: {
      ...built,
      ...nothingBought(),
      picks: [pick(21, 2, 213)],
      points: { class: 0, spec: 2, hero: 0 },
    },
  }),
  fromPicks('an unknown node', [pick(50, 1, 500)], fail({ reason: 'unknownNode', nodeId: 50 })),
  fromPicks(
    'an unknown node among others',
    [pick(11, 2, 111), pick(50, 1, 500)],
    fail({ reason: 'unknownNode', nodeId: 50 }),
  ),
  fromPicks("another node's entry", [pick(20, 1, 111)], fail({ reason: 'unknownEntry', entryId: 111 })),
  fromPicks(
    'a node twice',
    [pick(12, 1, 121), pick(12, 1, 122)],
    fail({ reason: 'duplicateEntry', entryId: 122 }),
  ),
  fromPicks(
    'a node twice, behind others',
    [pick(11, 2, 111), pick(12, 1, 121), pick(12, 1, 122)],
    fail({ reason: 'duplicateEntry', entryId: 122 }),
  ),
  fromPicks('too many ranks', [pick(11, 3, 111)], fail({ reason: 'ranksOutOfRange', nodeId: 11, ranks: 3 })),
  fromPicks('no ranks', [pick(11, 0, 111)], fail({ reason: 'ranksOutOfRange', nodeId: 11, ranks: 0 })),
  fromPicks('half a rank', [pick(11, 1.5, 111)], fail({ reason: 'ranksOutOfRange', nodeId: 11, ranks: 1.5 })),
  fromPicks(
    'the wrong hero tree',
    [pick(31, 1, 310), pick(40, 1, 408)],
    fail({ reason: 'heroTreeMismatch', subTreeId: 8 }),
  ),
  fromEntries(
    'what was logged: free ones are granted, tiered ranks add up',
    entries,
    ok({ ...built, granted: [10, 32] }),
  ),
  fromEntries(
    'an unknown entry',
    [{ entryId: 999, ranks: 1 }],
    fail({ reason: 'unknownEntry', entryId: 999 }),
  ),
  fromEntries(
    'an entry twice',
    [
      { entryId: 213, ranks: 1 },
      { entryId: 213, ranks: 1 },
    ],
    fail({ reason: 'duplicateEntry', entryId: 213 }),
  ),
  fromEntries(
    'two entries of one choice',
    [
      { entryId: 121, ranks: 1 },
      { entryId: 122, ranks: 1 },
    ],
    fail({ reason: 'duplicateEntry', entryId: 122 }),
  ),
  fromEntries(
    'too many ranks',
    [{ entryId: 111, ranks: 3 }],
    fail({ reason: 'ranksOutOfRange', nodeId: 11, ranks: 3 }),
  ),
  fromEntries(
    'a tiered node whole under its first entry',
    [{ entryId: 213, ranks: 4 }],
    ok({
      ...built,
      ...nothingBought(),
      picks: [pick(21, 4, 213)],
      points: { class: 0, spec: 4, hero: 0 },
    }),
  ),
  fromEntries(
    'more ranks than all tiers hold',
    [
      { entryId: 213, ranks: 3 },
      { entryId: 212, ranks: 2 },
    ],
    fail({ reason: 'ranksOutOfRange', nodeId: 21, ranks: 5 }),
  ),
];

const changed = {
  ...built,
  picks: [pick(11, 1, 111), pick(12, 1, 122), pick(20, 1, 200), pick(21, 4, 213), pick(33, 1, 331)],
};

/** 152 bits of header and 10 of nodes: 27 characters, none of them filled up. */
const tenNodes = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
const tenEmpty = textOf([...header(specId), ...tenNodes.flatMap(() => none)]);
const emptyStream = { version: serializationVersion, specId, treeHash: zeroHash, nodes: [] };

/** Text from meaning, and comparison. */
export const others: readonly Case[] = [
  { name: 'a build', call: 'encodeLoadout', args: [built, smallTree], expected: smallCode(build) },
  {
    name: 'a build with all that does not count',
    call: 'encodeLoadout',
    args: [
      { ...wornLoadout, freePicks: [pick(22, 1, 0), pick(30, 1, 300)], granted: [10, 32, 35] },
      smallTree,
    ],
    expected: smallCode({
      ...build,
      10: granted,
      22: full,
      30: full,
      31: full,
      32: granted,
      35: granted,
    }),
  },
  {
    name: 'partial ranks',
    call: 'encodeLoadout',
    args: [{ ...built, ...nothingBought(), picks: [pick(11, 1, 111), pick(21, 3, 213)] }, smallTree],
    expected: smallCode({ 11: ranks(1), 21: ranks(3) }),
  },
  {
    name: 'a hero tree that the tree does not have is left out',
    call: 'encodeLoadout',
    args: [{ ...built, heroTree: { subTreeId: 9, entryId: 409 } }, smallTree],
    expected: smallCode({ ...build, 40: none }),
  },
  {
    name: 'a node that the tree does not have is left out',
    call: 'encodeStream',
    args: [
      {
        ...emptyStream,
        nodes: [
          { nodeId: 11, purchased: true },
          { nodeId: 14, purchased: true },
          { nodeId: 20, purchased: true },
        ],
        superfluousCharacters: 0,
      },
      order,
    ],
    expected: smallCode({ 11: full, 20: full }),
  },
  {
    name: 'the header alone',
    call: 'readHeader',
    args: [smallCode(build, 65_535)],
    expected: ok({ version: serializationVersion, specId: 65_535, treeHash: zeroHash }),
  },
  {
    name: 'a stream with its superfluous character',
    call: 'decodeStream',
    args: [`${smallCode({ 11: ranks(63), 12: choice(3), 30: granted })}A`, order],
    expected: ok({
      version: serializationVersion,
      specId,
      treeHash: zeroHash,
      nodes: [
        { nodeId: 11, purchased: true, ranks: 63 },
        { nodeId: 12, purchased: true, choice: 3 },
        { nodeId: 30, purchased: false },
      ],
      superfluousCharacters: 1,
    }),
  },
  {
    name: 'a text that ends on the border of a character',
    call: 'decodeStream',
    args: [tenEmpty, tenNodes],
    expected: ok({ ...emptyStream, superfluousCharacters: 0 }),
  },
  {
    name: 'the same with one superfluous character',
    call: 'decodeStream',
    args: [`${tenEmpty}A`, tenNodes],
    expected: ok({ ...emptyStream, superfluousCharacters: 1 }),
  },
  {
    name: 'the same with two, which is one too many',
    call: 'decodeStream',
    args: [`${tenEmpty}AA`, tenNodes],
    expected: fail({ reason: 'trailingBits', bits: 12 }),
  },
  {
    name: 'a note behind the code is cut',
    call: 'cutAtForeignCharacter',
    args: ['CEcB+/0-LVL-10'],
    expected: 'CEcB+/0',
  },
  { name: 'a code alone stays', call: 'cutAtForeignCharacter', args: ['CEcB'], expected: 'CEcB' },
  {
    name: 'a key names specialization, nodes, entries and ranks',
    call: 'canonicalKey',
    args: [built],
    expected: '1473 11.111.2 12.121.1 20.200.1 21.213.4 33.331.1 34.340.1',
  },
  { name: 'the same build', call: 'sameBuild', args: [built, wornLoadout], expected: true },
  { name: 'another build', call: 'sameBuild', args: [built, changed], expected: false },
  {
    name: 'another choice alone is another build',
    call: 'sameBuild',
    args: [built, { ...built, picks: builtPicks.with(1, pick(12, 1, 122)) }],
    expected: false,
  },
  {
    name: 'a talent less is another build',
    call: 'sameBuild',
    args: [{ ...built, picks: builtPicks.slice(0, -1) }, built],
    expected: false,
  },
  {
    name: 'a talent more is another build',
    call: 'sameBuild',
    args: [built, { ...built, picks: builtPicks.slice(0, -1) }],
    expected: false,
  },
  {
    name: "another specialization's is another build, even without talents",
    call: 'sameBuild',
    args: [
      { ...built, ...nothingBought() },
      { ...built, ...nothingBought(), specId: 62 },
    ],
    expected: false,
  },
  {
    name: 'what differs, ranks and choices included',
    call: 'difference',
    args: [built, changed],
    expected: {
      onlyFirst: [pick(11, 1, 111), pick(12, 1, 121), pick(34, 1, 340)],
      onlySecond: [pick(12, 1, 122)],
      points: 3,
    },
  },
  {
    name: 'what differs, from the other side',
    call: 'difference',
    args: [changed, built],
    expected: {
      onlyFirst: [pick(12, 1, 122)],
      onlySecond: [pick(11, 1, 111), pick(12, 1, 121), pick(34, 1, 340)],
      points: 3,
    },
  },
  { name: 'no distance to itself', call: 'distance', args: [built, wornLoadout], expected: 0 },
];
