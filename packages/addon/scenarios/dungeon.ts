/** Entering a dungeon before the key starts: that dungeon’s build. And the way back. */
import { unpackEncounter } from '@toptalent/build-data';
import { packEncounter } from '@toptalent/build-data/pack';
import { abyss, kingsRest, silvermoon } from './places.ts';
import { words } from './words.ts';
import type { Namespace, Scenario, ScenarioWorld } from './world.ts';

const kingsRestEncounter = 61762;

function entered(world: ScenarioWorld, place = kingsRest): void {
  const { client } = world;
  world.loggedIn();
  client.click(words.close);
  client.enterPlace(place);
  client.advance(10);
}

/** Two wings of one instance, as in seasons before: the data knows both, and so does the client. */
function withWings(world: ScenarioWorld): void {
  world.withData((ns: Namespace) => {
    const data = ns.talentData as { encounters: string[] };
    data.encounters = data.encounters.map((line) => {
      const encounter = unpackEncounter(line)!;
      return encounter.id === 12825
        ? packEncounter({ ...encounter, instanceId: kingsRest.instanceId })
        : line;
    });
  });
  const { atlas } = world.client.world;
  world.client.world.atlas = {
    ...atlas,
    dungeons: atlas.dungeons.map((dungeon) =>
      dungeon.challengeModeId === 586 ? { ...dungeon, instanceId: kingsRest.instanceId } : dungeon,
    ),
  };
}

export const dungeonScenarios: readonly Scenario[] = [
  {
    name: 'entering a Mythic dungeon offers its build, and one click wears it before the key starts',
    play(world) {
      const { client } = world;
      entered(world);
      world.check('it says where', client.sees("You entered Kings' Rest"));
      client.click(words.useEncounter);
      client.advance(10);
      const build = world.data().specs[client.player.specId]!.mythicPlus.encounters[kingsRestEncounter];
      world.check('it is worn', build !== undefined && client.wears(build.talentCode));
    },
  },
  {
    name: 'in the dungeon’s own build, entering it is silent',
    play(world) {
      const { client } = world;
      const build = world.data().specs[client.player.specId]!.mythicPlus.encounters[kingsRestEncounter]!;
      client.wear(build.talentCode);
      client.login();
      client.enterPlace(kingsRest);
      client.advance(10);
      world.check('silence', !world.popupShows());
    },
  },
  {
    name: 'a running keystone shows nothing',
    play(world) {
      entered(world, { ...kingsRest, difficultyId: 8 });
      world.check('silence', !world.popupShows());
    },
  },
  {
    name: 'the start of the key closes the popup',
    play(world) {
      const { client } = world;
      entered(world);
      world.check('it shows', world.popupShows());
      client.startKeystone(249);
      client.advance(5);
      world.check('it is gone', !world.popupShows());
    },
  },
  {
    name: 'Normal and Heroic dungeons are silent unless they are switched on',
    play(world) {
      const { client } = world;
      entered(world, { ...kingsRest, difficultyId: 2 });
      world.check('silence', !world.popupShows());
      client.enterPlace(silvermoon);
      client.advance(10);
      if (world.popupShows()) {
        client.click(words.close);
      }
      client.changeSetting('AzerothsTopTalent_heroic', true);
      client.enterPlace({ ...kingsRest, difficultyId: 2 });
      client.advance(10);
      world.check('offered', client.sees("You entered Kings' Rest"));
    },
  },
  {
    name: 'not again this visit holds for the visit, /reload included, and not for the next one',
    play(world) {
      const { client } = world;
      entered(world);
      client.click(words.notThisVisit);
      client.reload();
      client.advance(10);
      world.check('silence after a /reload', !world.popupShows());
      client.enterPlace(silvermoon);
      client.advance(60);
      if (world.popupShows()) {
        client.click(words.close);
      }
      client.enterPlace(kingsRest);
      client.advance(10);
      world.check('offered at the next visit', world.popupShows());
    },
  },
  {
    name: 'two wings of one instance are both offered where nothing tells them apart',
    play(world) {
      const { client } = world;
      withWings(world);
      // The entrance is neither wing's floor.
      entered(world, { ...kingsRest, uiMapId: 2 });
      world.check('the one wing', client.sees("Kings' Rest"));
      world.check('the other', client.sees('Den of Nalorakk'));
    },
  },
  {
    name: 'of two wings of one instance, the key in the font tells which it is',
    play(world) {
      const { client } = world;
      withWings(world);
      entered(world, { ...kingsRest, uiMapId: 2 });
      client.slotKeystone(586);
      client.advance(10);
      world.check('the wing of the key', client.sees('Den of Nalorakk'));
      // With both wings there, the first card's button would be the other one's.
      client.click(words.useEncounter);
      client.advance(10);
      const build = world.data().specs[client.player.specId]!.mythicPlus.encounters[12825];
      world.check('its build is worn', build !== undefined && client.wears(build.talentCode));
    },
  },
  {
    name: 'a dungeon of no season is silent',
    play(world) {
      entered(world, { ...kingsRest, instanceId: 36, name: 'The Deadmines' });
      world.check('silence', !world.popupShows());
    },
  },
  {
    name: 'after the instance, the way back to a general build is offered',
    play(world) {
      const { client } = world;
      entered(world);
      client.click(words.useEncounter);
      client.advance(10);
      client.enterPlace(silvermoon);
      client.advance(10);
      world.check('offered', client.sees('You left the instance'));
    },
  },
  {
    name: 'who changed nothing inside is offered no way back',
    play(world) {
      const { client } = world;
      entered(world);
      client.click(words.close);
      client.enterPlace(silvermoon);
      client.advance(10);
      world.check('silence', !client.sees('You left the instance'));
    },
  },
  {
    name: 'entering a raid is silent: its moment is the ready check',
    play(world) {
      entered(world, abyss);
      world.check('silence', !world.popupShows());
    },
  },
];
