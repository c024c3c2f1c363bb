/** Places are told by what they are, whatever their type of instance and the number of their difficulty. */
import { unpackEncounter } from '@toptalent/build-data';
import { packEncounter } from '@toptalent/build-data/pack';
import type { InstancePlace } from '@toptalent/wow-sim';
import { abyss, abyssNames, delve, silvermoon } from './places.ts';
import { words } from './words.ts';
import type { Namespace, Scenario, ScenarioWorld } from './world.ts';

const [firstName, secondName] = abyssNames;

/** A lair of 12.1 on its World difficulty, whose instance is a scenario. */
const grotto: InstancePlace = {
  name: 'The Tidebound Grotto',
  instanceType: 'scenario',
  difficultyId: 250,
  instanceId: 2987,
  isLair: true,
};
const nymrissa = 3379;
const nymrissaName = 'Nymrissa Wavecaller';

/** Whether the boss is offered at a ready check, and at a /reload. */
function offersBossIn(world: ScenarioWorld, place: InstancePlace, name: string): void {
  const { client } = world;
  world.arrivedIn(place);
  world.readyCheck();
  world.check('it is offered at a ready check', world.popupShows() && client.screen.sees(name));
  client.raid.finishReadyCheck();
  world.reload();
  world.check('and at a /reload', world.popupShows() && client.screen.sees(name));
}

/** A /reload shows the login's own popup rather than a question about bosses. */
function asksForNoBossIn(world: ScenarioWorld, place: InstancePlace): void {
  world.arrivedIn(place);
  world.reload();
  world.check('no boss', !world.client.screen.sees(firstName));
  world.check('the login’s own popup', world.client.screen.sees(words.reasonLogin));
}

export const kindsOfPlacesScenarios: readonly Scenario[] = [
  ...[14, 15, 16, 17, 233, 250, 299].map((difficultyId): Scenario => ({
    name: `a raid on difficulty ${difficultyId} is a raid`,
    play: (world) => offersBossIn(world, { ...abyss, difficultyId }, firstName),
  })),
  ...[14, 15, 17, 233, 250].map((difficultyId): Scenario => ({
    name: `a lair on difficulty ${difficultyId} is a raid, whatever its type of instance`,
    play(world) {
      offersBossIn(world, { ...grotto, difficultyId }, `"${nymrissaName}"`);
      world.enter(silvermoon);
      world.closePopup();
      world.enter({ ...grotto, difficultyId, instanceType: 'raid' });
      world.readyCheck();
      world.check('as a raid, too', world.offersNext(nymrissaName));
    },
  })),
  {
    name: 'in a lair the boss is offered until it is dead',
    play(world) {
      world.arrivedIn(grotto);
      world.wipe(nymrissa);
      world.readyCheck();
      world.check('after a wipe', world.offersNext(nymrissaName));
      world.closePopup();
      world.kill(nymrissa);
      world.readyCheck();
      world.check('not after its kill', !world.popupShows());
    },
  },
  {
    name: 'a lair that the data does not know gets its boss from the journal, and the general build',
    play(world) {
      offersBossIn(
        world,
        { ...grotto, name: 'The Unbinding of Kith’ix', difficultyId: 233, instanceId: 3095 },
        "Kith'ix",
      );
    },
  },
  {
    name: 'a scenario is a raid if the journal has it as one, even if the client does not call it a lair',
    play: (world) => offersBossIn(world, { ...grotto, isLair: false }, `"${nymrissaName}"`),
  },
  {
    name: 'a delve is no raid',
    play(world) {
      world.arrivedIn(delve);
      world.readyCheck();
      world.check('silence', !world.popupShows());
    },
  },
  ...[33, 257, 220, 241, 4, 151].map((difficultyId): Scenario => ({
    name: `at a login on difficulty ${difficultyId}, which is none of current raids, no boss is asked for`,
    play: (world) => asksForNoBossIn(world, { ...abyss, difficultyId }),
  })),
  {
    name: 'the raid finder’s wing is known by its id where the client does not name its bosses',
    play(world) {
      const { client } = world;
      const { atlas } = client.game.world;
      client.game.world.atlas = {
        ...atlas,
        wings: atlas.wings.map((wing) => (wing.lfgDungeonId === 3318 ? { ...wing, encounterIds: [] } : wing)),
      };
      world.arrivedIn({ ...abyss, difficultyId: 17, lfgDungeonId: 3318 });
      world.readyCheck();
      world.check('the wing’s first boss', client.screen.sees('The Lost Explorers'));
      world.check('not the raid’s', !client.screen.sees(firstName) && !client.screen.sees(secondName));
    },
  },
  {
    name: 'data without wings works as before: the whole raid is offered where the client does not name the wing’s bosses',
    play(world) {
      const { client } = world;
      world.withData((ns: Namespace) => {
        const data = ns.talentData as { encounters: string[] };
        data.encounters = data.encounters.map((line) => {
          const { lfgDungeonId: _, ...encounter } = unpackEncounter(line)!;
          return packEncounter(encounter);
        });
      });
      const { atlas } = client.game.world;
      client.game.world.atlas = { ...atlas, wings: [] };
      world.arrivedIn({ ...abyss, difficultyId: 17, lfgDungeonId: 3318 });
      world.readyCheck();
      world.check('the raid’s first boss', client.screen.sees(firstName));
    },
  },
];
