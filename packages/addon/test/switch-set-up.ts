/** A switcher on a fake client, and the steps of a switch that tests begin with. */
import type { ClientSwitchEvent } from '../src/core/switch/switch-event.ts';
import type { SwitchOutcome, SwitchRequest } from '../src/core/switch/run.ts';
import { createSwitchRunner } from '../src/core/switch/switch-runner.ts';
import { codes, createFakeClient, discipline } from './fake-client.ts';

export function setUp() {
  const { client, ports } = createFakeClient();
  const outcomes: SwitchOutcome[] = [];
  const started: SwitchRequest[] = [];
  const runner = createSwitchRunner(ports, {
    loadoutName: (label) => `Top: ${label.kind === 'content' ? (label.encounterName ?? 'Raid') : 'Before'}`,
    started: (request) => void started.push(request),
    ended: (outcome) => void outcomes.push(outcome),
  });
  return {
    client,
    ports,
    outcomes,
    started,
    /** @param configId The saved loadout that is meant. */
    apply: (code: string = codes.raid, encounterName = 'Raid', configId?: number) =>
      runner.start({ code, configId, label: { kind: 'content', contentType: 'raid', encounterName } }),
    putBackLost: () => runner.putBackLost(),
    dropLeftOver: () => runner.dropLeftOver(),
    tell: (event: ClientSwitchEvent) => runner.tell(event),
    /** The client made our loadout. */
    createdAs(configId: number, code: string = codes.raid, name = 'Top: Raid') {
      client.saveLoadout(configId, name, code);
      runner.tell({ type: 'configCreated', configId });
    },
    updated: (configId: number) => runner.tell({ type: 'configUpdated', configId }),
    castStarted: () => runner.tell({ type: 'castStarted' }),
    isBusy: () => runner.isBusy(),
  };
}

/** With our slot, which holds the build of Mythic+. */
export function withSlot() {
  const all = setUp();
  all.client.saveLoadout(5, 'Top: Mythic+', codes.mythicPlus);
  all.client.character.slots[discipline] = { configId: 5, name: 'Top: Mythic+', code: codes.mythicPlus };
  return all;
}

/** Our slot is about to be replaced by the build of raids. */
export function replacing() {
  const all = withSlot();
  all.apply();
  return all;
}

/** Two saved loadouts of one name, so that the one of raids is worn by its handle, which is 9. */
export function withTwins() {
  const all = setUp();
  all.client.saveLoadout(8, 'Raid', codes.mythicPlus);
  all.client.saveLoadout(9, 'Raid', codes.raid);
  return all;
}

/** The client deleted our slot. */
export function removed({ client, tell }: ReturnType<typeof setUp>): void {
  client.saved = client.saved.filter((saved) => saved.configId !== 5);
  tell({ type: 'configRemoved', configId: 5 });
}

/** Our slot is deleted, and the client refuses the import, but will accept the next one. */
export function refusedImport(all = withSlot()) {
  all.apply();
  all.client.createAnswer = { accepted: false };
  removed(all);
  all.client.createAnswer = { accepted: true };
  return all;
}

/** Up to the new loadout, before the client is asked to wear it. */
export function settling() {
  const all = setUp();
  all.apply();
  all.createdAs(5);
  return all;
}

/** Up to the request to wear the new loadout, by its name. */
export function askedByName() {
  const all = settling();
  all.client.pass(0.5);
  return all;
}

/** Up to the cast of the change. */
export function underWay() {
  const all = settling();
  all.updated(5);
  all.castStarted();
  return all;
}

/** How a switch that failed ends. */
export const failure = (reason: string, more: object = {}) => [
  { end: 'failed', failure: { reason, ...more } },
];
