/**
 * Midnight season 1 (12.0). Boss ids: BigWigs' and DBM's tables of 2026-08 agree; floors where a boss has its own.
 * Warcraft Logs' dungeon ids carry a prefix before the map id that is not always the same, so they are listed, not computed.
 */
import type { Season } from '../places.ts';

const voidspire = 2912;
const dreamrift = 2939;
const queldanas = 2913;

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
        { encounterId: 3159, journalId: 2711, name: 'Rotmire', instanceId: 1592, uiMapIds: [], requires: [] },
      ],
    },
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
        uiMapIds: [],
      },
      {
        encounterId: 12811,
        challengeModeId: 558,
        name: "Magisters' Terrace",
        instanceId: 2811,
        uiMapIds: [],
      },
      { encounterId: 12874, challengeModeId: 560, name: 'Maisara Caverns', instanceId: 2874, uiMapIds: [] },
      { encounterId: 12915, challengeModeId: 559, name: 'Nexus-Point Xenas', instanceId: 2915, uiMapIds: [] },
      { encounterId: 10658, challengeModeId: 556, name: 'Pit of Saron', instanceId: 658, uiMapIds: [] },
      {
        encounterId: 361753,
        challengeModeId: 239,
        name: 'Seat of the Triumvirate',
        instanceId: 1753,
        uiMapIds: [],
      },
      { encounterId: 61209, challengeModeId: 161, name: 'Skyreach', instanceId: 1209, uiMapIds: [] },
      { encounterId: 12805, challengeModeId: 557, name: 'Windrunner Spire', instanceId: 2805, uiMapIds: [] },
    ],
  },
};
