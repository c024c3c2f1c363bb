/** What the player wore before can be had back: the Default Loadout's build above all, which is nowhere else once it is left. */
import { kingsRest, silvermoon } from './places.ts';
import { words } from './words.ts';
import type { Scenario, ScenarioWorld } from './world.ts';

function restore(world: ScenarioWorld): void {
  world.client.typeCommand('/toptalent restore');
  world.client.advance(10);
}

/** Asks for the builds and uses one. */
function use(world: ScenarioWorld, button: string): void {
  world.client.typeCommand('/toptalent show');
  world.client.click(button);
  world.client.advance(10);
}

export const backupScenarios: readonly Scenario[] = [
  {
    name: 'the Default Loadout’s build is not given up for one that a saved loadout holds',
    play(world) {
      const { client } = world;
      client.hasLoadout('Mine', world.codes().second);
      const codes = world.loggedIn();
      use(world, words.useRaid);
      client.chooseLoadout('Mine');
      use(world, words.useMythicPlus);
      restore(world);
      world.check('what the Default Loadout held is back', client.wears(codes.own));
    },
  },
  {
    name: 'a build that another addon made takes the backup, and the Default Loadout’s is kept apart',
    play(world) {
      const { client } = world;
      client.hasLoadout('Mine', world.codes().mythicPlus);
      const codes = world.loggedIn();
      use(world, words.useRaid);
      // Worn under a loadout's name without being what that loadout holds.
      client.chooseLoadout('Mine');
      client.talents.active().bought = client.talents.decode(codes.second, client.player.specId)!;
      use(world, words.useRaid);
      restore(world);
      world.check('what was worn before is back', client.wears(codes.second));
      restore(world);
      world.check('and what the Default Loadout held, when asked again', client.wears(codes.own));
    },
  },
  {
    name: 'who went back to the old build inside the instance is not offered a way back outside',
    play(world) {
      const { client } = world;
      const codes = world.loggedIn();
      client.click(words.close);
      client.enterPlace(kingsRest);
      client.advance(10);
      client.click(words.useEncounter);
      client.advance(10);
      restore(world);
      world.check('it is back', client.wears(codes.own));
      client.enterPlace(silvermoon);
      client.advance(10);
      world.check('silence', !world.popupShows());
    },
  },
];
