/** "Keep mine" is remembered until the specialization, the active build or the data changes. */
import { words } from './words.ts';
import type { Scenario } from './world.ts';

export const keepMineScenarios: readonly Scenario[] = [
  {
    name: '"keep mine" closes the popup and holds over a /reload and a relog',
    play(world) {
      const { client } = world;
      world.loggedIn();
      client.screen.click(words.keepMine);
      world.check('the popup is closed', !world.popupShows());
      world.reload();
      world.check('nothing shows after a /reload', !world.popupShows());
      world.relog();
      world.check('nothing shows after a relog', !world.popupShows());
    },
  },
  {
    name: '"keep mine" ends when the active build changes',
    play(world) {
      const { client } = world;
      const codes = world.loggedIn();
      client.screen.click(words.keepMine);
      client.loadouts.add('Another', codes.second);
      client.loadouts.choose('Another');
      world.relog();
      world.check('builds are offered again', world.popupShows());
    },
  },
  {
    name: '"keep mine" ends with newer data',
    play(world) {
      const { client } = world;
      world.loggedIn();
      client.screen.click(words.keepMine);
      world.withData((ns) => {
        const data = ns.talentData as { generatedAt: number };
        data.generatedAt += 604800;
      });
      world.relog();
      world.check('builds are offered again', world.popupShows());
    },
  },
  {
    name: '"keep mine" ends with a specialization change, and does not come back with another',
    play(world) {
      const { client } = world;
      world.loggedIn();
      client.screen.click(words.keepMine);
      client.character.changeSpecialization(63);
      client.loadouts.wear(world.codes().own);
      client.advance(3);
      world.check('the other specialization is offered its builds', client.screen.sees('Fire'));
      client.character.changeSpecialization(62);
      client.advance(3);
      world.check('the first specialization is offered its builds again', client.screen.sees('Arcane'));
    },
  },
];
