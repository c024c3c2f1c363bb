/** The known seasons, and how to find a boss or a dungeon in them. */
import type { Dungeon, RaidBoss, Season } from './places.ts';
import { midnightSeason1 } from './seasons/midnight-1.ts';
import { midnightSeason2 } from './seasons/midnight-2.ts';

/** Oldest first. */
export const seasons: readonly Season[] = [midnightSeason1, midnightSeason2];

/** The newest known season. Which one is current is discovered from Warcraft Logs. */
export const newestSeason: Season = midnightSeason2;

/** The raid boss of that encounter id in any season, or undefined. */
export function raidBossById(encounterId: number): RaidBoss | undefined {
  for (const season of seasons) {
    const boss = raidBossesOf(season).find((candidate) => candidate.encounterId === encounterId);
    if (boss !== undefined) {
      return boss;
    }
  }
  return undefined;
}

/** All raid bosses of a season: zone by zone in Warcraft Logs' order, then those that it does not list. */
export function raidBossesOf(season: Season): readonly RaidBoss[] {
  const bosses: RaidBoss[] = [];
  for (const zone of season.raidZones) {
    bosses.push(...zone.bosses);
  }
  bosses.push(...season.unlistedBosses);
  return bosses;
}

/** When the season of a raid boss or dungeon opened, epoch seconds; undefined where that is not known. */
export function seasonOpening(encounterId: number): number | undefined {
  for (let index = seasons.length - 1; index >= 0; index--) {
    const season = seasons[index]!;
    const places: readonly { readonly encounterId: number }[] = [
      ...raidBossesOf(season),
      ...season.dungeonZone.dungeons,
    ];
    if (places.some((place) => place.encounterId === encounterId)) {
      return season.opensAt;
    }
  }
  return undefined;
}

/** The dungeon of that Warcraft Logs encounter id, or undefined. */
export function dungeonById(encounterId: number): Dungeon | undefined {
  return findDungeon((dungeon) => dungeon.encounterId === encounterId);
}

/** The dungeon of that English name, from the newest season that has it: its ids change from season to season. */
export function dungeonByName(name: string): Dungeon | undefined {
  return findDungeon((dungeon) => dungeon.name === name);
}

function findDungeon(matches: (dungeon: Dungeon) => boolean): Dungeon | undefined {
  for (let index = seasons.length - 1; index >= 0; index--) {
    const dungeon = seasons[index]!.dungeonZone.dungeons.find((candidate) => matches(candidate));
    if (dungeon !== undefined) {
      return dungeon;
    }
  }
  return undefined;
}
