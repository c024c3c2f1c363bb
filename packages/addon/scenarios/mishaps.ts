/** What may go wrong in the middle of a switch: Lua errors, answers that come late or to somebody else, combat at the wrong moment. */
import { kingsRest } from './places.ts';
import { words } from './words.ts';
import type { KnownCodes, Scenario, ScenarioWorld } from './world.ts';

/** The raid build is worn, and the popup is there again for the other one. */
function withSlot(world: ScenarioWorld): KnownCodes {
  const codes = world.loggedIn();
  world.client.screen.click(words.useRaid);
  world.client.advance(10);
  world.client.input.typeCommand('/toptalent show');
  return codes;
}

/** A call of the client raises once, in the middle of a switch; the next click works. */
function comesThroughError(world: ScenarioWorld, calledFunction: string): void {
  const { client } = world;
  const codes = world.loggedIn();
  client.traps.errorIn = calledFunction;
  client.screen.click(words.useRaid);
  client.advance(60);
  world.check('the error is the client’s to show', client.errors.length === 1);
  client.errors.splice(0, client.errors.length);
  world.check('the player is told', world.said(words.notChanged) === 1);
  client.input.typeCommand('/toptalent show');
  world.check('the popup shows', world.popupShows());
  const isWorn = client.loadouts.wears(codes.raid);
  client.screen.click(isWorn ? words.useMythicPlus : words.useRaid);
  client.advance(60);
  world.check('a build is worn', client.loadouts.wears(isWorn ? codes.mythicPlus : codes.raid));
  world.check('in one loadout', client.loadouts.names().length === 1);
}

/** In the list of loadouts is one of ours, that of the build just used, and clean-up leaves none but the one that is worn. */
function leavesNoOrphans(world: ScenarioWorld): void {
  const { client } = world;
  client.input.typeCommand('/toptalent cleanup');
  client.advance(3);
  world.check('clean-up leaves none but what is worn', client.loadouts.names().length <= 1);
}

export const mishapScenarios: readonly Scenario[] = [
  {
    name: 'a keystone that starts while a loadout is being made: it is left as the client made it, and that is said',
    play(world) {
      const { client } = world;
      world.arrivedIn(kingsRest);
      client.traps.creationDelay = 1;
      client.screen.click(words.useEncounter);
      client.keystone.start(249);
      client.advance(30);
      world.check('the player is told', world.said(words.notChanged) === 1);
    },
  },
  {
    name: 'a /reload while the server makes a loadout: what it makes is left alone, and ours is put back beside it',
    play(world) {
      const { client } = world;
      const codes = withSlot(world);
      client.screen.click(words.useMythicPlus);
      client.advance(0.2);
      client.session.reload();
      client.advance(10);
      world.check('both', client.loadouts.names().join() === `${words.slotMythicPlus},${words.slotRaid}`);
      world.closePopup();
      world.askAndUse(words.useMythicPlus);
      world.check('it can be used', client.loadouts.wears(codes.mythicPlus));
      world.restore();
      world.check(
        'ours is written anew',
        client.loadouts.names().join() === `${words.slotMythicPlus},${words.slotBefore}`,
      );
    },
  },
  {
    name: 'the same with the first loadout of ours: the next build gets a slot of its own',
    play(world) {
      const { client } = world;
      const codes = world.loggedIn();
      client.screen.click(words.useRaid);
      client.advance(0.1);
      client.session.reload();
      client.advance(10);
      world.check('it is there', client.loadouts.names().join() === words.slotRaid);
      world.closePopup();
      world.askAndUse(words.useMythicPlus);
      world.check('the Mythic+ build is worn', client.loadouts.wears(codes.mythicPlus));
      world.restore();
      world.check('beside it', client.loadouts.names().join() === `${words.slotRaid},${words.slotBefore}`);
    },
  },
  {
    name: 'a loadout that the player makes after that /reload is theirs, whatever its name and talents',
    play(world) {
      const { client } = world;
      const codes = world.loggedIn();
      client.traps.creationDelay = 60;
      client.screen.click(words.useRaid);
      client.advance(0.1);
      client.session.reload();
      client.loadouts.add(words.slotRaid, codes.raid);
      client.advance(10);
      world.closePopup();
      client.traps.creationDelay = 0;
      world.askAndUse(words.useMythicPlus);
      client.input.typeCommand('/toptalent cleanup');
      client.advance(3);
      world.check('it is still there', client.loadouts.names().includes(words.slotRaid));
    },
  },
  {
    name: 'a Lua error in the import ends the switch, and the next one works',
    play: (world) => comesThroughError(world, 'ImportLoadout'),
  },
  {
    name: 'a Lua error in the switch by name ends the switch, and the next one works',
    play: (world) => comesThroughError(world, 'SwitchToLoadoutByName'),
  },
  {
    name: 'a Lua error after the change was applied ends the switch, and the next one works',
    play(world) {
      // The talent window selects by itself; only on the way by handle is it done for it.
      world.client.traps.staleLoadoutCache = true;
      world.client.traps.silentRename = true;
      comesThroughError(world, 'UpdateLastSelectedSavedConfigID');
    },
  },
  {
    name: 'a Lua error after ours was deleted: it is put back at the next look',
    play(world) {
      const { client } = world;
      withSlot(world);
      client.traps.errorIn = 'ImportLoadout';
      client.screen.click(words.useMythicPlus);
      client.advance(10);
      client.errors.splice(0, client.errors.length);
      client.session.relog();
      client.advance(5);
      world.check('it is there again', client.loadouts.names().join() === words.slotRaid);
      world.check('and selected, as its talents are worn', client.loadouts.selected() === words.slotRaid);
    },
  },
  {
    name: 'what is put back is not selected when other talents are worn by then, nor when it was not before',
    play(world) {
      const { client } = world;
      const codes = withSlot(world);
      client.traps.errorIn = 'ImportLoadout';
      client.screen.click(words.useMythicPlus);
      client.advance(10);
      client.errors.splice(0, client.errors.length);
      client.loadouts.wear(codes.second);
      client.session.relog();
      client.advance(5);
      world.check('it is there again', client.loadouts.names().join() === words.slotRaid);
      world.check('the Default Loadout is still selected', client.loadouts.selected() === undefined);
      client.loadouts.wear(codes.raid);
      client.traps.importFailures = 1;
      world.askAndUse(words.useMythicPlus, 40);
      world.check('it is there once more', client.loadouts.names().join() === words.slotRaid);
      world.check('and the Default Loadout is selected', client.loadouts.selected() === undefined);
    },
  },
  {
    name: 'what is put back is there when combat begins: it is named and shares its bars after combat, not in it',
    play(world) {
      const { client } = world;
      withSlot(world);
      client.traps.importFailures = 1;
      client.traps.nameLostAtCreation = true;
      client.screen.click(words.useMythicPlus);
      // The first try to put it back is asked for two seconds after the refusal.
      client.advance(0.3);
      client.character.enterCombat();
      client.advance(10);
      world.check('it has no name yet', client.loadouts.names().join() === '');
      client.character.leaveCombat();
      client.advance(5);
      world.check('it is named again', client.loadouts.names().join() === words.slotRaid);
      const [slot] = client.game.talents.configs.savedOf(client.game.player.specId);
      world.check('and shares its bars', slot?.usesSharedActionBars === true);
    },
  },
  {
    name: 'a creation that is never told of is found in the list',
    play(world) {
      const { client } = world;
      const codes = withSlot(world);
      client.traps.creationLost = true;
      client.screen.click(words.useMythicPlus);
      client.advance(20);
      world.check('the Mythic+ build is worn', client.loadouts.wears(codes.mythicPlus));
      world.check('in one loadout', client.loadouts.names().join() === words.slotMythicPlus);
    },
  },
  {
    name: 'a creation that comes when it was given up, and what was before is being put back, is ours all the same',
    play(world) {
      const { client } = world;
      const codes = withSlot(world);
      client.traps.creationDelay = 5.2;
      client.screen.click(words.useMythicPlus);
      client.advance(5.2);
      client.traps.creationDelay = 0;
      client.advance(40);
      world.check('what was before is worn', client.loadouts.wears(codes.raid));
      world.check('and there again', client.loadouts.names().includes(words.slotRaid));
      client.loadouts.choose(words.slotRaid);
      leavesNoOrphans(world);
    },
  },
  {
    name: 'a loadout that the player makes at the same moment is not taken for ours',
    play(world) {
      const { client } = world;
      const codes = world.loggedIn();
      client.screen.click(words.useRaid);
      client.advance(0.1);
      const mine = client.game.talents.configs.addSaved(
        client.game.player.specId,
        'Mine',
        client.game.talents.active().bought,
      );
      client.machine.step(() =>
        client.fire('TRAIT_CONFIG_CREATED', {
          ID: mine.configId,
          name: 'Mine',
          treeIDs: [],
          type: 1,
          usesSharedActionBars: false,
        }),
      );
      client.advance(20);
      world.check('it has its name', client.loadouts.names().includes('Mine'));
      world.check('the raid build is worn', client.loadouts.wears(codes.raid));
    },
  },
  {
    name: 'a saved loadout that is selected without being worn is worn after a silent refusal',
    play(world) {
      const { client } = world;
      const codes = world.codes();
      client.loadouts.add('My raid', codes.raid);
      client.loadouts.wear(codes.own);
      client.game.talents.active().lastSelected = client.game.talents.configs.savedOf(
        client.game.player.specId,
      )[0]!.configId;
      client.traps.loadConfigErrors = 1;
      client.session.login();
      client.advance(3);
      client.screen.click(words.useRaid);
      client.advance(20);
      world.check('it is worn', client.loadouts.wears(codes.raid));
      world.check('and that was said', world.said(words.applied) === 1);
    },
  },
  {
    name: 'what stays staged after a cast that was broken off is dropped, so that the next try works',
    play(world) {
      const { client } = world;
      client.traps.stagedStays = true;
      const codes = world.loggedIn();
      client.screen.click(words.useRaid);
      client.advance(2);
      client.character.move();
      client.advance(5);
      world.check('nothing is staged', client.game.talents.active().staged === undefined);
      client.input.typeCommand('/toptalent show');
      client.screen.click(words.useRaid);
      client.advance(20);
      world.check('the second try works', client.loadouts.wears(codes.raid));
    },
  },
  {
    name: 'hero talents cost what they cost, whether or not the client lists their purses',
    play(world) {
      const { client } = world;
      client.traps.heroCurrenciesUnlisted = true;
      const codes = world.loggedIn();
      client.screen.click(words.useRaid);
      client.advance(20);
      world.check('the raid build is worn, hero talents too', client.loadouts.wears(codes.raid));
    },
  },
];
