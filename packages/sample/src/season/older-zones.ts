/** Zones of older expansions: frozen, and of no use to anybody but discovery, which has to drop them. */
import type { SampleEncounter, SampleZone } from './world.ts';

const encounter = (encounterId: number, name: string): SampleEncounter => ({
  encounterId,
  name,
  journalId: 0,
});

const frozen = (
  zoneId: number,
  expansionId: number,
  name: string,
  contentType: SampleZone['contentType'],
  patch: string,
  encounters: readonly SampleEncounter[],
): SampleZone => ({
  zoneId,
  expansionId,
  name,
  contentType,
  frozen: true,
  ranked: false,
  partitions: [{ partitionId: 1, name: patch, compactName: patch, default: true }],
  encounters,
});

/** The War Within's first season whole; of the others enough to be in the way. */
export const olderZones: readonly SampleZone[] = [
  frozen(38, 6, 'Nerub-ar Palace', 'raid', '11.0', [
    encounter(2902, 'Ulgrax the Devourer'),
    encounter(2917, 'The Bloodbound Horror'),
    encounter(2898, 'Sikran, Captain of the Sureki'),
    encounter(2918, "Rasha'nan"),
    encounter(2919, "Broodtwister Ovi'nax"),
    encounter(2920, "Nexus-Princess Ky'veza"),
    encounter(2921, 'The Silken Court'),
    encounter(2922, 'Queen Ansurek'),
  ]),
  frozen(39, 6, 'Mythic+ Season 1', 'mythicPlus', '11.0', [
    encounter(12660, 'Ara-Kara, City of Echoes'),
    encounter(12669, 'City of Threads'),
    encounter(60670, 'Grim Batol'),
    encounter(62290, 'Mists of Tirna Scithe'),
    encounter(61822, 'Siege of Boralus'),
    encounter(12662, 'The Dawnbreaker'),
    encounter(62286, 'The Necrotic Wake'),
    encounter(12652, 'The Stonevault'),
  ]),
  frozen(42, 6, 'Liberation of Undermine', 'raid', '11.1', [encounter(3009, 'Vexie and the Geargrinders')]),
  frozen(43, 6, 'Mythic+ Season 2', 'mythicPlus', '11.1', [encounter(12648, 'The Rookery')]),
  frozen(44, 6, 'Manaforge Omega', 'raid', '11.2', [encounter(3129, 'Plexus Sentinel')]),
  frozen(45, 6, 'Mythic+ Season 3', 'mythicPlus', '11.2', [encounter(12830, "Eco-Dome Al'dani")]),
  frozen(506, 6, "Complete Raids (Nerub'ar Palace)", 'other', '11.0', [encounter(2964, 'Nerub-ar Palace')]),
  frozen(37, 5, 'Mythic+ Season 4', 'mythicPlus', '10.2', [encounter(12526, "Algeth'ar Academy")]),
];
