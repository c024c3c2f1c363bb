/** The places that a visitor can go to, and their bosses and floors. */
import {
  dungeonClientIds,
  lairClientIds,
  newestSeason,
  raidBossesOf,
  raidDifficulties,
  seasons,
} from '@toptalent/game';
import type { RaidBoss } from '@toptalent/game';

export interface Place {
  /** Instance type, as the client has it. */
  readonly kind: 'none' | 'raid' | 'party';
  readonly instanceId: number;
  readonly name: string;
  readonly difficulties: readonly { readonly id: number; readonly name: string }[];
  readonly floors: readonly number[];
  readonly bosses: readonly RaidBoss[];
  /** Only a dungeon with keystones has one. */
  readonly challengeModeId?: number;
}

const raidNames = {
  lookingForRaid: 'Raid finder',
  normal: 'Normal',
  heroic: 'Heroic',
  mythic: 'Mythic',
} as const;
const ofRaids = raidDifficulties.map(({ difficulty, clientId }) => ({
  id: clientId,
  name: raidNames[difficulty],
}));
const ofLairs = [
  ...ofRaids.filter(({ id }) => id !== 16),
  { id: lairClientIds.mythicFlexible, name: 'Mythic' },
  { id: lairClientIds.world, name: 'World' },
];
const ofDungeons = [
  { id: dungeonClientIds.normal, name: 'Normal' },
  { id: dungeonClientIds.heroic, name: 'Heroic' },
  { id: dungeonClientIds.mythic, name: 'Mythic' },
];

export const city: Place = {
  kind: 'none',
  instanceId: 0,
  name: 'Silvermoon (a city)',
  difficulties: [{ id: 0, name: 'none' }],
  floors: [],
  bosses: [],
};

/** Newest season first. */
export const raids: readonly Place[] = seasons.toReversed().flatMap((season) =>
  season.raidInstances.map(({ instanceId, name, isLair }) => {
    const bosses = raidBossesOf(season).filter((boss) => boss.instanceId === instanceId);
    return {
      kind: 'raid' as const,
      instanceId,
      name,
      difficulties: isLair ? ofLairs : ofRaids,
      floors: [...new Set(bosses.flatMap((boss) => boss.uiMapIds))],
      bosses,
    };
  }),
);

/** Those of the newest season, by name. */
export const dungeons: readonly Place[] = newestSeason.dungeonZone.dungeons
  .map(({ instanceId, name, uiMapIds, challengeModeId }) => ({
    kind: 'party' as const,
    instanceId,
    name,
    difficulties: ofDungeons,
    floors: uiMapIds,
    bosses: [],
    challengeModeId,
  }))
  .toSorted((first, second) => first.name.localeCompare(second.name, 'en'));

const places: readonly Place[] = [city, ...raids, ...dungeons];

/** The place that an instance id names; the city for one that nobody knows. */
export function placeOf(instanceId: number): Place {
  return places.find((place) => place.instanceId === instanceId) ?? city;
}

/** Mythic, or the last of its difficulties. */
export function usualDifficulty({ difficulties }: Place): number {
  return (difficulties.find(({ name }) => name === 'Mythic') ?? difficulties.at(-1)!).id;
}
