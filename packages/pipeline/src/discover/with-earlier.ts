/** Completes the list of encounters from the last data where Warcraft Logs' list cannot be read whole. */
import type { WorldAnswer, ZoneAnswer } from '@toptalent/warcraft-logs';
import type { ListedEncounter } from './encounter-from.ts';

/** What earlier runs have left: it counts where Warcraft Logs cannot be read. */
export interface EarlierRuns {
  /** Whether they took that zone (by id). */
  isThere(zoneId: number): boolean;
  /** The encounters of the last data. */
  readonly encounters: readonly ListedEncounter[];
}

/**
 * An entry that cannot be read costs nothing else, and not even itself if the last data has it: its rankings are asked for
 * as always, and its builds stay.
 */
export function withEarlierEncounters(
  world: WorldAnswer,
  encounters: readonly ListedEncounter[],
): WorldAnswer {
  if (world.leftOut === undefined) {
    return world;
  }
  const complete = (zone: ZoneAnswer): ZoneAnswer => {
    const listed = zone.encounters.map(({ id }) => id);
    const missing = encounters
      .filter(({ id, zoneId }) => zoneId === zone.id && !listed.includes(id))
      .toSorted((a, b) => a.order - b.order);
    const all = [...zone.encounters];
    // At their old places, so that the others keep theirs.
    missing.forEach(({ id, name, order, journalId }) =>
      all.splice(order, 0, { id, name, journalID: journalId }),
    );
    return { ...zone, encounters: all };
  };
  const expansions = world.worldData.expansions.map((expansion) => ({
    ...expansion,
    zones: expansion.zones.map(complete),
  }));
  return { ...world, worldData: { ...world.worldData, expansions } };
}
