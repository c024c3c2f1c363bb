/** Entering a dungeon before the keystone starts: that dungeon’s build is offered. */
import { unpackEncounter } from '@toptalent/build-data';
import { packEncounter } from '@toptalent/build-data/pack';
import { abyss, kingsRest, silvermoon, warsong } from './places.ts';
import { words } from './words.ts';
import type { Namespace, Scenario, ScenarioWorld } from './world.ts';

const kingsRestEncounter = 61762;

/** Makes two wings of one instance, as earlier seasons had: both the data and the client know them. */
export function withWings(world: ScenarioWorld, changeAlso: (ns: Namespace) => void = () => {}): void {
  world.withData((ns: Namespace) => {
    changeAlso(ns);
    const data = ns.talentData as { encounters: string[] };
    data.encounters = data.encounters.map((line) => {
      const encounter = unpackEncounter(line)!;
      return encounter.id === 12825
        ? packEncounter({ ...encounter, instanceId: kingsRest.instanceId })
        : line;
    });
  });
  const { atlas } = world.client.game.world;
  world.client.game.world.atlas = {
    ...atlas,
    dungeons: atlas.dungeons.map((dungeon) =>
      dungeon.challengeModeId === 586 ? { ...dungeon, instanceId: kingsRest.instanceId } : dungeon,
    ),
  };
}

export const dungeonScenarios: readonly Scenario[] = [
  {
    name: 'entering a Mythic dungeon offers its build, and one click applies it before the keystone starts',
    play(world) {
      const { client } = world;
      world.arrivedIn(kingsRest);
      world.check('the popup says where', client.screen.sees('"In this dungeon"'));
      world.use(words.useEncounter);
      const build = world.data().specs[client.game.player.specId]!.mythicPlus.encounters[kingsRestEncounter];
      world.check(
        'the dungeon’s build is worn',
        build !== undefined && client.loadouts.wears(build.talentCode),
      );
    },
  },
  {
    name: 'entering a dungeon with its own build active shows nothing',
    play(world) {
      const { client } = world;
      const build = world.data().specs[client.game.player.specId]!.mythicPlus.encounters[kingsRestEncounter]!;
      client.loadouts.wear(build.talentCode);
      client.session.login();
      world.enter(kingsRest);
      world.check('nothing shows', !world.popupShows());
    },
  },
  {
    name: 'a running keystone shows nothing',
    play(world) {
      world.arrivedIn({ ...kingsRest, difficultyId: 8 });
      world.check('nothing shows', !world.popupShows());
    },
  },
  {
    name: 'the start of the keystone closes the popup',
    play(world) {
      const { client } = world;
      world.arrivedIn(kingsRest);
      world.check('the popup shows', world.popupShows());
      client.keystone.start(249);
      client.advance(5);
      world.check('the popup is closed', !world.popupShows());
    },
  },
  {
    name: 'Normal and Heroic dungeons show nothing unless they are switched on',
    play(world) {
      const { client } = world;
      world.arrivedIn({ ...kingsRest, difficultyId: 2 });
      world.check('nothing shows', !world.popupShows());
      world.enter(silvermoon);
      world.closePopup();
      client.input.changeSetting('AzerothsTopTalent_heroic', true);
      world.enter({ ...kingsRest, difficultyId: 2 });
      world.check('the dungeon’s build is offered', client.screen.sees('"In this dungeon"'));
    },
  },
  {
    name: '“Not again this visit” holds for the visit, /reload included, and not for the next visit',
    play(world) {
      const { client } = world;
      world.arrivedIn(kingsRest);
      client.screen.click(words.notThisVisit);
      world.reload(10);
      world.check('nothing shows after a /reload', !world.popupShows());
      world.enter(silvermoon);
      world.closePopup();
      world.enter(kingsRest);
      world.check('the build is offered at the next visit', world.popupShows());
    },
  },
  {
    name: 'a specialization change inside offers the dungeon’s build, and does not claim that the player has entered',
    play(world) {
      const { client } = world;
      world.arrivedIn(kingsRest);
      world.closePopup();
      client.character.changeSpecialization(63);
      client.loadouts.wear(world.codes().own);
      client.advance(5);
      world.check('the dungeon’s build is offered', client.screen.sees("Kings' Rest"));
      world.check('the popup does not say that the player entered', !client.screen.sees('"In this dungeon"'));
    },
  },
  {
    name: 'a battleground in between does not end the visit',
    play(world) {
      world.arrivedIn(kingsRest);
      world.client.screen.click(words.notThisVisit);
      world.enter(warsong);
      world.enter(kingsRest);
      world.check('nothing shows', !world.popupShows());
    },
  },
  {
    name: 'a moment outside is enough to begin a new visit',
    play(world) {
      const { client } = world;
      world.arrivedIn(kingsRest);
      client.screen.click(words.notThisVisit);
      client.travel.enter(silvermoon);
      client.advance(0.5);
      world.enter(kingsRest);
      world.check('the build is offered at the next visit', world.popupShows());
    },
  },
  {
    name: 'two wings of one instance are both offered if nothing tells them apart',
    play(world) {
      const { client } = world;
      withWings(world);
      // The entrance belongs to neither wing.
      world.arrivedIn({ ...kingsRest, uiMapId: 2 });
      world.check('the first wing’s build is offered', client.screen.sees("Kings' Rest"));
      world.check('the second wing’s build is offered', client.screen.sees('Den of Nalorakk'));
    },
  },
  {
    name: 'of two wings of one instance, the keystone in the font decides',
    play(world) {
      const { client } = world;
      withWings(world);
      world.arrivedIn({ ...kingsRest, uiMapId: 2 });
      client.keystone.slot(586);
      client.advance(10);
      world.check('the build of the keystone’s wing is offered', client.screen.sees('Den of Nalorakk'));
      // If both wings were offered, the first button would belong to the other wing.
      world.use(words.useEncounter);
      const build = world.data().specs[client.game.player.specId]!.mythicPlus.encounters[12825];
      world.check('the wing’s build is worn', build !== undefined && client.loadouts.wears(build.talentCode));
    },
  },
  {
    name: 'a wing that the player reaches in combat is offered after it',
    play(world) {
      const { client } = world;
      withWings(world);
      world.arrivedIn({ ...kingsRest, uiMapId: 2 });
      world.closePopup();
      client.character.enterCombat();
      client.travel.walkTo(kingsRest.uiMapId);
      client.advance(5);
      world.check('nothing in combat', !world.popupShows());
      client.character.leaveCombat();
      client.advance(5);
      world.check('the wing', client.screen.sees('"In this dungeon"'));
    },
  },
  {
    name: 'a wing that the player reaches in combat is offered once the talents are loaded, too',
    play(world) {
      const { client } = world;
      withWings(world);
      world.arrivedIn({ ...kingsRest, uiMapId: 2 });
      world.closePopup();
      client.traps.talentsNotLoaded = true;
      client.character.enterCombat();
      client.travel.walkTo(kingsRest.uiMapId);
      client.advance(5);
      client.character.leaveCombat();
      client.advance(1);
      world.check('not yet', !world.popupShows());
      client.traps.talentsNotLoaded = false;
      client.fire('TRAIT_CONFIG_UPDATED', client.game.talents.active().configId);
      client.advance(3);
      world.check('the wing', client.screen.sees('"In this dungeon"'));
    },
  },
  {
    name: 'the popup of a wing comes back after combat, and after a second fight as well',
    play(world) {
      const { client } = world;
      withWings(world);
      world.arrivedIn({ ...kingsRest, uiMapId: 2 });
      client.travel.walkTo(kingsRest.uiMapId);
      client.advance(5);
      for (const fight of ['first', 'second']) {
        client.character.enterCombat();
        client.travel.walkTo(kingsRest.uiMapId, `Room of the ${fight}`);
        client.advance(5);
        client.character.leaveCombat();
        client.advance(1);
        world.check(`it is back after the ${fight}`, client.screen.sees('"In this dungeon"'));
      }
    },
  },
  {
    name: 'a dungeon of no season shows nothing',
    play(world) {
      world.arrivedIn({ ...kingsRest, instanceId: 36, name: 'The Deadmines' });
      world.check('nothing shows', !world.popupShows());
    },
  },
  {
    name: 'entering a raid shows nothing: raids have the ready check',
    play(world) {
      world.arrivedIn(abyss);
      world.check('nothing shows', !world.popupShows());
    },
  },
];
