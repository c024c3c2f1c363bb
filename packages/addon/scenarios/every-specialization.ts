/** Every specialization with the shipped data: builds are offered, and a click applies one. */
import { specializations } from '@toptalent/game';
import { words } from './words.ts';
import type { Scenario } from './world.ts';

export const everySpecialization: readonly Scenario[] = specializations.map(({ specId, name }): Scenario => ({
  name: `${name} (${specId}) is offered both builds, wears one on a click, and is left alone from then on`,
  choice: { specId },
  play(world) {
    const { client } = world;
    const codes = world.loggedIn();
    world.check('the raid build is offered', client.screen.sees(words.useRaid));
    world.check('the Mythic+ build is offered', client.screen.sees(words.useMythicPlus));
    world.use(words.useMythicPlus);
    world.check('the Mythic+ build is worn', client.loadouts.wears(codes.mythicPlus));
    world.relog();
    world.check('nothing shows from then on', !world.popupShows());
  },
}));
