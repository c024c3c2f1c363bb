/** Waits until the client has settled after a loading screen, and until talents are loaded, then presents the moment. */
import type { Ports } from '../ports.ts';
import type { Arrival } from './moment.ts';

/** Seconds by which the client's talent data lags behind a loading screen or a specialization change. */
export const settleDelay = 2;

/** Seconds after an event about talents: several fire together, some before the client has the new talents. */
export const talentsDelay = 0.3;

/** What is presented late: arrivals, and a ready check or a kill for which the player or their talents came too late. */
export type LateMoment = Arrival | { readonly kind: 'readyCheck' | 'bossKilled' };

/** @noSelf */
export interface Arrivals {
  /** Presents a moment once the client has settled. Of several that come close together, only the weightiest is presented. */
  expect(moment: LateMoment): void;
  /** The talents were not loaded when the moment was presented: it is presented again once the client says that they are. */
  awaitTalents(moment: LateMoment): void;
  /** An event fired that may mean that talents are loaded. */
  talentsMayBeLoaded(): void;
}

type Needed = Pick<Ports, 'clock' | 'signals'>;

/** @param present Called `settleDelay` seconds after the last moment that was expected. */
export function createArrivals({ clock, signals }: Needed, present: (moment: LateMoment) => void): Arrivals {
  /** Presented when its delay is over. */
  let expected: LateMoment | undefined;
  /** Presented when the client says that talents are loaded. */
  let awaiting: LateMoment | undefined;
  /** Counts delays, so that only the latest one ends in a moment. */
  let delays = 0;

  function watch(): void {
    signals.watch('talentsLoading', awaiting !== undefined);
  }

  function wait(moment: LateMoment, seconds: number): void {
    expected = moment;
    delays += 1;
    const mine = delays;
    clock.after(seconds, () => {
      const due = expected;
      if (mine === delays && due !== undefined) {
        expected = undefined;
        present(due);
      }
    });
  }

  return {
    expect(moment) {
      const before = expected ?? awaiting;
      awaiting = undefined;
      watch();
      wait(before === undefined ? moment : weightier(moment, before), settleDelay);
    },
    awaitTalents(moment) {
      if (expected === undefined) {
        awaiting = awaiting === undefined ? moment : weightier(moment, awaiting);
      } else {
        expected = weightier(moment, expected);
      }
      watch();
    },
    talentsMayBeLoaded() {
      if (awaiting !== undefined) {
        const moment = awaiting;
        awaiting = undefined;
        watch();
        wait(moment, talentsDelay);
      }
    },
  };
}

/** Entering the world is followed by events of the place: they do not replace the moment that is expected already. */
function weightier(moment: LateMoment, expected: LateMoment): LateMoment {
  return weights[moment.kind] >= weights[expected.kind] ? moment : expected;
}

/** A login and a specialization change answer a ready check as well, if one is on. */
const weights: Readonly<Record<LateMoment['kind'], number>> = {
  dungeonChanged: 0,
  leftInstance: 1,
  enteredDungeon: 1,
  bossKilled: 1,
  readyCheck: 2,
  login: 3,
  specializationChanged: 3,
};
