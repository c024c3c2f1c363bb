/** Below maximum level no build can be afforded: the addon says so, and asks the client for nothing. */
import { words } from './words.ts';
import type { Scenario, ScenarioWorld } from './world.ts';

function refused(world: ScenarioWorld, card: string): void {
  const { client } = world;
  const loadouts = client.loadouts.names().join();
  const asked = world.askedOfClient();
  client.input.typeCommand('/toptalent show');
  world.check('it says why', client.screen.sees('The builds are for maximum level.'));
  world.check('the button is grey', world.useButton(card)?.simEnabled === false);
  world.clickUse(card);
  client.advance(30);
  world.check('the client was asked for nothing', world.askedOfClient() === asked);
  world.check('the saved loadouts are as they were', client.loadouts.names().join() === loadouts);
}

export const lowLevelScenarios: readonly Scenario[] = [
  {
    name: 'below maximum level the popup says that no build can be used, and a click changes nothing',
    choice: { level: 75 },
    play(world) {
      world.client.session.login();
      world.client.advance(3);
      refused(world, words.useRaid);
    },
  },
  {
    name: 'a character at the highest level of an account without the newest expansion is below maximum level',
    choice: { level: 80, accountMaxLevel: 80 },
    play(world) {
      world.client.session.login();
      world.client.advance(3);
      world.check('nothing shows', !world.popupShows());
      refused(world, words.useRaid);
    },
  },
  {
    name: 'a loadout of the addon’s survives a raise of the maximum level',
    play(world) {
      world.loggedIn();
      world.clickUse(words.useRaid);
      world.client.advance(10);
      world.client.game.player.level = 85;
      refused(world, words.useMythicPlus);
    },
  },
];
