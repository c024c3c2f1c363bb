/** After an instance for which talents were changed: the way back to a general build is offered once. */
import { linesOf } from '@toptalent/wow-sim';
import { abyss, abyssBosses, arena, delve, kingsRest, silvermoon, warsong } from './places.ts';
import { words } from './words.ts';
import type { KnownCodes, Scenario, ScenarioWorld } from './world.ts';

/** Enters the dungeon and applies its build. */
function changedInside(world: ScenarioWorld): KnownCodes {
  const codes = world.arrivedIn(kingsRest);
  world.use(words.useEncounter);
  return codes;
}

/** Titles of the popup's cards, from the top: what stands above the line of the hero tree. */
function titles(world: ScenarioWorld): readonly string[] {
  const { screen } = world.client;
  const found: string[] = [];
  for (const button of screen.buttons()) {
    const card = button.GetParent();
    if (button.GetText() === words.use && card !== undefined) {
      const [first] = linesOf(card);
      found.push((first ?? '').slice('text "'.length, -1));
    }
  }
  return found;
}

const offered = (world: ScenarioWorld): boolean => world.client.screen.sees(words.reasonWayBack);

export const wayBackScenarios: readonly Scenario[] = [
  {
    name: 'after the instance, the way back to a general build is offered',
    play(world) {
      changedInside(world);
      world.enter(silvermoon);
      world.check('the way back is offered', offered(world));
    },
  },
  {
    name: 'the way back is first of all the build from before the instance, named by its place; one click wears it',
    play(world) {
      const codes = changedInside(world);
      world.enter(silvermoon);
      world.check('first what was worn', titles(world)[0] === "Your build before Kings' Rest");
      world.check('then the general builds', titles(world).slice(1).join() === 'Raid,Mythic+');
      world.use('');
      world.check('worn again', world.client.loadouts.wears(codes.own));
      world.check('nothing else shows', !world.popupShows());
    },
  },
  {
    name: 'the way back is named by its loadout, if it is saved as one, and that loadout is selected again',
    play(world) {
      const { client } = world;
      const codes = world.loggedIn();
      world.closePopup();
      client.loadouts.add('My questing', codes.own);
      client.loadouts.choose('My questing');
      world.enter(kingsRest);
      world.use(words.useEncounter);
      world.enter(silvermoon);
      world.check('by its name', titles(world)[0] === 'My questing');
      world.use('');
      world.check('worn again', client.loadouts.wears(codes.own));
      world.check('selected', client.loadouts.selected() === 'My questing');
    },
  },
  {
    name: 'a way back that is a general build comes first, once, with its figures',
    play(world) {
      const { client } = world;
      const { mythicPlus } = world.codes();
      client.loadouts.wear(mythicPlus);
      client.session.login();
      client.advance(3);
      world.enter(abyss);
      world.kill(abyssBosses[0]);
      world.wipe(abyssBosses[1]);
      world.readyCheck();
      world.use(words.useEncounter);
      world.enter(silvermoon);
      world.check('first Mythic+, then raid', titles(world).join() === 'Mythic+,Raid');
    },
  },
  {
    name: 'a second build inside the instance does not replace what was worn before it',
    play(world) {
      const { client } = world;
      const codes = world.arrivedIn(abyss);
      for (const boss of [abyssBosses[0], abyssBosses[1]]) {
        world.wipe(boss);
        world.readyCheck();
        if (world.popupShows() && world.useButton('')?.simEnabled === true) {
          world.use('');
        }
        world.kill(boss);
      }
      world.closePopup();
      world.enter(silvermoon);
      world.use('');
      world.check('worn again', client.loadouts.wears(codes.own));
    },
  },
  {
    name: 'a player who changed nothing inside is offered no way back',
    play(world) {
      world.arrivedIn(kingsRest);
      world.closePopup();
      world.enter(silvermoon);
      world.check('the way back is not offered', !offered(world));
    },
  },
  {
    name: 'the way back accepted: the general build is active, and nothing else shows',
    play(world) {
      const { client } = world;
      const codes = changedInside(world);
      world.enter(silvermoon);
      world.use(words.useMythicPlus);
      world.check('the general build is worn', client.loadouts.wears(codes.mythicPlus));
      world.relog();
      world.check('nothing shows', !world.popupShows());
    },
  },
  {
    name: 'a declined way back does not come again, neither at the next loading screen nor at a login',
    play(world) {
      const { client } = world;
      changedInside(world);
      world.enter(silvermoon);
      client.screen.click(words.keepMine);
      world.enter({ ...silvermoon, name: 'Orgrimmar' });
      world.check('nothing shows at the next loading screen', !world.popupShows());
      world.relog();
      world.check('nothing shows at a login', !world.popupShows());
    },
  },
  {
    name: 'the way back closed by Escape does not come again by itself',
    play(world) {
      const { client } = world;
      changedInside(world);
      world.enter(silvermoon);
      client.screen.pressEscape();
      world.enter({ ...silvermoon, name: 'Orgrimmar' });
      world.check('nothing shows', !world.popupShows());
    },
  },
  {
    name: 'a player who leaves the instance into combat is offered the way back after it',
    play(world) {
      const { client } = world;
      changedInside(world);
      client.travel.enter(silvermoon);
      client.character.enterCombat();
      client.advance(30);
      world.check('nothing shows in combat', !world.popupShows());
      client.character.leaveCombat();
      client.advance(1);
      world.check('the way back is offered after combat', offered(world));
    },
  },
  {
    name: 'after a specialization change the way back of the other specialization is not offered',
    play(world) {
      const { client } = world;
      changedInside(world);
      client.character.changeSpecialization(63);
      client.loadouts.wear(world.codes().own);
      client.advance(3);
      world.closePopup();
      world.enter(silvermoon);
      world.check('the way back is not offered', !offered(world));
    },
  },
  {
    name: 'a player who has changed talents by hand since is offered no way back',
    play(world) {
      const { client } = world;
      const codes = changedInside(world);
      client.loadouts.add('Mine', codes.second);
      client.loadouts.choose('Mine');
      world.enter(silvermoon);
      world.check('the way back is not offered', !offered(world));
    },
  },
  {
    name: 'a ghost outside the instance does not count as having left',
    play(world) {
      const { client } = world;
      changedInside(world);
      client.character.die();
      world.enter(silvermoon);
      world.check('nothing shows on the run back', !world.popupShows());
      world.enter(kingsRest);
      client.character.revive();
      world.enter(silvermoon);
      world.check('the way back is offered after really leaving', offered(world));
    },
  },
  {
    name: 'from one instance straight into another: the way back waits for the open world',
    play(world) {
      changedInside(world);
      world.enter({ ...kingsRest, instanceId: 36, name: 'The Deadmines' });
      world.check('the way back is not offered', !offered(world));
      world.enter(silvermoon);
      world.check('the way back is offered outside', offered(world));
    },
  },
  ...[warsong, arena, delve].map((place): Scenario => ({
    name: `from the instance into ${place.name}: the way back waits for the open world`,
    play(world) {
      changedInside(world);
      world.client.game.player.inPvpMatch = place.instanceType === 'arena';
      world.enter(place);
      world.check('nothing shows', !world.popupShows());
      world.client.game.player.inPvpMatch = false;
      world.enter(silvermoon);
      world.check('the way back is offered outside', offered(world));
    },
  })),
  {
    name: 'a player who leaves for a moment, or into combat, is offered the way back once they stay outside',
    play(world) {
      const { client } = world;
      changedInside(world);
      client.travel.enter(silvermoon);
      client.advance(1);
      world.enter(kingsRest);
      world.check('the way back is not offered inside', !offered(world));
      client.travel.enter(silvermoon);
      client.character.enterCombat();
      client.advance(5);
      client.travel.enter(kingsRest);
      client.character.leaveCombat();
      client.advance(5);
      world.check('the way back is not offered inside after combat', !offered(world));
      client.travel.enter(silvermoon);
      client.advance(1);
      world.enter(abyss);
      world.check('the way back is not offered in a raid', !offered(world));
      world.enter(silvermoon);
      world.check('the way back is offered outside', offered(world));
    },
  },
  {
    name: 'a player who logs out inside and in again outside is offered the way back, once',
    play(world) {
      const { client } = world;
      changedInside(world);
      client.game.player.place = silvermoon;
      world.relog();
      world.check('the way back is offered', offered(world));
      world.closePopup();
      world.enter({ ...silvermoon, name: 'Orgrimmar' });
      world.check('nothing shows at the next loading screen', !world.popupShows());
    },
  },
  {
    name: 'with the way back off, nothing shows',
    play(world) {
      changedInside(world);
      world.client.input.changeSetting('AzerothsTopTalent_wayBack', false);
      world.enter(silvermoon);
      world.check('nothing shows', !world.popupShows());
    },
  },
];
