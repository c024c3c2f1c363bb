/** Windows that the client closes for its own reasons come back; those that the player closes do not. */
import { abyss } from './places.ts';
import { words } from './words.ts';
import type { Scenario, ScenarioWorld } from './world.ts';

type Frame = ScenarioWorld['client']['machine']['uiParent'];

/** What makes the client close every window of `UISpecialFrames`. */
const closings: readonly { readonly name: string; readonly happens: (world: ScenarioWorld) => void }[] = [
  { name: 'the talent window opens', happens: ({ client }) => client.screen.openLargeWindow('the talents') },
  { name: 'the game menu opens', happens: ({ client }) => client.screen.openLargeWindow('the game menu') },
  {
    name: 'the settings open and close',
    happens({ client }) {
      client.input.typeCommand('/toptalent settings');
      client.advance(1);
      client.screen.pressEscape();
    },
  },
  {
    name: 'control is lost',
    happens({ client }) {
      client.screen.loseControl();
      client.advance(3);
      client.screen.regainControl();
    },
  },
  {
    name: 'a cinematic plays',
    happens({ client }) {
      client.screen.showInterface(false);
      client.advance(20);
      client.screen.showInterface(true);
    },
  },
  {
    name: 'two large windows open within the same second',
    happens({ client }) {
      client.screen.openLargeWindow('the talents');
      client.advance(0.5);
      client.screen.openLargeWindow('the map');
    },
  },
];

const sounds = ({ client }: ScenarioWorld): number =>
  client.transcript.lines.filter((line) => line.startsWith('sound')).length;

const host = ({ client }: ScenarioWorld): Frame =>
  client.machine.globals.table['AzerothsTopTalentPopup'] as Frame;

export const windowsStayScenarios: readonly Scenario[] = [
  ...closings.map(({ name, happens }): Scenario => ({
    name: `popup and browser come back without a sound after ${name}`,
    play(world) {
      const { client } = world;
      client.traps.interfaceClosesWindows = true;
      const codes = world.loggedIn();
      client.input.typeCommand('/toptalent browse');
      const before = sounds(world);
      happens(world);
      client.advance(1);
      world.check('the popup is back', world.popupShows());
      world.check('the browser is back', client.screen.sees('Sszorak'));
      world.check('nothing makes a sound', sounds(world) === before);
      client.screen.pressEscape();
      client.advance(1);
      world.check('Escape closes both', !world.popupShows() && !client.screen.sees('Sszorak'));
      client.screen.openLargeWindow('the talents');
      client.advance(5);
      world.check(
        'both stay closed when the talent window opens',
        !world.popupShows() && !client.screen.sees('Sszorak'),
      );
      world.askAndUse(words.useRaid);
      world.check('the popup still works', client.loadouts.wears(codes.raid));
    },
  })),
  {
    name: 'a popup that the player closed does not come back when the talent window opens',
    play(world) {
      const { client } = world;
      world.loggedIn();
      world.closePopup();
      client.screen.openLargeWindow('the talents');
      client.advance(5);
      world.check('the popup is closed', !world.popupShows());
    },
  },
  {
    name: 'an offer that is made during a cinematic shows afterwards',
    play(world) {
      const { client } = world;
      client.traps.interfaceClosesWindows = true;
      client.loadouts.wear(world.codes().own);
      client.session.login();
      client.screen.showInterface(false);
      client.advance(30);
      world.check('the popup is hidden with the interface', !world.popupShows());
      client.screen.showInterface(true);
      client.advance(1);
      world.check('the popup is seen afterwards', world.popupShows());
    },
  },
  {
    name: 'Escape that brings a hidden interface back closes no offer',
    play(world) {
      const { client } = world;
      client.traps.interfaceClosesWindows = true;
      world.loggedIn();
      client.screen.showInterface(false);
      client.advance(30);
      client.screen.pressEscape();
      client.advance(1);
      world.check('the popup is back', world.popupShows());
      client.screen.pressEscape();
      client.advance(1);
      world.check('the next Escape closes the popup', !world.popupShows());
    },
  },
  {
    name: 'a popup whose build is worn when a cinematic ends does not come back',
    play(world) {
      const { client } = world;
      client.traps.interfaceClosesWindows = true;
      const codes = world.loggedIn();
      client.screen.showInterface(false);
      client.advance(5);
      client.loadouts.wear(codes.mythicPlus);
      client.screen.showInterface(true);
      client.advance(1);
      world.check('nothing shows', !world.popupShows());
    },
  },
  {
    name: 'a popup waits for the end of combat that begins with a cinematic',
    play(world) {
      const { client } = world;
      client.traps.interfaceClosesWindows = true;
      world.loggedIn();
      client.screen.showInterface(false);
      client.character.enterCombat();
      client.advance(5);
      client.screen.showInterface(true);
      client.advance(1);
      world.check('nothing shows in combat', !world.popupShows());
      client.character.leaveCombat();
      client.advance(1);
      world.check('the popup is back after combat', world.popupShows());
    },
  },
  {
    name: 'the browser shows what is worn after a switch',
    play(world) {
      const { client } = world;
      world.loggedIn();
      world.closePopup();
      client.input.typeCommand('/toptalent browse');
      const canUse = () => world.useButton(words.useEncounter)?.simEnabled === true;
      world.check('the build is not worn yet', canUse());
      world.use(words.useEncounter);
      world.check(
        'the browser says that the build is worn',
        !canUse() && client.screen.sees(words.wornAlready),
      );
      world.restore();
      world.check('the build is not worn any more', canUse());
    },
  },
  {
    name: 'the browser shows the builds of the new specialization after a change',
    play(world) {
      const { client } = world;
      world.loggedIn();
      world.closePopup();
      client.input.typeCommand('/toptalent browse');
      client.character.changeSpecialization(63);
      client.advance(1);
      world.check(
        'the browser is titled with the new specialization',
        client.screen.sees('Top builds: Fire'),
      );
      world.check('the browser shows the new specialization’s code', client.screen.sees(world.codes().raid));
    },
  },
  {
    name: 'the browser compares as soon as the talents of the new specialization arrive',
    play(world) {
      const { client } = world;
      client.traps.activeConfigLag = 3;
      world.loggedIn();
      world.closePopup();
      client.input.typeCommand('/toptalent browse');
      client.character.changeSpecialization(63);
      client.advance(5);
      world.closePopup();
      world.check('the build fits the new specialization', !client.screen.sees('Does not fit'));
      world.use(words.useEncounter);
      world.check('the build is worn', client.loadouts.wears(world.codes().raid));
    },
  },
  ...[0.8, 1, 1.5, 2].map((scale): Scenario => ({
    name: `popup and browser do not cover each other at scale ${scale}`,
    play(world) {
      const { client } = world;
      world.loggedIn();
      client.input.changeSetting('AzerothsTopTalent_scale', scale);
      client.input.typeCommand('/toptalent show');
      client.input.typeCommand('/toptalent browse');
      world.check('the windows are apart if the browser opens last', areApart(world));
      client.screen.pressEscape();
      client.input.typeCommand('/toptalent browse');
      client.input.typeCommand('/toptalent show');
      world.check('the windows are apart if the popup opens last', areApart(world));
    },
  })),
  {
    name: 'an open browser makes room for the popup of a ready check',
    play(world) {
      const { client } = world;
      world.arrivedIn(abyss);
      client.input.typeCommand('/toptalent browse');
      world.readyCheck();
      world.check('popup and browser show', world.popupShows() && client.screen.sees(words.useEncounter));
      world.check('popup and browser are side by side', areApart(world));
    },
  },
  {
    name: 'for the player who starts a ready check the popup stands on the screen, not by a window that cannot be seen',
    play(world) {
      const { client } = world;
      world.arrivedIn(abyss);
      client.raid.readyCheck('player');
      client.advance(1);
      world.check('the popup shows', world.popupShows());
      world.check('the popup stands on the screen', popupStandsBy(world) === 'UIParent');
      client.raid.finishReadyCheck();
      world.closePopup();
      client.raid.readyCheck();
      client.advance(1);
      world.check(
        'the popup stands by the window of another player’s ready check',
        popupStandsBy(world) === 'ReadyCheckFrame',
      );
    },
  },
  {
    name: 'the note that the player is dead goes when the player is alive again',
    play(world) {
      const { client } = world;
      client.loadouts.wear(world.codes().own);
      client.character.die();
      client.session.login();
      client.advance(3);
      world.check('it says so', client.screen.sees("when you're dead"));
      client.character.revive();
      client.advance(1);
      world.check('and not any more', world.popupShows() && !client.screen.sees("when you're dead"));
    },
  },
  {
    name: 'a preview from the settings shows the popup outside a raid, and its buttons only close it',
    play(world) {
      const { client } = world;
      const codes = world.loggedIn();
      world.closePopup();
      const before = sounds(world);
      client.input.clickSettingsButton('Preview of the window');
      world.check('it shows', world.popupShows());
      world.check('as a sample', client.screen.sees('sample'));
      world.check('without a sound', sounds(world) === before);
      client.screen.click(words.keepMine);
      world.check('closed', !world.popupShows());
      client.input.clickSettingsButton('Preview of the window');
      world.use(words.useEncounter);
      world.check(
        'nothing is changed',
        client.loadouts.wears(codes.own) && client.loadouts.names().length === 0,
      );
      world.relog();
      world.check('nothing is remembered', world.popupShows());
    },
  },
  {
    name: 'the settings of dungeons are grey while dungeons are off, and the place can only be reset once it was moved',
    play(world) {
      const { client } = world;
      world.loggedIn();
      const heroic = client.game.settings.settings.find(
        (setting) => setting.GetVariable() === 'AzerothsTopTalent_heroic',
      )!;
      world.check('can be changed', heroic.simCanChange!());
      client.input.changeSetting('AzerothsTopTalent_dungeon', false);
      world.check('grey', !heroic.simCanChange!());
      const position = client.game.settings.settings.find(
        (setting) => setting.GetVariable() === 'AzerothsTopTalent_position',
      )!;
      world.check('nothing was moved', position.simChoices!().length === 1);
    },
  },
  {
    name: 'a build that differs in few enough talents is left alone, and a command still offers',
    play(world) {
      const { client } = world;
      world.loggedIn();
      client.screen.click(words.close);
      client.input.changeSetting('AzerothsTopTalent_tolerance', 20);
      const { raid } = world.data().specs[client.game.player.specId]!;
      const near = raid.general!.alternatives.find(
        ({ heroTree }) => heroTree.subTreeId === raid.general!.heroTree.subTreeId,
      );
      if (near !== undefined) {
        client.loadouts.wear(near.talentCode);
      }
      world.relog();
      world.check('silence', !world.popupShows());
      client.input.typeCommand('/toptalent show');
      world.check('asked for', world.popupShows());
      client.screen.click(words.close);
      client.input.changeSetting('AzerothsTopTalent_tolerance', 0);
      world.relog();
      world.check('offered without the setting', world.popupShows());
    },
  },
  {
    name: 'a settings page that could not be made is said when asked for, without an error',
    play(world) {
      const { client } = world;
      client.loadouts.wear(world.codes().own);
      client.traps.noSettings = true;
      client.session.login();
      client.advance(3);
      client.errors.splice(0, client.errors.length);
      client.input.typeCommand('/toptalent settings');
      world.check('said', world.said('The settings page could not be made') === 1);
    },
  },
  ...['settings', 'said', 'pulled'].map((part): Scenario => ({
    name: `"${part}" that another addon removed in mid-session is read anew`,
    play(world) {
      const { client } = world;
      world.loggedIn();
      client.screen.click(words.close);
      const saved = client.machine.globals.table['AzerothsTopTalentDB'] as Record<string, unknown>;
      saved[part] = undefined;
      client.input.typeCommand('/toptalent show');
      world.check('the popup shows', world.popupShows());
      world.enter(abyss);
      world.readyCheck();
      world.wipe(3176);
      client.input.typeCommand('/toptalent status');
      world.check('and the addon goes on', world.said('Status: ') === 1);
    },
  })),
  {
    name: 'saved variables that another addon removed as a whole are made anew and saved',
    play(world) {
      const { client } = world;
      const { table } = client.machine.globals;
      const codes = world.loggedIn();
      table['AzerothsTopTalentDB'] = undefined;
      table['AzerothsTopTalentCharDB'] = undefined;
      world.use(words.useRaid);
      world.check('a build is worn', client.loadouts.wears(codes.raid));
      world.check('and saved again', table['AzerothsTopTalentCharDB'] !== undefined);
      world.restore();
      world.check('the backup is kept', client.loadouts.wears(codes.own));
    },
  },
];

function popupStandsBy(world: ScenarioWorld): string | undefined {
  const [, relativeTo] = host(world).simChildren[0]!.GetPoint(1);
  return relativeTo?.simName;
}

/** Whether both windows show, and neither covers a part of the other. */
function areApart(world: ScenarioWorld): boolean {
  const [first, second] = host(world).simChildren.filter((window) => window.IsVisible());
  if (first === undefined || second === undefined) {
    return false;
  }
  const isBeside = (one: Frame, other: Frame) =>
    one.GetRight()! * one.GetScale() <= other.GetLeft()! * other.GetScale();
  return isBeside(first, second) || isBeside(second, first);
}
