/** A raid and two dungeons on a fake client, with a core that has logged in. */
import type { ClientEncounter } from '@toptalent/build-data';
import { createAddonCore } from '../src/core/addon-core.ts';
import type { Whereabouts } from '../src/core/place/whereabouts.ts';
import { activeConfigId, builds, codes, createFakeClient, discipline } from './fake-client.ts';
import { build, shipped, talentData } from './fake-data.ts';
import { topBuilds } from './top-builds.ts';

export const raid: Whereabouts = { kind: 'raid', instanceId: 2912, name: 'The Voidspire', difficultyId: 16 };
export const murderRow: Whereabouts = {
  kind: 'party',
  instanceId: 2813,
  name: 'Murder Row',
  difficultyId: 23,
};
export const tazavesh: Whereabouts = { kind: 'party', instanceId: 2441, name: 'Tazavesh', difficultyId: 23 };

const place = (id: number, changes: Partial<ClientEncounter>): ClientEncounter => ({
  id,
  contentType: 'mythicPlus',
  zoneId: 55,
  name: `Place ${id}`,
  order: 0,
  journalId: 0,
  known: true,
  uiMapIds: [],
  requires: [],
  ...changes,
});

export const encounters: readonly ClientEncounter[] = [
  place(3176, { contentType: 'raid', name: 'Averzian', instanceId: 2912 }),
  place(3177, { contentType: 'raid', name: 'Vorasius', instanceId: 2912, order: 1 }),
  place(3179, { contentType: 'raid', name: 'Salhadaar', instanceId: 2912, order: 2 }),
  place(12813, { name: 'Murder Row', instanceId: 2813, challengeModeId: 587 }),
  place(112441, { name: 'Streets', instanceId: 2441, challengeModeId: 391, uiMapIds: [1989] }),
  place(112442, { name: 'Gambit', instanceId: 2441, challengeModeId: 392, uiMapIds: [1995] }),
];

export const data = talentData({
  encounters,
  specs: {
    [discipline]: {
      raid: {
        general: build(codes.raid),
        encounters: { 3176: build(codes.mythicPlus), 3177: build(codes.mythicPlus), 3179: build(codes.raid) },
      },
      mythicPlus: {
        general: build(codes.mythicPlus),
        encounters: { 12813: build(codes.raid), 112441: build(codes.raid) },
      },
    },
  },
});

export function start(given = data) {
  const { client, ports } = createFakeClient();
  const { world } = client;
  const core = createAddonCore(ports, { talentData: shipped(given), version: '1', loadoutName: () => 'x' });
  world.season = [587, 391, 392];
  world.dungeons = {
    587: { name: 'Die Mördergasse', instanceId: 2813 },
    391: { name: 'Straßen', instanceId: 2441 },
    392: { name: 'Gambit', instanceId: 2441 },
  };
  const go = (where: Whereabouts) => {
    world.where = where;
    core.events.enteredWorld(false, false);
    client.pass(3);
  };
  const settings = () => client.account.settings;
  /** The player clicked, and the client did as asked. */
  const wearOffered = (index: number, worn: keyof typeof builds) => {
    client.respond({ kind: 'use', index });
    client.saveLoadout(5, client.created.at(-1)!.name, codes[worn]);
    core.events.tellSwitch({ type: 'configCreated', configId: 5 });
    client.pass(0.5);
    core.events.tellSwitch({ type: 'castStarted' });
    client.worn = builds[worn];
    core.events.tellSwitch({ type: 'castSucceeded' });
    core.events.talentsChanged(activeConfigId);
    client.pass(1);
  };
  // Logged in outside, and settled: the login's own popup is not what is tested here.
  client.worn = builds.raid;
  core.events.enteredWorld(true, false);
  client.pass(3);
  client.worn = builds.own;
  return { client, world, core, go, settings, wearOffered, readyCheck: () => core.events.readyCheck() };
}

export const names = (client: ReturnType<typeof start>['client']) =>
  client.offer && topBuilds(client.offer).map((one) => one.encounter?.name);
