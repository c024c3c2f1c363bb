/** Enters the facts of a made-up next season in a copy of the project, step by step as `docs/recipes.md` says. */
import { serializationVersion } from '@toptalent/loadout';
import { nextDungeons, nextRaidBosses } from '@toptalent/sample';
import type { CopiedWorkspace } from './copied-workspace.ts';

/** Where the bosses and the first dungeon of the next season stand, as the client would say. */
export const nextPlaces = { raid: 3200, firstDungeon: 3201 } as const;

const places = {
  bosses: nextRaidBosses.map(({ encounterId, name }, index) => ({
    encounterId,
    journalId: 3001 + index,
    name,
    instanceId: nextPlaces.raid,
    uiMapIds: [2701 + index],
    lfgDungeonId: 3401,
    requires: [],
  })),
  dungeons: nextDungeons.map(({ encounterId, name }, index) => ({
    encounterId,
    challengeModeId: 601 + index,
    name,
    instanceId: nextPlaces.firstDungeon + index,
    uiMapIds: [2711 + index],
  })),
};

const seasonFile = `/** Midnight season 3 (12.2), made up. */
import type { Season } from '../places.ts';

export const midnightSeason3: Season = ${JSON.stringify({
  patch: '12.2',
  opensAt: 1_787_011_200,
  raidZones: [{ zoneId: 60, name: 'The Lanternless Deep', bosses: places.bosses }],
  unlistedBosses: [],
  raidInstances: [{ instanceId: nextPlaces.raid, name: 'The Lanternless Deep', isLair: false }],
  dungeonZone: { zoneId: 61, name: 'Mythic+ Season 3', dungeons: places.dungeons },
})};
`;

/** The version of import codes after the project's. */
export const nextVersion = serializationVersion + 1;

/** Zones, encounters and the specialization of the sandbox's next season, and the next version of import codes. */
export function enterNextSeason(copy: CopiedWorkspace): void {
  copy.write('packages/game/src/seasons/midnight-3.ts', seasonFile);
  const seasons = 'packages/game/src/season.ts';
  copy.change(
    seasons,
    "/seasons/midnight-2.ts';",
    "$&\nimport { midnightSeason3 } from './seasons/midnight-3.ts';",
  );
  copy.change(seasons, 'midnightSeason2];', 'midnightSeason2, midnightSeason3];');
  copy.change(seasons, 'Season = midnightSeason2;', 'Season = midnightSeason3;');
  copy.change(
    'packages/game/src/specializations.ts',
    '];\n\n/** The specialization of',
    "  { specId: 1999, classId: 5, name: 'Harbinger', slug: 'Harbinger', role: 'dps' },\n$&",
  );
  copy.change(
    'packages/loadout/src/stream.ts',
    `serializationVersion = ${serializationVersion};`,
    `serializationVersion = ${nextVersion};`,
  );
}
