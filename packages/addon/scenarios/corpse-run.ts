/** A corpse run is neither leaving nor entering: what waits, waits for its end. */
import type { InstancePlace } from '@toptalent/wow-sim';
import { abyss, abyssBosses, abyssNames, kingsRest, silvermoon } from './places.ts';
import { words } from './words.ts';
import type { Scenario, ScenarioWorld } from './world.ts';

const [first] = abyssBosses;
const [firstName, secondName, , fourthName] = abyssNames;
const inThisDungeon = '"In this dungeon"';

/** Dies and releases: a ghost at a graveyard outside. */
function releaseOutside(world: ScenarioWorld): void {
  world.client.character.die();
  world.client.travel.enter(silvermoon);
  world.client.advance(5);
}

/** Comes back in at the entrance, which resurrects. */
function runBackInto(world: ScenarioWorld, place: InstancePlace): void {
  world.client.travel.enter(place);
  world.client.character.revive();
  world.client.advance(10);
}

/** Dies in a fight, and releases; the fight ends while the ghost is outside. */
function diesInFight(world: ScenarioWorld): void {
  const { character } = world.client;
  character.enterCombat();
  releaseOutside(world);
  character.leaveCombat();
  world.client.advance(2);
}

/** Logs out as a ghost outside the instance, and in again. */
function relogsAsGhost(world: ScenarioWorld): void {
  releaseOutside(world);
  world.relog();
  world.check('nothing is offered to a ghost', !world.popupShows());
}

export const corpseRunScenarios: readonly Scenario[] = [
  {
    name: 'a corpse run into a dungeon is no new visit',
    play(world) {
      world.arrivedIn(kingsRest);
      world.closePopup();
      releaseOutside(world);
      world.check('silence outside', !world.popupShows());
      runBackInto(world, kingsRest);
      world.check('silence inside', !world.popupShows());
      world.enter(silvermoon);
      world.enter(kingsRest);
      world.check('a new visit is one', world.client.screen.sees('"In this dungeon"'));
    },
  },
  {
    name: 'a corpse run is no new visit even if the player logs out as a ghost',
    play(world) {
      world.arrivedIn(kingsRest);
      world.client.screen.click(words.notThisVisit);
      releaseOutside(world);
      world.relog();
      runBackInto(world, kingsRest);
      world.check('silence inside', !world.popupShows());
    },
  },
  {
    name: 'a boss that dies while the player runs back from the graveyard is not offered',
    play(world) {
      const { client } = world;
      world.arrivedIn(abyss);
      client.raid.pull(first);
      client.advance(20);
      client.lockouts.bossIsDeadHere(first);
      client.raid.endUnseen(false);
      releaseOutside(world);
      runBackInto(world, abyss);
      world.readyCheck();
      world.check('the second is', client.screen.sees(secondName) && !client.screen.sees(firstName));
    },
  },
  {
    name: 'reviving outside at a spirit healer ends the visit, and the way back is offered',
    play(world) {
      const { client } = world;
      world.arrivedIn(kingsRest);
      world.use(words.useEncounter);
      releaseOutside(world);
      world.check('not yet as a ghost', !world.popupShows());
      client.character.revive();
      client.advance(5);
      world.check('the way back', client.screen.sees(words.reasonWayBack));
      world.closePopup();
      client.loadouts.wear(world.codes().second);
      world.enter(kingsRest);
      world.check('coming back is a new visit', client.screen.sees('"In this dungeon"'));
    },
  },
  {
    name: 'reviving outside ends “Not again this visit”',
    play(world) {
      const { client } = world;
      world.arrivedIn(kingsRest);
      client.screen.click(words.notThisVisit);
      releaseOutside(world);
      client.character.revive();
      client.advance(5);
      world.enter(kingsRest);
      world.check('offered at the next visit', world.popupShows());
    },
  },
  {
    name: 'a dungeon’s popup that waits for the end of a fight comes back after the corpse run',
    play(world) {
      world.arrivedIn(kingsRest);
      diesInFight(world);
      world.check('silence outside', !world.popupShows());
      runBackInto(world, kingsRest);
      world.check('it is back', world.client.screen.sees(inThisDungeon));
    },
  },
  {
    name: 'a picked boss’s popup that waits for the end of a fight comes back after the corpse run',
    play(world) {
      const { client } = world;
      world.arrivedIn(abyss);
      world.readyCheck();
      client.screen.click(words.otherBoss);
      client.screen.click(fourthName);
      client.advance(1);
      diesInFight(world);
      world.check('silence outside', !world.popupShows());
      runBackInto(world, abyss);
      world.check('it is back', world.offersNext(fourthName));
    },
  },
  {
    name: 'a popup that waits does not come back if its build is worn after the corpse run',
    play(world) {
      const { client } = world;
      world.arrivedIn(kingsRest);
      diesInFight(world);
      const { mythicPlus } = world.data().specs[client.game.player.specId]!;
      client.loadouts.wear(mythicPlus.encounters[61762]!.talentCode);
      runBackInto(world, kingsRest);
      world.check('silence inside', !world.popupShows());
    },
  },
  {
    name: 'a popup that waits does not come back after reviving outside',
    play(world) {
      world.arrivedIn(kingsRest);
      diesInFight(world);
      world.client.character.revive();
      world.client.advance(10);
      world.check('silence outside', !world.popupShows());
    },
  },
  {
    name: 'an update of the talents during the corpse run does not lose an open popup',
    play(world) {
      const { client } = world;
      world.arrivedIn(kingsRest);
      releaseOutside(world);
      client.fire('TRAIT_CONFIG_UPDATED', client.game.talents.active().configId);
      client.advance(5);
      runBackInto(world, kingsRest);
      world.check('it shows', client.screen.sees(inThisDungeon));
    },
  },
  {
    name: 'a ghost who asks for builds sees them',
    play(world) {
      world.arrivedIn(kingsRest);
      world.closePopup();
      releaseOutside(world);
      world.client.input.typeCommand('/toptalent show');
      world.check('they show', world.popupShows());
    },
  },
  {
    name: 'a ready check that begins during the corpse run is answered inside while it is on',
    play(world) {
      const { client } = world;
      world.arrivedIn(abyss);
      releaseOutside(world);
      client.raid.readyCheck();
      client.advance(5);
      world.check('silence outside', !world.popupShows());
      runBackInto(world, abyss);
      world.check('it is answered', client.screen.sees(firstName));
    },
  },
  {
    name: 'a ghost who logs in outside the dungeon and walks in is offered its build once',
    play(world) {
      const { client } = world;
      world.arrivedIn(kingsRest);
      world.closePopup();
      relogsAsGhost(world);
      runBackInto(world, kingsRest);
      world.check('its build', world.popupShows() && client.screen.sees("Kings' Rest"));
      world.closePopup();
      releaseOutside(world);
      runBackInto(world, kingsRest);
      world.check('not at the next corpse run', !world.popupShows());
    },
  },
  {
    name: 'a ghost who logs in outside the raid and walks in is offered the next boss once',
    play(world) {
      world.arrivedIn(abyss);
      relogsAsGhost(world);
      runBackInto(world, abyss);
      world.check('the boss', world.client.screen.sees(firstName));
      world.closePopup();
      releaseOutside(world);
      runBackInto(world, abyss);
      world.check('not at the next corpse run', !world.popupShows());
    },
  },
  {
    name: 'a ghost who logs in outside the instance and walks into another one is offered that one’s build',
    play(world) {
      world.arrivedIn(abyss);
      relogsAsGhost(world);
      runBackInto(world, kingsRest);
      world.check('its build', world.client.screen.sees("Kings' Rest"));
    },
  },
  {
    name: 'a ghost who logs in outside the instance and revives there is offered the login’s builds',
    play(world) {
      world.arrivedIn(kingsRest);
      world.closePopup();
      relogsAsGhost(world);
      world.client.character.revive();
      world.client.advance(5);
      world.check('the login’s builds', world.client.screen.sees(words.reasonLogin));
    },
  },
  {
    name: 'a ghost who logs in outside the instance and revives there is offered the way back, if there is one',
    play(world) {
      world.arrivedIn(kingsRest);
      world.use(words.useEncounter);
      relogsAsGhost(world);
      world.client.character.revive();
      world.client.advance(5);
      world.check('the way back', world.client.screen.sees(words.reasonWayBack));
    },
  },
  {
    name: 'a ghost who visits no instance is offered the login’s builds at once',
    play(world) {
      world.loggedIn();
      world.closePopup();
      world.client.character.die();
      world.relog();
      world.check('the login’s builds', world.client.screen.sees(words.reasonLogin));
    },
  },
];
