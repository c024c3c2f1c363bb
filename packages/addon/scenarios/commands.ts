/** What the player types. */
import { abyss } from './places.ts';
import { words } from './words.ts';
import type { Scenario } from './world.ts';

export const commandScenarios: readonly Scenario[] = [
  {
    name: '/toptalent status says that the popup at login is switched off',
    play(world) {
      const { client } = world;
      world.loggedIn();
      client.input.typeCommand('/toptalent status');
      world.check('the status says that an offer is due', world.said('an offer is due') === 1);
      client.input.changeSetting('AzerothsTopTalent_login', false);
      client.input.typeCommand('/toptalent status');
      world.check(
        'the status says that the popup is switched off',
        world.said('switched off in the settings') === 1,
      );
    },
  },
  {
    name: '/toptalent next makes no sound, and a ready check does',
    play(world) {
      const { client } = world;
      const sounds = () => client.transcript.lines.filter((line) => line.startsWith('sound')).length;
      world.arrivedIn(abyss);
      const before = sounds();
      client.input.typeCommand('/toptalent next');
      world.check('the popup shows', world.popupShows());
      world.check('the popup makes no sound', sounds() === before);
      world.closePopup();
      world.readyCheck();
      world.check('the popup of a ready check makes a sound', sounds() === before + 1);
    },
  },
  {
    name: '/toptalent help lists the commands, and so does the command alone',
    play(world) {
      const { client } = world;
      world.loggedIn();
      client.input.typeCommand('/toptalent help');
      client.input.typeCommand('/toptalent');
      client.input.typeCommand('/TopTalent  HELP ');
      world.check('the help shows three times', world.said(words.help) === 3);
    },
  },
  {
    name: '/att is the short form if no other addon has it',
    play(world) {
      const { client } = world;
      world.loggedIn();
      client.input.typeCommand('/att version');
      world.check('the version shows', world.said('Version 0.1.0') === 1);
    },
  },
  {
    name: 'an unknown command is answered with a hint at the help',
    play(world) {
      const { client } = world;
      world.loggedIn();
      client.input.typeCommand('/toptalent dance');
      world.check('the answer names what was typed', world.said('"dance"') === 1);
    },
  },
  {
    name: '/toptalent show offers both builds, even if one is active or was declined',
    play(world) {
      const { client } = world;
      world.loggedIn();
      client.screen.click(words.keepMine);
      client.input.typeCommand('/toptalent show');
      world.check('the raid build is offered', client.screen.sees(words.useRaid));
      world.check('the Mythic+ build is offered', client.screen.sees(words.useMythicPlus));
    },
  },
  {
    name: '/toptalent status prints one line for a bug report',
    play(world) {
      const { client } = world;
      world.loggedIn();
      client.input.typeCommand('/toptalent status');
      world.check('the status is one line', world.said('Status: ') === 1);
      world.check('the status names the version', world.said('version 0.1.0') === 1);
      world.check('the status says that the data is a sample', world.said('data: sample, 2026-11-20') === 1);
    },
  },
  {
    name: 'a second click during a change is answered, not queued',
    play(world) {
      const { client } = world;
      const codes = world.loggedIn();
      world.use(words.useRaid, 3);
      client.input.typeCommand('/toptalent show');
      if (world.useButton(words.useMythicPlus) !== undefined) {
        world.clickUse(words.useMythicPlus);
      }
      client.advance(40);
      world.check('the first build is worn', client.loadouts.wears(codes.raid));
    },
  },
  {
    name: 'an unknown command is echoed whole, in letters of any language, and commands no colors',
    play(world) {
      const { client } = world;
      world.loggedIn();
      client.input.typeCommand('/toptalent voilà');
      client.input.typeCommand('/toptalent Ещё');
      client.input.typeCommand('/toptalent |cffff0000red');
      world.check('the accent is whole', world.said('"voilà"') === 1);
      world.check('the capital too', world.said('"Ещё"') === 1);
      world.check('the color is text', world.said('"||cffff0000red"') === 1);
    },
  },
  {
    name: '/toptalent why names the reason of the last silence',
    play(world) {
      const { client } = world;
      client.loadouts.wear(world.codes().raid);
      client.session.login();
      client.advance(3);
      client.input.typeCommand('/toptalent why');
      world.check('a build is worn', world.said('you already use one of the builds') === 1);
      client.loadouts.wear(world.codes().own);
      client.input.changeSetting('AzerothsTopTalent_login', false);
      world.relog();
      client.input.typeCommand('/toptalent why');
      world.check('it is switched off', world.said('switched off in the settings') === 1);
    },
  },
  {
    name: 'cleanup says why it kept a loadout',
    play(world) {
      const { client } = world;
      world.loggedIn();
      world.use(words.useRaid);
      client.input.typeCommand('/toptalent cleanup');
      world.check('it is in use', world.said(`Kept: "${words.slotRaid}" is in use`) === 1);
      client.loadouts.edit(words.slotRaid, world.codes().second);
      client.input.typeCommand('/toptalent cleanup');
      world.check('it is edited', world.said(`you have changed the talents of "${words.slotRaid}"`) === 1);
      world.check('and still there', client.loadouts.names().includes(words.slotRaid));
    },
  },
];
