/** Offers, applies and restores codes of real players on a talent tree of the real game. */
import type { ClientTree } from '@toptalent/wow-sim';
import { words } from './words.ts';
import type { Scenario } from './world.ts';

export interface RealTreePlan {
  readonly specId: number;
  readonly tree: ClientTree;
  /** The player's talents at login; undefined for none. */
  readonly worn?: string | undefined;
  /** The raid build in the data. */
  readonly wanted: string;
  /** Whether raids and Mythic+ have the same build in the data. One card then shows both. */
  readonly isForBoth: boolean;
}

export function realTreeScenario({ specId, tree, worn, wanted, isForBoth }: RealTreePlan): Scenario {
  const card = isForBoth ? words.useBoth : words.useRaid;
  const slot = isForBoth ? words.slotBoth : words.slotRaid;
  return {
    name: `specialization ${specId} on its real tree`,
    choice: { specId, tree },
    play(world) {
      const { client } = world;
      if (worn !== undefined) {
        client.loadouts.wear(worn);
      }
      client.session.login();
      client.advance(3);
      world.check('the code is offered', client.screen.sees(card));
      world.check('nothing was applied', worn === undefined || client.loadouts.wears(worn));
      world.use(card);
      world.check('exactly the offered build is worn', client.loadouts.wears(wanted));
      world.check('the build has a loadout of its own', client.loadouts.selected() === slot);
      world.check(
        'the chat confirms the change',
        world.said(words.applied) === 1 && world.said(words.inPart) === 0,
      );
      world.relog();
      world.check('nothing shows from then on', !world.popupShows());
      world.restore();
      world.check('restore brings back what was worn', worn === undefined || client.loadouts.wears(worn));
    },
  };
}
