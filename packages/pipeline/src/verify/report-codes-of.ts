/** Asks a report for the import codes of the players of one specialization. */
import type { Specialization } from '@toptalent/game';
import type { FightReference, WarcraftLogsClient } from '@toptalent/warcraft-logs';
import { playsSpecialization } from '../fetch/report-code.ts';

/**
 * Empty if the report is private or gone, or has no code of that specialization.
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
