/**
 * Which zones are the current season, by rules over Warcraft Logs' own list.
 *
 * "Not frozen" is not "current": zone 47 stayed unfrozen after 55 had opened (2026-08), and PTR twins carry the same
 * names as the zones they copy (53 and 54).
 */
import type { ExpansionAnswer, WorldAnswer, ZoneAnswer } from '@toptalent/warcraft-logs';
import type { SeasonZone, ZoneVerdict } from './season.ts';

export interface JudgedZones {
  readonly raids: readonly SeasonZone[];
  /** Mythic+ zones, newest first: the first that returns rankings is the current one. */
  readonly keystones: readonly SeasonZone[];
  /** Zones that are out already. */
  readonly dropped: readonly ZoneVerdict[];
  /** Every zone that could be pinned, whatever the rules say about it. */
  readonly pinnable: readonly SeasonZone[];
}

const testName = /\b(PTR|Beta|Alpha|Test|Dummy)\b/i;
const noSeasonName = /\b(Complete Raids|Delves?|Mage Tower|Torghast|Challenge Modes?)\b/i;
/** Warcraft Logs' ids of Normal, Heroic, Mythic. */
const raidDifficultyIds = [3, 4, 5];

export function judgeZones(world: WorldAnswer): JudgedZones {
  const expansions = world.worldData.expansions.toSorted((a, b) => b.id - a.id);
  const pinnable = expansions.flatMap((expansion) =>
    expansion.zones.flatMap((zone) => (zone.encounters.length > 0 ? [seasonZone(zone)] : [])),
  );
  // A new expansion is listed months before its first zone opens.
  const newest = expansions.find((expansion) => expansion.zones.some((zone) => !faultOf(zone)));
  if (newest === undefined) {
    return { raids: [], keystones: [], dropped: [], pinnable };
  }
  const dropped: ZoneVerdict[] = expansions
    .filter((expansion) => expansion !== newest)
    .flatMap((expansion) => outdated(expansion, newest));
  const sound: ZoneAnswer[] = [];
  for (const zone of newest.zones) {
    const fault = faultOf(zone);
    if (fault === undefined) {
      sound.push(zone);
    } else {
      dropped.push(verdict(zone, fault));
    }
  }
  const keystones = sound.filter(isKeystoneZone).toSorted((a, b) => b.id - a.id);
  const raids = currentRaids(
    sound.filter((zone) => !isKeystoneZone(zone)),
    dropped,
  );
  return { raids: raids.map(seasonZone), keystones: keystones.map(seasonZone), dropped, pinnable };
}

/** Why a zone is no part of any season, or undefined when it is sound. */
function faultOf(zone: ZoneAnswer): string | undefined {
  if (testName.test(zone.name)) {
    return 'a test or dummy zone by its name';
  }
  if (noSeasonName.test(zone.name)) {
    return 'no raid tier or dungeon season by its name';
  }
  if (zone.encounters.length === 0) {
    return 'no encounters';
  }
  if (zone.partitions.length === 0) {
    return 'no partition to pin';
  }
  if (zone.partitions.every((partition) => testName.test(`${partition.name} ${partition.compactName}`))) {
    return 'test partitions only';
  }
  const isRaid = zone.difficulties.some((difficulty) => raidDifficultyIds.includes(difficulty.id));
  return isKeystoneZone(zone) || isRaid ? undefined : 'neither Mythic+ nor a raid difficulty';
}

/** The unfrozen raids whose partition is of the same patch as the newest one's. */
function currentRaids(raids: readonly ZoneAnswer[], dropped: ZoneVerdict[]): readonly ZoneAnswer[] {
  const unfrozen = raids.filter((zone) => !zone.frozen).toSorted((a, b) => b.id - a.id);
  dropped.push(...raids.filter((zone) => zone.frozen).map((zone) => verdict(zone, 'frozen')));
  const newest = unfrozen[0];
  const patch = newest === undefined ? undefined : patchOf(newest);
  for (const zone of unfrozen) {
    if (patchOf(zone) !== patch) {
      dropped.push(verdict(zone, `partition of ${patchOf(zone)}, the newest raid's is of ${patch}`));
    }
  }
  return unfrozen.filter((zone) => patchOf(zone) === patch);
}

/** "12.1" of a partition named "12.1.5" or "Patch 12.1"; the whole name where there is no number in it. */
function patchOf(zone: ZoneAnswer): string {
  const partition = defaultPartition(zone);
  const text = `${partition?.compactName ?? ''} ${partition?.name ?? ''}`;
  return /\d+\.\d+/.exec(text)?.[0] ?? text.trim();
}

function isKeystoneZone(zone: ZoneAnswer): boolean {
  return /keystone/i.test(zone.brackets?.type ?? '') || /Mythic\+/i.test(zone.name);
}

function defaultPartition(zone: ZoneAnswer): ZoneAnswer['partitions'][number] | undefined {
  return zone.partitions.find((partition) => partition.default) ?? zone.partitions.at(-1);
}

function seasonZone(zone: ZoneAnswer): SeasonZone {
  const contentType = isKeystoneZone(zone) ? 'mythicPlus' : 'raid';
  const partition = defaultPartition(zone);
  return {
    zoneId: zone.id,
    name: zone.name,
    contentType,
    partition: { id: partition?.id ?? 1, name: partition?.name ?? '' },
    encounters: zone.encounters.map((encounter, order) => ({
      id: encounter.id,
      name: encounter.name,
      zoneId: zone.id,
      contentType,
      order,
      journalId: encounter.journalID,
    })),
  };
}

function outdated(expansion: ExpansionAnswer, newest: ExpansionAnswer): ZoneVerdict[] {
  const reason = expansion.id < newest.id ? `older than ${newest.name}` : 'not open yet';
  return expansion.zones.map((zone) => verdict(zone, `${expansion.name} is ${reason}`));
}

function verdict(zone: ZoneAnswer, reason: string): ZoneVerdict {
  return { zoneId: zone.id, name: zone.name, taken: false, reason };
}
