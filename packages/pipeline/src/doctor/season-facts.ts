/** What `@toptalent/game` lacks of the running season, and where each number is found. */
import type { Encounter } from '@toptalent/build-data';
import { raidBossById, seasonOpening, seasons, specializationById, specializations } from '@toptalent/game';
import type { Discovery } from '../discover/discover.ts';
import { correctForListed } from '../discover/correct-game.ts';
import { contradictionsWithGame } from '../discover/contradictions-with-game.ts';
import { encountersOf } from '../discover/season.ts';
import { listed } from '../words/text.ts';
import type { TalentTrees } from '../trees/talent-trees.ts';
import { ok, warn } from './finding.ts';
import type { Finding } from './finding.ts';

const recipe = 'docs/recipes.md says which numbers it needs and where each is found';

/** One finding a kind of fact. Nothing here stops a refresh: what is unknown is fetched and shipped by Warcraft Logs' ids. */
export function checkSeasonFacts(discovery: Discovery, trees: TalentTrees | undefined): readonly Finding[] {
  const encounters = encountersOf(discovery.season);
  return [
    checkZones(discovery),
    checkEncounters(encounters.filter(({ known }) => !known)),
    ...checkContradictions(discovery, encounters),
    checkFloors(encounters.filter(({ known }) => known)),
    checkWings(encounters.filter(({ known }) => known)),
    checkOpening(encounters),
    checkSpecializations(discovery, trees),
  ];
}

function checkZones({ season }: Discovery): Finding {
  const known = new Set(
    seasons.flatMap((one) => [...one.raidZones, one.dungeonZone]).map(({ zoneId }) => zoneId),
  );
  const missing = season.zones.filter(({ zoneId }) => !known.has(zoneId));
  return missing.length === 0
    ? ok('Zones', `all ${season.zones.length} are in packages/game`)
    : warn(
        'Zones',
        `not in packages/game: ${missing.map(({ zoneId, name }) => `${name} (zone ${zoneId})`).join(', ')}`,
        'Add each to its season in packages/game/src/seasons. If the season is new, add a file there, and name it in packages/game/src/season.ts.',
      );
}

function checkEncounters(unknown: readonly Encounter[]): Finding {
  return unknown.length === 0
    ? ok('Encounters', 'all are in packages/game')
    : warn(
        'Encounters',
        `not in packages/game: ${named(unknown)}`,
        `Add them to their season in packages/game/src/seasons; ${recipe}.`,
      );
}

/** No finding where Warcraft Logs and the game package agree. */
function checkContradictions({ season }: Discovery, encounters: readonly Encounter[]): readonly Finding[] {
  const wrong = contradictionsWithGame(season.zones, encounters);
  return wrong.length === 0
    ? []
    : [
        warn(
          'Names and ids',
          `Warcraft Logs and packages/game contradict each other: ${listed(wrong)}`,
          correctForListed,
        ),
      ];
}

function checkFloors(known: readonly Encounter[]): Finding {
  const without = known.filter(({ uiMapIds }) => uiMapIds.length === 0);
  return without.length === 0
    ? ok('Floors', 'every boss and dungeon has its floors')
    : warn(
        'Floors',
        `no floor is known of ${named(without)}`,
        'In the game, on each floor: /dump C_Map.GetBestMapForUnit("player"). It is uiMapIds in packages/game/src/seasons.',
      );
}

/** Lairs have no raid finder wings. */
function checkWings(known: readonly Encounter[]): Finding {
  const lairs = new Set(
    seasons.flatMap((season) =>
      season.raidInstances.flatMap(({ isLair, instanceId }) => (isLair ? [instanceId] : [])),
    ),
  );
  const without = known.filter(({ id, contentType, lfgDungeonId }) => {
    const boss = contentType === 'raid' ? raidBossById(id) : undefined;
    return boss !== undefined && !lairs.has(boss.instanceId) && lfgDungeonId === undefined;
  });
  return without.length === 0
    ? ok('Raid finder wings', 'every boss of a raid has its wing')
    : warn(
        'Raid finder wings',
        `no wing is known of ${named(without)}`,
        'In the game, in the wing: /dump (select(10, GetInstanceInfo())). It is lfgDungeonId in packages/game/src/seasons.',
      );
}

function checkOpening(encounters: readonly Encounter[]): Finding {
  const without = encounters.filter(({ id, known }) => known && seasonOpening(id) === undefined);
  return without.length === 0
    ? ok('Opening day', 'it is known')
    : warn(
        'Opening day',
        'packages/game does not know when the season opened: rankings from before it are not left out',
        'It is opensAt of the season in packages/game/src/seasons: midnight UTC of that day.',
      );
}

function checkSpecializations({ slugs }: Discovery, trees: TalentTrees | undefined): Finding {
  const inTrees = trees === undefined ? [] : [...trees.bySpecId.keys()];
  const unknown = inTrees.filter((specId) => specializationById(specId) === undefined);
  const treeless =
    trees === undefined ? [] : specializations.filter(({ specId }) => !trees.bySpecId.has(specId));
  const faults = [
    ...(slugs.unknown.length === 0 ? [] : [`Warcraft Logs lists ${slugs.unknown.join(', ')}`]),
    ...(unknown.length === 0 ? [] : [`the talent trees have specialization ${unknown.join(', ')}`]),
  ];
  if (faults.length > 0) {
    return warn(
      'Specializations',
      `not in packages/game: ${faults.join('; ')}`,
      'Add it to packages/game/src/specializations.ts; its id is the first result of GetSpecializationInfo in the game.',
    );
  }
  return treeless.length === 0
    ? ok('Specializations', `all ${specializations.length} are known to Warcraft Logs and have a talent tree`)
    : warn(
        'Specializations',
        `without a talent tree: ${treeless.map(({ slug, specId }) => `${slug} (${specId})`).join(', ')}`,
        'Their builds stay as they are until the trees have them. Try again in a few days.',
      );
}

function named(encounters: readonly Encounter[]): string {
  return encounters.map(({ id, name }) => `${name} (${id})`).join(', ');
}
