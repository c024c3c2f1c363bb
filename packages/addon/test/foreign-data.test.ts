import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAdvisor } from '../src/core/advisor.ts';
import { createPublicApi } from '../src/core/public-api.ts';
import { readCharacterState } from '../src/core/saved/read-state.ts';
import { generalPlaces } from '../src/core/offer/offered-builds.ts';
import { codes, createFakeClient, discipline } from './fake-client.ts';
import { talentData } from './fake-data.ts';

function logIn(data: unknown) {
  const { client, ports } = createFakeClient();
  const advisor = createAdvisor(ports, { talentData: data, version: '1', loadoutLabel: () => 'x' });
  advisor.enteredWorld(true, false);
  client.pass(20);
  advisor.offerNow(generalPlaces);
  advisor.sayStatus();
  return { client, advisor };
}

/** The data as parsed from text, so that anything in it can be exchanged. */
const plain = (): Record<string, unknown> =>
  structuredClone(talentData()) as unknown as Record<string, unknown>;

function replaced(path: readonly (string | number)[], value: unknown): unknown {
  const data = plain();
  let place = data as Record<string | number, unknown>;
  for (const key of path.slice(0, -1)) {
    place = place[key] as Record<string | number, unknown>;
  }
  place[path.at(-1)!] = value;
  return data;
}

describe('talent data that is not what it should be', () => {
  it.each<[what: string, data: unknown, fault: string]>([
    ['missing', undefined, 'missing'],
    ['a text', 'return {}', 'damaged'],
    ['a number', 7, 'damaged'],
    ['an empty table', {}, 'damaged'],
    ['of an older format', { ...plain(), formatVersion: 0 }, 'otherVersion'],
    ['of a newer format', { formatVersion: 2 }, 'otherVersion'],
    ['without specializations', { ...plain(), specs: undefined }, 'damaged'],
    ['with a text for a specialization', replaced(['specs', discipline], 'x'), 'damaged'],
    [
      'with a number for a code',
      replaced(['specs', discipline, 'raid', 'general', 'talentCode'], 5),
      'damaged',
    ],
    [
      'with a text for a count',
      replaced(['specs', discipline, 'raid', 'general', 'sampleSize'], '5'),
      'damaged',
    ],
    ['with a torn hero tree', replaced(['specs', discipline, 'raid', 'general', 'heroTree'], {}), 'damaged'],
    [
      'with a torn encounter build',
      replaced(['specs', discipline, 'raid', 'encounters', 3176], {}),
      'damaged',
    ],
    ['with a foreign source', replaced(['source'], 'elsewhere'), 'damaged'],
  ])('%s: says so in one line and offers nothing', (_what, data, fault) => {
    const { client } = logIn(data);
    expect(client.said[0]).toEqual({ say: 'dataFault', fault });
    expect(client.says().filter((say) => say === 'dataFault')).toHaveLength(2); // login, and /toptalent show
    expect(client.offer).toBeUndefined();
  });

  it('never raises an error, whatever is exchanged for whatever', () => {
    const paths = everyPath(plain(), []);
    const anything = fc.oneof(fc.anything(), fc.constantFrom(codes.raid, 0, '', -1, [], {}, Number.NaN));
    fc.assert(
      fc.property(fc.constantFrom(...paths), anything, (path, value) => {
        const data = replaced(path, value);
        const { advisor } = logIn(data);
        createPublicApi(advisor, data, '1').GetBuild(discipline, 'raid', 3176);
      }),
      { numRuns: 500 },
    );
  });
});

function everyPath(value: unknown, before: readonly (string | number)[]): (string | number)[][] {
  if (typeof value !== 'object' || value === null) {
    return [];
  }
  return Object.entries(value).flatMap(([key, inner]) => {
    const path = [...before, key];
    return [path, ...everyPath(inner, path)];
  });
}

describe('saved variables', () => {
  const whole = {
    version: 1,
    kept: { specId: 256, wornKey: 'k', dataTime: 5 },
    slots: { 256: { configId: 3, name: 'Top: Raid', code: 'x' } },
    backups: { 256: { code: 'x', savedAt: 5 } },
    applied: { 256: 'x' },
  };
  const keysOf = (table: object) => Object.keys(table);

  it('are kept as they are when they are whole, and are new on the first start', () => {
    expect(readCharacterState(whole, keysOf)).toEqual({ state: whole, replaced: false });
    expect(readCharacterState(undefined, keysOf).replaced).toBe(false);
  });

  it.each<[what: string, raw: unknown]>([
    ['a text', 'x'],
    ['another version', { ...whole, version: 9 }],
    ['no slots', { ...whole, slots: undefined }],
    ['a torn slot', { ...whole, slots: { 256: { configId: 'x' } } }],
    ['a torn backup', { ...whole, backups: { 256: 3 } }],
    ['a torn "keep mine"', { ...whole, kept: {} }],
    ['a torn last build', { ...whole, applied: { 256: 3 } }],
  ])('are replaced by defaults, and that is said, for %s', (_what, raw) => {
    expect(readCharacterState(raw, keysOf)).toEqual({
      state: { version: 1, slots: {}, backups: {}, applied: {} },
      replaced: true,
    });
  });
});
