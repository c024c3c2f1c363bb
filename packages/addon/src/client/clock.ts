/** The client's clocks and timer. */
import type { Clock } from '../core/time/port.ts';

export function createClock(): Clock {
  return {
    now: () => GetServerTime(),
    uptime: () => GetTime(),
    after: (seconds, callback) => C_Timer.After(seconds, callback),
  };
}
