/** Judges one zone that Warcraft Logs lists: its kind, and why it cannot belong to a season. */
import { isVisible } from '@toptalent/border';
import type { ZoneAnswer } from '@toptalent/warcraft-logs';
import type { SeasonZone } from './season.ts';

const testName = /\b(PTR|Beta|Alpha|Test|Dummy)\b/i;
const otherContentName = /\b(Complete Raids|Delves?|Mage Tower|Torghast|Challenge Modes?)\b/i;
/** Warcraft Logs' ids of Normal, Heroic and Mythic. */
const raidDifficultyIds: readonly number[] = [3, 4, 5];

export function isKeystoneZone(zone: ZoneAnswer): boolean {
  return /keystone/i.test(zone.brackets?.type ?? '') || /Mythic\+/i.test(zone.name);
}

/** Partitions that are not of a test realm, in Warcraft Logs' order: oldest first. */
export function livePartitions(zone: ZoneAnswer): ZoneAnswer['partitions'] {
  return zone.partitions.filter((partition) => !testName.test(`${partition.name} ${partition.compactName}`));
}

/** Whether a zone's name alone says that it is no raid tier and no season of dungeons. */
export function isOtherByName(name: string): boolean {
  return testName.test(name) || otherContentName.test(name);
}

/** Why a zone is no part of any season; undefined if it may be. */
export function faultOf(zone: ZoneAnswer): string | undefined {
  if (testName.test(zone.name)) {
    return 'a test or dummy zone by its name';
  }
  if (otherContentName.test(zone.name)) {
    return 'no raid tier or dungeon season by its name';
  }
  if (zone.encounters.length === 0) {
    return 'no encounters';
  }
  if (zone.partitions.length === 0) {
    return 'no partition to pin';
  }
  if (livePartitions(zone).length === 0) {
    return 'test partitions only';
  }
  const isRaid = zone.difficulties.some((difficulty) => raidDifficultyIds.includes(difficulty.id));
  return isKeystoneZone(zone) || isRaid ? undefined : 'neither Mythic+ nor a raid difficulty';
}

/** Why a zone's rankings cannot be asked for: its default partition is an entry that cannot be read. */
export function partitionFault(zone: ZoneAnswer): string | undefined {
  return zone.unread.some(({ what }) => what === 'partition')
    ? 'its default partition cannot be read'
    : undefined;
}

/** Each encounter once: Warcraft Logs has listed one twice. What has no name that can be read is called by its id. */
export function seasonZone(zone: ZoneAnswer): SeasonZone {
  const contentType = isKeystoneZone(zone) ? 'mythicPlus' : 'raid';
  const partition = zone.partitions.find((candidate) => candidate.default) ?? zone.partitions.at(-1);
  const encounters = new Map(zone.encounters.map((encounter) => [encounter.id, encounter]));
  return {
    zoneId: zone.id,
    name: isVisible(zone.name) ? zone.name : `zone ${zone.id}`,
    contentType,
    partition: { id: partition?.id ?? 1, name: partition?.name ?? '' },
    difficultyIds: zone.difficulties.map((difficulty) => difficulty.id),
    encounters: [...encounters.values()].map((encounter, order) => ({
      id: encounter.id,
      name: isVisible(encounter.name) ? encounter.name : `encounter ${encounter.id}`,
      zoneId: zone.id,
      contentType,
      order,
      journalId: encounter.journalID,
    })),
  };
}
