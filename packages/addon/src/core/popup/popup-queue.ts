/** Decides when a popup shows: one at a time, never in a fight, during a switch or on a corpse run. */
import type { Answer } from '../answer/answer.ts';
import { isAboutPlace } from '../moment/moment.ts';
import type { Moment } from '../moment/moment.ts';
import type { Offer } from '../offer/offer.ts';
import type { Ports } from '../ports.ts';
import type { PopupListener } from './port.ts';

/** Seconds to wait before a redraw, because several updates of the talents come together. */
const redrawDelay = 0.3;

/** @noSelf */
export interface PopupQueue {
  /**
   * Shows the moment's offer, after the fight, the switch or the corpse run if one is on. If there is none, the popup that is open stays as long as its
   * own moment still has an offer.
   */
  present(moment: Moment): void;
  /** A switch failed: its moment is presented again unless another one waits. */
  presentAgain(moment: Moment): void;
  hide(): void;
  /** Drops the moment that waits. @returns That moment; undefined if none waited. */
  forget(): Moment | undefined;
  /** Combat or a boss fight began: an open popup goes, and its moment waits. */
  fightStarted(): void;
  fightEnded(): void;
  /** The worn talents may have changed. */
  talentsChanged(configId: number): void;
  /** What is known about the place may have changed: an offer for it is drawn anew, or goes. */
  placeChanged(): void;
  /** What kept talents from being changed may be over: the open popup says so. */
  blockMayBeOver(): void;
  /** Whether a popup is open, or a moment waits. */
  isOccupied(): boolean;
  /** Presents what waits, if nothing is in the way any more. */
  goOn(): void;
  /** Turns on the client's events that matter now. Call it also when a switch begins or ends. */
  watch(): void;
}

/** @noSelf */
export interface PopupQueueSurroundings {
  answer(moment: Moment): Answer;
  isSwitching(): boolean;
  isOnCorpseRun(): boolean;
  listenerOf(offer: Offer): PopupListener;
}

type Needed = Pick<Ports, 'popup' | 'situation' | 'clock' | 'signals' | 'talents'>;

export function createPopupQueue(ports: Needed, surroundings: PopupQueueSurroundings): PopupQueue {
  const { popup, situation } = ports;
  /** The moment that the open popup answers. */
  let shown: Moment | undefined;
  /** The moment that is presented once nothing is in the way. */
  let waiting: Moment | undefined;
  /** The open popup says that talents cannot be changed now. */
  let isBlocked = false;
  let redrawsAsked = 0;

  function isHindered(moment: Moment): boolean {
    return (
      situation.inCombat() ||
      situation.inEncounter() ||
      surroundings.isSwitching() ||
      (isAboutPlace(moment) && surroundings.isOnCorpseRun())
    );
  }

  function watch(): void {
    const isWaiting = waiting !== undefined || popup.isShown() || surroundings.isSwitching();
    ports.signals.watch('combat', isWaiting);
    ports.signals.watch('talents', popup.isShown());
    ports.signals.watch('block', popup.isShown() && isBlocked);
  }

  function hide(): void {
    if (popup.isShown()) {
      popup.hide();
    }
    watch();
  }

  function present(moment: Moment): void {
    if (isHindered(moment)) {
      waiting = moment;
      hide();
      return;
    }
    const answered = surroundings.answer(moment);
    if (answered.kind === 'offer') {
      show(answered.offer);
    } else if (popup.isShown() && shown !== undefined && shown !== moment) {
      present(shown);
    } else {
      hide();
    }
  }

  function show(offer: Offer): void {
    waiting = undefined;
    shown = offer.moment;
    isBlocked = offer.blocked !== undefined;
    popup.show(offer, surroundings.listenerOf(offer));
    watch();
  }

  function goOn(): void {
    const moment = waiting;
    if (moment !== undefined && !isHindered(moment)) {
      waiting = undefined;
      present(moment);
    }
    watch();
  }

  function redraw(): void {
    if (popup.isShown() && shown !== undefined) {
      present(shown);
    }
  }

  return {
    present,
    presentAgain(moment) {
      waiting ??= moment;
    },
    hide,
    forget() {
      const forgotten = waiting;
      waiting = undefined;
      watch();
      return forgotten;
    },
    fightStarted() {
      if (popup.isShown()) {
        waiting = shown;
      }
      hide();
    },
    fightEnded() {
      goOn();
      if (waiting !== undefined) {
        // While PLAYER_REGEN_ENABLED or ENCOUNTER_END is handled, the client may still say that the fight is on.
        ports.clock.after(0, goOn);
      }
    },
    talentsChanged(configId) {
      if (!popup.isShown() || configId !== ports.talents.activeConfigId()) {
        return;
      }
      redrawsAsked += 1;
      const mine = redrawsAsked;
      ports.clock.after(redrawDelay, () => {
        if (mine === redrawsAsked) {
          redraw();
        }
      });
    },
    placeChanged: redraw,
    blockMayBeOver() {
      // While these events are handled, the client may still say that the player is dead.
      ports.clock.after(redrawDelay, () => {
        if (isBlocked) {
          redraw();
        }
      });
    },
    isOccupied: () => popup.isShown() || waiting !== undefined,
    goOn,
    watch,
  };
}
