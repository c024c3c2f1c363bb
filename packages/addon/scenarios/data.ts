/** Whatever is in the data file, the addon does not break: it prints one line and stays usable. */
import { packBuildData } from '@toptalent/build-data/pack';
import { unpackBuildData } from '@toptalent/build-data/unpack-data';
import type { PackedBuildData } from '@toptalent/build-data';
import { words } from './words.ts';
import type { Namespace, Scenario, ScenarioWorld } from './world.ts';

type Loose = Record<string, unknown>;

/** Logs in with changed data: one line in the chat, no popup, no error, and nothing at the next loading screen. */
function saysOneLine(world: ScenarioWorld, change: (ns: Namespace) => void): void {
  const { client } = world;
  client.loadouts.wear(world.codes().own);
  world.withData(change);
  client.session.login();
  client.advance(5);
  client.travel.enter({ name: 'Silvermoon', instanceType: 'none', difficultyId: 0, instanceId: 0 });
  client.advance(5);
  world.check('nothing is offered', !world.popupShows());
  world.check('one line says that there is nothing to offer', world.said(words.noData) === 1);
  client.input.typeCommand('/toptalent show');
  world.check('/toptalent show says the same', world.said(words.noData) === 2 && !world.popupShows());
  client.input.typeCommand('/toptalent help');
  world.check('/toptalent help still works', world.said(words.help) === 1);
}

/** Changes the Arcane mage's builds: unpacked, changed, packed again. */
export function withSpec(ns: Namespace, change: (spec: Loose) => void): void {
  const packed = ns.talentData as PackedBuildData;
  const whole = unpackBuildData(packed, [62]);
  change(whole.specs[62] as unknown as Loose);
  ns.talentData = packBuildData(whole, [62], (codes) => (code) => `${codes.indexOf(code)}`);
}

export const dataScenarios: readonly Scenario[] = [
  {
    name: 'missing data gives one line in the chat and no popup',
    play(world) {
      saysOneLine(world, (ns) => {
        ns.talentData = undefined;
      });
    },
  },
  {
    name: 'data of another format gives one line in the chat and no popup',
    play(world) {
      saysOneLine(world, (ns) => {
        (ns.talentData as Loose)['formatVersion'] = 0;
      });
    },
  },
  {
    name: 'a string instead of the data gives one line in the chat and no popup',
    play(world) {
      saysOneLine(world, (ns) => {
        ns.talentData = 'torn';
      });
    },
  },
  {
    name: 'an empty table gives one line in the chat and no popup',
    play(world) {
      saysOneLine(world, (ns) => {
        ns.talentData = {};
      });
    },
  },
  {
    name: 'another addon’s table gives one line in the chat and no popup',
    play(world) {
      saysOneLine(world, (ns) => {
        ns.talentData = { formatVersion: 3, source: 'elsewhere', specs: 'none' };
      });
    },
  },
  {
    name: 'damaged builds of the specialization give one line in the chat and no popup',
    play(world) {
      saysOneLine(world, (ns) => {
        const { specs } = ns.talentData as { specs: Record<number, string> };
        specs[62] = specs[62]!.slice(0, -40);
      });
    },
  },
  {
    name: 'strings that are no import strings give no popup and no error',
    play(world) {
      const { client } = world;
      client.loadouts.wear(world.codes().own);
      world.withData((ns) => {
        withSpec(ns, (spec) => {
          for (const content of [spec['raid'], spec['mythicPlus']] as Loose[]) {
            (content['general'] as Loose)['talentCode'] = 'C4DA%%%';
          }
        });
      });
      client.session.login();
      client.advance(5);
      world.check('nothing is offered', !world.popupShows());
    },
  },
  {
    name: 'if the code of one build does not fit, the other build is still offered',
    play(world) {
      const { client } = world;
      client.loadouts.wear(world.codes().own);
      world.withData((ns) => {
        withSpec(ns, (spec) => {
          ((spec['raid'] as Loose)['general'] as Loose)['talentCode'] = 'CAEAAAAAAAAAAAAAAAAAAAAAAA';
        });
      });
      client.session.login();
      client.advance(5);
      world.check('the Mythic+ build is offered', client.screen.sees(words.useMythicPlus));
      world.check('the raid build is not offered', !client.screen.sees(words.useRaid));
    },
  },
  {
    name: 'without builds of this specialization nothing shows',
    play(world) {
      const { client } = world;
      client.loadouts.wear(world.codes().own);
      world.withData((ns) => {
        const data = ns.talentData as { specs: Record<number, Loose | undefined> };
        data.specs[62] = undefined;
      });
      client.session.login();
      client.advance(5);
      world.check('nothing shows', !world.popupShows());
    },
  },
  {
    name: 'the chat says once, not at every login, that the data is a sample',
    play(world) {
      world.loggedIn();
      world.check('the chat says that the data is a sample', world.said(words.sample) === 1);
      world.reload();
      world.relog();
      world.check('the chat does not say it again', world.said(words.sample) === 1);
    },
  },
  {
    name: 'the chat says once that real data is old, with its age',
    choice: { startedAt: 1803124800 },
    play(world) {
      world.withData((ns) => {
        (ns.talentData as Loose)['source'] = 'warcraft-logs';
      });
      world.loggedIn();
      world.check('the chat says how old the data is', world.said('days old') === 1);
      world.check('the data is not called a sample', world.said(words.sample) === 0);
      world.relog();
      world.check('the chat does not say it again', world.said('days old') === 1);
    },
  },
  {
    name: 'unreadable saved variables are replaced, and the chat says so once',
    play(world) {
      const { client } = world;
      client.session.disk['AzerothsTopTalentCharDB'] = 'torn';
      client.session.disk['AzerothsTopTalentDB'] = { version: 'x' };
      world.loggedIn();
      world.check('the chat says that saved settings were replaced', world.said('could not be read') === 1);
      world.check('builds are offered anyway', world.popupShows());
      world.relog();
      world.check('the chat does not say it again', world.said('could not be read') === 1);
    },
  },
];
