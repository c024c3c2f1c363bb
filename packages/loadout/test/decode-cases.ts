/** Which texts must be read on the small tree, and how; which must be refused, and by which name. */
import { serializationVersion } from '@toptalent/loadout';
import { choice, full, granted, header, none, ranks, textOf } from './bit-text.ts';
import { body, budget, build, built, builtPicks, fail, nothingBought, ok } from './case.ts';
import type { Case } from './case.ts';
import { smallCode, smallTree, specId } from './small-tree.ts';

const older = serializationVersion - 1;

const heroOnly = {
  ...built,
  picks: builtPicks.slice(4),
  points: { class: 0, spec: 0, hero: 2 },
};

const decode = (name: string, records: Parameters<typeof smallCode>[0], expected: unknown): Case => ({
  name,
  call: 'decodeLoadout',
  args: [smallCode(records), smallTree, budget],
  expected,
});

/** What must be read, and how. */
export const accepted: readonly Case[] = [
  decode('a full build', build, ok(built)),
  decode('no talents at all', {}, ok({ ...built, ...nothingBought() })),
  decode(
    'partial ranks, of a node and of a tiered node',
    { 11: ranks(1), 21: ranks(3) },
    ok({
      ...built,
      ...nothingBought(),
      picks: [
        { nodeId: 11, ranks: 1, entryId: 111 },
        { nodeId: 21, ranks: 3, entryId: 213 },
      ],
      points: { class: 1, spec: 3, hero: 0 },
    }),
  ),
  decode(
    'granted flags: a free node, starters of both hero trees, a hero node of another specialization, an invisible one',
    { ...build, 10: granted, 22: granted, 30: granted, 32: granted, 35: granted },
    ok({ ...built, granted: [10, 22, 30, 32, 35] }),
  ),
  decode(
    'a granted flag on a hero node that is not free',
    { ...build, 31: granted },
    ok({ ...built, granted: [31] }),
  ),
  decode(
    'free and invisible nodes marked as bought cost nothing',
    { ...build, 10: full, 22: full, 32: full },
    ok({
      ...built,
      freePicks: [
        { nodeId: 10, ranks: 1, entryId: 110 },
        { nodeId: 22, ranks: 1, entryId: 0 },
        { nodeId: 32, ranks: 1, entryId: 320 },
      ],
    }),
  ),
  decode(
    'points left in the other hero tree',
    { ...build, 31: full },
    ok({ ...built, inactiveHeroPicks: [{ nodeId: 31, ranks: 1, entryId: 310 }] }),
  ),
  decode(
    'a hero tree picked, none of its nodes bought',
    { 40: choice(0) },
    ok({ ...built, ...nothingBought(), heroTree: { subTreeId: 7, entryId: 407 } }),
  ),
  decode('no hero tree picked: its nodes tell', { 33: choice(0), 34: full }, ok(heroOnly)),
  decode(
    'no hero tree picked, points in both: the larger one',
    { 31: full, 33: choice(0), 34: full },
    ok({ ...heroOnly, inactiveHeroPicks: [{ nodeId: 31, ranks: 1, entryId: 310 }] }),
  ),
  {
    name: 'a tree hash that is not zero',
    call: 'decodeLoadout',
    args: [textOf([...header(specId).slice(0, 2), ...hash(), ...body(build)]), smallTree, budget],
    expected: ok({ ...built, treeHash: hash().map(([byte]) => byte) }),
  },
  {
    name: 'one superfluous A at the end',
    call: 'decodeLoadout',
    args: [`${smallCode(build)}A`, smallTree, budget],
    expected: ok(built),
  },
  {
    name: 'more points than a budget, where none is given',
    call: 'decodeLoadout',
    args: [smallCode(build), smallTree],
    expected: ok(built),
  },
  {
    name: 'any granted flag, where the tree does not know the hidden nodes',
    call: 'decodeLoadout',
    args: [smallCode({ ...build, 35: granted, 50: granted }), { ...smallTree, hiddenNodes: undefined }],
    expected: ok({ ...built, granted: [35, 50] }),
  },
];

/** What must be refused, and by which name. */
export const refused: readonly Case[] = [
  decodeText('an empty text', '', { reason: 'headerTooShort', bits: 0 }),
  decodeText('a text that is no code', 'not a code', { reason: 'badCharacter', position: 3 }),
  decodeText('a code with padding', `${smallCode(build)}=`, {
    reason: 'badCharacter',
    position: smallCode(build).length,
  }),
  decodeText('a text of 25 characters', 'A'.repeat(25), { reason: 'headerTooShort', bits: 150 }),
  decodeText('an older serialization version', textOf([...header(specId, older), ...body(build)]), {
    reason: 'wrongVersion',
    version: older,
  }),
  decodeText("another specialization's code", smallCode(build, 62), { reason: 'wrongSpec', specId: 62 }),
  decodeText('a code cut inside a node', smallCode(build).slice(0, -3), { reason: 'cutShort', nodeId: 33 }),
  decodeText('a code without its last, empty nodes', textOf([...header(specId), ...none]), {
    reason: 'cutShort',
    nodeId: 20,
  }),
  decodeText('two superfluous characters', `${smallCode(build)}AA`, {
    reason: 'trailingBits',
    bits: 14,
  }),
  decodeText('one character too many that says something', `${smallCode(build)}B`, {
    reason: 'trailingBits',
    bits: 8,
  }),
  decodeText('a fill that is not zero', textOf([...header(specId), ...body(build), [1, 1]]), {
    reason: 'trailingBits',
    bits: 2,
  }),
  decodeText(
    'a fill that is not zero, before a superfluous A',
    `${textOf([...header(specId), ...body(build), [1, 1]])}A`,
    { reason: 'trailingBits', bits: 8 },
  ),
  decode(
    "another specialization's node bought",
    { ...build, 50: full },
    fail({ reason: 'unknownNode', nodeId: 50 }),
  ),
  decode(
    "another specialization's hero node bought",
    { ...build, 35: full },
    fail({ reason: 'unknownNode', nodeId: 35 }),
  ),
  decode(
    "another specialization's choice of a hero tree",
    { ...build, 41: choice(0) },
    fail({ reason: 'unknownNode', nodeId: 41 }),
  ),
  {
    name: 'an invisible node bought, where the tree does not know the invisible ones',
    call: 'decodeLoadout',
    args: [smallCode({ ...build, 22: full }), { ...smallTree, invisibleNodes: undefined }],
    expected: fail({ reason: 'unknownNode', nodeId: 22 }),
  },
  decode(
    'an invisible node with ranks',
    { 22: ranks(1) },
    fail({ reason: 'ranksOutOfRange', nodeId: 22, ranks: 1 }),
  ),
  decode(
    'an invisible node with a choice',
    { 22: choice(0) },
    fail({ reason: 'choiceMismatch', nodeId: 22 }),
  ),
  decode('a choice on a plain node', { 20: choice(0) }, fail({ reason: 'choiceMismatch', nodeId: 20 })),
  decode('no choice on a choice node', { 12: full }, fail({ reason: 'choiceMismatch', nodeId: 12 })),
  decode('no choice on the hero tree node', { 40: full }, fail({ reason: 'choiceMismatch', nodeId: 40 })),
  decode(
    'a choice that the node does not have',
    { 12: choice(2) },
    fail({ reason: 'choiceOutOfRange', nodeId: 12, index: 2 }),
  ),
  decode('no ranks', { 11: ranks(0) }, fail({ reason: 'ranksOutOfRange', nodeId: 11, ranks: 0 })),
  decode(
    'all ranks called partial',
    { 11: ranks(2) },
    fail({ reason: 'ranksOutOfRange', nodeId: 11, ranks: 2 }),
  ),
  decode('too many ranks', { 21: ranks(5) }, fail({ reason: 'ranksOutOfRange', nodeId: 21, ranks: 5 })),
  decode('a granted flag on a bought-only node', { 20: granted }, fail({ reason: 'badGrant', nodeId: 20 })),
  decode(
    "a granted flag on another specialization's node",
    { 50: granted },
    fail({ reason: 'badGrant', nodeId: 50 }),
  ),
  decode(
    'hero nodes of one tree, the other picked',
    { 31: full, 40: choice(1) },
    fail({ reason: 'heroTreeMismatch', subTreeId: 8 }),
  ),
  decode(
    'no hero tree picked, both with equal points',
    { 31: full, 34: full },
    fail({ reason: 'heroTreeMismatch', subTreeId: 7 }),
  ),
  {
    name: 'no hero tree picked, where the tree has no choice of one',
    call: 'decodeLoadout',
    args: [
      smallCode({ 33: choice(0), 34: full }),
      { ...smallTree, nodes: smallTree.nodes.filter((node) => node.kind !== 'subTree') },
    ],
    expected: fail({ reason: 'heroTreeMismatch', subTreeId: 8 }),
  },
  ...(['class', 'spec', 'hero'] as const).map((kind): Case => ({
    name: `more ${kind} points than the budget`,
    call: 'decodeLoadout',
    args: [smallCode(build), smallTree, { ...budget, [kind]: budget[kind] - 1 }],
    expected: fail({ reason: 'tooManyPoints', kind, points: budget[kind] }),
  })),
  {
    name: 'more points than the budget in the inactive hero tree',
    call: 'decodeLoadout',
    args: [
      smallCode({ 31: full, 33: choice(0), 34: full, 40: choice(0) }),
      smallTree,
      { ...budget, hero: 1 },
    ],
    expected: fail({ reason: 'tooManyPoints', kind: 'hero', points: 2 }),
  },
];

function hash() {
  return Array.from({ length: 16 }, (_, index) => [(index * 37 + 5) % 256, 8] as const);
}

function decodeText(name: string, text: string, failure: unknown): Case {
  return { name, call: 'decodeLoadout', args: [text, smallTree, budget], expected: fail(failure) };
}
