/** What the player opens: the build browser, the settings, the addon compartment, key bindings. */
import { clientLocales } from './locales.ts';
import { words } from './words.ts';
import { keyBindings, slashKey } from './world.ts';
import type { Scenario } from './world.ts';

export const windowScenarios: readonly Scenario[] = [
  {
    name: 'hiding the whole interface closes neither popup nor browser',
    play(world) {
      const { client } = world;
      world.loggedIn();
      client.input.typeCommand('/toptalent browse');
      client.screen.showInterface(false);
      client.advance(1);
      client.screen.showInterface(true);
      world.check('the popup is back', world.popupShows());
      world.check('the browser is back', client.screen.sees('Sszorak'));
      client.screen.pressEscape();
      world.check('Escape closes both', !world.popupShows() && !client.screen.sees('Sszorak'));
    },
  },
  {
    name: 'a popup that closes while the interface is hidden leaves nothing that Escape would have to close',
    play(world) {
      const { client } = world;
      world.loggedIn();
      client.screen.showInterface(false);
      client.character.enterCombat();
      client.screen.showInterface(true);
      world.check('the popup is closed', !world.popupShows());
      const host = client.machine.globals.table['AzerothsTopTalentPopup'] as { IsShown: () => boolean };
      world.check('the windows’ parent is hidden too', !host.IsShown());
      client.character.leaveCombat();
      world.check('the popup is back after combat', world.popupShows());
    },
  },
  {
    name: 'a saved place of the popup that is no valid point is replaced, and the chat says so',
    play(world) {
      const { client } = world;
      world.loggedIn();
      const saved = client.machine.globals.table['AzerothsTopTalentDB'] as { settings: { position: object } };
      saved.settings.position = { point: 'FOO', x: 1, y: 2 };
      world.reload(3);
      world.check('the popup shows', world.popupShows());
      world.check('the chat says that saved settings were replaced', world.said('could not be read') === 1);
    },
  },
  {
    name: 'the browser lists every encounter, shows a code to copy, and uses what it shows',
    play(world) {
      const { client } = world;
      const codes = world.loggedIn();
      world.closePopup();
      client.input.typeCommand('/toptalent browse');
      world.check('the browser lists a boss', client.screen.sees('Sszorak'));
      world.check('the browser lists a dungeon', client.screen.sees("Kings' Rest"));
      world.check('the browser shows the code', client.screen.sees(codes.raid));
      world.use(words.useEncounter);
      world.check('the build is worn', client.loadouts.wears(codes.raid));
    },
  },
  {
    name: 'Escape closes the browser',
    play(world) {
      const { client } = world;
      world.loggedIn();
      world.closePopup();
      client.input.typeCommand('/toptalent browse');
      client.screen.pressEscape();
      client.screen.pressEscape();
      world.check('the browser is closed', !client.screen.sees('Sszorak'));
    },
  },
  {
    name: 'the compartment offers builds on a left click and lists all on a right click',
    play(world) {
      const { client } = world;
      world.loggedIn();
      world.closePopup();
      client.input.clickCompartment();
      world.check('builds are offered', world.popupShows());
      client.screen.click(words.close);
      client.input.clickCompartment('RightButton');
      world.check('the browser lists every build', client.screen.sees('Sszorak'));
    },
  },
  {
    name: 'the keys offer builds and list them all, each with a name in the game’s list of keys',
    play(world) {
      const { client } = world;
      world.loggedIn();
      client.screen.click(words.close);
      const [show, browse] = keyBindings;
      client.input.pressKey(slashKey, show.command);
      world.check('builds are offered', world.popupShows());
      client.screen.click(words.close);
      client.input.pressKey(slashKey, browse.command);
      world.check('the browser lists every build', client.screen.sees('Sszorak'));
      for (const { name } of keyBindings) {
        const text = client.machine.globals.table[`BINDING_NAME_${name}`];
        world.check(`${name} has a name`, typeof text === 'string' && text !== '');
      }
    },
  },
  {
    name: 'the browser has the size of the setting, even if no popup has shown before',
    play(world) {
      const { client } = world;
      world.loggedIn();
      client.screen.click(words.keepMine);
      client.input.changeSetting('AzerothsTopTalent_scale', 1.5);
      world.reload();
      client.input.typeCommand('/toptalent browse');
      const host = client.machine.globals.table['AzerothsTopTalentPopup'] as typeof client.machine.uiParent;
      const windows = host.simChildren.filter((window) => window.IsShown());
      world.check(
        'one window shows, at the size of the setting',
        windows.length === 1 && windows[0]!.GetScale() === 1.5,
      );
    },
  },
  {
    name: 'popup and browser have the size of the setting',
    play(world) {
      const { client } = world;
      world.loggedIn();
      client.screen.click(words.close);
      client.input.changeSetting('AzerothsTopTalent_scale', 0.8);
      client.input.typeCommand('/toptalent show');
      client.input.typeCommand('/toptalent browse');
      const host = client.machine.globals.table['AzerothsTopTalentPopup'] as typeof client.machine.uiParent;
      const windows = host.simChildren.filter((window) => window.IsShown());
      world.check('two windows show', windows.length === 2);
      world.check(
        'both windows have the size of the setting',
        windows.every((window) => window.GetScale() === 0.8),
      );
    },
  },
  {
    name: 'the settings open on command, and in combat the chat explains why not',
    play(world) {
      const { client } = world;
      world.loggedIn();
      client.input.typeCommand('/toptalent settings');
      world.check('the settings are open', client.game.settings.openCategoryId !== undefined);
      client.character.enterCombat();
      client.input.typeCommand('/toptalent settings');
      world.check(
        'the chat says that the settings open after combat',
        world.said('The settings open after combat') === 1,
      );
    },
  },
  {
    name: 'with the popup at login off, nothing shows at login, and a command still answers',
    play(world) {
      const { client } = world;
      world.loggedIn();
      client.input.changeSetting('AzerothsTopTalent_login', false);
      world.relog(10);
      world.check('nothing shows', !world.popupShows());
      client.input.typeCommand('/toptalent show');
      world.check('the popup shows on command', world.popupShows());
    },
  },
  ...clientLocales.map((locale): Scenario => ({
    name: `in ${locale} the login offers both builds, one click applies, and every line has words`,
    choice: { locale },
    play(world) {
      const { client } = world;
      const codes = world.loggedIn();
      const lines = client.screen.lines();
      world.check('the window shows', lines.length > 5);
      world.check(
        'no text is missing',
        lines.every((line) => !line.includes('nil') && !line.includes('{')),
      );
      world.check(
        'the window is in its own language',
        locale === 'enUS' || !client.screen.sees('"Keep mine"'),
      );
      world.clickFirstCard();
      client.advance(10);
      world.check(
        'a build is worn',
        client.loadouts.wears(codes.raid) || client.loadouts.wears(codes.mythicPlus),
      );
      client.input.typeCommand('/toptalent status');
      client.input.typeCommand('/toptalent help');
      world.check(
        'every placeholder in the chat is filled',
        client.chat.every((line) => !line.includes('{')),
      );
    },
  })),
  {
    name: 'in a client of a language that we have no file of, everything is in English',
    choice: { locale: 'xxXX' },
    play(world) {
      world.loggedIn();
      world.check('the popup is in English', world.client.screen.sees('"Keep mine"'));
    },
  },
];
