/** What `@toptalent/game` alone knows of an encounter of a list. */
import type { Encounter } from '@toptalent/build-data';
import { encounterFrom } from './encounter-from.ts';

/** The encounter with nothing but what the game package knows of it. */
export function gameFactsOf({ id, contentType, zoneId, name, order }: Encounter): Encounter {
  return encounterFrom({ id, contentType, zoneId, name, order, journalId: 0 });
}

/** "Nek'zali the Soulcoiler (3470)". */
export function encounterLabel({ name, id }: Encounter): string {
  return `${name} (${id})`;
}
