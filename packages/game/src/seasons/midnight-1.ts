/**
 * Midnight season 1 (12.0).
 *
 * Boss ids: BigWigs' and DBM's tables of 2026-08 agree. Floors of Sporefall and of the dungeons: public addons of October 2026,
 * two sources agree. Warcraft Logs' dungeon ids have a prefix before the map id that varies, so they are listed, not computed.
 */
import type { Season } from '../places.ts';

const voidspire = 2912;
const dreamrift = 2939;
const queldanas = 2913;
const sporefall = 1592;

export const midnightSeason1: Season = {
  patch: '12.0',
  raidZones: [
    {
      zoneId: 46,
      name: "Voidspire, Dreamrift, March on Quel'Danas",
      bosses: [
        {
          encounterId: 3176,
          journalId: 2733,
          name: 'Imperator Averzian',
          instanceId: voidspire,
          uiMapIds: [2529],
          requires: [],
        },
        {
          encounterId: 3177,
          journalId: 2734,
          name: 'Vorasius',
          instanceId: voidspire,
          uiMapIds: [2529],
          requires: [],
        },
        {
          encounterId: 3179,
          journalId: 2736,
          name: 'Fallen-King Salhadaar',
          instanceId: voidspire,
          uiMapIds: [2529],
          requires: [],
        },
        {
          encounterId: 3178,
          journalId: 2735,
          name: 'Vaelgor & Ezzorak',
          instanceId: voidspire,
          uiMapIds: [2529],
          requires: [],
        },
        {
          encounterId: 3180,
          journalId: 2737,
          name: 'Lightblinded Vanguard',
          instanceId: voidspire,
          uiMapIds: [2529],
          requires: [],
        },
        {
          encounterId: 3181,
          journalId: 2738,
          name: 'Crown of the Cosmos',
          instanceId: voidspire,
          uiMapIds: [2530],
          requires: [],
        },
        {
          encounterId: 3306,
          journalId: 2795,
          name: 'Chimaerus the Undreamt God',
          instanceId: dreamrift,
          uiMapIds: [2532],
          requires: [],
        },
        {
          encounterId: 3182,
          journalId: 2739,
          name: "Belo'ren, Child of Al'ar",
          instanceId: queldanas,
          uiMapIds: [2533],
          requires: [],
        },
        {
          encounterId: 3183,
          journalId: 2740,
          name: 'Midnight Falls',
          instanceId: queldanas,
          uiMapIds: [2534],
          requires: [3182],
        },
      ],
    },
    {
      zoneId: 50,
      name: 'Sporefall',
      bosses: [
        {
          encounterId: 3159,
          journalId: 2711,
          name: 'Rotmire',
          instanceId: sporefall,
          uiMapIds: [2427],
          requires: [],
        },
      ],
    },
  ],
  unlistedBosses: [],
  raidInstances: [
    { instanceId: voidspire, name: 'The Voidspire', isLair: false },
    { instanceId: dreamrift, name: 'The Dreamrift', isLair: false },
    { instanceId: queldanas, name: "March on Quel'Danas", isLair: false },
    { instanceId: sporefall, journalInstanceId: 1305, name: 'Sporefall', isLair: true },
  ],
  dungeonZone: {
    zoneId: 47,
    name: 'Mythic+ Season 1',
    dungeons: [
      {
        encounterId: 112526,
        challengeModeId: 402,
        name: "Algeth'ar Academy",
        instanceId: 2526,
        uiMapIds: [2025, 2097, 2098, 2099],
      },
      {
        encounterId: 12811,
        challengeModeId: 558,
        name: "Magisters' Terrace",
        instanceId: 2811,
        uiMapIds: [2424, 2511, 2515, 2516, 2517, 2518, 2519, 2520],
      },
      {
        encounterId: 12874,
        challengeModeId: 560,
        name: 'Maisara Caverns',
        instanceId: 2874,
        uiMapIds: [2437, 2501],
      },
      {
        encounterId: 12915,
        challengeModeId: 559,
        name: 'Nexus-Point Xenas',
        instanceId: 2915,
        uiMapIds: [2556],
      },
      { encounterId: 10658, challengeModeId: 556, name: 'Pit of Saron', instanceId: 658, uiMapIds: [184] },
      {
        encounterId: 361753,
        challengeModeId: 239,
        name: 'Seat of the Triumvirate',
        instanceId: 1753,
        uiMapIds: [903],
      },
      { encounterId: 61209, challengeModeId: 161, name: 'Skyreach', instanceId: 1209, uiMapIds: [601, 602] },
      {
        encounterId: 12805,
        challengeModeId: 557,
        name: 'Windrunner Spire',
        instanceId: 2805,
        uiMapIds: [2492, 2493, 2494, 2496, 2497, 2498, 2499],
      },
    ],
  },
};
