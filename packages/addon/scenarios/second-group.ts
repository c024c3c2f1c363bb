/**
 * The same raid with a second group, in whose instance other bosses are alive.
 *
 * The flexible lockouts of Normal and Heroic allow that.
 */
import { abyss, abyssBosses, abyssNames, silvermoon } from './places.ts';
import { words } from './words.ts';
import type { Scenario, ScenarioWorld } from './world.ts';

const heroic = { ...abyss, difficultyId: 15 };

/** Kills that many bosses with a first group; then the player enters a second group's instance. */
function withSecondGroup(world: ScenarioWorld, killed: number): void {
  const { client } = world;
  world.loggedIn();
  client.screen.click(words.close);
  client.travel.enter(heroic);
  client.advance(10);
  for (const boss of abyssBosses.slice(0, killed)) {
    client.raid.pull(boss);
    client.advance(30);
    client.raid.kill();
    client.advance(30);
  }
  client.travel.enter(silvermoon);
  client.advance(10);
  client.travel.enter(heroic);
  client.lockouts.joinFreshInstance();
  client.advance(10);
}

function check(world: ScenarioWorld): void {
  world.client.raid.readyCheck();
  world.client.advance(1);
}

export const secondGroupScenarios: readonly Scenario[] = [
  {
    name: 'all bosses killed with one group: with another group a ready check offers the first boss again',
    play(world) {
      withSecondGroup(world, abyssBosses.length);
      check(world);
      world.check('the popup shows', world.popupShows());
      world.check('the first boss is offered', world.client.screen.sees(abyssNames[0]));
      world.client.input.typeCommand('/toptalent why');
      world.check('no boss is called dead', world.said('Boss defeated') === 0);
    },
  },
  {
    name: 'after the last boss died, the kill itself brings no popup',
    play(world) {
      const { client } = world;
      world.loggedIn();
      client.input.changeSetting('AzerothsTopTalent_afterKill', true);
      client.screen.click(words.close);
      client.travel.enter(heroic);
      client.traps.journalNeverComplete = true;
      for (const boss of abyssBosses) {
        client.lockouts.bossWasKilledElsewhere(heroic.instanceId, heroic.difficultyId, boss);
        client.raid.pull(boss);
        client.advance(30);
        client.raid.kill();
      }
      client.advance(10);
      world.check('nothing shows', !world.popupShows());
    },
  },
  {
    name: 'a boss killed with one group and alive with another: the state of the instance counts',
    play(world) {
      const { client } = world;
      withSecondGroup(world, 5);
      // The third boss is dead in the other group's instance, and the client shows it.
      for (const boss of abyssBosses.slice(0, 3)) {
        client.lockouts.bossIsDeadHere(boss);
      }
      check(world);
      world.check('the fourth boss is offered', client.screen.sees(abyssNames[3]));
    },
  },
  {
    name: 'a boss that the addon wrongly believes dead can be picked, and is offered until it dies',
    play(world) {
      const { client } = world;
      world.loggedIn();
      client.screen.click(words.close);
      for (const boss of abyssBosses.slice(0, 3)) {
        client.lockouts.bossWasKilledElsewhere(heroic.instanceId, heroic.difficultyId, boss);
      }
      client.travel.enter(heroic);
      client.advance(10);
      check(world);
      client.screen.click(words.otherBoss);
      world.check('the first boss is in the picker', client.screen.sees(abyssNames[0]));
      client.screen.click(abyssNames[0]);
      client.advance(1);
      world.check('the picked boss is offered', world.offersNext(abyssNames[0]));
      client.screen.click(words.close);
      client.raid.finishReadyCheck();
      check(world);
      world.check('the picked boss is offered again', world.offersNext(abyssNames[0]));
    },
  },
];
