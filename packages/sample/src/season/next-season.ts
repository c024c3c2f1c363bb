/** A made-up season after the newest one: a raid and a rotation of dungeons that no version of `game` knows. */
import type { SampleEncounter, SampleZone } from './zone.ts';

/** How far the next season has come: its zones are listed, its dungeons are open, or its raid as well. */
export type NextSeason = 'listed' | 'dungeons' | 'open';

const named = (firstId: number, names: readonly string[]): readonly SampleEncounter[] =>
  names.map((name, index) => ({ encounterId: firstId + index, name, journalId: 0 }));

export const nextRaidBosses = named(4001, ['The Hollow Warden', 'Ashmother Velka', 'The Last Lantern']);
export const nextDungeons = named(14001, [
  'Brackwater Locks',
  'Cinder Exchange',
  'The Drowned Archive',
  'Gloomgate',
  'Halls of the First Oath',
  'Sablewing Roost',
  'The Tanglework',
  'Wickhollow',
]);

/** Zones 60 and 61, in patch 12.2; in neither is anybody ranked before it is open. */
export function nextSeasonZones(state: NextSeason): readonly SampleZone[] {
  const common = {
    expansionId: 7,
    frozen: false,
    partitions: [{ partitionId: 1, name: '12.2', compactName: '12.2', default: true }],
  };
  return [
    {
      ...common,
      zoneId: 60,
      name: 'The Lanternless Deep',
      contentType: 'raid',
      ranked: state === 'open',
      encounters: nextRaidBosses,
    },
    {
      ...common,
      zoneId: 61,
      name: 'Mythic+ Season 3',
      contentType: 'mythicPlus',
      ranked: state !== 'listed',
      encounters: nextDungeons,
    },
  ];
}
