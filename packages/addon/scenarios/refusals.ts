/** If talents cannot be changed, the addon says why and changes nothing. */
import { words } from './words.ts';
import type { Scenario, ScenarioWorld } from './world.ts';

/** Clicks the raid build and expects a refusal that changes nothing. */
function refused(world: ScenarioWorld, reason: string): void {
  const { client } = world;
  const codes = world.codes();
  const before = client.loadouts.names().length;
  const asked = world.askedOfClient();
  world.use(words.useRaid, 40);
  world.check('the chat says why', world.said(words.notChanged) === 1 && world.said(reason) === 1);
  world.check('the talents are as they were', client.loadouts.wears(codes.own));
  world.check('the saved loadouts are as they were', client.loadouts.names().length === before);
  world.check('the client was asked for nothing', world.askedOfClient() === asked);
}

export const refusalScenarios: readonly Scenario[] = [
  {
    name: 'changes that the player has not applied are never rolled back',
    play(world) {
      const { client } = world;
      world.loggedIn();
      client.loadouts.stageChange();
      refused(world, 'not applied');
      world.check('the player’s changes are still staged', client.game.talents.active().staged !== undefined);
      client.loadouts.dropStagedChanges();
    },
  },
  {
    name: 'at the limit of forty loadouts it says so and makes none',
    play(world) {
      const { client } = world;
      client.loadouts.addMany(world.codes().second, 40);
      world.loggedIn();
      refused(world, 'No more loadouts can be saved');
    },
  },
  {
    name: 'at the limit of forty loadouts the addon’s own is still recycled',
    play(world) {
      const { client } = world;
      client.loadouts.addMany(world.codes().second, 39);
      const codes = world.loggedIn();
      world.use(words.useRaid);
      world.check('there are forty loadouts', client.loadouts.names().length === 40);
      world.askAndUse(words.useMythicPlus);
      world.check('the Mythic+ build is worn', client.loadouts.wears(codes.mythicPlus));
      world.check('there are still forty loadouts', client.loadouts.names().length === 40);
    },
  },
  {
    name: 'a dead player is told that they are dead',
    play(world) {
      world.loggedIn();
      world.client.character.die();
      refused(world, 'dead');
    },
  },
  {
    name: 'during another cast nothing is started',
    play(world) {
      world.loggedIn();
      world.client.character.cast({ spellId: 8690, name: 'Hearthstone' });
      refused(world, 'Another action is in progress');
    },
  },
  {
    name: 'in a Mythic+ run the game’s own reason is given',
    play(world) {
      world.loggedIn();
      world.client.keystone.start();
      refused(world, 'Mythic+ run');
    },
  },
  {
    name: 'during a boss fight nothing is started, even by a player who is out of combat',
    play(world) {
      world.loggedIn();
      world.client.game.player.encounterRunning = true;
      refused(world, 'boss fight');
    },
  },
  {
    name: 'on a flight path nothing is started',
    play(world) {
      world.loggedIn();
      world.client.game.player.onTaxi = true;
      refused(world, 'in flight');
    },
  },
  {
    name: 'casts whose ids are secret are never looked into',
    play(world) {
      const { client } = world;
      client.traps.secretCasts = true;
      const codes = world.loggedIn();
      world.use(words.useRaid, 40);
      world.check('the raid build is worn', client.loadouts.wears(codes.raid));
      world.check('the chat confirms the change', world.said(words.applied) === 1);
    },
  },
];
