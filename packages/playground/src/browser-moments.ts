/** The moments in which the browser is open. */
import { abyssBosses, abyssNames } from '@toptalent/addon/stories';
import type { ScenarioWorld } from '@toptalent/addon/stories';
import type { Moment } from './moment.ts';
import { loggedInNear, ownCode, pinned, saveAndPin } from './moment-steps.ts';

function openBrowser(world: ScenarioWorld): void {
  loggedInNear(world);
  world.client.screen.pressEscape();
  world.client.input.typeCommand('/toptalent browse');
}

/** The rows of the browser: those of its list, then those of the builds. */
const rowsOf = ({ client }: ScenarioWorld) =>
  client.screen.buttons().filter((button) => button.simArt === 'row' && button.GetText() !== undefined);

export const browserMoments: readonly Moment[] = [
  {
    name: 'browser',
    title: 'Every build, with a code to copy',
    play: openBrowser,
  },
  {
    name: 'browser-boss',
    title: 'The build of one boss',
    englishOnly: true,
    play(world) {
      openBrowser(world);
      world.client.screen.click(abyssNames[1]);
    },
  },
  {
    name: 'browser-without',
    title: 'A boss without a build says so in the list',
    withoutBuildOf: abyssBosses[1],
    play: openBrowser,
  },
  {
    name: 'browser-unfit',
    title: 'A build that does not fit the talent tree is shown, and cannot be used',
    unfitBuildOf: abyssBosses[1],
    play(world) {
      openBrowser(world);
      world.client.screen.click(abyssNames[1]);
    },
  },
  {
    name: 'browser-worn',
    title: 'The build that is worn has a check mark, in the list and among the builds',
    play(world) {
      world.client.loadouts.wear(world.codes().raid);
      world.client.session.login();
      world.client.advance(3);
      world.client.input.typeCommand('/toptalent browse');
    },
  },
  {
    name: 'browser-runner-up',
    title: 'A runner-up, chosen among the builds',
    play(world) {
      openBrowser(world);
      world.client.screen.clickButton(rowsOf(world).at(-1)!);
    },
  },
  {
    name: 'browser-pinned',
    title: 'A loadout that the player pinned to a boss: a star in the list, and first among the builds',
    play(world) {
      saveAndPin(world, 'My raid, 2 targets', ownCode(world, abyssBosses[1]), {
        contentType: 'raid',
        encounterId: abyssBosses[1],
      });
      openBrowser(world);
      world.client.screen.click(abyssNames[1]);
      world.client.screen.click('My raid, 2 targets', 2);
    },
  },
  {
    name: 'browser-pin-gone',
    title: 'A pinned loadout that is no longer there',
    play(world) {
      const code = ownCode(world, abyssBosses[1]);
      world.client.loadouts.add('Another', code);
      pinned(world, [{ contentType: 'raid', configId: 1, name: 'My raid, 2 targets', code }]);
      openBrowser(world);
    },
  },
  {
    name: 'browser-pin-menu',
    title: 'Pinning one of the saved loadouts',
    englishOnly: true,
    play(world) {
      const code = ownCode(world, abyssBosses[1]);
      for (const name of ['My raid', 'My raid, 2 targets', 'Keys']) {
        world.client.loadouts.add(name, code);
      }
      openBrowser(world);
      world.client.screen.click('None');
    },
  },
  {
    name: 'browser-search',
    title: 'Searching the list',
    play(world) {
      openBrowser(world);
      world.client.screen.typeInto('the ');
    },
  },
  {
    name: 'browser-nothing-found',
    title: 'A search that finds nothing',
    play(world) {
      openBrowser(world);
      world.client.screen.typeInto('zzz');
    },
  },
  {
    name: 'browser-other-spec',
    title: 'Another specialization of the class: no difference, no switch, and why',
    play(world) {
      openBrowser(world);
      world.client.screen.click('Destruction');
      world.client.screen.click('( ) Affliction');
    },
  },
  {
    name: 'browser-spec-menu',
    title: 'Choosing another specialization',
    englishOnly: true,
    play(world) {
      openBrowser(world);
      world.client.screen.click('Destruction');
    },
  },
  {
    name: 'browser-tooltip',
    title: 'Pointing at a runner-up: its exact figures, and what would change',
    englishOnly: true,
    play(world) {
      openBrowser(world);
      world.client.screen.restOnFrame(rowsOf(world).at(-1)!);
    },
  },
];
