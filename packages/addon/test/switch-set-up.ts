/** A switcher on a fake client, and the steps of a switch that tests begin with. */
import type { ClientSwitchEvent } from '../src/core/switch/switch-event.ts';
import type { SwitchOutcome } from '../src/core/switch/run.ts';
import { createSwitchRunner } from '../src/core/switch/switch-runner.ts';
import { codes, createFakeClient } from './fake-client.ts';

export function setUp() {
  const { client, ports } = createFakeClient();
  const outcomes: SwitchOutcome[] = [];
  const runner = createSwitchRunner(ports, {
    loadoutName: (label) => `Top: ${label.kind === 'content' ? (label.encounterName ?? 'Raid') : 'Before'}`,
    started() {},
    ended: (outcome) => void outcomes.push(outcome),
  });
  return {
    client,
    outcomes,
    apply: (code: string = codes.raid, encounterName = 'Raid') =>
      runner.start({ code, label: { kind: 'content', contentType: 'raid', encounterName } }),
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
