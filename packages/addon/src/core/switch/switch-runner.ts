/** Runs switches, one at a time: feeds the state machine with events, and has its commands carried out. */
import type { BuildLabel } from '../chat/build-label.ts';
import type { Ports } from '../ports.ts';
import { deletedSlot } from '../saved/state.ts';
import { backUp } from './backup.ts';
import { carryOut, complete } from './commands.ts';
import { createLeftOver } from './left-over.ts';
import { whetherLost } from './lost-slot.ts';
import { step } from './machine.ts';
import { rememberBeside } from './own-loadouts.ts';
import { planSwitch } from './plan.ts';
import type { Startable, SwitchPlan } from './plan.ts';
import { newLoadout, whatIsSeen } from './progress.ts';
import type { Run, SwitchOutcome, SwitchRequest } from './run.ts';
import { slotName } from './slot-name.ts';
import { newRun } from './new-run.ts';
import type { RunPlan, Start } from './new-run.ts';
import type { Step } from './step.ts';
import type { SwitchCommand } from './switch-command.ts';
import type { ClientSwitchEvent, SwitchEvent } from './switch-event.ts';
import type { SwitchFailure } from './switch-failure.ts';

/** @noSelf */
export interface SwitchRunner {
  /** A switch is under way, or what it left behind waits for the end of combat. */
  isBusy(): boolean;
  /** Starts wearing a build. The listener hears its end, at once for a refusal. */
  start(request: SwitchRequest): void;
  /**
   * Puts back our slot of the current specialization if an earlier switch deleted it and could not go on: the specialization was
   * changed, or the session ended. Nothing is worn.
   */
  putBackLost(): void;
  /** Drops what the client still has staged for a switch that failed, if it may be asked now. */
  dropLeftOver(): void;
  /** What the client tells; ignored while no switch is under way. */
  tell(event: ClientSwitchEvent): void;
}

/** @noSelf */
export interface SwitchListener {
  /** What a build is called in the list of loadouts, without "Top: ". */
  loadoutLabel(label: BuildLabel): string;
  started(request: SwitchRequest): void;
  /** @param request Undefined if our slot was put back. */
  ended(outcome: SwitchOutcome, request: SwitchRequest | undefined): void;
}

export function createSwitchRunner(ports: Ports, listener: SwitchListener): SwitchRunner {
  const leftOver = createLeftOver(ports);
  let run: Run | undefined;
  let queue: (ClientSwitchEvent | SwitchEvent)[] = [];
  let isWorking = false;
  /** Counts the times that were allowed, so that only the latest one's end counts. */
  let waits = 0;

  function finish(ended: Run, outcome: SwitchOutcome): void {
    run = undefined;
    queue = [];
    waits += 1;
    ports.signals.watch('switch', false);
    listener.ended(outcome, ended.request);
  }

  function refuse(request: SwitchRequest, failure: SwitchFailure): void {
    listener.ended({ end: 'failed', failure }, request);
  }

  function wait(now: Run, seconds: number): void {
    waits += 1;
    const mine = waits;
    ports.clock.after(seconds, () => {
      if (mine === waits && run === now) {
        findNewLoadout(now);
        add({ type: 'timeUp', ...whatIsSeen(now, ports) });
      }
    });
  }

  function obey(command: SwitchCommand, now: Run): void {
    switch (command.run) {
      case 'wait':
        wait(now, command.seconds);
        return;
      case 'stopWaiting':
        waits += 1;
        return;
      case 'succeed':
        finish(now, { end: 'applied', differing: complete(command.configId, now, ports) });
        return;
      case 'fail':
        leftOver.keep(now, command.failure);
        finish(now, { end: 'failed', failure: command.failure });
        return;
      default: {
        const answer = carryOut(command, now, ports);
        if (answer !== undefined) {
          queue.push(answer);
        }
      }
    }
  }

  function take({ state, commands }: Step, now: Run): void {
    now.state = state;
    for (const command of commands) {
      obey(command, now);
    }
  }

  /** The client does not tell of every loadout that it makes, and not every one that it tells of is ours. */
  function findNewLoadout(now: Run): void {
    if (!now.awaitsLoadout) {
      return;
    }
    const asked = newLoadout(now, now.asked, ports);
    if (asked !== undefined) {
      now.knownConfigIds.push(asked);
      queue.push({ type: 'configCreated', configId: asked });
      return;
    }
    const { name, code } = now.wanted;
    const configId = newLoadout(now, now.wanted, ports);
    if (configId !== undefined) {
      // We gave up waiting for it, but the client created it anyway.
      now.knownConfigIds.push(configId);
      rememberBeside(ports.store.character(), now.snapshot.specId, { configId, name, code });
    }
  }

  /** Events that arrive while a command is carried out, as the client answers some at once, wait for their turn. */
  function add(event?: ClientSwitchEvent | SwitchEvent): void {
    if (event !== undefined) {
      queue.push(event);
    }
    work(workOff);
  }

  function work(action: () => void): void {
    if (isWorking) {
      return;
    }
    isWorking = true;
    const isWell = ports.errors.attempt(action);
    isWorking = false;
    if (!isWell && run !== undefined) {
      finish(run, { end: 'failed', failure: { reason: 'timedOut' } });
    }
  }

  function workOff(): void {
    for (let event = queue.shift(); event !== undefined && run !== undefined; event = queue.shift()) {
      const isUpdate = event.type === 'configUpdated';
      // An update says only that something changed: what the client shows then says what.
      const seen = isUpdate ? { ...whatIsSeen(run, ports), ...event } : event;
      take(step(run.state, seen as SwitchEvent), run);
    }
  }

  function begin({ run: started, first }: Start): void {
    run = started;
    ports.signals.watch('switch', true);
    work(() => {
      take(first, started);
      workOff();
    });
  }

  function planOfRun(plan: Startable, request: SwitchRequest): RunPlan {
    const { snapshot, loadout } = plan;
    const { code } = request;
    if (plan.way === 'existing') {
      return { request, snapshot, way: plan, wanted: { name: plan.name, code, loadout }, perBuild: false };
    }
    const name = slotName(listener.loadoutLabel(request.label), plan.takenNames);
    const { recycled, perBuild } = plan;
    return { request, snapshot, way: plan, wanted: { name, code, loadout }, recycled, perBuild };
  }

  function carryOutPlan(plan: SwitchPlan, request: SwitchRequest): void {
    if (plan.way === 'refuse') {
      refuse(request, plan.failure);
    } else if (plan.way === 'nothing') {
      listener.ended({ end: 'alreadyWorn' }, request);
    } else if (backUp(plan.snapshot, ports)) {
      begin(newRun(planOfRun(plan, request), ports.talents));
    } else {
      refuse(request, { reason: 'noBackup' });
    }
  }

  return {
    isBusy: () => run !== undefined || leftOver.waitsForCombat(),
    start(request) {
      if (run !== undefined) {
        refuse(request, { reason: 'busy' });
        return;
      }
      leftOver.drop();
      carryOutPlan(planSwitch(request.code, ports), request);
      if (run !== undefined) {
        listener.started(request);
      }
    },
    putBackLost() {
      const slot =
        run === undefined ? deletedSlot(ports.store.character(), ports.talents.specId()) : undefined;
      if (slot === undefined) {
        return;
      }
      const lost = whetherLost(slot, ports);
      if (lost.kind === 'stillThere') {
        slot.deleted = undefined;
      } else if (lost.kind === 'lost') {
        const { name, code } = slot;
        const { snapshot, loadout } = lost;
        const wanted = { name, code, loadout };
        begin(
          newRun(
            { way: { way: 'putBack' }, snapshot, wanted, recycled: slot, perBuild: false },
            ports.talents,
          ),
        );
      }
    },
    dropLeftOver: () => leftOver.drop(),
    tell(event) {
      if (event.type === 'combatEnded') {
        leftOver.drop();
      }
      if (run === undefined) {
        return;
      }
      if (event.type === 'configCreated') {
        findNewLoadout(run);
        add();
      } else {
        add(event);
      }
    },
  };
}
