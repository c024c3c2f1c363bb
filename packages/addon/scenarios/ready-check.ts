/** A ready check in a raid offers the next boss's build, unless that build is active. */
import { abyss, abyssBosses, abyssNames, kingsRest, silvermoon } from './places.ts';
import { words } from './words.ts';
import type { Scenario } from './world.ts';

const [first, second, third] = abyssBosses;
const [firstName, secondName, thirdName] = abyssNames;

export const readyCheckScenarios: readonly Scenario[] = [
  {
    name: 'a ready check before the first boss offers a build beside the game’s own window, and asks when unsure',
    play(world) {
      const { client } = world;
      world.arrivedIn(abyss);
      world.check('nothing shows before the ready check', !world.popupShows());
      world.readyCheck();
      world.check('the popup shows', world.popupShows());
      world.check('the popup asks', client.screen.sees('Which boss is next?'));
      world.check('the first boss is offered', client.screen.sees(firstName));
      world.check('the game’s own window is still there', client.screen.sees('Are you ready?'));
    },
  },
  {
    name: 'after a wipe the same boss is next',
    play(world) {
      world.arrivedIn(abyss);
      world.wipe(second);
      world.readyCheck();
      world.check('the boss is named', world.offersNext(secondName));
    },
  },
  {
    name: 'a player who arrives during a fight that is then lost is offered that boss',
    play(world) {
      const { client } = world;
      world.arrivedIn(abyss);
      client.fire('ENCOUNTER_END', third, thirdName, abyss.difficultyId, 20, 0, []);
      client.advance(5);
      world.readyCheck();
      world.check('the boss is named', world.offersNext(thirdName));
    },
  },
  {
    name: 'a popup that a fight closed comes back to a player who died early in it',
    play(world) {
      const { client } = world;
      world.arrivedIn(abyss);
      world.readyCheck();
      client.raid.pull(first);
      client.advance(20);
      client.character.die();
      client.character.leaveCombat();
      client.advance(10);
      client.raid.wipe();
      client.advance(1);
      world.check('the popup is back', world.popupShows());
    },
  },
  {
    name: 'a /reload in a raid asks for the boss',
    play(world) {
      const { client } = world;
      world.arrivedIn(abyss);
      world.reload();
      world.check('the popup shows', client.screen.sees('Which boss is next?'));
    },
  },
  {
    name: 'an unknown raid gets the general build at a ready check, and no question about bosses',
    play(world) {
      const { client } = world;
      world.arrivedIn({ ...abyss, instanceId: 564, name: 'Black Temple' });
      world.readyCheck();
      world.check('the general build is offered', client.screen.sees(words.useRaid));
      world.check('the popup says what it offers', client.screen.sees('Top builds: '));
    },
  },
  {
    name: 'at the difficulty of an old raid a /reload asks for no boss',
    play(world) {
      const { client } = world;
      world.arrivedIn({ ...abyss, difficultyId: 33 });
      world.reload();
      world.check('no boss is offered', !client.screen.sees(firstName));
      world.check('the login’s own popup shows', client.screen.sees(words.reasonLogin));
      world.readyCheck();
      world.check('a ready check offers the boss', client.screen.sees(firstName));
    },
  },
  {
    name: 'a dead boss is not offered again, and after two kills the third boss is next',
    play(world) {
      const { client } = world;
      world.arrivedIn(abyss);
      world.kill(first);
      world.kill(second);
      world.readyCheck();
      world.check('the third boss is offered', client.screen.sees(thirdName));
      world.check('the first boss is not offered', !client.screen.sees(firstName));
      world.check('the second boss is not offered', !client.screen.sees(secondName));
    },
  },
  {
    name: 'kills are remembered over a /reload, even if the journal has none',
    play(world) {
      const { client } = world;
      client.traps.journalNeverComplete = true;
      world.arrivedIn(abyss);
      world.kill(first);
      world.reload(10);
      world.closePopup();
      world.readyCheck();
      world.check('the second boss is offered', client.screen.sees(secondName));
      world.check('the first boss is not offered', !client.screen.sees(firstName));
    },
  },
  {
    name: 'a wipe is remembered over a relog',
    play(world) {
      world.arrivedIn(abyss);
      world.wipe(third);
      world.relog(10);
      world.closePopup();
      world.readyCheck();
      world.check('the boss is named', world.offersNext(thirdName));
    },
  },
  {
    name: 'after the weekly reset all bosses are alive',
    play(world) {
      const { client } = world;
      world.arrivedIn(abyss);
      world.kill(first);
      client.travel.enter(silvermoon);
      client.lockouts.weeklyReset();
      world.enter(abyss);
      world.readyCheck();
      world.check('the first boss is offered', client.screen.sees(firstName));
    },
  },
  {
    name: 'a second character has kills of its own',
    play(world) {
      const { client } = world;
      world.arrivedIn(abyss);
      world.kill(first);
      client.session.switchCharacter('second');
      client.loadouts.wear(world.codes().own);
      world.enter(abyss);
      world.closePopup();
      world.readyCheck();
      world.check('the first boss is offered', client.screen.sees(firstName));
    },
  },
  {
    name: 'a ready check in the open world, in a dungeon and in combat shows nothing',
    play(world) {
      const { client } = world;
      world.arrivedIn(silvermoon);
      world.readyCheck();
      world.check('nothing shows outside', !world.popupShows());
      client.raid.finishReadyCheck();
      world.enter({ ...kingsRest, difficultyId: 1 });
      world.readyCheck();
      world.check('nothing shows in a dungeon', !world.popupShows());
      client.raid.finishReadyCheck();
      world.enter(abyss);
      client.character.enterCombat();
      world.readyCheck();
      world.check('nothing shows in combat', !world.popupShows());
    },
  },
  {
    name: 'one click wears the boss’s build in time for the pull, and the next ready check is silent',
    play(world) {
      const { client } = world;
      world.arrivedIn(abyss);
      world.wipe(second);
      world.readyCheck();
      world.use(words.useEncounter);
      const build = world.data().specs[client.game.player.specId]!.raid.encounters[second];
      world.check('the boss’s build is worn', build !== undefined && client.loadouts.wears(build.talentCode));
      world.readyCheck();
      world.check('nothing shows', !world.popupShows());
    },
  },
  {
    name: 'another boss is one click away, and a picked boss stays until it dies',
    play(world) {
      const { client } = world;
      world.arrivedIn(abyss);
      world.wipe(second);
      world.readyCheck();
      client.screen.click(words.otherBoss);
      world.check('the picker opens', client.screen.sees(words.pickBoss));
      client.screen.click(thirdName);
      client.advance(1);
      world.check('the picked boss is offered', client.screen.sees(thirdName));
      client.screen.click(words.close);
      world.readyCheck();
      world.check('the picked boss is offered again at the next ready check', client.screen.sees(thirdName));
    },
  },
  {
    name: '“Not again this visit”: nothing shows at ready checks until the next visit',
    play(world) {
      const { client } = world;
      world.arrivedIn(abyss);
      world.readyCheck();
      client.screen.click(words.notThisVisit);
      world.check('the popup closes', !world.popupShows());
      world.readyCheck();
      world.check('nothing shows', !world.popupShows());
      world.reload(10);
      world.closePopup();
      world.readyCheck();
      world.check('nothing shows after a /reload either', !world.popupShows());
    },
  },
  {
    name: 'a pull closes the popup for the whole fight',
    play(world) {
      const { client } = world;
      world.arrivedIn(abyss);
      world.readyCheck();
      client.raid.pull(first);
      world.check('the popup is closed', !world.popupShows());
      client.advance(30);
      world.check('the popup is still closed', !world.popupShows());
      client.raid.wipe();
      client.advance(5);
    },
  },
  {
    name: 'with the popup at ready checks off, a ready check shows nothing',
    play(world) {
      const { client } = world;
      world.arrivedIn(abyss);
      client.input.changeSetting('AzerothsTopTalent_readyCheck', false);
      world.readyCheck();
      world.check('nothing shows', !world.popupShows());
      client.input.changeSetting('AzerothsTopTalent_readyCheck', true);
      world.readyCheck();
      world.check('the popup shows with the setting on', world.popupShows());
    },
  },
  {
    name: '/toptalent why explains in the chat how the boss was chosen',
    play(world) {
      const { client } = world;
      world.arrivedIn(abyss);
      world.wipe(second);
      client.input.typeCommand('/toptalent why');
      world.check('the chat names the boss', world.said(`Next boss: ${secondName}`) === 1);
      world.check('the chat names the reason', world.said('pulled last') >= 1);
    },
  },
];
