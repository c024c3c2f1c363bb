/** How a zone of the season can change: a patch, an unknown boss, names that break careless code. */
import { hostileNames } from '../population/players.ts';
import type { NextSeason } from './next-season.ts';
import { sampleSeason } from './sample-season.ts';
import type { SampleEncounter, SampleZone } from './zone.ts';

export interface WorldChanges {
  /** The current zones have a second partition, of the next patch, and it is the default one. Default false. */
  readonly newPatch?: boolean | undefined;
  /** The first raid has one more boss, which no version of `game` knows. Default false. */
  readonly newEncounter?: boolean | undefined;
  /** The lair's boss is ranked in zone 57, the lair's own, and not in the raid's. Default false. */
  readonly lairZone?: boolean | undefined;
  /** The next season's zones are listed as well; undefined: they are not. */
  readonly nextSeason?: NextSeason | undefined;
  /** Zones, partitions and encounters have names that break careless code. Default false. */
  readonly hostileNames?: boolean | undefined;
}

/** A boss that `game` does not know. As many players are ranked on it as on the raid's first one. */
export const newBoss: SampleEncounter = { encounterId: 3999, name: 'The Uncharted', journalId: 0 };

export function changedZone(zone: SampleZone, changes: WorldChanges): SampleZone {
  let changed = zone;
  if (changes.newPatch === true) {
    const next = { partitionId: 2, name: '12.2', compactName: '12.2', default: true };
    const earlier = changed.partitions.map((partition) => ({ ...partition, default: false }));
    changed = { ...changed, partitions: [...earlier, next] };
  }
  if (changes.newEncounter === true && zone.zoneId === sampleSeason.raidZones[0]!.zoneId) {
    changed = { ...changed, encounters: [...changed.encounters, newBoss] };
  }
  return changes.hostileNames === true ? renamed(changed) : changed;
}

function renamed(zone: SampleZone): SampleZone {
  return {
    ...zone,
    name: `${zone.name} ${hostileName(zone.zoneId)}`,
    partitions: zone.partitions.map((partition) => ({
      ...partition,
      name: `${partition.name} ${hostileName(partition.partitionId)}`,
    })),
    encounters: zone.encounters.map((encounter, index) => ({
      ...encounter,
      name: `${encounter.name} ${hostileName(index)}`,
    })),
  };
}

function hostileName(number: number): string {
  return hostileNames[number % hostileNames.length]!;
}
