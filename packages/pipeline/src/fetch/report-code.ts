/** Finds the import code of one row in its report: the fight, then the player of that specialization, then the code. */
import { classById } from '@toptalent/game';
import type { Specialization } from '@toptalent/game';
import type { WarcraftLogsClient } from '@toptalent/warcraft-logs';
import type { CellRow } from '../cell.ts';
import { isHashOf } from './player.ts';

/** Requests for one code. A third one, for names, is needed where two players of the specialization fought. */
export const questionsPerCode = 2;

/**
 * Undefined if the report cannot be read, has no code, or does not tell the player apart.
 *
 * @param salt The salt of the row's player.
 * @throws what the client throws.
 */
export async function reportCodeOf(
  client: WarcraftLogsClient,
  specialization: Specialization,
  { fight, player }: CellRow,
  salt: string,
): Promise<string | undefined> {
  if (fight === undefined) {
    return undefined;
  }
  const roster = await client.fightRoster(fight, false);
  let candidates = roster.filter((actor) => playsSpecialization(actor.spec, specialization));
  if (candidates.length > 1) {
    const named = await client.fightRoster(fight, true);
    const ids = candidates.map((actor) => actor.actorId);
    candidates = named.filter(
      ({ actorId, name, server }) =>
        ids.includes(actorId) &&
        name !== undefined &&
        server !== undefined &&
        isHashOf(player, salt, name, server),
    );
  }
  const [actor, second] = candidates;
  if (actor === undefined || second !== undefined) {
    return undefined;
  }
  return (await client.importCodes(fight, [actor.actorId])).get(actor.actorId);
}

/** `friendlySpecs` is undocumented: seen as the slug alone, with the class before it, and with spaces or dashes. */
export function playsSpecialization(text: string, specialization: Specialization): boolean {
  const plain = text.replace(/[^a-z]/gi, '').toLowerCase();
  const spec = specialization.slug.toLowerCase();
  const playerClass = classById(specialization.classId)!.slug.toLowerCase();
  return plain === spec || plain === `${playerClass}${spec}` || plain === `${spec}${playerClass}`;
}
