/** Restores what was worn before a switch, above all what the unnamed Default Loadout held. */
import { kingsRest, silvermoon } from './places.ts';
import { words } from './words.ts';
import type { Scenario, ScenarioWorld } from './world.ts';

function restore(world: ScenarioWorld): void {
  world.client.input.typeCommand('/toptalent restore');
  world.client.advance(10);
}

/** Asks for the builds and uses one. */
function use(world: ScenarioWorld, card: string): void {
  world.client.input.typeCommand('/toptalent show');
  world.clickUse(card);
  world.client.advance(10);
}

export const backupScenarios: readonly Scenario[] = [
  {
    name: 'the backup of the Default Loadout is not replaced by a build that a saved loadout holds',
    play(world) {
      const { client } = world;
      client.loadouts.add('Mine', world.codes().second);
      const codes = world.loggedIn();
      use(world, words.useRaid);
      client.loadouts.choose('Mine');
      use(world, words.useMythicPlus);
      restore(world);
      world.check('restore brings back what the Default Loadout held', client.loadouts.wears(codes.own));
    },
  },
  {
    name: 'a build that another addon made becomes the backup, and the Default Loadout’s backup is kept as well',
    play(world) {
      const { client } = world;
      client.loadouts.add('Mine', world.codes().mythicPlus);
      const codes = world.loggedIn();
      use(world, words.useRaid);
      // A loadout is selected, but the active talents are not what it holds.
      client.loadouts.choose('Mine');
      client.game.talents.active().bought = client.game.talents.decode(
        codes.second,
        client.game.player.specId,
      )!;
      use(world, words.useRaid);
      restore(world);
      world.check('restore brings back what was worn before', client.loadouts.wears(codes.second));
      restore(world);
      world.check(
        'a second restore brings back what the Default Loadout held',
        client.loadouts.wears(codes.own),
      );
    },
  },
  {
    name: 'a player who restored the old build inside the instance is not offered the way back outside',
    play(world) {
      const { client } = world;
      const codes = world.loggedIn();
      client.screen.click(words.close);
      client.travel.enter(kingsRest);
      client.advance(10);
      world.clickUse(words.useEncounter);
      client.advance(10);
      restore(world);
      world.check('the player’s own build is back', client.loadouts.wears(codes.own));
      client.travel.enter(silvermoon);
      client.advance(10);
      world.check('nothing shows', !world.popupShows());
    },
  },
];
