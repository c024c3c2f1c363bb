/** Notices whether the dungeon that the player may be in has other builds than were answered last. */
import { lookUpBuild } from '@toptalent/build-data';
import type { TalentData } from '../data/talent-data.ts';
import { dungeonsHere } from '../place/dungeon.ts';
import { isDungeonWithOffers } from '../place/difficulties.ts';
import type { Ports } from '../ports.ts';

/** @noSelf */
export interface DungeonWatch {
  /** Whether there are other builds to choose between than were answered last. */
  isChanged(): boolean;
  /** The builds of the dungeons that the player may be in now were answered. */
  answered(): void;
}

type Needed = Pick<Ports, 'surroundings' | 'keystones' | 'store' | 'talents'>;

export function createDungeonWatch(talentData: TalentData, ports: Needed): DungeonWatch {
  let last = '';

  /** The codes of the builds, each once, as a text; empty where the addon does not offer the dungeon's build. */
  function codesHere(): string {
    const data = talentData.read();
    const where = ports.surroundings.where();
    const specId = ports.talents.specId();
    const { moments, dungeonDifficulties } = ports.store.account().settings;
    if (
      !data.ok ||
      specId === undefined ||
      !moments.dungeon ||
      !isDungeonWithOffers(where, dungeonDifficulties)
    ) {
      return '';
    }
    const codes: string[] = [];
    for (const { encounterId } of dungeonsHere(data.value, where.instanceId, ports)) {
      // A dungeon that the data does not know has the general build.
      const found = lookUpBuild(data.value, specId, 'mythicPlus', encounterId);
      if (found.found !== 'nothing' && !codes.includes(found.build.talentCode)) {
        codes.push(found.build.talentCode);
      }
    }
    return codes.join(' ');
  }

  return {
    isChanged: () => codesHere() !== last,
    answered() {
      last = codesHere();
    },
  };
}
