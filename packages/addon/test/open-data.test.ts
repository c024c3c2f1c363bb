/** Shipped talent data that is torn, foreign or of another version. */
import fc from 'fast-check';
import type { ClientEncounter } from '@toptalent/build-data';
import { describe, expect, it } from 'vitest';
import { createAddonCore } from '../src/core/addon-core.ts';
import { createTalentData } from '../src/core/data/talent-data.ts';
import { createPublicApi } from '../src/core/public-api/public-api.ts';
import { generalBuilds } from '../src/core/data/build-target.ts';
import { codes, createFakeClient, discipline } from './fake-client.ts';
import { packed, talentData } from './fake-data.ts';

function logIn(data: unknown) {
  const { client, ports } = createFakeClient();
  const core = createAddonCore(ports, {
    talentData: createTalentData(data),
    version: '1',
    loadoutName: () => 'x',
  });
  core.events.enteredWorld(true, false);
  client.pass(20);
  core.actions.offerBuilds(generalBuilds);
  core.actions.sayStatus();
  return { client, core };
}

/** A tour through every moment: a raid with pull, ready check and questions, and a dungeon. */
function tour({ client, core }: ReturnType<typeof logIn>): void {
  const { world } = client;
  world.journal = { 2912: [{ encounterId: 3177, journalId: 2734, name: 'Vorasius' }] };
  world.season = [587];
  world.dungeons = { 587: { name: 'Murder Row', instanceId: 2813 } };
  world.where = { kind: 'raid', instanceId: 2912, name: 'The Voidspire', difficultyId: 16 };
  world.floor = 2529;
  core.events.enteredWorld(false, false);
  core.events.readyCheck();
  core.events.pullStarted(3176);
  core.events.pullEnded(3176, false);
  core.events.readyCheck();
  core.actions.explain();
  core.actions.offerNextBoss();
  core.actions.nextEncounter();
  world.where = { kind: 'party', instanceId: 2813, name: 'Murder Row', difficultyId: 23 };
  core.events.enteredWorld(false, false);
  client.pass(3);
}

const placedBoss: ClientEncounter = {
  id: 3177,
  contentType: 'raid',
  zoneId: 46,
  name: 'Vorasius',
  order: 1,
  journalId: 2734,
  known: true,
  instanceId: 2912,
  uiMapIds: [2529],
  requires: [3176],
};
const dungeon: ClientEncounter = {
  ...placedBoss,
  id: 12813,
  contentType: 'mythicPlus',
  name: 'Murder Row',
  instanceId: 2813,
  challengeModeId: 587,
};

/** The data as parsed from text, so that anything in it can be exchanged. */
const plain = (): Record<string, unknown> =>
  structuredClone(
    packed(talentData({ encounters: [...talentData().encounters, placedBoss, dungeon] })),
  ) as unknown as Record<string, unknown>;

function replaced(path: readonly (string | number)[], value: unknown): unknown {
  const data = plain();
  let place = data as Record<string | number, unknown>;
  for (const key of path.slice(0, -1)) {
    place = place[key] as Record<string | number, unknown>;
  }
  place[path.at(-1)!] = value;
  return data;
}

const textOf = (specId: number): string => packed(talentData()).specs[specId]!;

describe('talent data that cannot be read', () => {
  it.each<[what: string, data: unknown, fault: string]>([
    ['missing', undefined, 'missing'],
    ['a text', 'return {}', 'damaged'],
    ['a number', 7, 'damaged'],
    ['an empty table', {}, 'damaged'],
    ['of an older format', { ...plain(), formatVersion: 0 }, 'otherVersion'],
    ['of the format before', { ...plain(), formatVersion: 2 }, 'otherVersion'],
    ['of a newer format', { formatVersion: 4 }, 'otherVersion'],
    ['without specializations', { ...plain(), specs: undefined }, 'damaged'],
    ['with a text for a specialization', replaced(['specs', discipline], 'x'), 'damaged'],
    ['with a table for a specialization', replaced(['specs', discipline], {}), 'damaged'],
    ['with a torn date', replaced(['specs', discipline], 'asOf 17'), 'damaged'],
    ['with torn builds', replaced(['specs', discipline], textOf(discipline).slice(0, -20)), 'damaged'],
    [
      'with a line missing',
      replaced(['specs', discipline], textOf(discipline).replace(/^raid general.*\n/m, '')),
      'damaged',
    ],
    ['with a torn encounter', replaced(['encounters', 1], '3177 raid 46'), 'damaged'],
    ['with a number for an encounter', replaced(['encounters', 1], 3177), 'damaged'],
    ['with a foreign source', replaced(['source'], 'elsewhere'), 'damaged'],
  ])('%s: says so in one line and offers nothing', (_what, data, fault) => {
    const { client } = logIn(data);
    expect(client.said[0]).toEqual({ say: 'dataFault', fault });
    expect(client.says().filter((say) => say === 'dataFault')).toHaveLength(2); // login, and /toptalent show
    expect(client.offer).toBeUndefined();
  });

  it('never raises an error, whatever part is replaced by whatever value', () => {
    const paths = everyPath(plain(), []);
    const anything = fc.oneof(fc.anything(), fc.constantFrom(codes.raid, 0, '', -1, [], {}, Number.NaN));
    fc.assert(
      fc.property(fc.constantFrom(...paths), anything, (path, value) => {
        const data = replaced(path, value);
        const session = logIn(data);
        const { core } = session;
        tour(session);
        createPublicApi(core.actions, createTalentData(data), '1').GetBuild(discipline, 'raid', 3176);
      }),
      { numRuns: 500 },
    );
  });
});

function everyPath(value: unknown, before: readonly (string | number)[]): (string | number)[][] {
  if (typeof value !== 'object' || value === null) {
    return [];
  }
  return Object.entries(value).flatMap(([key, inner]) => {
    const path = [...before, key];
    return [path, ...everyPath(inner, path)];
  });
}

it('names that would command the text display are shown as they are', () => {
  const [first, ...rest] = talentData().encounters;
  const data = createTalentData(
    packed({
      ...talentData(),
      encounters: [{ ...first!, name: 'Boss |TInterface\\Icons\\x:500|t|r' }, ...rest],
    }),
  ).read();
  expect(data.ok && data.value.encounters[0]!.name).toBe('Boss ||TInterface\\Icons\\x:500||t||r');
});
