/**
 * The sample's list of expansions and zones, as untidy as the real one: current zones beside frozen ones, test twins
 * with the same names, whole-raid rankings, training dummies, and an old Mythic+ zone that was never frozen.
 * Ids, names and states of the real zones: zone lists of 2024-12 and 2026-09.
 */
import { seasons } from '@toptalent/game';
import type { Season } from '@toptalent/game';
import { changedZone } from './changed-zone.ts';
import type { WorldChanges } from './changed-zone.ts';
import { nextSeasonZones } from './next-season.ts';
import { olderZones } from './older-zones.ts';
import { sampleSeason } from './sample-season.ts';
import type { SampleEncounter, SampleExpansion, SamplePartition, SampleZone } from './zone.ts';

/** Newest first, as Warcraft Logs lists them. */
export const sampleExpansions: readonly SampleExpansion[] = [
  { expansionId: 7, name: 'Midnight' },
  { expansionId: 6, name: 'The War Within' },
  { expansionId: 5, name: 'Dragonflight' },
];

/** Encounter ids of a test realm's zone are the real ones plus this. */
const testRealmOffset = 50_000;

const lairZoneId = 57;
/** The boss of The Tidebound Grotto. */
const nymrissa = 3379;

/** Every zone, newest expansion first; the current ones are among those that discovery has to drop. */
export function sampleZones(changes: WorldChanges = {}): SampleZone[] {
  const [raid, ...others] = zonesOfSeason(sampleSeason, false);
  const current = [...raidAndLair(raid!, changes.lairZone === true), ...others].map((zone) =>
    changedZone(zone, changes),
  );
  const first = zonesOfSeason(seasons[0]!, true);
  const twins = current
    .filter((zone) => zone.zoneId !== lairZoneId)
    .map((zone) => ({
      ...zone,
      zoneId: zone.zoneId + 1,
      name: zone.contentType === 'raid' ? zone.name : 'Mythic+ PTR',
      ranked: false,
      partitions: [partition(1, 'PTR')],
      encounters: zone.encounters.map((encounter) => ({
        ...encounter,
        encounterId: encounter.encounterId + testRealmOffset,
      })),
    }));
  return [
    ...first,
    {
      zoneId: 52,
      expansionId: 7,
      name: 'Dummy Dome',
      contentType: 'other',
      frozen: false,
      ranked: false,
      partitions: [partition(1, sampleSeason.patch)],
      encounters: [3590, 3591, 3592, 3593].map((encounterId, index) => ({
        encounterId,
        name: `Training Dummy ${index + 1}`,
        journalId: 0,
      })),
    },
    ...current,
    ...twins,
    ...(changes.nextSeason === undefined ? [] : nextSeasonZones(changes.nextSeason)),
    {
      zoneId: 507,
      expansionId: 7,
      name: 'Complete Raids (The Venomous Abyss)',
      contentType: 'other',
      frozen: false,
      ranked: false,
      partitions: [partition(1, sampleSeason.patch)],
      encounters: [{ encounterId: 3004, name: 'The Venomous Abyss', journalId: 0 }],
    },
    ...olderZones,
  ];
}

/**
 * Zone 57 is the lair's own. It is listed without encounters and partitions, and its boss in the raid's zone, as the real one was
 * in August 2026; where `ownBoss` is true, the boss is in zone 57 instead.
 */
function raidAndLair(raid: SampleZone, ownBoss: boolean): SampleZone[] {
  const lair: SampleZone = { ...raid, zoneId: lairZoneId, name: 'The Tidebound Grotto' };
  if (!ownBoss) {
    return [raid, { ...lair, ranked: false, partitions: [], encounters: [] }];
  }
  const isOfLair = ({ encounterId }: SampleEncounter) => encounterId === nymrissa;
  return [
    { ...raid, encounters: raid.encounters.filter((encounter) => !isOfLair(encounter)) },
    { ...lair, encounters: raid.encounters.filter((encounter) => isOfLair(encounter)) },
  ];
}

/** The zones of a season. Of the old one, zone 46 is frozen; the others were left open, as the real ones were. */
function zonesOfSeason(season: Season, old: boolean): SampleZone[] {
  const raids = season.raidZones.map((zone): SampleZone => ({
    zoneId: zone.zoneId,
    expansionId: 7,
    name: zone.name,
    contentType: 'raid',
    frozen: old && zone.zoneId === 46,
    ranked: true,
    partitions: [partition(1, season.patch)],
    encounters: zone.bosses.map((boss) => ({
      encounterId: boss.encounterId,
      name: boss.name,
      journalId: boss.journalId,
    })),
  }));
  const dungeons: SampleZone = {
    zoneId: season.dungeonZone.zoneId,
    expansionId: 7,
    name: season.dungeonZone.name,
    contentType: 'mythicPlus',
    frozen: false,
    ranked: true,
    partitions: [partition(1, season.patch)],
    encounters: season.dungeonZone.dungeons.map((dungeon) => ({
      encounterId: dungeon.encounterId,
      name: dungeon.name,
      journalId: 0,
    })),
  };
  return [...raids, dungeons];
}

function partition(partitionId: number, name: string): SamplePartition {
  return { partitionId, name, compactName: name, default: true };
}
