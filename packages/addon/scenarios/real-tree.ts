/** The addon on a talent tree of the real game, with codes of real players: offered, applied on a click, restored. */
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
}

export function realTreeScenario({ specId, tree, worn, wanted }: RealTreePlan): Scenario {
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
      world.check('the code is offered', client.screen.sees(words.useRaid));
      world.check('nothing was applied', worn === undefined || client.loadouts.wears(worn));
      world.use(words.useRaid);
      world.check('exactly that is worn', client.loadouts.wears(wanted));
      world.check('in a loadout of its own', client.loadouts.selected() === words.slotRaid);
      world.check('and it was said', world.said(words.applied) === 1 && world.said(words.inPart) === 0);
      world.relog();
      world.check('silence from then on', !world.popupShows());
      world.restore();
      world.check('what was worn comes back', worn === undefined || client.loadouts.wears(worn));
    },
  };
}
