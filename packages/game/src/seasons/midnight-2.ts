/**
 * Midnight season 2 (12.1, 2026-08-18). Boss ids: Warcraft Logs' zone 53 and 57, order as it lists them; the floors of
 * The Venomous Abyss are in no public table yet. Dungeon ids that nobody has published follow the rule "1 + map id"
 * for a dungeon's first season; the run's own discovery is matched by name as well, so a wrong guess is reported.
 */
import type { Season } from '../places.ts';

const venomousAbyss = 3004;

export const midnightSeason2: Season = {
  patch: '12.1',
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
          uiMapIds: [],
          requires: [],
        },
        {
          encounterId: 3445,
          journalId: 2874,
          name: 'Entombed Sentinels',
          instanceId: venomousAbyss,
          uiMapIds: [],
          requires: [],
        },
        {
          encounterId: 3455,
          journalId: 2882,
          name: 'Vashnik the Malignant',
          instanceId: venomousAbyss,
          uiMapIds: [],
          requires: [],
        },
        {
          encounterId: 3497,
          journalId: 2894,
          name: 'The Lost Explorers',
          instanceId: venomousAbyss,
          uiMapIds: [],
          requires: [],
        },
        {
          encounterId: 3420,
          journalId: 2871,
          name: 'Sszorak',
          instanceId: venomousAbyss,
          uiMapIds: [],
          requires: [],
        },
        {
          encounterId: 3421,
          journalId: 2887,
          name: 'The Twin Fangs',
          instanceId: venomousAbyss,
          uiMapIds: [],
          requires: [],
        },
        {
          encounterId: 3429,
          journalId: 2883,
          name: 'The Coiled Altar',
          instanceId: venomousAbyss,
          uiMapIds: [],
          requires: [],
        },
        {
          encounterId: 3492,
          journalId: 2895,
          name: "Ula'tek",
          instanceId: venomousAbyss,
          uiMapIds: [],
          requires: [],
        },
      ],
    },
    {
      zoneId: 57,
      name: 'The Tidebound Grotto',
      bosses: [
        {
          encounterId: 3379,
          journalId: 2849,
          name: 'Nymrissa Wavecaller',
          instanceId: 2987,
          uiMapIds: [],
          requires: [],
        },
      ],
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
