/** Starts a switch: refuses it, or backs up what is worn and hands the run to the run loop. */
import type { BuildLabel } from './build-label.ts';
import type { Ports } from '../ports.ts';
import { deletedSlot } from '../saved/state.ts';
import { backUp } from './backup.ts';
import { createLeftOver } from './left-over.ts';
import { checkLostSlot } from './lost-slot.ts';
import { newRun } from './new-run.ts';
import { planSwitch } from './plan.ts';
import type { Startable } from './plan.ts';
import type { SwitchOutcome, SwitchRequest } from './run.ts';
import { createRunLoop } from './run-loop.ts';
import { slotName } from './slot-name.ts';
import type { ClientSwitchEvent } from './switch-event.ts';
import type { SwitchFailure } from './switch-failure.ts';

/** @noSelf */
export interface SwitchRunner {
  /** A switch is under way, or what it left behind waits for the end of combat. */
  isBusy(): boolean;
  /** Starts switching to a build. The listener hears how it ends, at once for a refusal. */
  start(request: SwitchRequest): void;
  /**
   * Puts back our slot of the current specialization if an earlier switch had it deleted and could not go on, because the
   * specialization was changed or the session ended. Nothing is worn.
   */
  putBackLost(): void;
  /** Drops what the client still has staged for a switch that failed, if it may be asked now. */
  dropLeftOver(): void;
  /** Handles a client event; it is ignored while no switch is under way. */
  tell(event: ClientSwitchEvent): void;
}

/** @noSelf */
export interface SwitchListener {
  /** A build's name in the list of loadouts. */
  loadoutName(label: BuildLabel): string;
  started(request: SwitchRequest): void;
  /** @param request Undefined if our slot was put back, which nobody asked for. */
  ended(outcome: SwitchOutcome, request: SwitchRequest | undefined): void;
}

export function createSwitchRunner(ports: Ports, listener: SwitchListener): SwitchRunner {
  const leftOver = createLeftOver(ports);
  const loop = createRunLoop(ports, leftOver, (outcome, run) => listener.ended(outcome, run.request));

  function refuse(request: SwitchRequest, failure: SwitchFailure): void {
    listener.ended({ end: 'failed', failure }, request);
  }

  function begin(plan: Startable, request: SwitchRequest): void {
    const { snapshot, loadout } = plan;
    if (!backUp(snapshot, ports)) {
      refuse(request, { reason: 'noBackup' });
      return;
    }
    const { code } = request;
    const isExisting = plan.way === 'existing';
    const name = isExisting ? plan.name : slotName(listener.loadoutName(request.label), plan.takenNames);
    const start = newRun(
      {
        request,
        way: plan,
        snapshot,
        wanted: { name, code, loadout },
        recycled: isExisting ? undefined : plan.recycled,
        perBuild: !isExisting && plan.perBuild,
      },
      ports.talents,
    );
    loop.begin(start);
    if (loop.isRunning()) {
      listener.started(request);
    }
  }

  return {
    isBusy: () => loop.isRunning() || leftOver.waitsForCombat(),
    start(request) {
      if (loop.isRunning()) {
        refuse(request, { reason: 'busy' });
        return;
      }
      leftOver.drop();
      const plan = planSwitch(request, ports);
      if (plan.way === 'refuse') {
        refuse(request, plan.failure);
      } else if (plan.way === 'nothing') {
        listener.ended({ end: 'alreadyWorn' }, request);
      } else {
        begin(plan, request);
      }
    },
    putBackLost() {
      const slot = deletedSlot(ports.store.character(), ports.talents.specId());
      if (slot === undefined || loop.isRunning()) {
        return;
      }
      const lost = checkLostSlot(slot, ports);
      if (lost.kind === 'notLost') {
        slot.deleted = undefined;
      } else if (lost.kind === 'lost') {
        const { snapshot, loadout } = lost;
        const wanted = { name: slot.name, code: slot.code, loadout };
        const way = { way: 'putBack' } as const;
        loop.begin(newRun({ way, snapshot, wanted, recycled: slot, perBuild: false }, ports.talents));
      }
    },
    dropLeftOver: () => leftOver.drop(),
    tell(event) {
      if (event.type === 'combatEnded') {
        leftOver.drop();
      }
      loop.tell(event);
    },
  };
}
