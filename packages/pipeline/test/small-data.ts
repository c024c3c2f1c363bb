/** Small made-up build data for tests of what is written. */
import type { Alternative, Build, BuildData, ContentBuilds } from '@toptalent/build-data';
import { formatVersion } from '@toptalent/build-data';
import { serializationVersion } from '@toptalent/loadout';

export const codeOf = (letter: string): string => `C${letter.repeat(39)}`;
const heroTree = { subTreeId: 18, entryId: 123_288, share: 0.75, low: 0.6, high: 0.86 };

const alternativeOf = (letter: string): Alternative => ({
  talentCode: codeOf(letter),
  heroTree: { subTreeId: 20, entryId: 123_290, share: 0.25, low: 0.14, high: 0.4 },
  exactPlayers: 3,
  similarShare: 0.0001,
  reason: 'otherHeroTree',
});

export const buildOf = (letter: string, more: Partial<Build> = {}): Build => ({
  talentCode: codeOf(letter),
  asOf: 1_700_000_000,
  talentTreeVersion: 'ab'.repeat(32),
  sampleSize: 40,
  popularity: 0.25,
  exactPlayers: 10,
  similarShare: 0.5,
  heroTree,
  confidence: 'ok',
  difficulty: 'mythic',
  codeFrom: 'talents',
  rejected: { empty: 1, unknownEntry: 2 },
  alternatives: [alternativeOf('z')],
  ...more,
});

const noBuilds: ContentBuilds = { general: null, encounters: {} };

export function smallData(more: Partial<BuildData> = {}): BuildData {
  return {
    formatVersion,
    source: 'warcraft-logs',
    generatedAt: 1_700_000_000,
    serializationVersion,
    coverage: { cells: 680, done: 600, empty: 40, failed: 3 },
    zones: [
      { zoneId: 53, name: 'The Venomous Abyss', contentType: 'raid', partition: { id: 1, name: '12.1' } },
      { zoneId: 55, name: 'Mythic+ Season 2', contentType: 'mythicPlus', partition: { id: 2, name: '12.1' } },
    ],
    encounters: [
      {
        id: 3470,
        contentType: 'raid',
        zoneId: 53,
        name: "Nek'zali",
        order: 0,
        journalId: 2888,
        known: true,
        instanceId: 2912,
        challengeModeId: null,
        uiMapIds: [2529, 2530],
        requires: [],
      },
      {
        id: 112_521,
        contentType: 'mythicPlus',
        zoneId: 55,
        name: 'Ruby Life Pools',
        order: 0,
        journalId: 0,
        known: true,
        instanceId: 2521,
        challengeModeId: 399,
        uiMapIds: [],
        requires: [],
      },
    ],
    specs: {
      '62': {
        raid: { general: buildOf('m', { asOf: 1_699_000_000 }), encounters: { '3470': null } },
        mythicPlus: noBuilds,
      },
      '256': {
        raid: { general: buildOf('a'), encounters: { '3470': buildOf('a', { difficulty: 'heroic' }) } },
        mythicPlus: {
          general: null,
          encounters: { '112521': buildOf('b', { difficulty: 'mythicPlus', alternatives: [] }) },
        },
      },
      '257': { raid: noBuilds, mythicPlus: noBuilds },
    },
    ...more,
  };
}
