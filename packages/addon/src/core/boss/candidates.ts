/** The bosses of a raid: from the data where it knows the raid, else from the game's own journal. */
import type { OpenBuildData, ClientEncounter } from '@toptalent/build-data';
import type { Journal } from './port.ts';
import type { JournalBoss } from './port.ts';
import type { Candidate, PulledOn } from './question.ts';
import type { RaidMemory } from './raid-memory.ts';

/** Where bosses were pulled, by encounter id. */
export type PulledPlaces = Readonly<Record<number, PulledOn | undefined>>;

const nowhere: PulledOn = { floors: [], subZones: [] };

/**
 * In the order in which the raid is played. A boss that the data has without knowing where it is (newer than this version) is
 * found by the journal, and stands at its end.
 *
 * @param instanceId The client's map id.
 */
export function candidatesOf(
  data: OpenBuildData,
  journal: Journal,
  instanceId: number,
  pulled: PulledPlaces,
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

/** A raid's bosses, in the raid's order: those that can be next, and those that the raid finder has in other wings. */
interface Wing {
  readonly all: readonly Candidate[];
  readonly elsewhere: readonly Candidate[];
}

/**
 * In the raid finder a wing has a few of the raid's bosses: those of these localized names. The finder is believed only while
 * the journal has every name of its, and nothing that happened in this wing, nor this floor, speaks against it.
 *
 * @param names None for a raid that the finder did not make.
 * @param pinnedHere Journal ids of the bosses on this floor's map.
 */
export function wingOf(
  bosses: readonly Candidate[],
  names: readonly string[],
  memory: RaidMemory,
  pinnedHere: readonly number[],
): Wing {
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
