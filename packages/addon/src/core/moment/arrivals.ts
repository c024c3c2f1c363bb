/** Waits until the client has settled after a loading screen, then presents the moment. */
import type { Clock } from '../time/port.ts';
import type { Arrival } from './moment.ts';

/** Seconds by which the client's talent data lags behind a loading screen or a specialization change. */
const settleDelay = 2;

/** How often talents that are not loaded yet are looked for, `settleDelay` apart. */
const mostTries = 5;

/** @noSelf */
export interface Arrivals {
  /** Presents a moment once the client has settled. Of several that come close together, only the weightiest is presented. */
  expect(moment: Arrival): void;
  /** The talents were not loaded when the moment was presented: it is presented again later, unless that was tried often enough. */
  tryAgain(moment: Arrival): void;
}

/** @param present Called `settleDelay` seconds after the last moment that was expected. */
export function createArrivals(clock: Clock, present: (moment: Arrival) => void): Arrivals {
  let expected: Arrival | undefined;
  let triesLeft = 0;
  /** Counts delays, so that only the latest one ends in a moment. */
  let delays = 0;

  function wait(moment: Arrival): void {
    expected = moment;
    delays += 1;
    const mine = delays;
    clock.after(settleDelay, () => {
      if (mine === delays) {
        expected = undefined;
        present(moment);
      }
    });
  }

  return {
    expect(moment) {
      triesLeft = mostTries;
      wait(expected === undefined ? moment : weightier(moment, expected));
    },
    tryAgain(moment) {
      triesLeft -= 1;
      if (triesLeft > 0) {
        wait(expected === undefined ? moment : weightier(moment, expected));
      }
    },
  };
}

/** Entering the world is followed by events of the place: they do not replace the moment that is expected already. */
function weightier(moment: Arrival, expected: Arrival): Arrival {
  if (isOfPlayer(moment)) {
    return moment;
  }
  return isOfPlayer(expected) || moment.kind === 'dungeonChanged' ? expected : moment;
}

function isOfPlayer({ kind }: Arrival): boolean {
  return kind === 'login' || kind === 'specializationChanged';
}
