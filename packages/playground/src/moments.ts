/** The moments that pictures show; each plays a story in the simulated client up to that moment. */
import {
  abyss,
  abyssBosses,
  kingsRest,
  silvermoon,
  wearNear,
  withWings,
  words,
} from '@toptalent/addon/stories';
import type { ScenarioWorld } from '@toptalent/addon/stories';
import { browserMoments } from './browser-moments.ts';
import type { Moment } from './moment.ts';
import { buildOf, loggedInNear, ownCode, saveAndPin } from './moment-steps.ts';

/** At a ready check, after a wipe, so that the boss is certain; what is worn differs from its build in a few talents. */
function afterWipe(world: ScenarioWorld, near = buildOf(world, abyssBosses[1])): void {
  wearNear(world, near);
  world.client.session.login();
  world.client.advance(3);
  world.closePopup();
  world.enter(abyss);
  world.wipe(abyssBosses[1]);
  world.readyCheck();
}

export const moments: readonly Moment[] = [
  {
    name: 'ready-check',
    title: 'Ready check after a wipe: the same boss again',
    play: (world) => afterWipe(world),
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
    play: (world) => afterWipe(world),
  },
  {
    name: 'few-players',
    title: 'Fewer than 30 players, and from another difficulty',
    players: 14,
    difficulty: 'heroic',
    play: (world) => afterWipe(world),
  },
  {
    name: 'other-difficulty',
    title: 'Too few have done it on Mythic: the build is from Heroic, and says so',
    difficulty: 'heroic',
    play: (world) => afterWipe(world),
  },
  {
    name: 'unfit',
    title: 'The boss’s build does not fit the talent tree: the general build stands in, and says so',
    unfitBuildOf: abyssBosses[1],
    play: (world) => afterWipe(world, world.codes().raid),
  },
  {
    name: 'pinned',
    title: 'A loadout that the player pinned to this boss comes first, beside the top build',
    play(world) {
      saveAndPin(world, 'My raid, 2 targets', ownCode(world, abyssBosses[1]), {
        contentType: 'raid',
        encounterId: abyssBosses[1],
      });
      afterWipe(world);
    },
  },
  {
    name: 'pinned-same',
    title: 'The pinned loadout has the talents of the top build: one card',
    play(world) {
      saveAndPin(world, 'My raid, 2 targets', buildOf(world, abyssBosses[1]), { contentType: 'raid' });
      afterWipe(world);
    },
  },
  {
    name: 'pinned-login',
    title: 'Loadouts pinned to raids and to Mythic+: both come first at login',
    play(world) {
      saveAndPin(world, 'My raid', ownCode(world, abyssBosses[1]), { contentType: 'raid' });
      saveAndPin(world, 'Keys', ownCode(world, abyssBosses[3]), { contentType: 'mythicPlus' });
      loggedInNear(world);
    },
  },
  {
    name: 'one-general',
    title: 'Login: one build is the general one of raids and of Mythic+',
    sameGeneral: true,
    play: loggedInNear,
  },
  {
    name: 'boss-picker',
    title: 'Any other boss is one click away; the dead have a heading of their own',
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
  ...browserMoments,
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
