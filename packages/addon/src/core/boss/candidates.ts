/** Lists the bosses of a raid: from the data if it knows the raid, else from the Encounter Journal. */
import type { ClientEncounter } from '@toptalent/build-data';
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
  /** The data's. */
  readonly encounters: readonly ClientEncounter[];
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
  { encounters, journal, pulled }: BossSources,
): readonly Candidate[] {
  const known = encounters.filter(
    (encounter) => encounter.contentType === 'raid' && encounter.instanceId === instanceId,
  );
  known.sort((first, second) => first.order - second.order);
  const found: Candidate[] = known.map((encounter) => ofData(encounter, journal, pulled));
  if (found.length > 0 && encounters.every((encounter) => isPlaced(encounter))) {
    return found;
  }
  for (const boss of journal.bosses(instanceId)) {
    const isNew = found.every((candidate) => candidate.encounterId !== boss.encounterId);
    const inData = encounters.some((encounter) => encounter.id === boss.encounterId);
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
  /** The raid finder's id of the wing. */
  readonly lfgDungeonId: number;
  /** Localized names of the wing's bosses, as the raid finder lists them; empty if the client does not tell. */
  readonly names: readonly string[];
  readonly memory: RaidMemory;
  /** Journal ids of the bosses on this floor's map. */
  readonly pinnedHere: readonly number[];
}

/**
 * The bosses of a raid finder wing, by the raid finder's list or else by the wing that the data has for each boss. The list is trusted
 * only if every name on it is a boss of the raid. If what happened in this wing, or the map of this floor, contradicts both, any boss of
 * the raid can be next.
 */
export function wingOf(bosses: readonly Candidate[], signs: WingSigns): Wing {
  const { names, lfgDungeonId } = signs;
  const listed = bosses.filter((boss) => names.includes(boss.name));
  const shipped = bosses.filter((boss) => boss.wing === lfgDungeonId);
  const found = [listed.length === names.length ? listed : [], shipped].find(
    (some) => some.length > 0 && !isContradicted(some, bosses, signs),
  );
  return found === undefined
    ? { all: bosses, elsewhere: [] }
    : { all: found, elsewhere: bosses.filter((boss) => !found.includes(boss)) };
}

function isContradicted(
  wing: readonly Candidate[],
  bosses: readonly Candidate[],
  { memory, pinnedHere }: WingSigns,
): boolean {
  const elsewhere = bosses.filter((boss) => !wing.includes(boss));
  const isOnFloor = (some: readonly Candidate[]) => some.some((boss) => pinnedHere.includes(boss.journalId));
  const wasMet = ({ encounterId }: Candidate) =>
    encounterId === memory.lastPulled ||
    encounterId === memory.lastKilled ||
    encounterId === memory.picked?.encounterId;
  return elsewhere.some((boss) => wasMet(boss)) || (isOnFloor(elsewhere) && !isOnFloor(wing));
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
    wing: encounter.lfgDungeonId,
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
