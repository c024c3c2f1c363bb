/** The bosses of a raid: from the data where it knows the raid, else from the game's own journal. */
import type { OpenBuildData, ClientEncounter } from '@toptalent/build-data';
import type { Journal } from '../ports.ts';
import type { JournalBoss } from '../place/whereabouts.ts';
import type { Candidate, PulledOn } from './question.ts';

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

/** In the raid finder a wing has a few of the raid's bosses: those of these localized names. */
export function ofWing(bosses: readonly Candidate[], names: readonly string[]): readonly Candidate[] {
  const inside = bosses.filter((boss) => names.includes(boss.name));
  return inside.length === 0 ? bosses : inside;
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
