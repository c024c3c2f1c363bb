/** The moments that pictures show; each plays a story in the simulated client up to that moment. */
import {
  abyss,
  abyssBosses,
  abyssNames,
  kingsRest,
  nearCodes,
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
  /** The build of this boss has a code that fits no talent tree. */
  readonly unfitBuildOf?: number;
  /** One build is the general one of raids and of Mythic+. */
  readonly sameGeneral?: true;
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
function afterWipe(world: ScenarioWorld, near = buildOf(world, abyssBosses[1])): void {
  wearNear(world, near);
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
  loggedInNear(world);
  world.client.screen.pressEscape();
  world.client.input.typeCommand('/toptalent browse');
}

type Target = Pick<Parameters<typeof pinned>[1][number], 'contentType' | 'encounterId'>;

/** A loadout of the player's own: near the build of a boss, but not what is worn. */
function ownCode(world: ScenarioWorld, encounterId: number): string {
  const near = nearCodes(world, buildOf(world, encounterId));
  return near[1] ?? near[0]!;
}

/** The player saved a loadout and pinned it, in an earlier session. */
function saveAndPin(world: ScenarioWorld, name: string, code: string, target: Target): void {
  const { game, loadouts } = world.client;
  loadouts.add(name, code);
  const { configId } = game.talents.configs.savedOf(game.player.specId).at(-1)!;
  pinned(world, [{ ...target, configId, name, code }]);
}

/** Pins as they are saved, beside those that are there. */
function pinned(
  { client }: ScenarioWorld,
  pins: readonly {
    readonly contentType: 'raid' | 'mythicPlus';
    readonly encounterId?: number;
    readonly configId: number;
    readonly name: string;
    readonly code: string;
  }[],
): void {
  const { table } = client.machine.globals;
  const { specId } = client.game.player;
  const saved = table['AzerothsTopTalentCharDB'] as { pins: Record<number, object[]> } | undefined;
  const before = saved?.pins[specId] ?? [];
  table['AzerothsTopTalentCharDB'] = { version: 5, pins: { [specId]: [...before, ...pins] } };
}

/** The rows of the browser: those of its list, then those of the builds. */
const rowsOf = ({ client }: ScenarioWorld) =>
  client.screen.buttons().filter((button) => button.simArt === 'row' && button.GetText() !== undefined);

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
