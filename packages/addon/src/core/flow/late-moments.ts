/** Presents the moments that came too early: once the client has settled, and once talents are loaded. */
import type { Arrivals, LateMoment } from '../moment/arrivals.ts';
import type { DungeonWatch } from '../moment/dungeon-watch.ts';
import type { EarlyAsks } from '../moment/early-asks.ts';
import { isArrival } from '../moment/moment.ts';
import type { Moment } from '../moment/moment.ts';
import type { ReadyChecks } from '../moment/ready-checks.ts';
import type { PopupQueue } from '../popup/popup-queue.ts';
import type { PopupView } from '../popup/port.ts';
import type { SwitchRunner } from '../switch/switch-runner.ts';

/** @noSelf */
export interface LateMoments {
  /** The client has settled: presents the moment if it still makes sense. */
  present(moment: LateMoment): void;
  /** The talents are not loaded: the moment comes again once they are. */
  onceLoaded(moment: Moment): void;
}

interface Targets {
  readonly popup: PopupView;
  readonly queue: PopupQueue;
  readonly switches: SwitchRunner;
  readonly arrivals: Arrivals;
  readonly earlyAsks: EarlyAsks;
  readonly readyChecks: ReadyChecks;
  readonly dungeons: DungeonWatch;
}

export function createLateMoments(targets: Targets): LateMoments {
  const { popup, queue, switches, arrivals, earlyAsks, readyChecks, dungeons } = targets;
  return {
    present(moment) {
      switches.putBackLost();
      const readyCheckOn = readyChecks.isOn();
      switch (moment.kind) {
        case 'login':
        case 'specializationChanged':
          queue.present({ kind: moment.kind, readyCheckOn });
          return;
        case 'readyCheck':
          if (readyCheckOn) {
            queue.present(moment);
          }
          return;
        case 'dungeonChanged':
          if (dungeons.isChanged() || popup.isShown()) {
            queue.present(moment);
          }
          return;
        default:
          queue.present(moment);
      }
    },
    onceLoaded(moment) {
      if (isArrival(moment) || moment.kind === 'readyCheck' || moment.kind === 'bossKilled') {
        arrivals.awaitTalents(moment);
      } else {
        const ask = moment.kind === 'askedForNextBoss' ? 'nextBoss' : 'builds';
        earlyAsks.keep(ask, () => queue.present(moment));
      }
    },
  };
}
