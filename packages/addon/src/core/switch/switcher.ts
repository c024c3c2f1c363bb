/** Carries out a switch: runs the machine's commands through the ports, and feeds it what comes back. */
import { difference } from '@toptalent/loadout';
import type { Ports } from '../ports.ts';
import { takeSnapshot } from '../talents/snapshot.ts';
import { backUp } from './backup.ts';
import { importEntries } from './import-entries.ts';
import { initialState, step } from './machine.ts';
import { planSwitch } from './plan.ts';
import type { SwitchPlan } from './plan.ts';
import type { SwitchFailure } from './reasons.ts';
import type { Run, SwitchOutcome } from './switch-run.ts';
import { slotName } from './slot-name.ts';
import { dress, remember } from './own-loadouts.ts';
import { isReached, madeOf, timeUp } from './run-so-far.ts';
import { lostSlot } from './slots.ts';
import type { LostSlot } from './slots.ts';
import type { SwitchCommand } from './switch-command.ts';
import type { SwitchEvent } from './switch-event.ts';
import { fittingLoadout } from '../talents/fitting-code.ts';

/** @noSelf */
export interface Switcher {
  /** A switch is under way, or what it left behind waits for the end of combat. */
  isBusy(): boolean;
  /**
   * Starts wearing a code. `done` is called exactly once, at once for a refusal.
   *
   * @param label What the loadout is called, without "Top: ".
   * @returns Whether something was started.
   */
  apply(code: string, label: string, done: (outcome: SwitchOutcome) => void): boolean;
  /**
   * Puts back our slot of the current specialization if an earlier switch deleted it and could not go on: the specialization was
   * changed, or the session ended. Nothing is worn.
   *
   * @param done Called once it is over, if it was started.
   * @returns Whether it was started.
   */
  putBackLost(done: () => void): boolean;
  /** What the client tells; ignored while nothing is going on. */
  tell(event: SwitchEvent): void;
}

/** What is to be done, once nothing stands in its way. */
type Startable = Extract<SwitchPlan, { readonly way: 'existing' | 'import' }> | LostSlot;

function refuse(failure: SwitchFailure, done: (outcome: SwitchOutcome) => void): false {
  done({ end: 'failed', failure });
  return false;
}

/**
 * What each command does.
 *
 * @noSelf
 */
type Actions = {
  readonly [Command in SwitchCommand as Command['run']]: (now: Run, command: Command) => void;
};

export function createSwitcher(ports: Ports): Switcher {
  let run: Run | undefined;
  /** A switch that ended after the client had staged it: rolled back as soon as the client may be asked. */
  let staged: Run | undefined;
  /** That is when combat is over. What lasts longer is looked at again before the next switch. */
  let waitsForCombat = false;
  let queue: SwitchEvent[] = [];
  let working = false;
  /** Counts waits, so that only the latest one's end is heard. */
  let waits = 0;

  function finish(now: Run, outcome: SwitchOutcome): void {
    run = undefined;
    queue = [];
    waits += 1;
    ports.signals.watch('switch', false);
    now.done(outcome);
  }

  /** What was asked for last, if that is what the client has made. */
  function created(now: Run): number | undefined {
    const asked = madeOf(now, now.asked, ports);
    const configId = asked ?? madeOf(now, now, ports);
    if (configId !== undefined) {
      now.knownConfigIds.push(configId);
      if (asked === undefined) {
        // Given up, and made all the same.
        remember(now, { configId, name: now.name, code: now.code }, true, ports);
      }
    }
    return asked;
  }

  function wait(now: Run, seconds: number): void {
    waits += 1;
    const mine = waits;
    ports.clock.after(seconds, () => {
      if (mine === waits && run === now) {
        tell(timeUp(now, ports));
      }
    });
  }

  /** Asks for a loadout; the client's refusal comes back as an event. */
  function create(now: Run): void {
    if (isHindered(now)) {
      // What was deleted stays marked as such: it is put back at a better time.
      return;
    }
    const { asked, snapshot } = now;
    now.awaited = true;
    const entries = importEntries(asked.loadout, snapshot.tree);
    const answer = ports.loadouts.create(snapshot.configId, entries, asked.name, asked.code);
    if (!answer.accepted) {
      now.awaited = false;
      queue.push({ type: 'createRefused', text: answer.text });
    }
  }

  function putBack(now: Run): void {
    const slot = now.recycled!;
    if (ports.loadouts.windowShown()) {
      // It stays marked as deleted: put back at a better time.
      failWith(now, now.state.failure!);
      return;
    }
    const loadout = fittingLoadout(slot.code, now.snapshot);
    if (loadout.ok) {
      now.asked = { name: slot.name, code: slot.code, loadout: loadout.value };
      create(now);
    } else {
      queue.push({ type: 'createRefused' });
    }
  }

  function succeed(now: Run, configId: number): void {
    const specId = now.snapshot.specId;
    // Written only now, and only while the specialization is still the same: an early call leaves lasting damage.
    if (ports.talents.specId() === specId && ports.loadouts.selected(specId) !== configId) {
      ports.loadouts.select(specId, configId);
    }
    if (now.undressed === true) {
      dress(now, configId, ports);
    }
    // The talent window's own way clears it; the way by handle does not.
    ports.loadouts.clearStarterBuild();
    ports.store.character().applied[specId] = now.code;
    const snapshot = takeSnapshot(ports.talents);
    const differing = snapshot === undefined ? 0 : difference(snapshot.worn, now.loadout).points;
    finish(now, { end: 'applied', differing });
  }

  function failWith(now: Run, failure: SwitchFailure): void {
    // What the client staged for us and did not apply would stand in the way of the next try.
    if (isReached(now, true, ports)) {
      staged = now;
      waitsForCombat = true;
      if (failure.reason !== 'inCombat') {
        rollBack();
      }
    }
    finish(now, { end: 'failed', failure });
  }

  /** Not in combat, a keystone or a match; and not what is staged by then if it is anything else, which is the player's own. */
  function rollBack(): void {
    const left = staged;
    if (left !== undefined && !ports.situation.inCombat()) {
      waitsForCombat = false;
      if (lasting() !== undefined) {
        return;
      }
      staged = undefined;
      if (ports.talents.specId() === left.snapshot.specId && isReached(left, true, ports)) {
        ports.loadouts.rollBack(left.snapshot.configId);
      }
    }
  }

  /** A keystone or a match is on: the client would refuse, in red, every time it is asked. */
  function lasting(): SwitchFailure | undefined {
    const blocked = ports.situation.blocked();
    return blocked?.reason === 'mythicPlus' || blocked?.reason === 'pvpMatch' ? blocked : undefined;
  }

  /** One that began since the click ends the switch. */
  function isHindered(now: Run): boolean {
    const failure = lasting();
    if (failure !== undefined) {
      failWith(now, failure);
    }
    return failure !== undefined;
  }

  const actions: Actions = {
    remove(now, command) {
      if (ports.loadouts.remove(command.configId)) {
        remember(now, { ...now.recycled!, deleted: true }, false, ports);
      } else {
        queue.push({ type: 'removeRefused' });
      }
    },
    create,
    remember(now, command) {
      const { name, code } = now.asked;
      remember(now, { configId: command.configId, name, code }, now.perBuild, ports);
    },
    dress: (now, command) => dress(now, command.configId, ports),
    putBack,
    switchByName(now) {
      if (!isHindered(now)) {
        ports.loadouts.prepare();
        ports.loadouts.switchByName(now.name);
      }
    },
    load(now, command) {
      if (!isHindered(now)) {
        const answer = ports.loadouts.load(command.configId);
        queue.push({ type: 'loaded', ...answer, at: ports.clock.uptime() });
      }
    },
    commit(_now, command) {
      if (!ports.loadouts.commit(command.configId)) {
        queue.push({ type: 'commitFailed', configId: command.configId });
      }
    },
    wait: (now, command) => wait(now, command.seconds),
    stopWaiting() {
      waits += 1;
    },
    succeed: (now, command) => succeed(now, command.configId),
    fail: (now, command) => failWith(now, command.failure),
  };

  function tell(event: SwitchEvent): void {
    if (event.type === 'combatEnded') {
      rollBack();
    }
    if (run === undefined) {
      return;
    }
    // A creation is not always told of, and not every one is ours.
    if (run.awaited && (event.type === 'configCreated' || event.type === 'timeUp')) {
      const configId = created(run);
      if (configId !== undefined) {
        queue.push({ type: 'configCreated', configId });
      }
    }
    if (event.type !== 'configCreated') {
      queue.push(event);
    }
    // Events that arrive while a command runs (the client answers some at once) wait for their turn.
    if (working) {
      return;
    }
    working = true;
    const isWell = ports.errors.attempt(work);
    working = false;
    if (!isWell && run !== undefined) {
      finish(run, { end: 'failed', failure: { reason: 'timedOut' } });
    }
  }

  function work(): void {
    let next = queue.shift();
    while (next !== undefined && run !== undefined) {
      const now: Run = run;
      const event: SwitchEvent = next;
      // What an update means shows in what there is to see then.
      const isUpdate = event.type === 'configUpdated';
      const taken = step(now.state, isUpdate ? { ...timeUp(now, ports), ...event } : event);
      now.state = taken.state;
      for (const command of taken.commands) {
        (actions[command.run] as (now: Run, command: SwitchCommand) => void)(now, command);
      }
      next = queue.shift();
    }
  }

  function begin(plan: SwitchPlan, code: string, label: string, done: (outcome: SwitchOutcome) => void) {
    if (plan.way === 'refuse') {
      return refuse(plan.failure, done);
    }
    if (plan.way === 'nothing') {
      done({ end: 'alreadyWorn' });
      return false;
    }
    if (!backUp(plan.snapshot, ports)) {
      return refuse({ reason: 'noBackup' }, done);
    }
    const name = plan.way === 'existing' ? plan.name : slotName(label, plan.takenNames);
    return start(plan, name, code, done);
  }

  function start(plan: Startable, name: string, code: string, done: (outcome: SwitchOutcome) => void): true {
    const { way, snapshot, loadout } = plan;
    const { specId, configId: activeConfigId } = snapshot;
    const recycled = way === 'existing' ? undefined : plan.recycled;
    const job = { specId, activeConfigId, recycledConfigId: recycled?.configId };
    const wanted = { name, code, loadout };
    run = {
      ...wanted,
      state: initialState(job, plan),
      snapshot,
      asked: wanted,
      awaited: false,
      recycled,
      perBuild: way === 'import' && plan.perBuild,
      // The client may give the deleted one's handle to the new one.
      knownConfigIds: ports.talents
        .saved(specId)
        .map((saved) => saved.configId)
        .filter((configId) => configId !== recycled?.configId),
      done,
    };
    ports.signals.watch('switch', true);
    tell({ type: 'begin' });
    return true;
  }

  return {
    isBusy: () => run !== undefined || waitsForCombat,
    apply(code, label, done) {
      if (run !== undefined) {
        return refuse({ reason: 'busy' }, done);
      }
      rollBack();
      return begin(planSwitch(code, ports), code, label, done);
    },
    putBackLost(done) {
      const lost = run === undefined ? lostSlot(ports) : undefined;
      return lost !== undefined && start(lost, lost.recycled.name, lost.recycled.code, done);
    },
    tell,
  };
}
