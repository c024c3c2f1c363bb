/** A popup stays open when another moment has nothing to offer, and comes back after a failed click. */
import { abyss, kingsRest } from './places.ts';
import { words } from './words.ts';
import type { Scenario } from './world.ts';

export const popupStaysScenarios: readonly Scenario[] = [
  {
    name: 'a popup that the player asked for in a Normal dungeon is not closed by walking on',
    play(world) {
      const { client } = world;
      world.loggedIn();
      client.screen.click(words.close);
      client.travel.enter({ ...kingsRest, difficultyId: 1 });
      client.advance(10);
      client.input.typeCommand('/toptalent show');
      client.travel.walkTo(1005, 'Hall');
      client.advance(5);
      world.check('the popup still shows', world.popupShows());
    },
  },
  {
    name: 'the popup of a ready check right after a /reload is not closed by the login’s moment',
    play(world) {
      const { client } = world;
      client.game.player.place = abyss;
      client.loadouts.wear(world.codes().raid);
      client.session.login();
      client.advance(1);
      client.raid.readyCheck();
      client.advance(0.5);
      world.check('the popup shows', world.popupShows());
      client.advance(5);
      world.check('the popup still shows', world.popupShows());
    },
  },
  {
    name: 'a ready check with nothing to offer does not close a popup that the player asked for',
    play(world) {
      const { client } = world;
      world.loggedIn();
      client.screen.click(words.close);
      client.travel.enter(abyss);
      client.advance(10);
      client.raid.readyCheck();
      client.screen.click(words.notThisVisit);
      client.raid.finishReadyCheck();
      client.input.typeCommand('/toptalent show');
      client.raid.readyCheck();
      client.advance(1);
      world.check('the popup still shows', world.popupShows());
      world.clickUse(words.useRaid);
      client.advance(10);
      world.check('the popup’s button works', world.said(words.applied) === 1);
    },
  },
  {
    name: 'a specialization event without a change ends no switch',
    play(world) {
      const { client } = world;
      const codes = world.loggedIn();
      world.clickUse(words.useRaid);
      client.advance(10);
      client.input.typeCommand('/toptalent show');
      world.clickUse(words.useMythicPlus);
      client.advance(0.2);
      client.character.repeatSpecializationEvent();
      client.advance(20);
      world.check('the Mythic+ build is worn', client.loadouts.wears(codes.mythicPlus));
      world.check('the addon has one loadout', client.loadouts.names().join() === words.slotMythicPlus);
    },
  },
  {
    name: 'a specialization event without a change closes no popup and opens none',
    play(world) {
      const { client } = world;
      world.loggedIn();
      client.character.repeatSpecializationEvent();
      world.check('the popup still shows', world.popupShows());
      client.screen.click(words.close);
      client.character.repeatSpecializationEvent();
      client.advance(10);
      world.check('no popup opens', !world.popupShows());
    },
  },
  {
    name: 'a refused click brings the popup back, to try again',
    play(world) {
      const { client } = world;
      const codes = world.loggedIn();
      client.character.cast({ spellId: 116, name: 'Frostbolt' });
      world.clickUse(words.useRaid);
      client.advance(3);
      world.check('the chat says that talents were not changed', world.said(words.notChanged) === 1);
      client.character.cast(undefined);
      world.clickUse(words.useRaid);
      client.advance(10);
      world.check('the second click works', client.loadouts.wears(codes.raid));
    },
  },
  {
    name: 'an interrupted switch brings the popup back, to try again',
    play(world) {
      const { client } = world;
      const codes = world.loggedIn();
      world.clickUse(words.useRaid);
      client.advance(3);
      client.character.move();
      client.advance(1);
      world.clickUse(words.useRaid);
      client.advance(10);
      world.check('the second click works', client.loadouts.wears(codes.raid));
    },
  },
  {
    name: 'the note that a switch is not possible now disappears under the pointer once it is possible',
    play(world) {
      const { client } = world;
      client.loadouts.wear(world.codes().own);
      client.character.cast({ spellId: 116, name: 'Frostbolt' });
      client.session.login();
      client.advance(3);
      world.check(
        'the popup says that a switch is not possible',
        client.screen.sees('Another action is in progress'),
      );
      client.character.cast(undefined);
      client.screen.pointAt(words.use);
      world.check('the popup does not say it any more', !client.screen.sees('Another action is in progress'));
    },
  },
];
