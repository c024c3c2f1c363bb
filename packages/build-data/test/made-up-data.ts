/** Build data of one's own, for the tests of whoever reads or ships some. */
import { serializationVersion } from '@toptalent/loadout';
import { formatVersion } from '../src/index.ts';
import type { Build, BuildData, Encounter } from '../src/index.ts';

export const madeUpBuild = (letter: string, more: Partial<Build> = {}): Build => ({
  talentCode: `C${letter.repeat(39)}`,
  asOf: 1_700_000_000,
  talentTreeVersion: '0f'.repeat(32),
  sampleSize: 60,
  popularity: 0.2,
  exactPlayers: 12,
  similarShare: 0.6,
  heroTree: { subTreeId: 18, entryId: 123_288, share: 0.8, low: 0.7, high: 0.9 },
  confidence: 'strong',
  difficulty: 'mythic',
  codeFrom: 'talents',
  rejected: { empty: 1 },
  alternatives: [
    {
      talentCode: `C${'z'.repeat(39)}`,
      heroTree: { subTreeId: 20, entryId: 123_290, share: 0.2, low: 0.1, high: 0.3 },
      exactPlayers: 2,
      similarShare: 0.1,
      reason: 'otherHeroTree',
    },
  ],
  ...more,
});

const boss: Encounter = {
  id: 3470,
  contentType: 'raid',
  zoneId: 53,
  name: 'A boss',
  order: 0,
  journalId: 2888,
  known: true,
  instanceId: 2912,
  challengeModeId: null,
  uiMapIds: [2529],
  requires: [],
};
const newBoss: Encounter = {
  ...boss,
  id: 3471,
  order: 1,
  name: 'A new boss',
  known: false,
  instanceId: null,
};
const dungeon: Encounter = {
  ...boss,
  id: 112_521,
  contentType: 'mythicPlus',
  zoneId: 55,
  name: 'A dungeon',
  challengeModeId: 399,
};

/** A season without zones, and nobody with a build: what is shipped before there is anything to ship. */
export const emptyData: BuildData = {
  formatVersion,
  source: 'warcraft-logs',
  generatedAt: 1_790_000_000,
  serializationVersion,
  coverage: { cells: 0, done: 0, empty: 0, failed: 0 },
  zones: [],
  encounters: [],
  specs: {},
};

/** A Mage and a Priest, two bosses of a raid, one dungeon. */
export const madeUpData: BuildData = {
  formatVersion,
  source: 'warcraft-logs',
  generatedAt: 1_700_000_000,
  serializationVersion,
  coverage: { cells: 680, done: 670, empty: 8, failed: 2 },
  zones: [{ zoneId: 53, name: 'A raid', contentType: 'raid', partition: { id: 1, name: '12.1' } }],
  encounters: [boss, newBoss, dungeon],
  specs: {
    '62': {
      raid: { general: madeUpBuild('m', { asOf: 1_600_000_000 }), encounters: {} },
      mythicPlus: { general: null, encounters: {} },
    },
    '256': {
      raid: { general: madeUpBuild('g'), encounters: { '3470': madeUpBuild('b'), '3471': null } },
      mythicPlus: { general: null, encounters: { '112521': madeUpBuild('d', { difficulty: 'mythicPlus' }) } },
    },
  },
};
