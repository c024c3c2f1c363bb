/** The build browser: its list and search, any specialization of the class, the runners-up, and what is worn. */
import { withSpec } from './data.ts';
import { abyssBosses, abyssNames } from './places.ts';
import { words } from './words.ts';
import type { Scenario, ScenarioWorld } from './world.ts';

type Frame = ScenarioWorld['client']['machine']['uiParent'];

function openBrowser(world: ScenarioWorld): void {
  world.loggedIn();
  world.closePopup();
  world.client.input.typeCommand('/toptalent browse');
}

/** Rows of the list and of the runners-up; the other buttons have art of their own. */
const rows = ({ client }: ScenarioWorld) =>
  client.screen.buttons().filter((button) => button.simArt === 'row' && button.GetText() !== undefined);

const rowNames = (world: ScenarioWorld): readonly string[] => rows(world).map((row) => row.GetText() ?? '');

/** The rows with this sign. */
function rowsWith(world: ScenarioWorld, atlas: string): readonly string[] {
  const isSign = (region: Frame['simRegions'][number]) =>
    region.simShown && (region as unknown as { simPicture?: string }).simPicture === atlas;
  return rows(world)
    .filter((row) => row.simRegions.some((region) => isSign(region)))
    .map((row) => row.GetText() ?? '');
}

const check = 'common-icon-checkmark';

export const browserScenarios: readonly Scenario[] = [
  {
    name: 'a click on a runner-up shows its code and marks only it; the row of the top build brings that back',
    play(world) {
      const { client } = world;
      openBrowser(world);
      const build = world.data().specs[client.game.player.specId]!.raid.general!;
      world.check('the build has runners-up', build.alternatives.length > 0);
      const variants = rows(world).slice(-(build.alternatives.length + 1));
      world.check('the first row is the top build', variants[0]!.GetText() === 'Top build');
      for (let index = variants.length - 1; index >= 0; index--) {
        client.screen.clickButton(variants[index]!);
        const code = index === 0 ? build.talentCode : build.alternatives[index - 1]!.talentCode;
        world.check('a click shows the row’s code', client.screen.sees(code));
        world.check(
          'only the clicked row is marked',
          variants.filter((row) => row.simHighlighted).length === 1 && variants[index]!.simHighlighted,
        );
      }
    },
  },
  {
    name: 'each runner-up shows its own share and its own difference, and its exact figures under the pointer',
    play(world) {
      const { client } = world;
      openBrowser(world);
      const build = world.data().specs[client.game.player.specId]!.raid.general!;
      const variants = rows(world).slice(-(build.alternatives.length + 1));
      for (let index = 0; index < build.alternatives.length; index++) {
        const { similarShare, exactPlayers } = build.alternatives[index]!;
        const row = variants[index + 1]!;
        world.check('its share', client.screen.sees(`"${Math.floor(similarShare * 100 + 0.5)}%"`));
        client.screen.restOnFrame(row);
        world.check(
          'its exact figures',
          client.screen.sees(`Exactly this build: ${exactPlayers} of ${build.sampleSize} players`),
        );
        row.simRun('OnLeave', true);
      }
      world.check('the one that is worn', client.screen.sees(words.wornAlready));
      world.check('the tooltip is gone with the pointer', !client.machine.tooltip.IsShown());
    },
  },
  {
    name: 'each icon of the difference shows the game’s own tooltip of its talent, and whether it comes or goes',
    play(world) {
      const { client } = world;
      openBrowser(world);
      const said: string[] = [];
      for (const frame of client.screen.pointable()) {
        frame.simRun('OnEnter', true);
        const lines = client.machine.tooltip.simLines;
        if (lines.length === 3 && lines[1]!.includes('in the words of the game')) {
          said.push(lines[2]!);
        }
        frame.simRun('OnLeave', true);
      }
      world.check('some come', said.includes('You would gain this talent.'));
      world.check('some go', said.includes('You would lose this talent.'));
    },
  },
  {
    name: 'the build that is worn has a check mark in the list, wherever it is the top build',
    play(world) {
      const { client } = world;
      const { raid } = world.codes();
      openBrowser(world);
      world.check('only a runner-up is worn', !rowsWith(world, check).includes('General build'));
      client.loadouts.wear(raid);
      client.screen.pressEscape();
      client.input.typeCommand('/toptalent browse');
      const marked = rowsWith(world, check);
      world.check('the general raid build is marked', marked[0] === 'General build');
      world.check('so is its row among the builds', marked[marked.length - 1] === 'Top build');
    },
  },
  {
    name: 'the search leaves the encounters that hold what was typed, in any case; Escape leaves the box, then the window',
    play(world) {
      const { client } = world;
      openBrowser(world);
      const all = rowNames(world).length;
      client.screen.typeInto(' VASH ');
      const found = rowNames(world);
      world.check('one boss is left', found.includes('Vashnik the Malignant') && !found.includes('Sszorak'));
      world.check('the heading of the other kind is gone', !client.screen.sees('text "Mythic+"'));
      client.screen.click('Vashnik the Malignant');
      world.check('a click shows it', client.screen.sees('text "Vashnik the Malignant"'));
      client.screen.typeInto('mythic');
      world.check('a heading brings its entries', rowNames(world).includes("Kings' Rest"));
      client.screen.typeInto('nowhere');
      world.check('nothing is found', client.screen.sees('Nothing found'));
      client.screen.typeInto('');
      world.check('all are back', rowNames(world).length === all && !client.screen.sees('Nothing found'));
      client.screen.pressEscape();
      world.check('the window stays', client.screen.sees('Sszorak'));
      client.screen.pressEscape();
      world.check('the window is closed', !client.screen.sees('Sszorak'));
    },
  },
  {
    name: 'a search is forgotten when the browser opens again',
    play(world) {
      const { client } = world;
      openBrowser(world);
      client.screen.typeInto('vash');
      client.input.typeCommand('/toptalent browse');
      client.input.typeCommand('/toptalent browse');
      world.check('every encounter is listed', client.screen.sees('Sszorak'));
    },
  },
  {
    name: 'any specialization of the class can be looked at; only the active one is compared and used, and it says so',
    play(world) {
      const { client } = world;
      openBrowser(world);
      client.screen.click('Arcane');
      client.screen.click('( ) Fire');
      const fire = world.data().specs[63]!.raid.general!;
      world.check('its title', client.screen.sees('Top builds: Fire'));
      world.check('its code', client.screen.sees(fire.talentCode));
      world.check('it says why', client.screen.sees('Your active specialization is Arcane'));
      world.check('no difference', !client.screen.sees('to change'));
      world.check('the button is grey', world.useButton(words.useEncounter)?.simEnabled === false);
      world.check('nothing can be pinned', !client.screen.sees('Your own loadout here'));
      const asked = world.askedOfClient();
      world.use(words.useEncounter);
      world.check('a click asks for nothing', world.askedOfClient() === asked);
      client.screen.click('Fire');
      client.screen.click('( ) Arcane');
      world.check('back to the active one', client.screen.sees('to change'));
    },
  },
  {
    name: 'a chosen specialization that becomes active is compared; the browser opens on the active one again',
    play(world) {
      const { client } = world;
      openBrowser(world);
      client.screen.click('Arcane');
      client.screen.click('( ) Fire');
      client.character.changeSpecialization(63);
      client.advance(3);
      world.closePopup();
      world.check('it is compared', !client.screen.sees('Your active specialization'));
      client.screen.click('Fire');
      client.screen.click('( ) Frost');
      client.input.typeCommand('/toptalent browse');
      client.input.typeCommand('/toptalent browse');
      world.check('the active one', client.screen.sees('Top builds: Fire'));
    },
  },
  {
    name: 'an encounter without a build says so in the list, and cannot be chosen',
    play(world) {
      const { client } = world;
      world.withData((ns) => {
        withSpec(ns, (spec) => {
          const { encounters } = spec['raid'] as { encounters: Record<number, unknown> };
          encounters[abyssBosses[1]] = undefined;
        });
      });
      openBrowser(world);
      world.check('it says so', client.screen.sees('text "No build"'));
      client.screen.click(abyssNames[1]);
      world.check('the general build is still shown', !client.screen.sees(`text "${abyssNames[1]}"`));
    },
  },
];
