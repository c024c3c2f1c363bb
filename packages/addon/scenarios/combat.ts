/** In combat nothing shows and nothing changes; afterwards comes what still makes sense. */
import { kingsRest, silvermoon } from './places.ts';
import { words } from './words.ts';
import type { Scenario } from './world.ts';

export const combatScenarios: readonly Scenario[] = [
  {
    name: 'a login into combat shows nothing until combat is over',
    play(world) {
      const { client } = world;
      client.loadouts.wear(world.codes().own);
      client.session.login();
      client.character.enterCombat();
      client.advance(30);
      world.check('nothing shows in combat', !world.popupShows());
      client.character.leaveCombat();
      client.advance(1);
      world.check('builds are offered after combat', world.popupShows());
    },
  },
  {
    name: 'a popup closes when combat begins and comes back after it',
    play(world) {
      const { client } = world;
      world.loggedIn();
      client.character.enterCombat();
      world.check('the popup is closed', !world.popupShows());
      client.advance(20);
      client.character.leaveCombat();
      client.advance(1);
      world.check('the popup is back', world.popupShows());
    },
  },
  {
    name: 'a popup that was closed does not come back after combat',
    play(world) {
      const { client } = world;
      world.loggedIn();
      world.closePopup();
      client.character.enterCombat();
      client.character.leaveCombat();
      client.advance(5);
      world.check('the popup is still closed', !world.popupShows());
    },
  },
  {
    name: 'combat begins within seconds of a specialization change: the offer waits',
    play(world) {
      const { client } = world;
      world.loggedIn();
      client.character.changeSpecialization(63);
      client.loadouts.wear(world.codes().own);
      client.character.enterCombat();
      client.advance(10);
      world.check('nothing shows in combat', !world.popupShows());
      client.character.leaveCombat();
      client.advance(1);
      world.check('Fire is offered its builds', client.screen.sees('Fire'));
    },
  },
  {
    name: 'the talents at the end of combat decide: with a general build nothing is offered',
    play(world) {
      const { client } = world;
      const codes = world.loggedIn();
      client.character.enterCombat();
      client.loadouts.wear(codes.raid);
      client.character.leaveCombat();
      client.advance(5);
      world.check('nothing shows', !world.popupShows());
    },
  },
  {
    name: 'combat interrupts the cast: the player’s talents stay, and the chat says so',
    play(world) {
      const { client } = world;
      const codes = world.loggedIn();
      world.use(words.useRaid, 3);
      client.character.enterCombat();
      client.advance(40);
      world.check('the talents are as they were', client.loadouts.wears(codes.own));
      world.check('the chat says that talents were not changed', world.said(words.notChanged) === 1);
      client.character.leaveCombat();
      client.advance(5);
      world.askAndUse(words.useRaid);
      world.check('the second attempt works', client.loadouts.wears(codes.raid));
    },
  },
  {
    name: 'changes of the addon’s that combat left staged are dropped after combat, not in it',
    play(world) {
      const { client } = world;
      client.traps.stagedStays = true;
      const codes = world.loggedIn();
      world.use(words.useRaid, 3);
      client.character.enterCombat();
      client.advance(40);
      world.check(
        'the changes are staged as long as combat lasts',
        client.game.talents.active().staged !== undefined,
      );
      client.character.leaveCombat();
      client.advance(1);
      world.check('nothing is staged after combat', client.game.talents.active().staged === undefined);
      world.check('the talents are as they were', client.loadouts.wears(codes.own));
      world.askAndUse(words.useRaid);
      world.check('the second attempt works', client.loadouts.wears(codes.raid));
    },
  },
  {
    name: 'changes of the addon’s that a keystone run left staged are dropped after the run, before the next switch',
    play(world) {
      const { client } = world;
      client.traps.stagedStays = true;
      world.arrivedIn(kingsRest);
      world.use(words.useEncounter, 2);
      client.keystone.start(249);
      client.advance(5);
      world.check('the changes are still staged', client.game.talents.active().staged !== undefined);
      world.check('the chat says that talents were not changed', world.said(words.notChanged) === 1);
      client.keystone.complete();
      client.advance(5);
      client.travel.enter(silvermoon);
      world.askAndUse(words.useRaid);
      world.check('the next attempt works', client.loadouts.wears(world.codes().raid));
    },
  },
  {
    name: 'a match that begins before combat ends keeps the addon’s staged changes, and the addon is not busy in it',
    play(world) {
      const { client } = world;
      client.traps.stagedStays = true;
      const codes = world.loggedIn();
      world.use(words.useRaid, 2);
      client.character.enterCombat();
      client.advance(3);
      client.game.player.inPvpMatch = true;
      client.character.leaveCombat();
      client.advance(5);
      world.check('the changes are still staged', client.game.talents.active().staged !== undefined);
      client.input.typeCommand('/toptalent show');
      world.check('the popup shows', world.popupShows());
      client.game.player.inPvpMatch = false;
      world.askAndUse(words.useRaid);
      world.check('the next attempt works', client.loadouts.wears(codes.raid));
    },
  },
  {
    name: 'changes that the player stages in combat stay after it',
    play(world) {
      const { client } = world;
      client.traps.stagedStays = true;
      world.loggedIn();
      world.use(words.useRaid, 3);
      client.character.enterCombat();
      client.advance(5);
      client.loadouts.stageChange();
      client.character.leaveCombat();
      client.advance(5);
      world.check('the changes are still staged', client.game.talents.active().staged !== undefined);
    },
  },
  {
    name: 'combat while the addon’s loadout is recycled loses no loadout',
    play(world) {
      const { client } = world;
      const codes = world.loggedIn();
      world.use(words.useRaid);
      client.input.typeCommand('/toptalent show');
      world.clickUse(words.useMythicPlus);
      client.character.enterCombat();
      client.advance(20);
      world.check('the raid build is still worn', client.loadouts.wears(codes.raid));
      client.character.leaveCombat();
      client.advance(20);
      world.check('the addon has one loadout', client.loadouts.names().length === 1);
      world.check('the chat says that talents were not changed', world.said(words.notChanged) === 1);
    },
  },
  {
    name: 'combat begins again while the addon’s loadout is put back: the client is asked nothing in combat, and the loadout is there afterwards',
    play(world) {
      const { client } = world;
      world.loggedIn();
      world.use(words.useRaid);
      world.askAndUse(words.useMythicPlus, 0);
      client.character.enterCombat();
      client.advance(5);
      client.character.leaveCombat();
      client.character.enterCombat();
      const asked = world.askedOfClient();
      client.advance(10);
      world.check('the client is asked for nothing in combat', world.askedOfClient() === asked);
      client.character.leaveCombat();
      client.advance(10);
      world.check('the addon’s loadout is there', client.loadouts.names().join() === words.slotRaid);
      world.askAndUse(words.useMythicPlus);
      world.check(
        'the next build recycles the addon’s loadout',
        client.loadouts.names().join() === words.slotMythicPlus,
      );
    },
  },
  {
    name: '/toptalent show in combat promises the offer for after it',
    play(world) {
      const { client } = world;
      world.loggedIn();
      client.screen.click(words.keepMine);
      client.character.enterCombat();
      client.input.typeCommand('/toptalent show');
      world.check('nothing shows', !world.popupShows());
      client.character.leaveCombat();
      client.advance(1);
      world.check('the popup shows after combat', world.popupShows());
    },
  },
];
