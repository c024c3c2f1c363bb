/** Completes the list of zones from the last data where Warcraft Logs' list cannot be read whole. */
import type { Encounter, Zone } from '@toptalent/build-data';
import { keystoneWarcraftLogsId, raidDifficulties } from '@toptalent/game';
import type { ExpansionAnswer, WorldAnswer, ZoneAnswer } from '@toptalent/warcraft-logs';

/** What earlier runs have left: it counts where Warcraft Logs cannot be read. */
export interface EarlierRuns {
  /** Whether they took that zone (by id). */
  isThere(zoneId: number): boolean;
  /** Zones and encounters of the last data. */
  readonly zones: readonly Zone[];
  readonly encounters: readonly EarlierEncounter[];
}

type EarlierEncounter = Pick<Encounter, 'id' | 'name' | 'zoneId' | 'order' | 'journalId'>;

/**
 * An entry that cannot be read costs nothing else, and not even itself if the last data has it: its rankings are asked for
 * as always, and its builds stay. `unread` of the new lists has only what the last data cannot replace.
 */
export function withEarlier(world: WorldAnswer, earlier: EarlierRuns): WorldAnswer {
  const { expansions, unread } = world.worldData;
  const listed = new Set(expansions.flatMap(({ zones }) => zones.map(({ id }) => id)));
  let missing = earlier.zones.filter(({ zoneId }) => !listed.has(zoneId));
  const completed = expansions.map((expansion): ExpansionAnswer => {
    const found = missing.slice(0, expansion.unread.length);
    missing = missing.slice(found.length);
    return {
      ...expansion,
      zones: [
        ...expansion.zones.map((zone) => withParts(zone, earlier)),
        ...found.map((zone) => zoneFrom(zone, earlier)),
      ],
      unread: expansion.unread.slice(found.length),
    };
  });
  // How many zones an expansion has that cannot be read is not known, so it stays unread.
  const ofUnread = unread.length === 0 ? [] : missing.map((zone) => zoneFrom(zone, earlier));
  const all = ofUnread.length === 0 ? completed : [...completed, expansionOf(ofUnread)];
  return { ...world, worldData: { expansions: all, unread } };
}

/** The zone with the encounters, and with the default partition, that the last data has of it. */
function withParts(zone: ZoneAnswer, earlier: EarlierRuns): ZoneAnswer {
  const isUnread = (what: string): boolean => zone.unread.some((entry) => entry.what === what);
  if (!isUnread('encounter') && !isUnread('partition')) {
    return zone;
  }
  const listed = zone.encounters.map(({ id }) => id);
  const missing = isUnread('encounter')
    ? encountersOf(zone.id, earlier).filter(({ id }) => !listed.includes(id))
    : [];
  const encounters = [...zone.encounters];
  // At their old places, so that the others keep theirs.
  missing.forEach((encounter) => encounters.splice(encounter.order, 0, listedEncounter(encounter)));
  const known = earlier.zones.find(({ zoneId }) => zoneId === zone.id);
  const lacksDefault = isUnread('partition') && !zone.partitions.some((partition) => partition.default);
  const partitions =
    lacksDefault && known !== undefined ? [...zone.partitions, defaultPartition(known)] : zone.partitions;
  const hasDefault = partitions.some((partition) => partition.default);
  const lost = zone.unread.filter(({ what }) => what === 'encounter').slice(missing.length);
  const lostPartitions = zone.unread.filter(({ what }) => what === 'partition' && !hasDefault);
  return { ...zone, encounters, partitions, unread: [...lostPartitions, ...lost] };
}

/** The zone as Warcraft Logs would list it. */
function zoneFrom(zone: Zone, earlier: EarlierRuns): ZoneAnswer {
  const { zoneId, name, contentType } = zone;
  const isRaid = contentType === 'raid';
  const difficultyIds = isRaid
    ? raidDifficulties.map(({ warcraftLogsId }) => warcraftLogsId)
    : [keystoneWarcraftLogsId];
  return {
    id: zoneId,
    name,
    frozen: false,
    brackets: isRaid ? null : { type: 'Keystone Level' },
    difficulties: difficultyIds.map((id) => ({ id, name: '' })),
    partitions: [defaultPartition(zone)],
    encounters: encountersOf(zoneId, earlier).map(listedEncounter),
    unread: [],
  };
}

function defaultPartition({ partition: { id, name } }: Zone): ZoneAnswer['partitions'][number] {
  return { id, name, compactName: name, default: true };
}

function encountersOf(zoneId: number, { encounters }: EarlierRuns): readonly EarlierEncounter[] {
  return encounters.filter((encounter) => encounter.zoneId === zoneId).toSorted((a, b) => a.order - b.order);
}

function listedEncounter({ id, name, journalId }: EarlierEncounter): ZoneAnswer['encounters'][number] {
  return { id, name, journalID: journalId };
}

function expansionOf(zones: readonly ZoneAnswer[]): ExpansionAnswer {
  return { id: 0, name: '', zones: [...zones], unread: [] };
}
