/** A request made while the game still loads the player's talents is answered once they are loaded. */
import { abyss, abyssNames } from './places.ts';
import { words } from './words.ts';
import type { Scenario, ScenarioWorld } from './world.ts';

const fire = 63;
const [firstName] = abyssNames;
const loading = 'still loading your talents';

/** Logs in with the player's own build, while the talents take 11 s. */
function loggedInEarly(world: ScenarioWorld): void {
  const { client } = world;
  client.traps.talentsLoadDelay = 11;
  client.loadouts.wear(world.codes().own);
  client.session.login();
  client.advance(4);
}

const browserShows = (world: ScenarioWorld): boolean => world.client.screen.sees('"Top builds: Arcane"');

export const askedTooEarlyScenarios: readonly Scenario[] = [
  {
    name: 'builds that the player asks for before talents are loaded show when they are, and are talked of once',
    play(world) {
      const { client } = world;
      loggedInEarly(world);
      client.input.typeCommand('/toptalent show');
      client.fire('TRAIT_CONFIG_LIST_UPDATED');
      client.advance(6);
      world.check('nothing shows before', !world.popupShows());
      client.advance(3);
      world.check('what was asked for', world.popupShows() && !client.screen.sees(words.reasonLogin));
      world.check('said once', world.said(loading) === 1);
      world.closePopup();
      client.fire('TRAIT_CONFIG_LIST_UPDATED');
      client.advance(5);
      world.check('and shown once', !world.popupShows());
    },
  },
  {
    name: 'builds that the player asks for while talents lag behind a specialization change are that one’s',
    play(world) {
      const { client } = world;
      world.loggedIn();
      client.traps.activeConfigLag = 2.5;
      client.character.changeSpecialization(fire);
      const codes = world.codes();
      client.loadouts.wear(codes.raid);
      client.input.typeCommand('/toptalent show');
      world.check('it says why not yet', world.said(loading) === 1);
      client.advance(6);
      world.check('the builds of Fire', client.screen.sees('"Top builds: Fire"'));
      world.use(words.useMythicPlus);
      world.check('the build is worn', client.loadouts.wears(codes.mythicPlus));
    },
  },
  {
    name: 'the browser that the player opens before talents are loaded opens when they are, and says nothing untrue',
    play(world) {
      const { client } = world;
      loggedInEarly(world);
      client.input.typeCommand('/toptalent browse');
      world.check('not yet', !browserShows(world) && world.said(loading) === 1);
      client.advance(8);
      world.check('it is open', browserShows(world));
      world.check('nothing untrue is said', !client.screen.sees('Does not fit'));
    },
  },
  {
    name: 'both windows that the player asks for before talents are loaded open',
    play(world) {
      const { client } = world;
      loggedInEarly(world);
      client.input.typeCommand('/toptalent browse');
      client.input.typeCommand('/toptalent show');
      client.input.typeCommand('/toptalent browse');
      client.advance(8);
      world.check('the browser', browserShows(world));
      world.check('the popup', world.popupShows());
    },
  },
  {
    name: 'the next boss that the player asks for before talents are loaded is offered when they are',
    play(world) {
      const { client } = world;
      world.arrivedIn(abyss);
      client.loadouts.wear(world.codes().raid);
      client.traps.talentsLoadDelay = 11;
      client.session.relog();
      client.advance(4);
      client.input.typeCommand('/toptalent next');
      world.check('it says why not yet', world.said(loading) === 1);
      client.advance(8);
      world.check('the boss', client.screen.sees(firstName));
    },
  },
  {
    name: 'the next boss that the player asks for outside a raid is refused at once, loaded or not',
    play(world) {
      loggedInEarly(world);
      world.client.input.typeCommand('/toptalent next');
      world.check('not in a raid', world.said('You are not in a raid') === 1 && world.said(loading) === 0);
    },
  },
  {
    name: 'the preview that the player opens before talents are loaded shows when they are',
    play(world) {
      const { client } = world;
      loggedInEarly(world);
      client.loadouts.wear(world.codes().raid);
      client.input.clickSettingsButton('Preview of the window');
      client.advance(8);
      world.check('it shows', world.popupShows());
    },
  },
  {
    name: 'builds that the player asked for too early wait for the end of a fight as well',
    play(world) {
      const { client } = world;
      loggedInEarly(world);
      client.input.typeCommand('/toptalent show');
      client.character.enterCombat();
      client.advance(9);
      world.check('nothing in combat', !world.popupShows());
      client.character.leaveCombat();
      client.advance(1);
      world.check('afterwards', world.popupShows());
    },
  },
  {
    name: 'talents are not restored late: that would change them when nobody expects it',
    play(world) {
      const { client } = world;
      const { own } = world.loggedIn();
      world.use(words.useRaid);
      client.traps.talentsLoadDelay = 11;
      client.session.relog();
      client.advance(4);
      client.input.typeCommand('/toptalent restore');
      world.check('it says to try again', world.said('Try again in a moment') === 1);
      client.advance(20);
      world.check('nothing was changed', !client.loadouts.wears(own));
    },
  },
];
