import { asSeenFromLua, compileModule, createLuaVm } from '@toptalent/lua-vm';
import type { LuaArgument, LuaVm } from '@toptalent/lua-vm';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asOfIn, lookUpBuild, unpackBuild, unpackEncounter } from '../src/index.ts';
import type {
  ClientBuild,
  ClientBuildData,
  ClientContentBuilds,
  ClientEncounter,
  ClientSpecBuilds,
} from '../src/index.ts';
import { packBuildData, packEncounter, packSpec } from '../src/pack.ts';
import type { NameCodes } from '../src/pack.ts';
import { toClientData } from '../src/to-client-data.ts';
import { unpackBuildData } from '../src/unpack-data.ts';
import { madeUpData } from './made-up-data.ts';

const numbered: NameCodes = (codes) => (code) => `${codes.indexOf(code)}`;

const share = fc.integer({ min: 0, max: 10_000 }).map((value) => value / 10_000);
const id = fc.nat({ max: 999_999 });
const code = fc.stringMatching(/^C[A-Za-z0-9+/]{20,60}$/);
const heroTree = fc.record({ subTreeId: id, share });
const heroInterval = fc.record({ subTreeId: id, share, low: share, high: share });
const encounter: fc.Arbitrary<ClientEncounter> = fc
  .record({
    id,
    contentType: fc.constantFrom('raid' as const, 'mythicPlus' as const),
    zoneId: id,
    name: fc.string({ unit: 'binary' }),
    order: fc.nat({ max: 20 }),
    journalId: id,
    known: fc.boolean(),
    instanceId: fc.option(id, { nil: undefined }),
    lfgDungeonId: fc.option(id, { nil: undefined }),
    challengeModeId: fc.option(id, { nil: undefined }),
    uiMapIds: fc.array(id, { maxLength: 5 }),
    requires: fc.array(id, { maxLength: 5 }),
  })
  // A wing is in an instance.
  .map((made) => (made.instanceId === undefined ? { ...made, lfgDungeonId: undefined } : made));
const build: fc.Arbitrary<ClientBuild> = fc
  .record({
    talentCode: code,
    asOf: fc.nat(),
    sampleSize: fc.integer({ min: 1, max: 999 }),
    exactPlayers: fc.nat({ max: 99 }),
    similarShare: share,
    heroTree: heroInterval,
    confidence: fc.constantFrom('strong' as const, 'ok' as const, 'thin' as const),
    difficulty: fc.constantFrom(
      'mythic' as const,
      'heroic' as const,
      'normal' as const,
      'mythicPlus' as const,
      'mixed' as const,
    ),
    alternatives: fc.array(
      fc.record({
        talentCode: code,
        heroTree,
        exactPlayers: fc.nat({ max: 99 }),
        similarShare: share,
      }),
      { maxLength: 3 },
    ),
  })
  .map((made) => ({ ...made, popularity: made.exactPlayers / made.sampleSize }));
const content = (ids: readonly number[]) =>
  fc.record({
    general: fc.option(build, { nil: undefined }),
    encounters: fc.record(Object.fromEntries(ids.map((each) => [each, build] as const)), {
      requiredKeys: [],
    }),
  });
const hasBuild = ({ general, encounters }: ClientContentBuilds): boolean =>
  general !== undefined || Object.keys(encounters).length > 0;
const data: fc.Arbitrary<ClientBuildData> = fc
  .uniqueArray(encounter, { selector: (one) => one.id, maxLength: 4 })
  .chain((encounters) => {
    const ids = encounters.map((one) => one.id);
    const spec: fc.Arbitrary<ClientSpecBuilds> = fc
      .record({ raid: content(ids), mythicPlus: content(ids) })
      .filter(({ raid, mythicPlus }) => [raid, mythicPlus].some(hasBuild));
    const { encounters: _, specs: __, ...header } = toClientData(madeUpData, 5);
    return spec.map((made) => ({ ...header, encounters, specs: { 256: made } }));
  });

describe('packed data', () => {
  it('is the data again when it is unpacked, whatever the data', () => {
    fc.assert(
      fc.property(data, (whole) => {
        expect(unpackBuildData(packBuildData(whole, [256], numbered), [256])).toEqual(whole);
      }),
    );
  });

  it('has each import string once, one a line, sorted', () => {
    fc.assert(
      fc.property(data, (whole) => {
        const lines = packBuildData(whole, [256], numbered).specs[256]!.split('\n');
        const strings = lines.flatMap((line) => /^\d+ (C\S+)$/.exec(line)?.[1] ?? []);
        expect(strings).toEqual([...new Set(strings)].sort());
      }),
    );
  });

  it('has no text for a specialization without a build', () => {
    const none = { raid: { encounters: {} }, mythicPlus: { encounters: {} } };
    expect(packSpec(none, [], numbered)).toBeUndefined();
  });

  it('is dated by its oldest build', () => {
    const { raid, mythicPlus } = toClientData(madeUpData, 5).specs[256]!;
    const older = { ...raid.general!, asOf: 1_600_000_000 };
    const { encounters } = toClientData(madeUpData, 5);
    const text = packSpec({ raid: { ...raid, general: older }, mythicPlus }, encounters, numbered)!;
    expect(asOfIn(text)).toBe(1_600_000_000);
  });

  it('has a line for an encounter whose name holds anything', () => {
    fc.assert(
      fc.property(encounter, (one) => {
        expect(unpackEncounter(packEncounter(one))).toEqual(one);
      }),
    );
  });

  it('reads well', () => {
    const whole = toClientData(madeUpData, 5);
    const packed = packBuildData(whole, [256], numbered);
    expect(packed.encounters).toEqual([
      '3470 raid 53 0 2888 2912 - known 2529 - A boss',
      '3471 raid 53 1 2888 - - new 2529 - A new boss',
      '112521 mythicPlus 55 0 2888 2912 399 known 2529 - A dungeon',
    ]);
    expect(packed.specs[256]!.split('\n').slice(5, 9)).toEqual([
      'raid general 2 60 12 0.6 18 0.8 0.7 0.9 strong mythic 1700000000',
      '+ 3 2 0.1 20 0.2',
      'raid 3470 0 60 12 0.6 18 0.8 0.7 0.9 strong mythic 1700000000',
      '+ 3 2 0.1 20 0.2',
    ]);
  });
});

describe('text that is not what was packed', () => {
  const whole = toClientData(madeUpData, 5);
  const text = packSpec(whole.specs[256]!, whole.encounters, numbered)!;

  it('is not read at all when a piece is missing behind the first line', () => {
    const intact = lookUpBuild({ specs: { 256: text } }, 256, 'raid', 3470);
    const builds = { min: text.indexOf('\n') + 1, max: text.length };
    expect(intact.found).toBe('encounter');
    fc.assert(
      fc.property(fc.integer(builds), fc.integer(builds), (first, second) => {
        const torn = text.slice(0, Math.min(first, second)) + text.slice(Math.max(first, second));
        const found = lookUpBuild({ specs: { 256: torn } }, 256, 'raid', 3470);
        expect(found).toEqual(torn === text ? intact : { found: 'nothing' });
      }),
    );
  });

  it.each([
    ['a count that is none', 'raid 3470 0 60 12', 'raid 3470 0 sixty 12'],
    ['a missing word', ' strong mythic', ' strong'],
    ['no date', ' strong mythic 1700000000', ' strong mythic'],
    ['an unknown confidence', 'strong', 'certain'],
    ['no players', 'raid 3470 0 60', 'raid 3470 0 0'],
    ['a string that is not there', 'raid 3470 0', 'raid 3470 9'],
  ])('with %s has no build there', (_what, from, to) => {
    expect(unpackBuild(text.replaceAll(from, to), 'raid', 3470)).toBeUndefined();
  });

  it.each([
    '',
    'x',
    '3470 raid 53',
    '3470 party 53 0 1 - - known - - A boss',
    'x raid 53 0 1 - - known - - B',
    '3470 raid 53 0 1 3004,x - known - - B',
  ])('is no encounter: "%s"', (line) => {
    expect(unpackEncounter(line)).toBeUndefined();
  });
});

describe('the place of an encounter', () => {
  it.each([
    ['of an older file has no wing', '3004', { instanceId: 3004, lfgDungeonId: undefined }],
    ['has the wing behind the instance', '3004,3316', { instanceId: 3004, lfgDungeonId: 3316 }],
    ['may be unknown', '-', { instanceId: undefined, lfgDungeonId: undefined }],
  ])('%s', (_what, place, expected) => {
    expect(unpackEncounter(`3470 raid 53 0 2888 ${place} - known 2606 - Nek'zali`)).toMatchObject(expected);
  });
});

describe('in Lua 5.1', () => {
  let vm: LuaVm;
  beforeAll(async () => {
    vm = await createLuaVm({ instructions: 50_000_000 });
    vm.loadModule('build-data', await compileModule('packages/build-data/src/index.ts'));
  });
  afterAll(() => {
    vm.dispose();
  });

  it('every line is read as in Node', () => {
    const ascii = data.filter((whole) => whole.encounters.every(({ name }) => /^[ -~\n]*$/.test(name)));
    fc.assert(
      fc.property(ascii, (whole) => {
        const packed = packBuildData(whole, [256], numbered);
        for (const [place, one] of whole.encounters.entries()) {
          const seen = vm.call('build-data', 'unpackEncounter', packed.encounters[place]!);
          expect(seen).toEqual(asSeenFromLua(one));
          for (const contentType of ['raid', 'mythicPlus'] as const) {
            const found = vm.call(
              'build-data',
              'lookUpBuild',
              packed as unknown as LuaArgument,
              256,
              contentType,
              one.id,
            );
            expect(found === undefined).toBe(false);
            const own = vm.call('build-data', 'unpackBuild', packed.specs[256]!, contentType, one.id);
            expect(own ?? undefined).toEqual(
              asSeenFromLua(whole.specs[256]![contentType].encounters[one.id]) ?? undefined,
            );
          }
        }
      }),
      { numRuns: 30 },
    );
  });
});
