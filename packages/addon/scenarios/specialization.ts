/** A change of specialization is a login to another character, so far as talents go. */
import { words } from './words.ts';
import type { Scenario } from './world.ts';

const fire = 63;

export const specializationScenarios: readonly Scenario[] = [
  {
    name: 'a change of specialization offers the new one’s builds',
    play(world) {
      const { client } = world;
      client.wear(world.codes().raid);
      client.login();
      client.advance(3);
      client.changeSpecialization(fire);
      client.wear(world.codes().own);
      client.advance(3);
      world.check('offered', client.sees(words.useRaid));
      world.check('it says why', client.sees(words.reasonSpecialization));
      world.check('it names the specialization', client.sees('Fire'));
    },
  },
  {
    name: 'a change into a specialization that wears a general build is silent',
    play(world) {
      const { client } = world;
      world.loggedIn();
      client.changeSpecialization(fire);
      client.wear(world.codes().mythicPlus);
      client.advance(10);
      world.check('silence', !world.popupShows());
    },
  },
  {
    name: 'a change made by the group finder, which tells no addon, is noticed at the loading screen',
    play(world) {
      const { client } = world;
      world.loggedIn();
      client.click(words.close);
      client.traps.quietSpecializationChange = true;
      client.player.specId = fire;
      client.wear(world.codes().own);
      client.player.specId = 62;
      client.changeSpecialization(fire);
      client.advance(3);
      world.check('offered', client.sees('Fire'));
    },
  },
  {
    name: 'a change of specialization during the cast ends the switch, and nothing is selected for the wrong one',
    play(world) {
      const { client } = world;
      world.loggedIn();
      client.click(words.useRaid);
      client.advance(2);
      client.changeSpecialization(fire);
      client.wear(world.codes().own);
      client.advance(40);
      world.check(
        'no loadout of the other specialization is selected',
        client.selectedLoadout() === undefined,
      );
      world.check('it was said', world.said(words.notChanged) === 1);
    },
  },
  {
    name: 'two changes in a row give one popup, for the last specialization',
    play(world) {
      const { client } = world;
      world.loggedIn();
      client.changeSpecialization(fire);
      client.wear(world.codes().own);
      client.advance(1);
      client.changeSpecialization(62);
      client.advance(3);
      world.check('for Arcane', client.sees('Arcane'));
      world.check('not for Fire', !client.sees('Fire'));
    },
  },
];
