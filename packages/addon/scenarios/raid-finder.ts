/** The raid finder: a wing has some of the raid's bosses, as far as the finder's list can be trusted. */
import { abyss, abyssBosses, abyssNames } from './places.ts';
import { words } from './words.ts';
import type { Scenario, ScenarioWorld } from './world.ts';

const [first] = abyssBosses;
const [firstName, secondName] = abyssNames;
/** The first boss of the third wing. */
const later = abyssBosses[3];
const laterName = abyssNames[3];

/** Enters the wing of a boss through the raid finder. */
function enterWingOf(world: ScenarioWorld, encounterId: number): void {
  const wing = world.client.game.world.atlas.wings.find(({ encounterIds }) =>
    encounterIds.includes(encounterId),
  )!;
  world.enter({ ...abyss, difficultyId: 17, lfgDungeonId: wing.lfgDungeonId });
}

function arrivedInWingOf(world: ScenarioWorld, encounterId: number): void {
  world.loggedIn();
  world.closePopup();
  enterWingOf(world, encounterId);
}

export const raidFinderScenarios: readonly Scenario[] = [
  {
    name: 'a wing of the raid finder offers only its own bosses',
    play(world) {
      const { client } = world;
      arrivedInWingOf(world, later);
      world.readyCheck();
      world.check('the wing’s first boss is offered', client.screen.sees(laterName));
      world.check('the raid’s first boss is not offered', !client.screen.sees(firstName));
    },
  },
  {
    name: 'a boss of another wing is still one click away',
    play(world) {
      const { client } = world;
      arrivedInWingOf(world, later);
      world.readyCheck();
      client.screen.click(words.otherBoss);
      client.screen.click(firstName);
      client.advance(1);
      world.check('the picked boss is offered', world.offersNext(firstName));
    },
  },
  {
    name: 'a wing in which the finder names a boss differently than the journal counts as the whole raid',
    play(world) {
      const { client } = world;
      client.game.world.finderNames[first] = 'Nek’zali';
      arrivedInWingOf(world, first);
      world.readyCheck();
      world.check('the boss with two names is offered', client.screen.sees(firstName));
      world.closePopup();
      world.wipe(first);
      world.readyCheck();
      world.check('after a wipe that boss is next', world.offersNext(firstName));
    },
  },
  {
    name: 'a wing whose list lacks the boss just pulled counts as the whole raid',
    play(world) {
      const { client } = world;
      const { atlas } = client.game.world;
      const [wrong] = atlas.wings.filter((wing) => wing.instanceId === abyss.instanceId);
      const right = atlas.wings.find((wing) => wing.encounterIds.includes(later))!;
      client.game.world.atlas = {
        ...atlas,
        wings: atlas.wings.map((wing) =>
          wing === right ? { ...wing, encounterIds: wrong!.encounterIds } : wing,
        ),
      };
      world.loggedIn();
      world.closePopup();
      world.enter({ ...abyss, difficultyId: 17, lfgDungeonId: right.lfgDungeonId });
      world.wipe(later);
      world.readyCheck();
      world.check('the boss is next', world.offersNext(laterName));
      world.closePopup();
      world.kill(later);
      world.readyCheck();
      client.screen.click(words.otherBoss);
      world.check('after its kill the other bosses are of the whole raid', client.screen.sees("Ula'tek"));
    },
  },
  {
    name: 'a wipe in one wing says nothing about the next wing',
    play(world) {
      const { client } = world;
      arrivedInWingOf(world, first);
      world.wipe(first);
      enterWingOf(world, later);
      world.readyCheck();
      world.check('the wing’s first boss is offered', client.screen.sees(laterName));
      world.check(
        'the other wing’s bosses are not offered',
        !client.screen.sees(firstName) && !client.screen.sees(secondName),
      );
    },
  },
];
