/** What passes the border, and what does not: attacks on terminals, pull requests, Lua and the game's own text. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import {
  countSchema,
  firstIssue,
  idSchema,
  importCodeSchema,
  millisecondsSchema,
  nameSchema,
  plainLine,
  plainName,
  plainNameSchema,
  reportCodeSchema,
  secondsSchema,
  shareSchema,
  visibleNameSchema,
} from '../src/index.ts';

const attacks: readonly (readonly [what: string, name: string])[] = [
  ['hides what follows on a terminal', 'Boss\u001b[8m'],
  ['sets the title of a terminal', '\u001b]0;title\u0007Boss'],
  ['uses the one-byte form of an escape', 'Boss\u009b8m'],
  ['turns the direction of writing', 'Boss\u202egnp.exe'],
  ['isolates a direction', 'Boss\u2066x\u2069'],
  ['is a workflow command on a line of its own', 'Boss\n::error::pwned'],
  ['returns to the beginning of the line', 'Boss\r::error::pwned'],
  ['breaks a line with a separator of Unicode', 'Boss\u2028::error::pwned'],
  ['shows a texture in the game', '|TInterface\\Icons\\Spell:500|t'],
  ['is a link in the game', '|Hplayer:Evil|h[Boss]|h'],
  ['looks like another name by a joiner', 'Bo\u200dss'],
  ['hides text in tags', 'Boss\u{e0041}\u{e0042}'],
  ['is blank by a filler that counts as a letter', 'Boss\u3164'],
  ['is blank in Braille', 'Boss\u2800'],
  ['covers its neighbours with accents', `Boss${'\u0301'.repeat(20)}`],
  ['has half a character', 'Boss\ud83d'],
  ['shows a private character', 'Boss\ue000'],
  ['rings the bell', 'Boss\u0007'],
  ['ends a C string', 'Boss\0'],
  ['is longer than any name', 'B'.repeat(201)],
];

describe('a name', () => {
  it.each(attacks)('that %s is refused, and kept as a plain one from Warcraft Logs', (_, name) => {
    expect(nameSchema.safeParse(name).success).toBe(false);
    const plain = plainNameSchema.parse(name);
    expect(nameSchema.parse(plain)).toBe(plain);
    expect(plain).not.toMatch(/[\p{Cc}\p{Cf}|]/u);
  });

  it.each([
    "Nek'zali, the Unbound",
    'Die Mörderische Schreckenskammer',
    'Азурегос',
    '阿古斯',
    '아즈샤라',
    'ที่นี่',
    'Ng\u0302\u0301',
    "Val'kyr (12.1)",
    '👑 Kings',
    '',
  ])('%s is one', (name) => {
    expect(nameSchema.parse(name)).toBe(name);
    expect(plainName(name)).toBe(name);
  });

  it.each(['', ' ', '...', '\u2003', '\u{1d159}', '👑'])(
    '%j is none that people look for: nothing of it can be read',
    (name) => {
      expect(visibleNameSchema.safeParse(name).success).toBe(false);
      expect(visibleNameSchema.parse(`${name} 7`)).toBe(`${name} 7`);
    },
  );

  it('made of any text is one', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 500 }), (text) => {
        expect(nameSchema.safeParse(plainName(text)).success).toBe(true);
      }),
    );
  });

  it('is cut without half a character at its end', () => {
    expect(plainName(`${'a'.repeat(198)}👑👑`)).toBe(`${'a'.repeat(198)}…`);
  });
});

describe('a line', () => {
  it('keeps its words on one line', () => {
    expect(plainLine('no\r\n\u001b[31mway\u202e')).toBe('no [31mway');
  });

  it('is cut, also of a text of many megabytes', () => {
    expect(plainLine('x'.repeat(50_000_000))).toBe(`${'x'.repeat(299)}…`);
  });

  it('says where JSON is wrong, without what its keys could do', () => {
    const { error } = z
      .strictObject({ a: z.array(z.number()) })
      .safeParse({ a: ['x', 'y'], '\u001b[8m\n::error::': 1 });
    const text = firstIssue(error!);
    expect(text).toMatch(/^at a\[0\]: .*, and 2 more faults$/);
    expect(firstIssue(z.array(z.number()).safeParse(['x', 'y']).error!)).toMatch(/, and 1 more fault$/);
    expect(firstIssue(z.strictObject({}).safeParse({ '\u001b[8m\n::error::': 1 }).error!)).not.toMatch(
      /\p{Cc}/u,
    );
  });
});

describe('a figure', () => {
  it.each<[string, z.ZodType, readonly unknown[], readonly unknown[]]>([
    ['an id', idSchema, [1, 2 ** 31 - 1], [0, -1, 1.5, 2 ** 31, NaN, Infinity, '1', 1n, null]],
    ['a count', countSchema, [0, 7], [-1, 0.5, 1e300, NaN]],
    ['a share', shareSchema, [0, 0.5, 1], [-0.01, 1.01, NaN, Infinity]],
    ['a time in seconds', secondsSchema, [0, 4_070_908_799], [4_070_908_800, 253_402_300_799, -1, 0.5]],
    ['a time in milliseconds', millisecondsSchema, [1.5], [1e300, -1, NaN, Infinity]],
  ])('%s is finite and in range', (_, schema, good, bad) => {
    good.forEach((value) => expect(schema.safeParse(value).success, String(value)).toBe(true));
    bad.forEach((value) => expect(schema.safeParse(value).success, String(value)).toBe(false));
  });
});

describe('a code', () => {
  it.each(['', 'C'.repeat(1001), 'CAQA"', 'CAQA\n', 'CAQA=', 'CAQA]]', 'CAQА'])(
    '%j is no import string',
    (code) => expect(importCodeSchema.safeParse(code).success).toBe(false),
  );

  it.each(['', 'a b', 'abc#1', '../../x', 'abc\n', 'x'.repeat(65), 'abc"){x}'])('%j is no report', (code) =>
    expect(reportCodeSchema.safeParse(code).success).toBe(false),
  );

  it('is an import string or a report of the usual kind', () => {
    expect(importCodeSchema.safeParse('CAQA/+09az').success).toBe(true);
    expect(reportCodeSchema.safeParse('aBcD1234aBcD1234').success).toBe(true);
    expect(reportCodeSchema.safeParse('a:aBcD1234aBcD1234').success).toBe(true);
  });
});
