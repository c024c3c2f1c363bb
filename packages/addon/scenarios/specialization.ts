/** A specialization change offers the builds of the new specialization, whatever a switch was doing. */
import { words } from './words.ts';
import type { KnownCodes, Scenario, ScenarioWorld } from './world.ts';

const arcane = 62;
const fire = 63;

/** Seconds after the click at which the switch is interrupted: the client deletes after 0.15 s, and then makes the new loadout. */
const beforeDeletion = 0.1;
const afterDeletion = 0.18;

/** Applies the raid build, clicks the other one, and interrupts that switch so many seconds later, by a change to Fire unless given. */
function halfRecycled(
  world: ScenarioWorld,
  seconds: number,
  interrupt = () => world.client.character.changeSpecialization(fire),
): KnownCodes {
  const { client } = world;
  const codes = world.loggedIn();
  world.use(words.useRaid);
  client.input.typeCommand('/toptalent show');
  world.clickUse(words.useMythicPlus);
  client.advance(seconds);
  interrupt();
  return codes;
}

/** Changes back from Fire after a while, and gives the addon time to react. */
function backAgain(world: ScenarioWorld): void {
  world.client.advance(20);
  world.client.character.changeSpecialization(arcane);
  world.client.advance(5);
}

/** Checks that the addon's loadout exists again, once, with what it held, and that the next build recycles it. */
function putBack(world: ScenarioWorld, code: string): void {
  const { client } = world;
  world.check('the addon’s loadout is there again', client.loadouts.names().join() === words.slotRaid);
  client.loadouts.choose(words.slotRaid);
  world.check('the loadout holds what it held', client.loadouts.wears(code));
  world.askAndUse(words.useMythicPlus);
  world.check('the next build recycles the loadout', client.loadouts.names().join() === words.slotMythicPlus);
}

export const specializationScenarios: readonly Scenario[] = [
  {
    name: 'a specialization change offers the builds of the new specialization',
    play(world) {
      const { client } = world;
      client.loadouts.wear(world.codes().raid);
      client.session.login();
      client.advance(3);
      client.character.changeSpecialization(fire);
      client.loadouts.wear(world.codes().own);
      client.advance(3);
      world.check('Fire is offered its builds', client.screen.sees(words.useRaid));
      world.check('the popup says why', client.screen.sees(words.reasonSpecialization));
      world.check('the popup names the specialization', client.screen.sees('Fire'));
    },
  },
  {
    name: 'a change to a specialization with a general build shows nothing',
    play(world) {
      const { client } = world;
      world.loggedIn();
      client.character.changeSpecialization(fire);
      client.loadouts.wear(world.codes().mythicPlus);
      client.advance(10);
      world.check('nothing shows', !world.popupShows());
    },
  },
  {
    name: 'a specialization change by the group finder, which fires no event, is noticed at the loading screen',
    play(world) {
      const { client } = world;
      world.loggedIn();
      world.closePopup();
      client.traps.quietSpecializationChange = true;
      client.game.player.specId = fire;
      client.loadouts.wear(world.codes().own);
      client.game.player.specId = 62;
      client.character.changeSpecialization(fire);
      client.advance(3);
      world.check('Fire is offered its builds', client.screen.sees('Fire'));
    },
  },
  {
    name: 'a specialization change during the cast ends the switch, and selects nothing for the wrong specialization',
    play(world) {
      const { client } = world;
      world.loggedIn();
      world.use(words.useRaid, 2);
      client.character.changeSpecialization(fire);
      client.loadouts.wear(world.codes().own);
      client.advance(40);
      world.check(
        'no loadout of the other specialization is selected',
        client.loadouts.selected() === undefined,
      );
      world.check('the chat says that talents were not changed', world.said(words.notChanged) === 1);
    },
  },
  {
    name: 'a specialization change while the addon’s loadout is recycled: it is put back after the change back',
    play(world) {
      const codes = halfRecycled(world, beforeDeletion);
      world.client.advance(1);
      world.check('the other specialization has no loadout', world.client.loadouts.names().length === 0);
      backAgain(world);
      putBack(world, codes.raid);
      world.check('the chat says that talents were not changed', world.said(words.notChanged) === 1);
    },
  },
  {
    name: 'a specialization change while the addon’s loadout is put back: it is put back after the change back',
    play(world) {
      const { client } = world;
      const codes = halfRecycled(world, 0, () => {
        client.traps.importFailures = 2;
      });
      // It was refused twice by then; the third attempt is due after two seconds.
      client.advance(1);
      world.check('the loadout is not back yet', client.loadouts.names().length === 0);
      client.character.changeSpecialization(fire);
      backAgain(world);
      putBack(world, codes.raid);
    },
  },
  {
    name: 'a loadout that was requested before a specialization change is the addon’s after the change back',
    play(world) {
      const { client } = world;
      const codes = halfRecycled(world, afterDeletion);
      backAgain(world);
      world.check('the new loadout is there, once', client.loadouts.names().join() === words.slotMythicPlus);
      world.check('nothing is worn without a click', client.loadouts.wears(codes.raid));
      world.askAndUse(words.useMythicPlus);
      world.restore();
      world.check('the next build recycles the new loadout', client.loadouts.names().length === 1);
    },
  },
  {
    name: 'a /reload while the addon’s loadout is recycled: it is put back afterwards',
    play(world) {
      const codes = halfRecycled(world, beforeDeletion, () => world.client.session.reload());
      world.client.advance(5);
      putBack(world, codes.raid);
    },
  },
  {
    name: 'a deleted loadout is not put back while the talent window is open, which would apply it unasked',
    play(world) {
      const { client } = world;
      const codes = halfRecycled(world, beforeDeletion);
      client.traps.talentWindowShown = true;
      backAgain(world);
      client.loadouts.wear(codes.own);
      world.check('the loadout is not back yet', client.loadouts.names().length === 0);
      client.traps.talentWindowShown = false;
      world.relog();
      world.check('nothing is worn without a click', client.loadouts.wears(codes.own));
      putBack(world, codes.raid);
    },
  },
  {
    name: 'a deleted loadout is put back after combat, not in it',
    play(world) {
      const { client } = world;
      const codes = halfRecycled(world, beforeDeletion);
      client.character.changeSpecialization(arcane);
      client.character.enterCombat();
      client.advance(10);
      world.check('the loadout is not back in combat', client.loadouts.names().length === 0);
      client.character.leaveCombat();
      world.relog();
      putBack(world, codes.raid);
    },
  },
  {
    name: 'two specialization changes in a row give one popup, for the last one',
    play(world) {
      const { client } = world;
      world.loggedIn();
      client.character.changeSpecialization(fire);
      client.loadouts.wear(world.codes().own);
      client.advance(1);
      client.character.changeSpecialization(62);
      client.advance(3);
      world.check('the popup is for Arcane', client.screen.sees('Arcane'));
      world.check('the popup is not for Fire', !client.screen.sees('Fire'));
    },
  },
];
