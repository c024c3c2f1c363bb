/** Talent data for the fake client's tree. */
import { packBuildData } from '@toptalent/build-data/pack';
import type { ClientBuild, ClientBuildData, PackedBuildData } from '@toptalent/build-data';
import { serializationVersion } from '@toptalent/loadout';
import { createTalentData } from '../src/core/data/talent-data.ts';
import type { TalentData } from '../src/core/data/talent-data.ts';
import { codes, discipline, holy } from './fake-client.ts';

export const dataTime = 1_789_900_000;

export function build(talentCode: string, changes: Partial<ClientBuild> = {}): ClientBuild {
  return {
    talentCode,
    asOf: dataTime,
    sampleSize: 76,
    popularity: 0.25,
    exactPlayers: 19,
    similarShare: 0.5,
    heroTree: { subTreeId: 7, share: 0.9, low: 0.8, high: 0.95 },
    confidence: 'strong',
    difficulty: 'mythic',
    alternatives: [],
    ...changes,
  };
}

/** Data with both general builds for Discipline, and one boss. */
export function talentData(changes: Partial<ClientBuildData> = {}): ClientBuildData {
  return {
    source: 'warcraft-logs',
    generatedAt: dataTime,
    serializationVersion,
    encounters: [
      {
        id: 3176,
        contentType: 'raid',
        zoneId: 46,
        name: 'Imperator Averzian',
        order: 0,
        journalId: 2733,
        known: true,
        uiMapIds: [],
        requires: [],
      },
      {
        id: 3177,
        contentType: 'raid',
        zoneId: 46,
        name: 'Vorasius',
        order: 1,
        journalId: 2734,
        known: true,
        uiMapIds: [],
        requires: [],
      },
    ],
    specs: {
      [discipline]: {
        raid: { general: build(codes.raid), encounters: { 3176: build(codes.raid) } },
        mythicPlus: { general: build(codes.mythicPlus, { difficulty: 'mythicPlus' }), encounters: {} },
      },
      [holy]: {
        raid: { general: undefined, encounters: {} },
        mythicPlus: { general: undefined, encounters: {} },
      },
    },
    ...changes,
  };
}

/** As `TalentData.lua` would have it. */
export function packed(data: ClientBuildData): PackedBuildData {
  return packBuildData(data, [discipline, holy], (codes) => (code) => `${codes.indexOf(code)}`);
}

/** As the addon gets it. */
export function shipped(data: ClientBuildData = talentData()): TalentData {
  return createTalentData(packed(data));
}
