/** Made-up lists of zones, in the shape in which Warcraft Logs answers. */
import type { WorldAnswer, ZoneAnswer } from '@toptalent/warcraft-logs';

export interface ZoneSketch {
  readonly id: number;
  readonly name: string;
  readonly frozen?: boolean;
  readonly partitions?: readonly string[];
  readonly kind?: 'raid' | 'keystone' | 'other';
  readonly encounters?: readonly number[];
}

const raidDifficulties = [
  { id: 3, name: 'Normal' },
  { id: 4, name: 'Heroic' },
  { id: 5, name: 'Mythic' },
];

/** The last partition is the default one. */
function zone(sketch: ZoneSketch): ZoneAnswer {
  const { id, name, frozen = false, partitions = ['12.1'], kind = 'raid', encounters = [id * 10] } = sketch;
  return {
    id,
    name,
    frozen,
    brackets: kind === 'keystone' ? { type: 'Keystone Level' } : null,
    difficulties: kind === 'raid' ? raidDifficulties : [{ id: 10, name: 'Dungeon' }],
    partitions: partitions.map((partition, index) => ({
      id: index + 1,
      name: partition,
      compactName: partition,
      default: index === partitions.length - 1,
    })),
    encounters: encounters.map((encounter) => ({
      id: encounter,
      name: `Encounter ${encounter}`,
      journalID: 1,
    })),
    unread: [],
  };
}

export function world(expansions: Readonly<Record<number, readonly ZoneSketch[]>>): WorldAnswer {
  return {
    worldData: {
      expansions: Object.entries(expansions).map(([id, zones]) => ({
        id: Number(id),
        name: `Expansion ${id}`,
        zones: zones.map(zone),
        unread: [],
      })),
      unread: [],
    },
    gameData: { classes: [], unread: [] },
  };
}
