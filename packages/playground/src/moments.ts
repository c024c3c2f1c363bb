/** The moments that pictures show; each plays a story in the simulated client up to that moment. */
import {
  abyss,
  abyssBosses,
  abyssNames,
  kingsRest,
  silvermoon,
  wearNear,
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
  /** Only so many players were found for the builds. */
  readonly players?: number;
  /** The builds are of this difficulty. */
  readonly difficulty?: 'heroic';
  /** The data says that it is a sample; otherwise it says that it is from Warcraft Logs, made up as it is. */
  readonly sample?: true;
  readonly level?: number;
  /** Days that the data is older than usual. */
  readonly daysLater?: number;
  readonly play: (world: ScenarioWorld) => void;
}

/** At a ready check, after a wipe, so that the boss is certain; what is worn differs from its build in a few talents. */
function afterWipe(world: ScenarioWorld): void {
  wearNear(world, buildOf(world, abyssBosses[1]));
  world.client.session.login();
  world.client.advance(3);
  world.closePopup();
  world.enter(abyss);
  world.wipe(abyssBosses[1]);
  world.readyCheck();
}

/** The build that is offered for a boss: its own, or the general one. */
function buildOf(world: ScenarioWorld, encounterId: number): string {
  const { raid } = world.data().specs[world.client.game.player.specId]!;
  return (raid.encounters[encounterId] ?? raid.general!).talentCode;
}

/** Logs in with talents that differ from both general builds, from the first one in a few. */
function loggedInNear(world: ScenarioWorld): void {
  wearNear(world, world.codes().raid);
  world.client.session.login();
  world.client.advance(3);
}

function openBrowser(world: ScenarioWorld): void {
  world.loggedIn();
  world.client.screen.pressEscape();
  world.client.input.typeCommand('/toptalent browse');
}

export const moments: readonly Moment[] = [
  {
    name: 'ready-check',
    title: 'Ready check after a wipe: the same boss again',
    play: afterWipe,
  },
  {
    name: 'login',
    title: 'Login: both general builds',
    play: loggedInNear,
  },
  {
    name: 'which-boss',
    title: 'Ready check on arrival: nobody can know, so it asks',
    play(world) {
      loggedInNear(world);
      world.closePopup();
      world.enter(abyss);
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
    name: 'few-players',
    title: 'Fewer than 30 players, and from another difficulty',
    players: 14,
    difficulty: 'heroic',
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
    title: 'Entering a Mythic dungeon in a build of the other hero tree: more changes than can be shown',
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
    title: 'Leaving the instance for whose sake the talents were changed: the way back comes first',
    play(world) {
      const { client } = world;
      loggedInNear(world);
      world.closePopup();
      world.enter(kingsRest);
      client.screen.clickButton(client.screen.buttons().find((button) => button.simArt === 'goldButton')!);
      client.advance(10);
      world.enter(silvermoon);
    },
  },
  {
    name: 'old-data',
    title: 'The data is old',
    daysLater: 30,
    play: loggedInNear,
  },
  {
    name: 'sample-data',
    title: 'The data is a sample',
    sample: true,
    play: loggedInNear,
  },
  {
    name: 'difference',
    title: 'Pointing at a build: exact figures, what would change, and where the data is from',
    englishOnly: true,
    play(world) {
      afterWipe(world);
      world.client.screen.restOn(words.use);
    },
  },
  {
    name: 'talent',
    title: 'Pointing at a talent: the game’s own tooltip',
    englishOnly: true,
    play(world) {
      afterWipe(world);
      const icons = world.client.screen.pointable().filter((frame) => frame.GetWidth() === 28);
      world.client.screen.restOnFrame(icons[icons.length - 1]!);
    },
  },
  {
    name: 'blocked',
    title: 'Asked for by a player who is dead: why it cannot be done just now',
    play(world) {
      loggedInNear(world);
      world.client.screen.pressEscape();
      world.client.game.player.dead = true;
      world.client.input.typeCommand('/toptalent show');
    },
  },
  {
    name: 'below-maximum-level',
    title: 'Below maximum level, asked for',
    level: 85,
    play(world) {
      world.client.session.login();
      world.client.advance(3);
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
