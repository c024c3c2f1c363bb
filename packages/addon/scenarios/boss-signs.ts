/** The newest sign about a boss wins: unseen deaths, late ends of fights, ids that are no bosses. */
import { abyss, abyssBosses, abyssNames, silvermoon } from './places.ts';
import { words } from './words.ts';
import type { Scenario, ScenarioWorld } from './world.ts';

const [first, second, , fourth] = abyssBosses;
const [firstName, secondName, , fourthName] = abyssNames;

/** Loses the connection during a fight, and comes back when it is over. */
function disconnectInFight(world: ScenarioWorld, encounterId: number, killed: boolean): void {
  const { client } = world;
  client.raid.pull(encounterId);
  client.advance(20);
  client.session.disconnect();
  client.advance(30);
  client.raid.endUnseen(killed);
  client.advance(30);
  client.session.reconnect();
  client.advance(5);
  world.closePopup();
}

/** Whether the popup offers that boss. Close its boss menu first: that lists dead bosses too. */
function offers(world: ScenarioWorld, name: string): boolean {
  return world.popupShows() && world.client.screen.sees(name);
}

/** The client tells the end of a fight. */
function tellEnd(world: ScenarioWorld, encounterId: number, success: 0 | 1): void {
  world.client.fire('ENCOUNTER_END', encounterId, 'Boss', abyss.difficultyId, 20, success, []);
  world.client.advance(5);
}

export const bossSignScenarios: readonly Scenario[] = [
  {
    name: 'a boss that the raid kills while the player is disconnected is not offered again',
    play(world) {
      world.arrivedIn(abyss);
      disconnectInFight(world, first, true);
      world.readyCheck();
      world.check('the second boss is offered', offers(world, secondName));
      world.check('the dead boss is not offered', !world.client.screen.sees(firstName));
      world.client.input.typeCommand('/toptalent why');
      world.check('the chat says that the boss is dead', world.said(`Boss defeated: ${firstName}`) === 1);
    },
  },
  {
    name: 'a boss that died while the player was disconnected stays dead if only the journal says so',
    play(world) {
      world.client.traps.raidInfoLost = true;
      world.arrivedIn(abyss);
      disconnectInFight(world, second, true);
      world.readyCheck();
      world.check(
        'the dead boss is not offered',
        offers(world, firstName) && !world.client.screen.sees(secondName),
      );
    },
  },
  {
    name: 'a boss that died while the player was disconnected stays dead if only the lockout says so',
    play(world) {
      world.client.traps.journalNeverComplete = true;
      world.arrivedIn(abyss);
      disconnectInFight(world, first, true);
      world.readyCheck();
      world.check(
        'the dead boss is not offered',
        offers(world, secondName) && !world.client.screen.sees(firstName),
      );
    },
  },
  {
    name: 'a boss on which the raid wiped while the player was disconnected is the next',
    play(world) {
      world.arrivedIn(abyss);
      disconnectInFight(world, second, false);
      world.readyCheck();
      world.check('the boss is named', world.offersNext(secondName));
    },
  },
  {
    name: 'a wipe event after the kill of the same boss does not bring it back',
    play(world) {
      world.arrivedIn(abyss);
      world.kill(first);
      tellEnd(world, first, 0);
      world.readyCheck();
      world.check('the second boss is offered', offers(world, secondName));
      world.check('the dead boss is not offered', !world.client.screen.sees(firstName));
    },
  },
  {
    name: 'a wipe event after the kill does not bring the boss back even if nothing in the client confirms the kill',
    play(world) {
      world.client.traps.journalNeverComplete = true;
      world.client.traps.raidInfoLost = true;
      world.arrivedIn(abyss);
      world.kill(first);
      world.reload(10);
      world.closePopup();
      tellEnd(world, first, 0);
      world.readyCheck();
      world.check('the second boss is offered', offers(world, secondName));
      world.check('the dead boss is not offered', !world.client.screen.sees(firstName));
    },
  },
  {
    name: 'a wipe in another group’s instance proves that a boss lives, although it was killed before',
    play(world) {
      const { client } = world;
      client.traps.journalNeverComplete = true;
      world.arrivedIn({ ...abyss, difficultyId: 15 });
      world.kill(first);
      world.enter(silvermoon);
      world.closePopup();
      world.enter({ ...abyss, difficultyId: 15 });
      client.lockouts.joinFreshInstance();
      tellEnd(world, first, 0);
      world.readyCheck();
      world.check('the boss is next', world.offersNext(firstName));
    },
  },
  {
    name: 'a picked boss that the raid kills while the player is disconnected is not offered again',
    play(world) {
      const { client } = world;
      world.arrivedIn(abyss);
      world.readyCheck();
      client.screen.click(words.otherBoss);
      client.screen.click(fourthName);
      client.advance(1);
      world.closePopup();
      disconnectInFight(world, fourth, true);
      world.readyCheck();
      world.check('the first boss is offered', offers(world, firstName));
      world.check('the picked boss is not offered', !world.offersNext(fourthName));
    },
  },
  {
    name: 'a picked boss that dies without the player having been in the fight is not offered again',
    play(world) {
      const { client } = world;
      world.arrivedIn(abyss);
      world.readyCheck();
      client.screen.click(words.otherBoss);
      client.screen.click(fourthName);
      client.advance(1);
      world.closePopup();
      client.lockouts.bossIsDeadHere(fourth);
      world.readyCheck();
      world.check(
        'the picked boss is not offered',
        offers(world, firstName) && !client.screen.sees(fourthName),
      );
    },
  },
  {
    name: 'a fight with something that is no boss of the raid does not hide the boss that the raid wiped on',
    play(world) {
      const { client } = world;
      world.arrivedIn(abyss);
      world.wipe(second);
      client.fire('ENCOUNTER_START', 9999, 'A guardian', abyss.difficultyId, 20);
      client.advance(5);
      tellEnd(world, 9999, 1);
      world.readyCheck();
      world.check('the boss is still named', world.offersNext(secondName));
    },
  },
  {
    name: 'the kill of something that is no boss of the raid brings no popup',
    play(world) {
      const { client } = world;
      world.arrivedIn(abyss);
      client.input.changeSetting('AzerothsTopTalent_afterKill', true);
      world.kill(first);
      world.closePopup();
      tellEnd(world, 9999, 1);
      client.fire('BOSS_KILL', 9999, 'A guardian');
      client.advance(5);
      world.check('nothing shows', !world.popupShows());
    },
  },
  {
    name: 'a wipe on something that is no boss of the raid names no boss',
    play(world) {
      world.arrivedIn(abyss);
      world.kill(first);
      tellEnd(world, 9999, 0);
      world.readyCheck();
      world.check('the second boss is offered', offers(world, secondName));
      world.check('the dead boss is not offered', !world.client.screen.sees(firstName));
    },
  },
  {
    name: 'a popup changes to the living bosses as soon as the lockout shows its boss as dead',
    play(world) {
      const { client } = world;
      client.traps.journalNeverComplete = true;
      world.arrivedIn(abyss);
      world.wipe(first);
      world.readyCheck();
      world.check('the boss is named', world.offersNext(firstName));
      client.lockouts.bossWasKilledElsewhere(abyss.instanceId, abyss.difficultyId, first);
      client.fire('UPDATE_INSTANCE_INFO');
      client.advance(1);
      world.check('the second boss is offered', offers(world, secondName));
      world.check('the dead boss is not offered', !client.screen.sees(firstName));
    },
  },
  {
    name: 'a finished raid stays finished at a ready check, even if neither journal nor lockout says so',
    play(world) {
      const { client } = world;
      client.traps.journalNeverComplete = true;
      client.traps.raidInfoLost = true;
      world.arrivedIn(abyss);
      for (const boss of abyssBosses) {
        world.kill(boss);
      }
      world.readyCheck();
      world.check('nothing shows', !world.popupShows());
    },
  },
];
