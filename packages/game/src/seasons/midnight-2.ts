/**
 * Midnight season 2 (12.1, 2026-08-18; 12.1.5 added The Unbinding of Kith'ix).
 *
 * Bosses, instances, floors and raid finder wings: public addons and the client's tables of October 2026, two sources agree on
 * each. Order: as Warcraft Logs lists zone 53 (three sources, August 2026). The raid is played Nek'zali; Sentinels, Explorers;
 * Vashnik, Sszorak, Twin Fangs; Altar; Ula'tek (one source). That earlier bosses gate later ones is only inferred, so no boss
 * requires another here. Dungeon ids that nobody has published follow the rule "1 + map id" for a dungeon's first season;
 * discovery also matches by name, so a wrong guess is reported.
 */
import type { Season } from '../places.ts';

const venomousAbyss = 3004;
const tideboundGrotto = 2987;
const unbindingOfKithix = 3095;

/** Wings of The Venomous Abyss in the raid finder, in their order. */
const wings = [3316, 3317, 3318, 3319] as const;

export const midnightSeason2: Season = {
  patch: '12.1',
  // 2026-08-18
  opensAt: 1_787_011_200,
  raidZones: [
    {
      zoneId: 53,
      name: 'The Venomous Abyss',
      bosses: [
        {
          encounterId: 3470,
          journalId: 2888,
          name: "Nek'zali the Soulcoiler",
          instanceId: venomousAbyss,
          uiMapIds: [2606],
          lfgDungeonId: wings[0],
          requires: [],
        },
        {
          encounterId: 3445,
          journalId: 2874,
          name: 'Entombed Sentinels',
          instanceId: venomousAbyss,
          uiMapIds: [2608],
          lfgDungeonId: wings[1],
          requires: [],
        },
        {
          encounterId: 3455,
          journalId: 2882,
          name: 'Vashnik the Malignant',
          instanceId: venomousAbyss,
          uiMapIds: [2608],
          lfgDungeonId: wings[1],
          requires: [],
        },
        {
          encounterId: 3497,
          journalId: 2894,
          name: 'The Lost Explorers',
          instanceId: venomousAbyss,
          uiMapIds: [2609],
          lfgDungeonId: wings[2],
          requires: [],
        },
        {
          encounterId: 3420,
          journalId: 2871,
          name: 'Sszorak',
          instanceId: venomousAbyss,
          uiMapIds: [2609],
          lfgDungeonId: wings[2],
          requires: [],
        },
        {
          encounterId: 3421,
          journalId: 2887,
          name: 'The Twin Fangs',
          instanceId: venomousAbyss,
          uiMapIds: [2607],
          lfgDungeonId: wings[0],
          requires: [],
        },
        {
          encounterId: 3429,
          journalId: 2883,
          name: 'The Coiled Altar',
          instanceId: venomousAbyss,
          uiMapIds: [2610],
          lfgDungeonId: wings[3],
          requires: [],
        },
        {
          encounterId: 3492,
          journalId: 2895,
          name: "Ula'tek",
          instanceId: venomousAbyss,
          uiMapIds: [2610],
          lfgDungeonId: wings[3],
          requires: [],
        },
        {
          encounterId: 3379,
          journalId: 2849,
          name: 'Nymrissa Wavecaller',
          instanceId: tideboundGrotto,
          uiMapIds: [2632],
          requires: [],
        },
      ],
    },
  ],
  // Zone 53 is expected to list Kith'ix, but nobody has seen it there.
  unlistedBosses: [
    {
      encounterId: 3513,
      journalId: 2896,
      name: "Kith'ix",
      instanceId: unbindingOfKithix,
      uiMapIds: [2669],
      requires: [],
    },
  ],
  // Kith'ix' difficulties come from the client's tables; that the Grotto has flexible Mythic as well is inferred from it.
  raidInstances: [
    {
      instanceId: venomousAbyss,
      journalInstanceId: 1320,
      name: 'The Venomous Abyss',
      isLair: false,
      difficultyIds: [17, 14, 15, 16],
    },
    {
      instanceId: tideboundGrotto,
      journalInstanceId: 1317,
      name: 'The Tidebound Grotto',
      isLair: true,
    },
    {
      instanceId: unbindingOfKithix,
      journalInstanceId: 1324,
      name: "The Unbinding of Kith'ix",
      isLair: true,
      difficultyIds: [17, 14, 15, 233, 220],
    },
  ],
  dungeonZone: {
    zoneId: 55,
    name: 'Mythic+ Season 2',
    dungeons: [
      {
        encounterId: 12993,
        challengeModeId: 588,
        name: 'Altar of Fangs',
        instanceId: 2993,
        uiMapIds: [2588, 2589, 2590],
      },
      {
        encounterId: 12825,
        challengeModeId: 586,
        name: 'Den of Nalorakk',
        instanceId: 2825,
        uiMapIds: [2513, 2514, 2564],
      },
      { encounterId: 61762, challengeModeId: 249, name: "Kings' Rest", instanceId: 1762, uiMapIds: [1004] },
      {
        encounterId: 12813,
        challengeModeId: 587,
        name: 'Murder Row',
        instanceId: 2813,
        uiMapIds: [2433, 2434, 2435],
      },
      {
        encounterId: 112521,
        challengeModeId: 399,
        name: 'Ruby Life Pools',
        instanceId: 2521,
        uiMapIds: [2094, 2095],
      },
      {
        encounterId: 61877,
        challengeModeId: 250,
        name: 'Temple of Sethraliss',
        instanceId: 1877,
        uiMapIds: [1038, 1043],
      },
      {
        encounterId: 12859,
        challengeModeId: 584,
        name: 'The Blinding Vale',
        instanceId: 2859,
        uiMapIds: [2500],
      },
      {
        encounterId: 12923,
        challengeModeId: 585,
        name: 'Voidscar Arena',
        instanceId: 2923,
        uiMapIds: [2572, 2573, 2574],
      },
    ],
  },
};
