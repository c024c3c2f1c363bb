/** Too early is not never: what comes before the talents, or before the player, is answered when both are there. */
import { abyss, kingsRest, silvermoon } from './places.ts';
import { words } from './words.ts';
import type { Scenario, ScenarioWorld } from './world.ts';

const fire = 63;

/** What a client says of a ready check: how long it still goes on, that as a secret, or nothing. */
type Telling = 'plainly' | 'secretly' | 'not at all';
const tellings: readonly Telling[] = ['plainly', 'secretly', 'not at all'];

function tells(world: ScenarioWorld, telling: Telling): void {
  world.client.traps.readyCheckTimeSecret = telling === 'secretly';
  world.client.traps.readyCheckTimeMissing = telling === 'not at all';
}

/** Whether the popup shows, and answers a ready check. */
function answersReadyCheck(world: ScenarioWorld): boolean {
  const { screen } = world.client;
  return world.popupShows() && (screen.sees('"Next boss"') || screen.sees('"Which boss is next?"'));
}

/** Logs in with the player's own build, long before the talents are loaded. */
function loggedInEarly(world: ScenarioWorld, seconds: number): void {
  const { client } = world;
  client.traps.talentsLoadDelay = seconds;
  client.loadouts.wear(world.codes().own);
  client.session.login();
}

function lateTalents(seconds: number): Scenario {
  return {
    name: `talents that are loaded ${seconds} s after the login are waited for, and then builds are offered`,
    play(world) {
      loggedInEarly(world, seconds);
      world.client.advance(seconds - 0.5);
      world.check('nothing shows before', !world.popupShows());
      world.client.advance(1);
      world.check('the builds are offered', world.client.screen.sees(words.reasonLogin));
    },
  };
}

/** Summoned into the raid during a ready check that began outside. */
function summoned(telling: Telling): Scenario {
  return {
    name: `a ready check that began before the player was summoned is answered in the raid, if the client tells its time ${telling}`,
    play(world) {
      const { client } = world;
      tells(world, telling);
      world.loggedIn();
      world.closePopup();
      client.raid.readyCheck();
      client.advance(8);
      world.check('nothing shows outside', !world.popupShows());
      client.travel.enter(abyss);
      client.advance(3);
      world.check('the ready check is answered', answersReadyCheck(world));
    },
  };
}

/** Summoned into the raid after the ready check. */
function summonedTooLate(telling: Telling, end: 'by the group' | 'by its time'): Scenario {
  return {
    name: `a ready check that ended ${end} before the player was summoned is not answered, if the client tells its time ${telling}`,
    play(world) {
      const { client } = world;
      tells(world, telling);
      world.loggedIn();
      world.closePopup();
      client.raid.readyCheck();
      if (end === 'by the group') {
        client.advance(5);
        client.raid.finishReadyCheck();
      } else {
        client.advance(40);
      }
      world.enter(abyss);
      world.check('nothing shows', !world.popupShows());
    },
  };
}

/** A ready check while the talents are loaded, in the raid. */
function readyWhileLoading(telling: Telling): Scenario {
  return {
    name: `a ready check while talents are loaded is answered once they are there, if the client tells its time ${telling}`,
    play(world) {
      const { client } = world;
      tells(world, telling);
      world.arrivedIn(abyss);
      client.traps.talentsLoadDelay = 11;
      client.session.relog();
      client.advance(3);
      client.raid.readyCheck();
      client.advance(7);
      world.check('nothing shows before', !world.popupShows());
      client.advance(2);
      world.check('the ready check is answered', answersReadyCheck(world));
    },
  };
}

/** Changes to Fire, wearing the general raid build there, so that nothing but a ready check has anything to offer. */
function changesToFire(world: ScenarioWorld): void {
  const { client } = world;
  client.character.changeSpecialization(fire);
  client.loadouts.wear(world.codes().raid);
}

const reloadsInLag = [1, 2] as const;

/** The handle still is that of the former specialization when the addon starts anew. */
function lagOverReload(reloads: 1 | 2): Scenario {
  return {
    name: `talents that follow a specialization change only after ${reloads} /reload are waited for, and nothing untrue is said`,
    play(world) {
      const { client } = world;
      world.withData((ns) => {
        (ns.talentData as Record<string, unknown>)['source'] = 'warcraft-logs';
      });
      world.loggedIn();
      client.traps.activeConfigLag = 12;
      client.character.changeSpecialization(fire);
      client.loadouts.wear(world.codes().own);
      client.advance(1);
      for (let times = 0; times < reloads; times += 1) {
        world.reload(5);
        world.check('nothing shows before', !world.popupShows());
      }
      client.input.typeCommand('/toptalent show');
      world.check('nor when asked', !world.popupShows());
      client.advance(12);
      world.check('the builds of Fire are offered', client.screen.sees('Fire'));
      world.check('they can be used', client.screen.sees(words.useRaid));
      world.check('nothing untrue is said', world.said('does not fit') === 0);
    },
  };
}

export const tooEarlyScenarios: readonly Scenario[] = [
  ...[3, 11, 90].map((seconds) => lateTalents(seconds)),
  {
    name: 'a dungeon that the player enters while talents are loaded has its build offered once they are there',
    play(world) {
      loggedInEarly(world, 15);
      world.client.advance(1);
      world.enter(kingsRest);
      world.check('nothing shows before', !world.popupShows());
      world.client.advance(5);
      world.check('the build of the dungeon is offered', world.client.screen.sees(words.useEncounter));
    },
  },
  ...[0.5, 2.5, 8].map((lag): Scenario => ({
    name: `talents that follow a specialization change ${lag} s late are waited for, and nothing untrue is said`,
    play(world) {
      const { client } = world;
      world.withData((ns) => {
        (ns.talentData as Record<string, unknown>)['source'] = 'warcraft-logs';
      });
      world.loggedIn();
      client.traps.activeConfigLag = lag;
      client.character.changeSpecialization(fire);
      client.loadouts.wear(world.codes().own);
      client.advance(lag - 0.1);
      world.check('nothing shows before', !world.popupShows());
      client.advance(3);
      world.check('the builds of Fire are offered', client.screen.sees('Fire'));
      world.check('they can be used', client.screen.sees(words.useRaid));
      world.check('nothing untrue is said', world.said('does not fit') === 0);
      client.character.changeSpecialization(62);
      client.advance(lag + 4);
      world.check('the builds of Arcane are offered', client.screen.sees('Arcane'));
      world.check('nothing untrue is said of them', world.said('does not fit') === 0);
    },
  })),
  ...reloadsInLag.map((reloads) => lagOverReload(reloads)),
  {
    name: 'a /reload after talents have followed a specialization change offers the builds at once',
    play(world) {
      const { client } = world;
      world.loggedIn();
      client.traps.activeConfigLag = 1;
      client.character.changeSpecialization(fire);
      client.loadouts.wear(world.codes().own);
      client.advance(1.2);
      world.reload(3);
      world.check('the builds of Fire are offered', client.screen.sees(words.useRaid));
      client.character.changeSpecialization(62);
      client.loadouts.wear(world.codes().own);
      client.advance(4);
      world.check('the builds of Arcane are offered', client.screen.sees('Arcane'));
    },
  },
  ...tellings.map((telling) => readyWhileLoading(telling)),
  ...tellings.map((telling) => summoned(telling)),
  ...tellings.map((telling) => summonedTooLate(telling, 'by the group')),
  ...tellings.map((telling) => summonedTooLate(telling, 'by its time')),
  {
    name: 'a ready check that began during the loading screen into the raid is answered',
    play(world) {
      const { client } = world;
      world.loggedIn();
      world.closePopup();
      client.raid.readyCheckUnseen();
      client.travel.enter(abyss);
      client.advance(3);
      world.check('the ready check is answered', answersReadyCheck(world));
    },
  },
  {
    name: 'a ready check that goes on over a /reload is answered again',
    play(world) {
      const { client } = world;
      world.arrivedIn(abyss);
      client.raid.readyCheck();
      client.advance(2);
      world.reload(3);
      world.check('the ready check is answered', answersReadyCheck(world));
    },
  },
  {
    name: 'a ready check on the way into a dungeon shows nothing but the dungeon’s build',
    play(world) {
      const { client } = world;
      world.loggedIn();
      world.closePopup();
      client.raid.readyCheck();
      world.enter(kingsRest);
      world.check('the build of the dungeon is offered', client.screen.sees(words.useEncounter));
      world.check('it answers no ready check', !answersReadyCheck(world));
    },
  },
  {
    name: 'with offers on ready checks switched off, a late one is not answered either',
    play(world) {
      const { client } = world;
      world.loggedIn();
      world.closePopup();
      client.input.changeSetting('AzerothsTopTalent_readyCheck', false);
      client.raid.readyCheck();
      world.enter(abyss);
      world.check('nothing shows', !world.popupShows());
    },
  },
  {
    name: 'a ready check before a specialization change is answered with the builds of the new specialization',
    play(world) {
      const { client } = world;
      world.arrivedIn(abyss);
      client.raid.readyCheck();
      client.advance(5);
      client.traps.activeConfigLag = 2.5;
      changesToFire(world);
      world.check('the old popup is gone', !world.popupShows());
      client.advance(4);
      world.check('the ready check is answered', answersReadyCheck(world));
      world.use(words.useEncounter);
      world.check('the build fits', world.said(words.applied) === 1);
    },
  },
  {
    name: 'a ready check during a specialization change is answered once the talents have followed',
    play(world) {
      const { client } = world;
      world.arrivedIn(abyss);
      client.traps.activeConfigLag = 6;
      changesToFire(world);
      client.advance(4);
      client.raid.readyCheck();
      client.advance(1);
      world.check('nothing shows before', !world.popupShows());
      client.advance(2);
      world.check('the ready check is answered', answersReadyCheck(world));
    },
  },
  {
    name: 'a ready check that ends before the talents have followed a specialization change is not answered',
    play(world) {
      const { client } = world;
      world.arrivedIn(abyss);
      client.traps.activeConfigLag = 20;
      changesToFire(world);
      client.advance(4);
      client.raid.readyCheck();
      client.advance(5);
      client.raid.finishReadyCheck();
      client.advance(20);
      world.check('nothing shows', !world.popupShows());
    },
  },
  {
    name: 'a specialization change that fires no event closes the old popup at once',
    play(world) {
      const { client } = world;
      world.loggedIn();
      client.traps.quietSpecializationChange = true;
      client.character.changeSpecialization(fire);
      client.loadouts.wear(world.codes().own);
      world.check('the old popup is gone', !world.popupShows());
      client.advance(3);
      world.check('the builds of Fire are offered', client.screen.sees('Fire'));
    },
  },
  {
    name: 'a specialization change without an event ends a running switch with the right reason',
    play(world) {
      const { client } = world;
      world.loggedIn();
      client.traps.castDelay = 8;
      world.use(words.useRaid, 2);
      client.traps.quietSpecializationChange = true;
      client.traps.castDelay = 0;
      client.character.changeSpecialization(fire);
      client.loadouts.wear(world.codes().own);
      client.advance(40);
      world.check('it was said once', world.said(words.notChanged) === 1 && world.said(words.applied) === 0);
      world.check(
        'no loadout of the other specialization is selected',
        client.loadouts.selected() === undefined,
      );
    },
  },
  {
    name: 'a specialization change that is told several times disturbs neither a popup nor a switch that came after it',
    play(world) {
      const { client } = world;
      world.loggedIn();
      client.character.changeSpecialization(fire);
      const codes = world.codes();
      client.loadouts.wear(codes.own);
      client.advance(0.3);
      client.input.typeCommand('/toptalent show');
      client.character.repeatSpecializationEvent();
      world.check('the popup stays', world.popupShows());
      world.clickUse(words.useRaid);
      client.advance(0.6);
      client.character.repeatSpecializationEvent();
      client.advance(10);
      world.check('the raid build is worn', client.loadouts.wears(codes.raid));
      world.check(
        'no failure was said',
        world.said(words.notChanged) === 0 && world.said(words.applied) === 1,
      );
      world.check('nothing is left to offer', !world.popupShows());
    },
  },
  {
    name: 'talents that are never loaded show nothing, and nothing is asked again and again',
    play(world) {
      const { client } = world;
      loggedInEarly(world, 10_000);
      client.advance(100);
      world.enter(silvermoon);
      world.check('nothing shows', !world.popupShows());
      world.check('the client was asked for nothing', world.askedOfClient() === 0);
    },
  },
];
