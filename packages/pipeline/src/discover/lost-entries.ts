/** Finds what the season may lack because Warcraft Logs' list of zones cannot be read whole. */
import type { UnreadEntry, WorldAnswer } from '@toptalent/warcraft-logs';
import { isOtherByName, partitionFault } from './listed-zone.ts';
import type { Season } from './season.ts';

/** An entry that cannot be read, and that the last data cannot replace. */
export interface LostEntry {
  /** "encounter Nek'zali of The Venomous Abyss". */
  readonly text: string;
  /** The zone that lacks it; undefined if the list of zones does. */
  readonly zoneId: number | undefined;
}

/** @param world The list, completed from the last data. Zones of older expansions are no part of the season. */
export function lostEntries(world: WorldAnswer, season: Season): readonly LostEntry[] {
  const { expansions, unread } = world.worldData;
  const zones = expansions.flatMap((expansion) => expansion.zones);
  const isOfSeason = ({ id }: { readonly id: number }): boolean =>
    season.zones.some(({ zoneId }) => zoneId === id);
  const oldest = Math.min(
    ...expansions.filter((expansion) => expansion.zones.some(isOfSeason)).map((expansion) => expansion.id),
  );
  return [
    ...unread.map((entry) => ({ text: entryText(entry), zoneId: undefined })),
    ...expansions
      .filter(({ id }) => id >= oldest)
      .flatMap((expansion) => expansion.unread)
      .filter(({ name }) => name === undefined || !isOtherByName(name))
      .map((entry) => ({ text: entryText(entry), zoneId: undefined })),
    // Newer zones that were passed over for that reason. Those of the season are left out as a whole.
    ...zones
      .filter(
        (zone) => partitionFault(zone) !== undefined && season.unreadable.has(zone.id) && !isOfSeason(zone),
      )
      .map(({ name }) => ({ text: `default partition of ${name}`, zoneId: undefined })),
    ...zones
      .filter(isOfSeason)
      .flatMap((zone) =>
        zone.unread
          .filter(({ what }) => what === 'encounter')
          .map((entry) => ({ text: `${entryText(entry)} of ${zone.name}`, zoneId: zone.id })),
      ),
  ];
}

/** Every entry of Warcraft Logs' list that cannot be read, in words. */
export function unreadEntries({ worldData, gameData }: WorldAnswer): readonly string[] {
  const { expansions } = worldData;
  const { classes } = gameData;
  return [
    ...[...worldData.unread, ...expansions.flatMap(({ unread }) => unread)].map(entryText),
    ...[...expansions.flatMap(({ zones }) => zones), ...classes].flatMap(({ name, unread }) =>
      unread.map((entry) => `${entryText(entry)} of ${name}`),
    ),
    ...gameData.unread.map(entryText),
  ];
}

function entryText({ what, name }: UnreadEntry): string {
  return `${what} ${name ?? 'without a name'}`;
}
