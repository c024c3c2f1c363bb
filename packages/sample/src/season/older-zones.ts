/** Zones of older expansions: frozen, so that discovery has something to drop. */
import type { SampleEncounter, SampleZone } from './zone.ts';

const encounter = (encounterId: number, name: string): SampleEncounter => ({
  encounterId,
  name,
  journalId: 0,
});

type OldZone = Pick<SampleZone, 'zoneId' | 'expansionId' | 'name' | 'contentType' | 'encounters'> & {
  readonly patch: string;
};

const frozen = ({ patch, ...zone }: OldZone): SampleZone => ({
  ...zone,
  frozen: true,
  ranked: false,
  partitions: [{ partitionId: 1, name: patch, compactName: patch, default: true }],
});

/** The War Within's first season as a whole; of the others one encounter each. */
export const olderZones: readonly SampleZone[] = [
  frozen({
    zoneId: 38,
    expansionId: 6,
    name: 'Nerub-ar Palace',
    contentType: 'raid',
    patch: '11.0',
    encounters: [
      encounter(2902, 'Ulgrax the Devourer'),
      encounter(2917, 'The Bloodbound Horror'),
      encounter(2898, 'Sikran, Captain of the Sureki'),
      encounter(2918, "Rasha'nan"),
      encounter(2919, "Broodtwister Ovi'nax"),
      encounter(2920, "Nexus-Princess Ky'veza"),
      encounter(2921, 'The Silken Court'),
      encounter(2922, 'Queen Ansurek'),
    ],
  }),
  frozen({
    zoneId: 39,
    expansionId: 6,
    name: 'Mythic+ Season 1',
    contentType: 'mythicPlus',
    patch: '11.0',
    encounters: [
      encounter(12660, 'Ara-Kara, City of Echoes'),
      encounter(12669, 'City of Threads'),
      encounter(60670, 'Grim Batol'),
      encounter(62290, 'Mists of Tirna Scithe'),
      encounter(61822, 'Siege of Boralus'),
      encounter(12662, 'The Dawnbreaker'),
      encounter(62286, 'The Necrotic Wake'),
      encounter(12652, 'The Stonevault'),
    ],
  }),
  frozen({
    zoneId: 42,
    expansionId: 6,
    name: 'Liberation of Undermine',
    contentType: 'raid',
    patch: '11.1',
    encounters: [encounter(3009, 'Vexie and the Geargrinders')],
  }),
  frozen({
    zoneId: 43,
    expansionId: 6,
    name: 'Mythic+ Season 2',
    contentType: 'mythicPlus',
    patch: '11.1',
    encounters: [encounter(12648, 'The Rookery')],
  }),
  frozen({
    zoneId: 44,
    expansionId: 6,
    name: 'Manaforge Omega',
    contentType: 'raid',
    patch: '11.2',
    encounters: [encounter(3129, 'Plexus Sentinel')],
  }),
  frozen({
    zoneId: 45,
    expansionId: 6,
    name: 'Mythic+ Season 3',
    contentType: 'mythicPlus',
    patch: '11.2',
    encounters: [encounter(12830, "Eco-Dome Al'dani")],
  }),
  frozen({
    zoneId: 506,
    expansionId: 6,
    name: "Complete Raids (Nerub'ar Palace)",
    contentType: 'other',
    patch: '11.0',
    encounters: [encounter(2964, 'Nerub-ar Palace')],
  }),
  frozen({
    zoneId: 37,
    expansionId: 5,
    name: 'Mythic+ Season 4',
    contentType: 'mythicPlus',
    patch: '10.2',
    encounters: [encounter(12526, "Algeth'ar Academy")],
  }),
];
