/** The player's own loadouts, pinned in the browser and offered first where they belong. */
import { abyss, abyssBosses, abyssNames, kingsRest } from './places.ts';
import { words } from './words.ts';
import type { KnownCodes, Scenario, ScenarioWorld } from './world.ts';

const mine = 'My boss';
const hint = 'Your pinned loadout, ';

/** Opens the browser, and pins a loadout to what the row says; to the general raid build without one. */
function pin(world: ScenarioWorld, loadout: string, row?: string): void {
  const { client } = world;
  client.input.typeCommand('/toptalent browse');
  if (row !== undefined) {
    client.screen.click(row);
  }
  client.screen.click('None');
  client.screen.click(`( ) ${loadout}`);
  client.input.typeCommand('/toptalent browse');
}

/** A build that is neither worn nor the top build of anything: a runner-up on one boss. */
function codeOfOwn(world: ScenarioWorld): string {
  const { raid } = world.data().specs[world.client.game.player.specId]!;
  const known = [...world.everyCode(), ...abyssBosses.map((id) => raid.encounters[id]?.talentCode)];
  const runnersUp = abyssBosses.flatMap((id) => raid.encounters[id]?.alternatives ?? []);
  return runnersUp.find(({ talentCode }) => !known.includes(talentCode))!.talentCode;
}

/** Logged in, with a saved loadout that is not worn, and nothing on the screen. @returns The codes, and that of the loadout. */
function withLoadout(world: ScenarioWorld): KnownCodes & { readonly mine: string } {
  const code = codeOfOwn(world);
  world.client.loadouts.add(mine, code);
  const codes = world.loggedIn();
  world.closePopup();
  return { ...codes, mine: code };
}

function atSecondBoss(world: ScenarioWorld): void {
  world.enter(abyss);
  world.wipe(abyssBosses[1]);
  world.readyCheck();
}

export const pinScenarios: readonly Scenario[] = [
  {
    name: 'a loadout pinned to a boss is the first card at that boss, beside the top build; one click selects it',
    play(world) {
      const { client } = world;
      const codes = withLoadout(world);
      pin(world, mine, abyssNames[1]);
      atSecondBoss(world);
      world.check('the loadout', client.screen.sees(`"${mine}"`));
      world.check(
        'how far apart',
        client.screen.sees(hint) && client.screen.sees('apart from the top build'),
      );
      world.check('the top build', client.screen.sees(`"${abyssNames[1]}"`));
      world.use('');
      world.check('its talents are worn', client.loadouts.wears(codes.mine));
      world.check('it is selected', client.loadouts.selected() === mine);
      world.check('no loadout was made', client.loadouts.names().join() === mine);
      world.check('the chat names it', world.said(`Talents changed to: ${mine}.`) === 1);
      world.readyCheck();
      world.check('wearing it is silence', !world.popupShows());
      world.relog();
      world.check('after a login too', !world.popupShows());
    },
  },
  {
    name: 'a loadout pinned to Mythic+ comes first in every dungeon, and at login; one for a dungeon outranks it there',
    play(world) {
      const { client } = world;
      const codes = withLoadout(world);
      client.loadouts.add('For one', codes.raid);
      client.input.typeCommand('/toptalent browse');
      client.screen.click('General build', 2);
      client.screen.click('None');
      client.screen.click(`( ) ${mine}`);
      client.input.typeCommand('/toptalent browse');
      world.relog();
      world.check('at login', client.screen.sees(`"${mine}"`));
      world.closePopup();
      world.enter(kingsRest);
      world.check('in the dungeon', client.screen.sees(`"${mine}"`));
      world.closePopup();
      pin(world, 'For one', "Kings' Rest");
      world.enter({ ...kingsRest, instanceId: 36, name: 'The Deadmines' });
      world.closePopup();
      world.enter(kingsRest);
      world.check('its own', client.screen.sees('"For one"') && !client.screen.sees(`"${mine}"`));
    },
  },
  {
    name: 'the browser shows the pin with a star, lists it with its own difference, and takes it away again',
    play(world) {
      const { client } = world;
      const codes = withLoadout(world);
      pin(world, mine);
      client.input.typeCommand('/toptalent browse');
      world.check(
        'in the box',
        client.screen.buttons().some((one) => one.simArt === 'dropdown' && one.GetText() === mine),
      );
      client.screen.click(mine, 2);
      world.check('its code in place of the top build’s', !client.screen.sees(codes.raid));
      world.check('how far from the top build', client.screen.sees(hint));
      client.screen.click(mine);
      world.check('the menu marks it', client.screen.sees(`(x) ${mine}`));
      client.screen.click('( ) None');
      world.check('no longer pinned', !client.screen.sees(mine));
    },
  },
  {
    name: 'a pinned loadout with the talents of the top build is one card, which says so; a click selects that loadout',
    play(world) {
      const { client } = world;
      const { raid } = world.data().specs[client.game.player.specId]!;
      const { talentCode } = raid.encounters[abyssBosses[1]]!;
      client.loadouts.add('Twin', talentCode);
      client.loadouts.add(mine, talentCode);
      world.loggedIn();
      world.closePopup();
      pin(world, mine, abyssNames[1]);
      atSecondBoss(world);
      world.check('it says so', client.screen.sees(`Your pinned loadout "${mine}" has the same talents.`));
      world.check('one card', client.screen.sees(`"${abyssNames[1]}"`) && !client.screen.sees(hint));
      world.use('');
      world.check('selected', client.loadouts.selected() === mine);
    },
  },
  {
    name: 'a pin is used from the browser as well: the loadout is selected',
    play(world) {
      const { client } = world;
      const codes = withLoadout(world);
      pin(world, mine);
      client.input.typeCommand('/toptalent browse');
      client.screen.click(mine, 2);
      world.use(words.useEncounter);
      world.check('worn', client.loadouts.wears(codes.mine) && client.loadouts.selected() === mine);
    },
  },
  {
    name: 'a pinned loadout that the player deleted is said to be gone once, and the browser says so',
    play(world) {
      const { client } = world;
      const codes = withLoadout(world);
      client.loadouts.add('Other', codes.own);
      pin(world, mine);
      client.loadouts.delete(mine);
      world.relog();
      world.relog();
      world.check('said once', world.said(`"${mine}" is no longer there`) === 1);
      world.check('not offered', !client.screen.sees(hint));
      client.input.typeCommand('/toptalent browse');
      world.check('in the browser', client.screen.sees(`No longer there: ${mine}`));
    },
  },
  {
    name: 'a pinned loadout that was renamed is still found, under its new name',
    play(world) {
      const { client } = world;
      withLoadout(world);
      pin(world, mine);
      client.loadouts.rename(mine, 'New name');
      world.relog();
      world.check('offered', client.screen.sees('"New name"') && client.screen.sees(hint));
    },
  },
  {
    name: 'of more loadouts than one menu holds, each can be pinned',
    play(world) {
      const { client } = world;
      client.loadouts.addMany(codeOfOwn(world), 30);
      world.loggedIn();
      world.closePopup();
      client.input.typeCommand('/toptalent browse');
      client.screen.click('None');
      world.check('the first ones', client.screen.sees('( ) Mine 24') && !client.screen.sees('Mine 25'));
      client.screen.click('...');
      client.screen.click('( ) Mine 30');
      world.check('pinned', client.screen.sees('button "Mine 30"'));
    },
  },
  {
    name: 'pins belong to the specialization: another one has none',
    play(world) {
      const { client } = world;
      withLoadout(world);
      pin(world, mine);
      client.character.changeSpecialization(63);
      client.advance(5);
      world.check('not offered', !client.screen.sees(hint));
      client.input.typeCommand('/toptalent browse');
      client.screen.click('None');
      world.check('nothing to pin', client.screen.sees('"No saved loadouts" (disabled)'));
    },
  },
  {
    name: 'the addon’s own loadouts cannot be pinned: it writes them anew for the next build',
    play(world) {
      const { client } = world;
      world.loggedIn();
      world.use(words.useRaid);
      client.input.typeCommand('/toptalent browse');
      client.screen.click('None');
      world.check('not listed', !client.screen.sees(`( ) ${words.slotRaid}`));
    },
  },
];
