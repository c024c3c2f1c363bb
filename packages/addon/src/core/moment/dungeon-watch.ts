/** Notices whether the player may be in other dungeons than those that were answered last. */
import type { TalentData } from '../data/talent-data.ts';
import { dungeonsHere } from '../place/dungeon.ts';
import { isDungeonWithOffers } from '../place/difficulties.ts';
import type { Ports } from '../ports.ts';

/** @noSelf */
export interface DungeonWatch {
  /** Whether the player may be in other dungeons than those that were answered last. */
  isChanged(): boolean;
  /** The dungeons that the player may be in now were answered. */
  answered(): void;
}

type Needed = Pick<Ports, 'surroundings' | 'keystones' | 'store'>;

export function createDungeonWatch(talentData: TalentData, ports: Needed): DungeonWatch {
  let last = '';

  /** Challenge mode ids as a text; empty where the addon does not offer the dungeon's build. */
  function idsHere(): string {
    const data = talentData.read();
    const where = ports.surroundings.where();
    const { moments, dungeonDifficulties } = ports.store.account().settings;
    if (!data.ok || !moments.dungeon || !isDungeonWithOffers(where, dungeonDifficulties)) {
      return '';
    }
    const dungeons = dungeonsHere(data.value, where.instanceId, ports);
    return dungeons.map((dungeon) => dungeon.challengeModeId).join(' ');
  }

  return {
    isChanged: () => idsHere() !== last,
    answered() {
      last = idsHere();
    },
  };
}
