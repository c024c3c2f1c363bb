/** Keeps track of whether a ready check is on, so that it can be answered late. */
import type { Ports } from '../ports.ts';

/** Seconds that a ready check lasts at least, where the client does not say how long it still goes on. */
const usualLength = 30;

/** @noSelf */
export interface ReadyChecks {
  began(): void;
  finished(): void;
  isOn(): boolean;
}

export function createReadyChecks({ clock, situation }: Pick<Ports, 'clock' | 'situation'>): ReadyChecks {
  /** Uptime in seconds when the ready check began that has not been reported as finished. */
  let beganAt: number | undefined;
  return {
    began() {
      beganAt = clock.uptime();
    },
    finished() {
      beganAt = undefined;
    },
    isOn() {
      const left = situation.readyCheckTimeLeft();
      return left === undefined ? beganAt !== undefined && clock.uptime() - beganAt < usualLength : left > 0;
    },
  };
}
