/** Accidents in the middle of a switch: Lua errors, late events, other addons' events, combat. */
import { kingsRest } from './places.ts';
import { words } from './words.ts';
import type { KnownCodes, Scenario, ScenarioWorld } from './world.ts';

/** Applies the raid build, and opens the popup again for the other build. */
function withSlot(world: ScenarioWorld): KnownCodes {
  const codes = world.loggedIn();
  world.clickUse(words.useRaid);
  world.client.advance(10);
  world.client.input.typeCommand('/toptalent show');
  return codes;
}

/** A call of the client raises once in the middle of a switch; the next click works. */
function comesThroughError(world: ScenarioWorld, calledFunction: string): void {
  const { client } = world;
  const codes = world.loggedIn();
  client.traps.errorIn = calledFunction;
  world.clickUse(words.useRaid);
  client.advance(60);
  world.check('the client reports the error', client.errors.length === 1);
  client.errors.splice(0, client.errors.length);
  world.check('the chat says that talents were not changed', world.said(words.notChanged) === 1);
  client.input.typeCommand('/toptalent show');
  world.check('the popup shows', world.popupShows());
  const isWorn = client.loadouts.wears(codes.raid);
  world.clickUse(isWorn ? words.useMythicPlus : words.useRaid);
  client.advance(60);
  world.check('a build is worn', client.loadouts.wears(isWorn ? codes.mythicPlus : codes.raid));
  world.check('the addon has one loadout', client.loadouts.names().length === 1);
}

/** The addon has exactly one loadout, that of the build just used, and cleanup leaves only the active one. */
function leavesNoOrphans(world: ScenarioWorld): void {
  const { client } = world;
  client.input.typeCommand('/toptalent cleanup');
  client.advance(3);
  world.check('cleanup leaves only the active loadout', client.loadouts.names().length <= 1);
}

export const mishapScenarios: readonly Scenario[] = [
  {
    name: 'a keystone run that starts while a loadout is made ends the switch, and the chat says so',
    play(world) {
      const { client } = world;
      world.arrivedIn(kingsRest);
      client.traps.creationDelay = 1;
      world.clickUse(words.useEncounter);
      client.keystone.start(249);
      client.advance(30);
      world.check('the chat says that talents were not changed', world.said(words.notChanged) === 1);
    },
  },
  {
    name: 'a /reload while the server makes a loadout: that loadout is left alone, and the addon’s is put back beside it',
    play(world) {
      const { client } = world;
      const codes = withSlot(world);
      world.clickUse(words.useMythicPlus);
      client.advance(0.2);
      world.reload(10);
      world.check(
        'both loadouts are there',
        client.loadouts.names().join() === `${words.slotMythicPlus},${words.slotRaid}`,
      );
      world.closePopup();
      world.askAndUse(words.useMythicPlus);
      world.check('the new loadout can be used', client.loadouts.wears(codes.mythicPlus));
      world.restore();
      world.check(
        'the next build recycles the addon’s loadout',
        client.loadouts.names().join() === `${words.slotMythicPlus},${words.slotBefore}`,
      );
    },
  },
  {
    name: 'a /reload while the server makes the addon’s first loadout: the next build gets a loadout of its own',
    play(world) {
      const { client } = world;
      const codes = world.loggedIn();
      world.clickUse(words.useRaid);
      client.advance(0.1);
      world.reload(10);
      world.check('the new loadout is there', client.loadouts.names().join() === words.slotRaid);
      world.closePopup();
      world.askAndUse(words.useMythicPlus);
      world.check('the Mythic+ build is worn', client.loadouts.wears(codes.mythicPlus));
      world.restore();
      world.check(
        'the next build has a loadout beside it',
        client.loadouts.names().join() === `${words.slotRaid},${words.slotBefore}`,
      );
    },
  },
  {
    name: 'after a /reload during an import, a loadout that the player makes is theirs, whatever its name and talents',
    play(world) {
      const { client } = world;
      const codes = world.loggedIn();
      client.traps.creationDelay = 60;
      world.clickUse(words.useRaid);
      client.advance(0.1);
      client.session.reload();
      client.loadouts.add(words.slotRaid, codes.raid);
      client.advance(10);
      world.closePopup();
      client.traps.creationDelay = 0;
      world.askAndUse(words.useMythicPlus);
      client.input.typeCommand('/toptalent cleanup');
      client.advance(3);
      world.check('the player’s loadout is still there', client.loadouts.names().includes(words.slotRaid));
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
      // The talent window selects the loadout itself; after LoadConfig the addon does.
      world.client.traps.staleLoadoutCache = true;
      world.client.traps.silentRename = true;
      comesThroughError(world, 'UpdateLastSelectedSavedConfigID');
    },
  },
  {
    name: 'a Lua error after the addon’s loadout was deleted: it is put back soon after',
    play(world) {
      const { client } = world;
      withSlot(world);
      client.traps.errorIn = 'ImportLoadout';
      world.clickUse(words.useMythicPlus);
      client.advance(10);
      client.errors.splice(0, client.errors.length);
      world.relog();
      world.check('the addon’s loadout is there again', client.loadouts.names().join() === words.slotRaid);
      world.check(
        'the loadout is selected, as its talents are worn',
        client.loadouts.selected() === words.slotRaid,
      );
    },
  },
  {
    name: 'a loadout that is put back is not selected if other talents are active by then, or if it was not selected before',
    play(world) {
      const { client } = world;
      const codes = withSlot(world);
      client.traps.errorIn = 'ImportLoadout';
      world.clickUse(words.useMythicPlus);
      client.advance(10);
      client.errors.splice(0, client.errors.length);
      client.loadouts.wear(codes.second);
      world.relog();
      world.check('the addon’s loadout is there again', client.loadouts.names().join() === words.slotRaid);
      world.check('the Default Loadout is still selected', client.loadouts.selected() === undefined);
      client.loadouts.wear(codes.raid);
      client.traps.importFailures = 1;
      world.askAndUse(words.useMythicPlus, 40);
      world.check(
        'the addon’s loadout is there once more',
        client.loadouts.names().join() === words.slotRaid,
      );
      world.check('the Default Loadout is selected', client.loadouts.selected() === undefined);
    },
  },
  {
    name: 'combat begins when a loadout was put back: it gets its name and shared bars after combat, not in it',
    play(world) {
      const { client } = world;
      withSlot(world);
      client.traps.importFailures = 1;
      client.traps.nameLostAtCreation = true;
      world.clickUse(words.useMythicPlus);
      // The first attempt to put it back comes two seconds after the refusal.
      client.advance(0.3);
      client.character.enterCombat();
      client.advance(10);
      world.check('the loadout has no name yet', client.loadouts.names().join() === '');
      client.character.leaveCombat();
      client.advance(5);
      world.check('the loadout has its name again', client.loadouts.names().join() === words.slotRaid);
      const [slot] = client.game.talents.configs.savedOf(client.game.player.specId);
      world.check('the loadout shares the action bars', slot?.usesSharedActionBars === true);
    },
  },
  {
    name: 'a new loadout whose event never comes is found in the list',
    play(world) {
      const { client } = world;
      const codes = withSlot(world);
      client.traps.creationLost = true;
      world.clickUse(words.useMythicPlus);
      client.advance(20);
      world.check('the Mythic+ build is worn', client.loadouts.wears(codes.mythicPlus));
      world.check('the addon has one loadout', client.loadouts.names().join() === words.slotMythicPlus);
    },
  },
  {
    name: 'a new loadout that comes after it was given up, while the old one is put back, is still the addon’s',
    play(world) {
      const { client } = world;
      const codes = withSlot(world);
      client.traps.creationDelay = 30.2;
      world.clickUse(words.useMythicPlus);
      client.advance(30.4);
      client.traps.creationDelay = 0;
      client.advance(40);
      world.check('what was worn before is worn', client.loadouts.wears(codes.raid));
      world.check('the addon’s loadout is there again', client.loadouts.names().includes(words.slotRaid));
      client.loadouts.choose(words.slotRaid);
      leavesNoOrphans(world);
    },
  },
  {
    name: 'a loadout that the player makes at the same moment is not mistaken for the addon’s',
    play(world) {
      const { client } = world;
      const codes = world.loggedIn();
      world.clickUse(words.useRaid);
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
      world.check('the player’s loadout has its name', client.loadouts.names().includes('Mine'));
      world.check('the raid build is worn', client.loadouts.wears(codes.raid));
    },
  },
  {
    name: 'a saved loadout that is selected but not active is applied after a silent refusal',
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
      world.clickUse(words.useRaid);
      client.advance(20);
      world.check('the raid build is worn', client.loadouts.wears(codes.raid));
      world.check('the chat confirms the change', world.said(words.applied) === 1);
    },
  },
  {
    name: 'changes that stay staged after an interrupted cast are dropped, so that the next attempt works',
    play(world) {
      const { client } = world;
      client.traps.stagedStays = true;
      const codes = world.loggedIn();
      world.clickUse(words.useRaid);
      client.advance(2);
      client.character.move();
      client.advance(5);
      world.check('nothing is staged', client.game.talents.active().staged === undefined);
      client.input.typeCommand('/toptalent show');
      world.clickUse(words.useRaid);
      client.advance(20);
      world.check('the second attempt works', client.loadouts.wears(codes.raid));
    },
  },
  {
    name: 'the cost of hero talents is counted, whether or not the client lists their currencies',
    play(world) {
      const { client } = world;
      client.traps.heroCurrenciesUnlisted = true;
      const codes = world.loggedIn();
      world.clickUse(words.useRaid);
      client.advance(20);
      world.check('the raid build is worn, hero talents too', client.loadouts.wears(codes.raid));
    },
  },
];
