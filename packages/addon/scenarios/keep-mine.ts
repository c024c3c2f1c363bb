/** "Keep mine" is remembered until the specialization, the worn build or the data changes. */
import { words } from './words.ts';
import type { Scenario } from './world.ts';

export const keepMineScenarios: readonly Scenario[] = [
  {
    name: '"keep mine" closes the popup and holds over a /reload and a relog',
    play(world) {
      const { client } = world;
      world.loggedIn();
      client.click(words.keepMine);
      world.check('closed', !world.popupShows());
      client.reload();
      client.advance(5);
      world.check('silent after /reload', !world.popupShows());
      client.relog();
      client.advance(5);
      world.check('silent after a relog', !world.popupShows());
    },
  },
  {
    name: '"keep mine" ends when the worn build changes',
    play(world) {
      const { client } = world;
      const codes = world.loggedIn();
      client.click(words.keepMine);
      client.hasLoadout('Another', codes.second);
      client.chooseLoadout('Another');
      client.relog();
      client.advance(5);
      world.check('offered again', world.popupShows());
    },
  },
  {
    name: '"keep mine" ends when newer data comes',
    play(world) {
      const { client } = world;
      world.loggedIn();
      client.click(words.keepMine);
      world.withData((ns) => {
        const data = ns.talentData as { generatedAt: number };
        data.generatedAt += 604800;
      });
      client.relog();
      client.advance(5);
      world.check('offered again', world.popupShows());
    },
  },
  {
    name: '"keep mine" ends with a change of specialization, and comes back with none',
    play(world) {
      const { client } = world;
      world.loggedIn();
      client.click(words.keepMine);
      client.changeSpecialization(63);
      client.wear(world.codes().own);
      client.advance(3);
      world.check('the other specialization is offered its builds', client.sees('Fire'));
      client.changeSpecialization(62);
      client.advance(3);
      world.check('the first one is offered again', client.sees('Arcane'));
    },
  },
];
