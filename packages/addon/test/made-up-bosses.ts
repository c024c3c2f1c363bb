/** Bosses of a made-up raid, as the data has them and as candidates for the next one. */
import type { ClientEncounter } from '@toptalent/build-data';
import type { Candidate } from '../src/core/boss/question.ts';

/** The client's map id of the raid. */
export const raidId = 2912;

/** A boss in the data. */
export function encounter(id: number, more: Partial<ClientEncounter> = {}): ClientEncounter {
  return {
    id,
    contentType: 'raid',
    zoneId: 46,
    name: `Boss ${id}`,
    order: id,
    journalId: 2000 + id,
    known: true,
    instanceId: raidId,
    uiMapIds: [],
    requires: [],
    ...more,
  };
}

/** The same boss as a candidate: nothing is known of it but its ids. */
export function candidate(encounterId: number, more: Partial<Candidate> = {}): Candidate {
  return {
    encounterId,
    journalId: 2000 + encounterId,
    name: `Boss ${encounterId}`,
    requires: [],
    floors: [],
    pulledOn: { floors: [], subZones: [] },
    ...more,
  };
}
