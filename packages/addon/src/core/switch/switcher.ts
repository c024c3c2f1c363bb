/** Carries out a switch: runs the machine's commands through the ports, and feeds it what comes back. */
import { difference } from '@toptalent/loadout';
import type { Loadout } from '@toptalent/loadout';
import type { Ports } from '../ports.ts';
import type { Slot } from '../saved/state.ts';
import { takeSnapshot } from '../talents/snapshot.ts';
import type { Snapshot } from '../talents/snapshot.ts';
import { backUp } from './backup.ts';
import { importEntries } from './import-entries.ts';
import { initialState, step } from './machine.ts';
import type { SwitchCommand, SwitchEvent, SwitchState } from './machine.ts';
import { planSwitch } from './plan.ts';
import type { SwitchPlan } from './plan.ts';
import type { BlockReason, SwitchFailure } from './reasons.ts';
import { slotName } from './slot-name.ts';
import { lostSlot } from './slots.ts';
import type { LostSlot } from './slots.ts';
import { fittingLoadout } from '../talents/fitting-code.ts';

export type SwitchOutcome =
  | { readonly end: 'applied'; readonly differing: number }
  | { readonly end: 'alreadyWorn' }
  | { readonly end: 'failed'; readonly failure: SwitchFailure };

/** @noSelf */
export interface Switcher {
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

/**
 * A switch under way.
 *
 * @noSelf
 */
interface Run {
  state: SwitchState;
  readonly snapshot: Snapshot;
  readonly loadout: Loadout;
  readonly code: string;
  readonly name: string;
  readonly recycled?: Slot | undefined;
  /** The new loadout is kept beside the others, not written anew for the next build. */
  readonly perBuild: boolean;
  /** Loadouts that were there before: none of them is the one we create. */
  knownConfigIds: readonly number[];
  readonly done: (outcome: SwitchOutcome) => void;
}

/** What is to be done, once nothing stands in its way. */
type Startable = Extract<SwitchPlan, { readonly way: 'existing' | 'import' }> | LostSlot;

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

  function timeUp(now: Run): SwitchEvent {
    const snapshot = takeSnapshot(ports.talents);
    const worn =
      snapshot !== undefined &&
      !ports.talents.hasStagedChanges(snapshot.configId) &&
      difference(snapshot.worn, now.loadout).points === 0;
    return {
      type: 'timeUp',
      at: ports.clock.uptime(),
      selected: ports.loadouts.selected(now.snapshot.specId),
      worn,
      casting: ports.situation.casting(),
      recycledGone: isGone(now),
    };
  }

  function isGone(now: Run): boolean {
    const configId = now.recycled?.configId;
    return (
      configId !== undefined &&
      !ports.talents.saved(now.snapshot.specId).some((saved) => saved.configId === configId)
    );
  }

  function wait(now: Run, seconds: number): void {
    waits += 1;
    const mine = waits;
    ports.clock.after(seconds, () => {
      if (mine === waits && run === now) {
        tell(timeUp(now));
      }
    });
  }

  /** Asks for a loadout of a code; the client's refusal comes back as an event. */
  function create(now: Run, loadout: Loadout, name: string, code: string): void {
    now.knownConfigIds = ports.talents.saved(now.snapshot.specId).map((saved) => saved.configId);
    const entries = importEntries(loadout, now.snapshot.tree);
    const answer = ports.loadouts.create(now.snapshot.configId, entries, name, code);
    if (!answer.accepted) {
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
      create(now, loadout.value, slot.name, slot.code);
    } else {
      queue.push({ type: 'createRefused' });
    }
  }

  function dress(now: Run, configId: number, name: string): void {
    const created = ports.talents.saved(now.snapshot.specId).find((saved) => saved.configId === configId);
    if (created?.name !== name) {
      ports.loadouts.rename(configId, name);
    }
    if (ports.store.account().settings.sharedActionBars) {
      ports.loadouts.shareActionBars(configId);
    }
  }

  function remember(now: Run, configId: number, written: Pick<Slot, 'name' | 'code'>): void {
    const state = ports.store.character();
    const { specId } = now.snapshot;
    const slot = { configId, name: written.name, code: written.code };
    if (now.perBuild) {
      const ours = state.loadouts[specId] ?? [];
      ours.push(slot);
      state.loadouts[specId] = ours;
    } else {
      state.slots[specId] = slot;
    }
  }

  function succeed(now: Run, configId: number): void {
    const { specId } = now.snapshot;
    // Written only now, and only while the specialization is still the same: an early call leaves lasting damage.
    if (ports.talents.specId() === specId && ports.loadouts.selected(specId) !== configId) {
      ports.loadouts.select(specId, configId);
    }
    // The talent window's own way clears it; the way by handle does not.
    ports.loadouts.clearStarterBuild();
    ports.store.character().applied[specId] = now.code;
    const snapshot = takeSnapshot(ports.talents);
    const differing = snapshot === undefined ? 0 : difference(snapshot.worn, now.loadout).points;
    finish(now, { end: 'applied', differing });
  }

  /** A keystone or a match that began since the click: the client would refuse, in red, every time it is asked. */
  function lastingHindrance(): BlockReason | undefined {
    const blocked = ports.situation.blocked();
    const lasting = blocked?.reason === 'mythicPlus' || blocked?.reason === 'pvpMatch';
    return lasting ? blocked : undefined;
  }

  function failWith(now: Run, failure: SwitchFailure): void {
    finish(now, { end: 'failed', failure });
  }

  const actions: Actions = {
    remove(now, command) {
      if (ports.loadouts.remove(command.configId)) {
        ports.store.character().slots[now.snapshot.specId]!.deleted = true;
      } else {
        queue.push({ type: 'removeRefused' });
      }
    },
    create: (now) => create(now, now.loadout, now.name, now.code),
    remember: (now, command) => remember(now, command.configId, now),
    dress: (now, command) => dress(now, command.configId, now.name),
    putBack,
    rememberPutBack(now, command) {
      remember(now, command.configId, now.recycled!);
      dress(now, command.configId, now.recycled!.name);
    },
    switchByName(now) {
      const hindrance = lastingHindrance();
      if (hindrance !== undefined) {
        failWith(now, hindrance);
        return;
      }
      ports.loadouts.prepare();
      ports.loadouts.switchByName(now.name);
    },
    load(_now, command) {
      const answer = ports.loadouts.load(command.configId);
      queue.push({ type: 'loaded', ...answer, at: ports.clock.uptime() });
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

  /** Events that arrive while a command runs (the client answers some at once) wait for their turn. */
  function tell(event: SwitchEvent): void {
    if (run === undefined) {
      return;
    }
    queue.push(event);
    if (working) {
      return;
    }
    working = true;
    while (run !== undefined) {
      const next = queue.shift();
      if (next === undefined) {
        break;
      }
      const now: Run = run;
      if (next.type === 'configCreated' && now.knownConfigIds.includes(next.configId)) {
        continue;
      }
      const taken = step(now.state, next);
      now.state = taken.state;
      for (const command of taken.commands) {
        (actions[command.run] as (now: Run, command: SwitchCommand) => void)(now, command);
      }
    }
    working = false;
  }

  function begin(plan: SwitchPlan, code: string, label: string, done: (outcome: SwitchOutcome) => void) {
    if (plan.way === 'refuse') {
      done({ end: 'failed', failure: plan.failure });
      return false;
    }
    if (plan.way === 'nothing') {
      done({ end: 'alreadyWorn' });
      return false;
    }
    if (!backUp(plan.snapshot, ports)) {
      done({ end: 'failed', failure: { reason: 'noBackup' } });
      return false;
    }
    if (plan.way === 'existing') {
      return start(plan, plan.name, code, done);
    }
    return start(plan, slotName(label, plan.takenNames), code, done);
  }

  function start(plan: Startable, name: string, code: string, done: (outcome: SwitchOutcome) => void): true {
    const { way, snapshot, loadout } = plan;
    const { specId, configId: activeConfigId } = snapshot;
    const recycled = way === 'existing' ? undefined : plan.recycled;
    const job = { specId, activeConfigId, recycledConfigId: recycled?.configId };
    run = {
      state: initialState(job, plan),
      snapshot,
      loadout,
      code,
      name,
      recycled,
      perBuild: way === 'import' && plan.perBuild,
      knownConfigIds: [],
      done,
    };
    ports.signals.watch('switch', true);
    tell({ type: 'begin' });
    return true;
  }

  return {
    isBusy: () => run !== undefined,
    apply(code, label, done) {
      if (run !== undefined) {
        done({ end: 'failed', failure: { reason: 'busy' } });
        return false;
      }
      return begin(planSwitch(code, ports), code, label, done);
    },
    putBackLost(done) {
      const lost = run === undefined ? lostSlot(ports) : undefined;
      return lost !== undefined && start(lost, lost.recycled.name, lost.recycled.code, done);
    },
    tell,
  };
}
