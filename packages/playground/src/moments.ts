/** The moments that pictures show; each plays a story in the simulated client up to that moment. */
import {
  abyss,
  abyssBosses,
  abyssNames,
  kingsRest,
  silvermoon,
  withWings,
  words,
} from '@toptalent/addon/stories';
import type { ScenarioWorld } from '@toptalent/addon/stories';

export interface Moment {
  /** Name of the picture's file. */
  readonly name: string;
  readonly title: string;
  /** Played in English only: it clicks English words. */
  readonly englishOnly?: true;
  /** The data has no build for this boss: too few players were seen. */
  readonly withoutBuildOf?: number;
  /** Days that the data is older than usual. */
  readonly daysLater?: number;
  readonly play: (world: ScenarioWorld) => void;
}

/** At a ready check, after a wipe: the boss is certain. */
function afterWipe(world: ScenarioWorld): void {
  world.arrivedIn(abyss);
  world.wipe(abyssBosses[1]);
  world.readyCheck();
}

function openBrowser(world: ScenarioWorld): void {
  world.loggedIn();
  world.client.screen.pressEscape();
  world.client.input.typeCommand('/toptalent browse');
}

export const moments: readonly Moment[] = [
  {
    name: 'login',
    title: 'Login: both general builds',
    play: (world) => void world.loggedIn(),
  },
  {
    name: 'ready-check',
    title: 'Ready check after a wipe: the same boss again',
    play: afterWipe,
  },
  {
    name: 'which-boss',
    title: 'Ready check on arrival: nobody can know, so it asks',
    play(world) {
      world.arrivedIn(abyss);
      world.readyCheck();
    },
  },
  {
    name: 'no-build-of-its-own',
    title: 'A boss that too few have killed: the general build stands in, and says so',
    withoutBuildOf: abyssBosses[1],
    play: afterWipe,
  },
  {
    name: 'boss-picker',
    title: 'Any other boss is one click away; the dead are grey',
    englishOnly: true,
    play(world) {
      world.arrivedIn(abyss);
      world.kill(abyssBosses[0]);
      world.wipe(abyssBosses[1]);
      world.readyCheck();
      world.client.screen.click(words.otherBoss);
    },
  },
  {
    name: 'dungeon',
    title: 'Entering a Mythic dungeon',
    play: (world) => void world.arrivedIn(kingsRest),
  },
  {
    name: 'two-wings',
    title: 'Two wings of one instance, and nothing tells them apart',
    play(world) {
      withWings(world);
      world.arrivedIn({ ...kingsRest, uiMapId: 2 });
    },
  },
  {
    name: 'way-back',
    title: 'Leaving the instance for whose sake the talents were changed',
    play(world) {
      const { client } = world;
      world.arrivedIn(kingsRest);
      // The button of the only card has another text in every language.
      client.screen.clickButton(client.screen.buttons().findLast((button) => !button.simIsClose)!);
      client.advance(10);
      world.enter(silvermoon);
    },
  },
  {
    name: 'old-data',
    title: 'The data is old, and it is a sample: both are said',
    daysLater: 30,
    play: (world) => void world.loggedIn(),
  },
  {
    name: 'difference',
    title: 'Pointing at a build: what would change',
    englishOnly: true,
    play(world) {
      world.loggedIn();
      world.client.screen.restOn('Raid: ');
    },
  },
  {
    name: 'blocked',
    title: 'Asked for by a player who is dead: why it cannot be done just now',
    play(world) {
      world.loggedIn();
      world.client.screen.pressEscape();
      world.client.game.player.dead = true;
      world.client.input.typeCommand('/toptalent show');
    },
  },
  {
    name: 'wears-it',
    title: 'Asked for in a build that is worn already',
    play(world) {
      world.client.loadouts.wear(world.codes().raid);
      world.client.session.login();
      world.client.advance(3);
      world.client.input.typeCommand('/toptalent show');
    },
  },
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
    title: 'A boss without a build is grey in the list',
    withoutBuildOf: abyssBosses[1],
    englishOnly: true,
    play: openBrowser,
  },
  {
    name: 'large',
    title: 'Ready check, with the windows half as large again',
    englishOnly: true,
    play(world) {
      world.loggedIn();
      world.client.input.changeSetting('AzerothsTopTalent_scale', 1.5);
      world.client.screen.pressEscape();
      world.enter(abyss);
      world.wipe(abyssBosses[1]);
      world.readyCheck();
    },
  },
  {
    name: 'settings',
    title: 'The page in the game’s settings',
    play(world) {
      world.loggedIn();
      world.client.input.typeCommand('/toptalent settings');
    },
  },
];
