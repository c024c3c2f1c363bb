/** Where raids and Mythic+ have the same general build, there is nothing to choose between: it is shown once. */
import { withSpec } from './data.ts';
import { kingsRest, silvermoon } from './places.ts';
import { words } from './words.ts';
import type { Scenario, ScenarioWorld } from './world.ts';

interface GeneralBuild {
  talentCode: string;
}

interface Content {
  general?: GeneralBuild | undefined;
}

/** From the next login on, the general Mythic+ build has the talents of the general raid build, with figures of its own. */
function withEqualGeneralBuilds(world: ScenarioWorld): void {
  world.withData((ns) => {
    withSpec(ns, (spec) => {
      const raid = spec['raid'] as Content;
      (spec['mythicPlus'] as Content).general!.talentCode = raid.general!.talentCode;
    });
  });
}

/** How many builds the popup offers. */
function cards(world: ScenarioWorld): number {
  const { screen } = world.client;
  return screen.buttons().filter((button) => button.GetText() === words.use).length;
}

function showsOneForBoth(world: ScenarioWorld): void {
  const { screen } = world.client;
  world.check('one card', cards(world) === 1);
  world.check('with both in its title', screen.sees(words.useBoth));
  world.check('with the figures of Mythic+, too', screen.sees('"In Mythic+: '));
}

export const oneBuildForBothScenarios: readonly Scenario[] = [
  {
    name: 'equal general builds are one card at login, which is applied under the name of both',
    play(world) {
      withEqualGeneralBuilds(world);
      const { raid } = world.loggedIn();
      showsOneForBoth(world);
      world.check('not called one of two', world.client.screen.sees('"You\'re not using the top build"'));
      world.use(words.useEncounter);
      world.check('it is worn', world.client.loadouts.wears(raid));
      world.check('the chat names both', world.said(`${words.applied}Raid and Mythic+`) === 1);
      world.check('so does the loadout', world.client.loadouts.names().includes(words.slotBoth));
      world.relog();
      world.check('worn: silence', !world.popupShows());
    },
  },
  {
    name: 'equal general builds are one card after a specialization change',
    play(world) {
      withEqualGeneralBuilds(world);
      const { client } = world;
      client.character.changeSpecialization(63);
      world.loggedIn();
      client.loadouts.wear(world.codes().raid);
      client.character.changeSpecialization(62);
      client.loadouts.wear(world.codes().own);
      client.advance(5);
      world.check('the specialization', client.screen.sees(words.reasonSpecialization));
      showsOneForBoth(world);
    },
  },
  {
    name: 'equal general builds are one card when the player asks for builds',
    play(world) {
      withEqualGeneralBuilds(world);
      world.loggedIn();
      world.closePopup();
      world.client.input.typeCommand('/toptalent show');
      showsOneForBoth(world);
    },
  },
  {
    name: 'equal general builds are one card beside what was worn before an instance',
    play(world) {
      withEqualGeneralBuilds(world);
      world.arrivedIn(kingsRest);
      world.use(words.useEncounter);
      world.enter(silvermoon);
      world.check('the way back', world.client.screen.sees(words.reasonWayBack));
      world.check('two cards', cards(world) === 2);
      world.check('one for both', world.client.screen.sees(words.useBoth));
    },
  },
  {
    name: 'an equal general build that was worn before an instance is the one card of the way back',
    play(world) {
      withEqualGeneralBuilds(world);
      const { client } = world;
      const { raid } = world.codes();
      client.loadouts.wear(raid);
      client.session.login();
      client.advance(5);
      world.enter(kingsRest);
      world.use(words.useEncounter);
      world.enter(silvermoon);
      world.check('the way back', client.screen.sees(words.reasonWayBack));
      world.check('one card', cards(world) === 1);
      world.use(words.useEncounter);
      world.check('it is worn', client.loadouts.wears(raid));
    },
  },
  {
    name: 'a single general build at login is not called one of two',
    play(world) {
      world.withData((ns) => {
        withSpec(ns, (spec) => {
          (spec['mythicPlus'] as Content).general = undefined;
        });
      });
      const { client } = world;
      client.loadouts.wear(world.codes().own);
      client.session.login();
      client.advance(5);
      world.check('one card', cards(world) === 1 && client.screen.sees(words.useRaid));
      world.check('the reason', client.screen.sees('"You\'re not using the top build"'));
    },
  },
];
