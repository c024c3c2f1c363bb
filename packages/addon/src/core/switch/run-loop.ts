/** Runs one switch at a time: feeds the state machine with events, and has its commands carried out. */
import type { Ports } from '../ports.ts';
import { carryOut, complete } from './commands.ts';
import type { LeftOver } from './left-over.ts';
import { step } from './machine.ts';
import type { Start } from './new-run.ts';
import { rememberBeside } from './own-loadouts.ts';
import { newLoadout, whatIsSeen } from './progress.ts';
import type { Run, SwitchOutcome } from './run.ts';
import type { Step } from './step.ts';
import type { SwitchCommand } from './switch-command.ts';
import type { ClientSwitchEvent, LookedAtType, SwitchEvent, ToldEvent } from './switch-event.ts';

/** These events do not say what has changed, so the client is read. */
const lookedAt: readonly LookedAtType[] = ['configUpdated', 'castSucceeded', 'timeUp', 'loaded'];

/** @noSelf */
export interface RunLoop {
  isRunning(): boolean;
  /** Only while nothing runs. */
  begin(start: Start): void;
  /** Handles a client event; it is ignored while nothing runs. */
  tell(event: ClientSwitchEvent): void;
}

/** @param ended Called once for each run that began. */
export function createRunLoop(
  ports: Ports,
  leftOver: LeftOver,
  ended: (outcome: SwitchOutcome, run: Run) => void,
): RunLoop {
  let run: Run | undefined;
  let queue: ToldEvent[] = [];
  let isWorking = false;
  /** Counts the times that were allowed, so that only the end of the latest one counts. */
  let waits = 0;

  function finish(finished: Run, outcome: SwitchOutcome): void {
    run = undefined;
    queue = [];
    waits += 1;
    ports.signals.watch('switch', false);
    ended(outcome, finished);
  }

  function wait(now: Run, seconds: number): void {
    waits += 1;
    const mine = waits;
    ports.clock.after(seconds, () => {
      if (mine === waits) {
        findNewLoadout(now);
        queue.push({ type: 'timeUp' });
        work(workOff);
      }
    });
  }

  function obey(command: SwitchCommand, now: Run): void {
    switch (command.run) {
      case 'wait':
        wait(now, command.seconds);
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

  /** The events of a specialization change fire several times, so a switch may have begun after the change. */
  function isChanged(now: Run): boolean {
    return ports.talents.specId() !== now.snapshot.specId;
  }

  /** Looks for the awaited loadout in the list: its event may be missing, and an event may be for somebody else's loadout. */
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

  /** A Lua error ends the run instead of leaving the addon busy for good. */
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

  /** Works off the events in order. Those that fire while a command is carried out wait until it is done. */
  function workOff(): void {
    for (let event = queue.shift(); event !== undefined && run !== undefined; event = queue.shift()) {
      const isLookedAt = lookedAt.includes(event.type as LookedAtType);
      const seen = isLookedAt ? { ...whatIsSeen(run, ports), ...event } : event;
      take(step(run.state, seen as SwitchEvent), run);
    }
  }

  return {
    isRunning: () => run !== undefined,
    begin({ run: started, first }) {
      run = started;
      ports.signals.watch('switch', true);
      work(() => {
        take(first, started);
        workOff();
      });
    },
    tell(event) {
      if (run === undefined || (event.type === 'specChanged' && !isChanged(run))) {
        return;
      }
      if (event.type === 'configCreated') {
        findNewLoadout(run);
      } else {
        queue.push(event);
      }
      work(workOff);
    },
  };
}
