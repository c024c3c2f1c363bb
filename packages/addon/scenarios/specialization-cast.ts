/** Changing the specialization is a cast of five seconds: until it is over nothing has changed, and no talents can be. */
import { kingsRest } from './places.ts';
import { words } from './words.ts';
import type { KnownCodes, Scenario, ScenarioWorld } from './world.ts';

const fire = 63;

/** Clicks the raid build while the server is slow to delete, and begins the cast before the new loadout is there. */
function castsWhileRecycled(world: ScenarioWorld): KnownCodes {
  const { client } = world;
  const codes = world.loggedIn();
  world.use(words.useMythicPlus);
  client.traps.deletionDelay = 2;
  client.input.typeCommand('/toptalent show');
  world.clickUse(words.useRaid);
  client.advance(0.5);
  client.character.castSpecialization(fire);
  return codes;
}

export const specializationCastScenarios: readonly Scenario[] = [
  {
    name: 'while the specialization is being changed the old popup stays, and afterwards it is the new specialization’s',
    play(world) {
      const { client } = world;
      world.loggedIn();
      client.character.castSpecialization(fire);
      client.advance(4.5);
      world.check('the login’s builds', client.screen.sees(words.reasonLogin));
      client.advance(0.6);
      client.loadouts.wear(world.codes().own);
      world.check('gone at once', !world.popupShows());
      client.advance(3);
      world.check('the builds of Fire', client.screen.sees(words.reasonSpecialization));
    },
  },
  {
    name: 'a click while the specialization is being changed changes nothing, and says why',
    play(world) {
      const { client } = world;
      const codes = world.loggedIn();
      client.character.castSpecialization(fire);
      world.use(words.useRaid, 1);
      world.check('it says why not', world.said('Another action is in progress') === 1);
      world.check('the client was asked for nothing', world.askedOfClient() === 0);
      world.check(
        'the popup is there, and its button grey',
        world.useButton(words.useRaid)?.simEnabled === false,
      );
      client.character.move();
      client.screen.pointAt(words.use);
      world.use(words.useRaid);
      world.check('after the interruption it works', client.loadouts.wears(codes.raid));
    },
  },
  {
    name: 'an interrupted change of specialization shows nothing new',
    play(world) {
      const { client } = world;
      world.loggedIn();
      world.closePopup();
      client.character.castSpecialization(fire);
      client.advance(3);
      client.character.move();
      client.advance(10);
      world.check('nothing shows', !world.popupShows());
      world.check('nothing was said', world.said(words.notChanged) === 0);
    },
  },
  {
    name: 'a switch whose loadout is made while the specialization is being changed ends with the right reason',
    play(world) {
      const { client } = world;
      castsWhileRecycled(world);
      client.advance(5);
      client.loadouts.wear(world.codes().own);
      client.advance(40);
      world.check('it was said once', world.said(words.notChanged) === 1);
      world.check(
        'nothing is selected for the other specialization',
        client.loadouts.selected() === undefined,
      );
    },
  },
  {
    name: 'a switch whose loadout is made while the specialization is being changed goes on if that is interrupted',
    play(world) {
      const { client } = world;
      const codes = castsWhileRecycled(world);
      client.advance(4);
      client.character.move();
      client.advance(40);
      world.check('the raid build is worn', client.loadouts.wears(codes.raid));
      world.check('it was said once', world.said(words.notChanged) === 0);
    },
  },
  {
    name: 'a change of specialization that combat interrupts in a dungeon brings the dungeon’s popup back afterwards',
    play(world) {
      const { client } = world;
      world.arrivedIn(kingsRest);
      client.character.castSpecialization(fire);
      client.advance(2);
      client.character.enterCombat();
      client.advance(5);
      world.check('nothing in combat', !world.popupShows());
      client.character.leaveCombat();
      client.advance(1);
      world.check('it is back', client.screen.sees('"In this dungeon"'));
    },
  },
];
