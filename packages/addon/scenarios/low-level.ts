/** Below maximum level there are not the points for any build: that is said, and the client is asked for nothing. */
import { words } from './words.ts';
import type { Scenario, ScenarioWorld } from './world.ts';

function refused(world: ScenarioWorld, button: string): void {
  const { client } = world;
  const loadouts = client.loadouts.names().join();
  const asked = world.askedOfClient();
  client.input.typeCommand('/toptalent show');
  client.screen.click(button);
  client.advance(30);
  world.check('it says why', world.said('The builds are for maximum level.') === 1);
  world.check('the client was asked for nothing', world.askedOfClient() === asked);
  world.check('the loadouts are as they were', client.loadouts.names().join() === loadouts);
}

export const lowLevelScenarios: readonly Scenario[] = [
  {
    name: 'below maximum level a click changes nothing and says why',
    choice: { level: 75 },
    play(world) {
      world.client.session.login();
      world.client.advance(3);
      refused(world, words.useRaid);
    },
  },
  {
    name: 'an account without the newest expansion, at the highest level it can reach, is below maximum level',
    choice: { level: 80, accountMaxLevel: 80 },
    play(world) {
      world.client.session.login();
      world.client.advance(3);
      world.check('nothing shows', !world.popupShows());
      refused(world, words.useRaid);
    },
  },
  {
    name: 'a loadout of ours outlives a rise of the maximum level',
    play(world) {
      world.loggedIn();
      world.client.screen.click(words.useRaid);
      world.client.advance(10);
      world.client.game.player.level = 85;
      refused(world, words.useMythicPlus);
    },
  },
];
