/** Lists the bosses of a raid: from the data if it knows the raid, else from the Encounter Journal. */
import type { OpenBuildData, ClientEncounter } from '@toptalent/build-data';
import type { Journal } from './port.ts';
import type { JournalBoss } from './port.ts';
import type { Candidate, PulledOn } from './question.ts';
import type { RaidMemory } from './raid-memory.ts';

/** Where bosses were pulled, by encounter id. */
type PulledPlaces = Readonly<Record<number, PulledOn | undefined>>;

/** For a boss that was never pulled. */
const nowhere: PulledOn = { floors: [], subZones: [] };

/** Where bosses are looked up. */
export interface BossSources {
  readonly data: OpenBuildData;
  readonly journal: Journal;
  readonly pulled: PulledPlaces;
}

/**
 * The bosses in the raid's order. A boss that is newer than this version has no instance in the data; the journal finds it, and it comes
 * last.
 *
 * @param instanceId The client's map id.
 */
export function candidatesOf(
  instanceId: number,
  { data, journal, pulled }: BossSources,
): readonly Candidate[] {
  const known = data.encounters.filter(
    (encounter) => encounter.contentType === 'raid' && encounter.instanceId === instanceId,
  );
  known.sort((first, second) => first.order - second.order);
  const found: Candidate[] = known.map((encounter) => ofData(encounter, journal, pulled));
  if (found.length > 0 && data.encounters.every((encounter) => isPlaced(encounter))) {
    return found;
  }
  for (const boss of journal.bosses(instanceId)) {
    const isNew = found.every((candidate) => candidate.encounterId !== boss.encounterId);
    const inData = data.encounters.some((encounter) => encounter.id === boss.encounterId);
    if (isNew && (known.length === 0 || inData)) {
      found.push(ofJournal(boss, pulled));
    }
  }
  return found;
}

/** A raid's bosses in the raid's order, split by raid finder wing. */
interface Wing {
  /** Bosses that can be next. */
  readonly all: readonly Candidate[];
  /** Bosses of other wings. */
  readonly elsewhere: readonly Candidate[];
}

/** What tells which bosses are in the wing. */
interface WingSigns {
  /** Localized names of the wing's bosses, as the raid finder lists them; empty for a group that it did not make. */
  readonly names: readonly string[];
  readonly memory: RaidMemory;
  /** Journal ids of the bosses on this floor's map. */
  readonly pinnedHere: readonly number[];
}

/**
 * The bosses of a raid finder wing. The raid finder's list is trusted only if every name on it is a boss of the raid, and neither what
 * happened in this wing nor the map of this floor contradicts it. Otherwise any boss of the raid can be next.
 */
export function wingOf(bosses: readonly Candidate[], { names, memory, pinnedHere }: WingSigns): Wing {
  const all = bosses.filter((boss) => names.includes(boss.name));
  const elsewhere = bosses.filter((boss) => !all.includes(boss));
  const onFloor = (some: readonly Candidate[]) => some.some((boss) => pinnedHere.includes(boss.journalId));
  const isDoubted =
    all.length === 0 ||
    all.length < names.length ||
    elsewhere.some(
      (boss) =>
        boss.encounterId === memory.lastPulled ||
        boss.encounterId === memory.lastKilled ||
        boss.encounterId === memory.picked,
    ) ||
    (onFloor(elsewhere) && !onFloor(all));
  return isDoubted ? { all: bosses, elsewhere: [] } : { all, elsewhere };
}

function isPlaced(encounter: ClientEncounter): boolean {
  return encounter.contentType !== 'raid' || encounter.instanceId !== undefined;
}

function ofData(encounter: ClientEncounter, journal: Journal, pulled: PulledPlaces): Candidate {
  return {
    encounterId: encounter.id,
    journalId: encounter.journalId,
    name: journal.bossName(encounter.journalId) ?? encounter.name,
    requires: encounter.requires,
    floors: encounter.uiMapIds,
    pulledOn: pulled[encounter.id] ?? nowhere,
  };
}

function ofJournal(boss: JournalBoss, pulled: PulledPlaces): Candidate {
  return {
    encounterId: boss.encounterId,
    journalId: boss.journalId,
    name: boss.name,
    requires: [],
    floors: [],
    pulledOn: pulled[boss.encounterId] ?? nowhere,
  };
}
