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

/** The client deleted our slot. */
export function removed({ client, tell }: ReturnType<typeof setUp>): void {
  client.saved = client.saved.filter((saved) => saved.configId !== 5);
  tell({ type: 'configRemoved', configId: 5 });
}

/** Up to the cast of the change. */
export function underWay() {
  const all = setUp();
  all.apply();
  all.createdAs(5);
  all.updated(5);
  all.castStarted();
  return all;
}

/** How a switch that failed ends. */
export const failure = (reason: string, more: object = {}) => [
  { end: 'failed', failure: { reason, ...more } },
];
