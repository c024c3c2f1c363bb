/** The import codes that a report gives for the players of one specialization. */
import type { Specialization } from '@toptalent/game';
import type { FightReference, WarcraftLogsClient } from '@toptalent/warcraft-logs';
import { playsSpecialization } from '../fetch/report-code.ts';

/**
 * Empty when the report may not be read (any more), or nobody of the specialization has a code in it.
 *
 * @throws what the client throws.
 */
export async function reportCodesOf(
  client: WarcraftLogsClient,
  fight: FightReference,
  specialization: Specialization,
): Promise<readonly string[]> {
  const roster = await client.fightRoster(fight, false);
  const actorIds = roster
    .filter((actor) => playsSpecialization(actor.spec, specialization))
    .map((actor) => actor.actorId);
  return actorIds.length === 0 ? [] : [...(await client.importCodes(fight, actorIds)).values()];
}
