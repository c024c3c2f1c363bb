/** A switcher on a fake client, and the steps of a switch that tests begin with. */
import type { SwitchEvent } from '../src/core/switch/switch-event.ts';
import type { SwitchOutcome } from '../src/core/switch/switch-run.ts';
import { createSwitcher } from '../src/core/switch/switcher.ts';
import { codes, createFakeClient } from './fake-client.ts';

export function setUp() {
  const { client, ports } = createFakeClient();
  const switcher = createSwitcher(ports);
  const outcomes: SwitchOutcome[] = [];
  return {
    client,
    outcomes,
    apply: (code: string = codes.raid, label = 'Raid') =>
      switcher.apply(code, label, (outcome) => outcomes.push(outcome)),
    tell: (event: SwitchEvent) => switcher.tell(event),
    /** The client made our loadout. */
    createdAs(configId: number, code: string = codes.raid, name = 'Top: Raid') {
      client.saveLoadout(configId, name, code);
      switcher.tell({ type: 'configCreated', configId });
    },
    updated: (configId: number) => switcher.tell({ type: 'configUpdated', configId, at: client.uptime }),
    castStarted: () => switcher.tell({ type: 'castStarted', at: client.uptime }),
    isBusy: () => switcher.isBusy(),
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
