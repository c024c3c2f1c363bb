/** Wings of one instance that have the same build: there is nothing to tell apart. */
import { withSpec } from './data.ts';
import { withWings } from './dungeon.ts';
import { kingsRest } from './places.ts';
import { words } from './words.ts';
import type { Scenario, ScenarioWorld } from './world.ts';

/** Warcraft Logs' ids of the two wings. */
const firstWing = 61762;
const secondWing = 12825;
/** Between the wings: no floor of either. */
const between = 2;

interface Spec {
  readonly mythicPlus: { readonly encounters: Record<number, { talentCode: string } | undefined> };
}

/** Enters an instance of two wings with the same build, and stands where nothing tells them apart. */
function arrivedBetween(world: ScenarioWorld): void {
  withWings(world, (ns) => {
    withSpec(ns, (spec) => {
      const { encounters } = (spec as unknown as Spec).mythicPlus;
      encounters[secondWing]!.talentCode = encounters[firstWing]!.talentCode;
    });
  });
  world.arrivedIn({ ...kingsRest, name: 'The Twofold Halls', uiMapId: between });
}

function reachesFirstWing(world: ScenarioWorld): void {
  world.client.travel.walkTo(kingsRest.uiMapId);
  world.client.advance(5);
}

export const wingScenarios: readonly Scenario[] = [
  {
    name: 'two wings with the same build are one card, named after the instance',
    play(world) {
      const { client } = world;
      arrivedBetween(world);
      const cards = client.screen.buttons().filter((button) => button.GetText() === words.use);
      world.check('one card', cards.length === 1);
      world.check('the instance', client.screen.sees('"The Twofold Halls"'));
      world.use(words.useEncounter);
      const build = world.data().specs[client.game.player.specId]!.mythicPlus.encounters[firstWing];
      world.check('it is worn', client.loadouts.wears(build!.talentCode));
      world.check('the chat says so', world.said(`${words.applied}The Twofold Halls`) === 1);
      reachesFirstWing(world);
      world.check('silence in the wing', !world.popupShows());
    },
  },
  {
    name: 'the one build of two wings gets the wing’s name once the wing is known',
    play(world) {
      arrivedBetween(world);
      reachesFirstWing(world);
      world.check('the wing', world.client.screen.sees('"Kings\' Rest"'));
      world.check('not the instance any more', !world.client.screen.sees('"The Twofold Halls"'));
    },
  },
  {
    name: 'the one build of two wings that the player closed is not offered again in the wing',
    play(world) {
      arrivedBetween(world);
      world.closePopup();
      reachesFirstWing(world);
      world.check('silence', !world.popupShows());
    },
  },
  {
    name: 'the one build of two wings that the player does not want is not offered again in the wing',
    play(world) {
      arrivedBetween(world);
      world.client.screen.click(words.keepMine);
      reachesFirstWing(world);
      world.check('silence', !world.popupShows());
      world.reload(10);
      world.check('after a /reload, too', !world.popupShows());
    },
  },
];
