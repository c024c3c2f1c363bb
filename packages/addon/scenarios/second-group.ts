/** The same raid with another group, as the flexible locks of Normal and Heroic allow: what is dead for the one lives for the other. */
import { abyss, abyssBosses, abyssNames, silvermoon } from './places.ts';
import { words } from './words.ts';
import type { Scenario, ScenarioWorld } from './world.ts';

const heroic = { ...abyss, difficultyId: 15 };

/** So many bosses die with the first group; then the player stands in the second one's instance. */
function withSecondGroup(world: ScenarioWorld, killed: number): void {
  const { client } = world;
  world.loggedIn();
  client.click(words.close);
  client.enterPlace(heroic);
  client.advance(10);
  for (const boss of abyssBosses.slice(0, killed)) {
    client.pull(boss);
    client.advance(30);
    client.kill();
    client.advance(30);
  }
  client.enterPlace(silvermoon);
  client.advance(10);
  client.enterPlace(heroic);
  client.freshInstance();
  client.advance(10);
}

function check(world: ScenarioWorld): void {
  world.client.readyCheck();
  world.client.advance(1);
}

export const secondGroupScenarios: readonly Scenario[] = [
  {
    name: 'all killed with one group: with another a ready check offers the first boss again',
    play(world) {
      withSecondGroup(world, abyssBosses.length);
      check(world);
      world.check('the popup shows', world.popupShows());
      world.check('with the first boss', world.client.sees(abyssNames[0]));
      world.client.typeCommand('/toptalent why');
      world.check('nobody is called dead', world.said('is dead') === 0);
    },
  },
  {
    name: 'after the last boss died, the kill itself brings no popup',
    play(world) {
      const { client } = world;
      world.loggedIn();
      client.changeSetting('AzerothsTopTalent_afterKill', true);
      client.click(words.close);
      client.enterPlace(heroic);
      client.traps.journalNeverComplete = true;
      for (const boss of abyssBosses) {
        client.killedElsewhere(heroic.instanceId, heroic.difficultyId, boss);
        client.pull(boss);
        client.advance(30);
        client.kill();
      }
      client.advance(10);
      world.check('silence', !world.popupShows());
    },
  },
  {
    name: 'killed with one group, alive with another: the instance’s own state outranks the kill',
    play(world) {
      const { client } = world;
      withSecondGroup(world, 5);
      // Another group's third boss is down, and the client shows it.
      for (const boss of abyssBosses.slice(0, 3)) {
        client.diesHere(boss);
      }
      check(world);
      world.check('the fourth is offered', client.sees(abyssNames[3]));
    },
  },
  {
    name: 'a boss that is wrongly taken for dead can be picked, and is offered until it dies',
    play(world) {
      const { client } = world;
      world.loggedIn();
      client.click(words.close);
      for (const boss of abyssBosses.slice(0, 3)) {
        client.killedElsewhere(heroic.instanceId, heroic.difficultyId, boss);
      }
      client.enterPlace(heroic);
      client.advance(10);
      check(world);
      client.click(words.otherBoss);
      world.check('the first is in the picker', client.sees(abyssNames[0]));
      client.click(`|cff808080${abyssNames[0]}|r`);
      client.advance(1);
      world.check('it is offered', client.sees(`Next: ${abyssNames[0]}`));
      client.click(words.close);
      client.finishReadyCheck();
      check(world);
      world.check('and again', client.sees(`Next: ${abyssNames[0]}`));
    },
  },
];
