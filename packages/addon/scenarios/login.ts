/** Login: one popup offers both general builds, unless one of them is active. */
import { abyss, arena, kingsRest, silvermoon } from './places.ts';
import { words } from './words.ts';
import type { Scenario } from './world.ts';

export const loginScenarios: readonly Scenario[] = [
  {
    name: 'a login with the player’s own build offers both general builds, once the talents have settled',
    play(world) {
      const { client } = world;
      client.loadouts.wear(world.codes().own);
      client.session.login();
      world.check('nothing shows in the first second', !world.popupShows());
      client.advance(3);
      world.check('the raid build is offered', client.screen.sees(words.useRaid));
      world.check('the Mythic+ build is offered', client.screen.sees(words.useMythicPlus));
      world.check('the popup says why', client.screen.sees(words.reasonLogin));
      world.check('the popup has a button to keep the worn build', client.screen.sees(words.keepMine));
      world.check('the popup says that the data is made up', client.screen.sees('Made-up sample data'));
      world.check('nothing was applied', client.loadouts.wears(world.codes().own));
    },
  },
  {
    name: 'the popup shows how many players run a build or nearly that; pointing at it shows exact figures and the difference',
    play(world) {
      const { client } = world;
      world.loggedIn();
      const spec = world.data().specs[client.game.player.specId]!;
      const { exactPlayers, sampleSize, similarShare, heroTree } = spec.raid.general!;
      const whole = (share: number): number => Math.floor(share * 100 + 0.5);
      const bar = `${whole(similarShare)}% of ${sampleSize} players`;
      world.check('how many play it or nearly that', client.screen.sees(bar));
      world.check('the share of its hero tree', client.screen.sees(`"${whole(heroTree.share)}% of players"`));
      world.check('the exact count is no headline', !client.screen.sees('Exactly this build'));
      client.screen.restOn(words.use);
      const sees = (text: string): boolean => client.screen.sees(text);
      world.check('the exact count', sees(`Exactly this build: ${exactPlayers} of ${sampleSize} players`));
      world.check('the interval', sees(`most likely ${whole(heroTree.low)}% to ${whole(heroTree.high)}%`));
      world.check('what the change gives', sees('You would gain'));
      world.check('what it takes', sees('You would lose'));
      world.check('what it costs', sees('5 seconds'));
      world.check('where the data is from', sees('Data: sample, 11/20/2026'));
    },
  },
  {
    name: 'talents that the client knows only in part at first are read again, and builds are offered once they are complete',
    play(world) {
      const { client } = world;
      const codes = world.codes();
      client.traps.answersNothing = 30;
      client.loadouts.wear(codes.own);
      client.session.login();
      client.advance(3);
      client.traps.answersNothing = 0;
      client.advance(10);
      world.askAndUse(words.useRaid);
      world.check('exactly the raid build is worn', client.loadouts.wears(codes.raid));
      world.restore();
      world.check('exactly what was worn comes back', client.loadouts.wears(codes.own));
    },
  },
  {
    name: 'a login with the raid build shows nothing',
    play(world) {
      const { client } = world;
      client.loadouts.wear(world.codes().raid);
      client.session.login();
      client.advance(10);
      world.check('nothing shows', !world.popupShows());
    },
  },
  {
    name: 'a login with the Mythic+ build shows nothing',
    play(world) {
      const { client } = world;
      client.loadouts.wear(world.codes().mythicPlus);
      client.session.login();
      client.advance(10);
      world.check('nothing shows', !world.popupShows());
    },
  },
  {
    name: 'the close button and Escape close the popup, which comes back at the next login',
    play(world) {
      const { client } = world;
      world.loggedIn();
      world.closePopup();
      world.check('the close button closes the popup', !world.popupShows());
      world.relog(3);
      world.check('the popup is back', world.popupShows());
      client.screen.pressEscape();
      world.check('Escape closes the popup', !world.popupShows());
      client.advance(60);
      world.check('the popup stays closed', !world.popupShows());
    },
  },
  {
    name: 'a /reload offers again, and a loading screen does not',
    play(world) {
      const { client } = world;
      world.loggedIn();
      world.reload(3);
      world.check('builds are offered after a /reload', world.popupShows());
      client.screen.click(words.close);
      client.travel.enter({ name: 'Silvermoon', instanceType: 'none', difficultyId: 0, instanceId: 0 });
      client.advance(10);
      world.check('nothing shows after a portal', !world.popupShows());
    },
  },
  {
    name: 'below maximum level nothing is offered',
    choice: { level: 85 },
    play(world) {
      const { client } = world;
      client.session.login();
      client.advance(10);
      world.check('nothing shows', !world.popupShows());
    },
  },
  {
    name: 'below maximum level builds are offered if the setting says so, and a click that cannot work changes nothing',
    choice: { level: 85 },
    play(world) {
      const { client } = world;
      client.session.login();
      client.input.changeSetting('AzerothsTopTalent_belowMaxLevel', true);
      world.relog();
      world.check('builds are offered', client.screen.sees(words.useRaid));
      world.check('the popup says that it cannot', client.screen.sees('The builds are for maximum level.'));
      world.use(words.useRaid);
      world.check('no loadout was made', client.loadouts.names().length === 0);
      client.input.changeSetting('AzerothsTopTalent_belowMaxLevel', false);
      world.relog();
      world.check('nothing shows without the setting', !world.popupShows());
    },
  },
  {
    name: 'below maximum level, dungeons and ready checks show nothing either, and a command still answers',
    choice: { level: 85 },
    play(world) {
      const { client } = world;
      client.session.login();
      world.enter(kingsRest);
      world.check('nothing shows in a dungeon', !world.popupShows());
      world.enter(abyss);
      world.readyCheck();
      world.check('nothing shows at a ready check', !world.popupShows());
      client.input.typeCommand('/toptalent show');
      world.check('the popup shows on command', world.popupShows());
    },
  },
  {
    name: 'reaching maximum level offers builds, and the level before does not',
    choice: { level: 88 },
    play(world) {
      const { client } = world;
      client.session.login();
      client.character.levelUp();
      client.advance(5);
      world.check('nothing shows before', !world.popupShows());
      client.character.levelUp();
      client.loadouts.wear(world.codes().own);
      client.advance(5);
      world.check('builds are offered at maximum level', client.screen.sees(words.reasonLogin));
    },
  },
  {
    name: 'a dead player is still in their match or keystone run: a login in it shows nothing',
    play(world) {
      const { client } = world;
      world.arrivedIn(arena);
      world.closePopup();
      client.game.player.inPvpMatch = true;
      client.character.die();
      world.reload();
      world.check('nothing shows in the match', !world.popupShows());
      client.character.revive();
      client.game.player.inPvpMatch = false;
      world.enter(kingsRest);
      world.closePopup();
      client.keystone.start(249);
      client.character.die();
      world.reload();
      world.check('nothing shows in the keystone run', !world.popupShows());
    },
  },
  {
    name: 'a login in a started arena match shows nothing until after the match',
    play(world) {
      const { client } = world;
      world.arrivedIn(arena);
      client.game.player.inPvpMatch = true;
      world.reload();
      world.check('nothing shows', !world.popupShows());
      client.game.player.inPvpMatch = false;
      world.enter(silvermoon);
      world.check('builds are offered', client.screen.sees(words.reasonLogin));
    },
  },
  {
    name: 'the client fires a specialization event at every login: with the popup for specialization changes off, the login’s still shows',
    play(world) {
      const { client } = world;
      world.loggedIn();
      client.input.changeSetting('AzerothsTopTalent_specialization', false);
      client.session.relog();
      client.character.repeatSpecializationEvent();
      client.advance(5);
      world.check('builds are offered', client.screen.sees(words.reasonLogin));
    },
  },
  {
    name: 'with the popup at login off, the specialization event of a login does not show one either',
    play(world) {
      const { client } = world;
      world.loggedIn();
      client.input.changeSetting('AzerothsTopTalent_login', false);
      client.session.relog();
      client.character.repeatSpecializationEvent();
      client.advance(5);
      world.check('nothing shows', !world.popupShows());
    },
  },
  {
    name: 'talents that load long after the login: builds are offered after the next loading screen',
    play(world) {
      const { client } = world;
      client.loadouts.wear(world.codes().own);
      client.traps.talentsNotLoaded = true;
      client.session.login();
      client.advance(60);
      client.traps.talentsNotLoaded = false;
      world.enter({ ...silvermoon, name: 'Orgrimmar' });
      world.check('builds are offered', client.screen.sees(words.reasonLogin));
    },
  },
  {
    name: 'a specialization that is unknown at a loading screen does not count as changed',
    play(world) {
      const { client } = world;
      world.loggedIn();
      world.closePopup();
      client.traps.specUnknown = true;
      client.travel.enter(silvermoon);
      client.traps.specUnknown = false;
      client.advance(5);
      world.check('nothing shows', !world.popupShows());
    },
  },
  {
    name: 'a settings page that cannot be made does not prevent the login’s popup',
    play(world) {
      const { client } = world;
      client.loadouts.wear(world.codes().own);
      client.traps.noSettings = true;
      client.session.login();
      client.advance(3);
      world.check('the client reports the error', client.errors.length === 1);
      client.errors.splice(0, client.errors.length);
      world.check('builds are offered', client.screen.sees(words.reasonLogin));
    },
  },
  {
    name: 'the popup closes when the player selects a general build by hand',
    play(world) {
      const { client } = world;
      const codes = world.loggedIn();
      client.loadouts.add('My raid', codes.raid);
      client.loadouts.choose('My raid');
      client.advance(2);
      world.check('the popup is closed', !world.popupShows());
    },
  },
];
