/** What each part of the popup does: icons, tooltips, buttons, menus, and what it says when something is in the way. */
import { withSpec } from './data.ts';
import { abyss, abyssBosses, abyssNames, kingsRest } from './places.ts';
import { words } from './words.ts';
import type { Scenario, ScenarioWorld } from './world.ts';

/** At a ready check, after a wipe: the boss is certain, and its build is the only one. */
function atSecondBoss(world: ScenarioWorld): void {
  world.arrivedIn(abyss);
  world.wipe(abyssBosses[1]);
  world.readyCheck();
}

/** The frames of the popup that answer to the pointer with the tooltip of a talent. */
function pointAtIcons(world: ScenarioWorld): readonly string[] {
  const { client } = world;
  const said: string[] = [];
  for (const frame of client.screen.pointable()) {
    frame.simRun('OnEnter', true);
    const tooltip = client.machine.tooltip;
    const lines = tooltip.simLines;
    if (tooltip.IsShown() && lines.length === 3) {
      said.push(lines.join(' / '));
    }
    frame.simRun('OnLeave', true);
  }
  return said;
}

export const popupPartScenarios: readonly Scenario[] = [
  {
    name: 'each icon of a talent shows the game’s own tooltip of it, and whether it comes or goes',
    play(world) {
      const { client } = world;
      atSecondBoss(world);
      const said = pointAtIcons(world);
      const comes = said.filter((line) => line.includes('You would gain this talent.'));
      const goes = said.filter((line) => line.includes('You would lose this talent.'));
      world.check('some come', comes.length > 0);
      world.check('some go', goes.length > 0);
      world.check(
        'in the words of the game',
        said.every((line) => line.includes('in the words of the game')),
      );
      world.check('the tooltip is gone with the pointer', !client.machine.tooltip.IsShown());
    },
  },
  {
    name: 'one primary button, one quiet one and two text buttons: each does what it says',
    play(world) {
      const { client } = world;
      atSecondBoss(world);
      const labels = client.screen
        .buttons()
        .filter((button) => button.simArt === 'goldButton' || button.simArt === 'greyButton')
        .map((button) => button.GetText());
      world.check('one of each', labels.join() === 'Keep mine,Switch (5 s)');
      client.screen.click(words.otherBoss);
      world.check('a menu of bosses', client.screen.sees(words.pickBoss));
      client.screen.click(abyssNames[3]);
      world.check('the picked boss', client.screen.sees(`"${abyssNames[3]}"`));
      client.screen.click("Don't ask again here");
      world.check('closed', !world.popupShows());
      world.readyCheck();
      world.check('silence for this visit', !world.popupShows());
    },
  },
  {
    name: '"keep mine" at a boss is silence about that build for the visit',
    play(world) {
      const { client } = world;
      atSecondBoss(world);
      client.screen.click(words.keepMine);
      world.readyCheck();
      world.check('silence', !world.popupShows());
    },
  },
  {
    name: 'a build that is worn already has a mark instead of a button',
    play(world) {
      const { client } = world;
      client.loadouts.wear(world.codes().raid);
      client.session.login();
      client.advance(3);
      client.input.typeCommand('/toptalent show');
      world.check('marked', client.screen.sees(words.wornAlready));
      world.check('no button on its card', world.useButton(words.useRaid) === undefined);
      world.check('one on the other', world.useButton(words.useMythicPlus) !== undefined);
    },
  },
  {
    name: 'a player who is dead sees a grey button, and one line with the game’s own reason',
    play(world) {
      const { client } = world;
      world.loggedIn();
      world.closePopup();
      client.game.player.dead = true;
      client.input.typeCommand('/toptalent show');
      world.check('the reason', client.screen.sees("You can't do that when you're dead."));
      world.check('grey', world.useButton(words.useRaid)?.simEnabled === false);
      client.game.player.dead = false;
      client.screen.pointAt(words.use);
      world.check('red again under the pointer', world.useButton(words.useRaid)?.simEnabled === true);
    },
  },
  {
    name: 'where the general build stands in for a dungeon’s own, its title is what it is, and the reason is said',
    play(world) {
      const { id } = world.data().encounters.find((encounter) => encounter.name === "Kings' Rest")!;
      world.withData((ns) => {
        withSpec(ns, (spec) => {
          const { encounters } = spec['mythicPlus'] as { encounters: Record<number, unknown> };
          encounters[id] = undefined;
        });
      });
      world.arrivedIn(kingsRest);
      const { screen } = world.client;
      world.check('its title', screen.sees('"General Mythic+ build"'));
      world.check('why', screen.sees("Too few players on Kings' Rest for a build of its own."));
    },
  },
];
