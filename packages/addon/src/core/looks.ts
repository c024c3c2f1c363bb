/** Looks at data and talents after the player arrived somewhere, and says what is wrong with them: once. */
import { adviceOn, lookNow } from './advice.ts';
import type { Look, NoAdvice } from './advice.ts';
import type { RaidTrigger } from './boss/propose.ts';
import type { TalentData } from './data/talent-data.ts';
import { proposeGeneral } from './moments/general.ts';
import type { GeneralReason } from './moments/general.ts';
import { offerBoss, offerOnArrival } from './moments/place-offers.ts';
import type { PlaceWatch } from './moments/place-watch.ts';
import { dueNotices } from './notices.ts';
import { generalPlaces } from './offer/places.ts';
import type { Ask, Proposal } from './offer/proposal.ts';
import { isOtherSeason } from './place/other-season.ts';
import type { Ports } from './ports.ts';
import type { Presenter } from './presenter.ts';

/** After a loading screen or a specialization change the client's talent data lags behind; seconds. */
const settleDelay = 2;
/** Looks at talents that are not loaded yet, `settleDelay` apart. */
const mostLooks = 5;

/** @noSelf */
export interface Looks {
  /** One look after settling: several that are asked for together are one, for the weightiest of their reasons. */
  later(reason: GeneralReason): void;
  /**
   * Whether the specialization is another than at the last look; a look is due then. Before the first one that saw anything, as in a
   * login, it is no change. One that the client does not know just now has not changed.
   */
  specChanged(): boolean;
  /** The next boss's offer, as of now. */
  boss(trigger: RaidTrigger): Proposal | undefined;
  /** The same, asked for by the player: always the same function, as a popup that is drawn anew asks it. */
  readonly askedBoss: Ask;
  sayNotices(look: Look, unfit: boolean): void;
}

export function createLooks(
  talentData: TalentData,
  ports: Ports,
  presenter: Presenter,
  place: PlaceWatch,
): Looks {
  /** Specialization of the last look: undefined before the first, 0 when it has changed since. */
  let seenSpecId: number | undefined;
  let faultSaid = false;
  /** Counts looks that were asked for, so that only the latest happens. */
  let asked = 0;
  /** Why a look is about to happen. */
  let pending: GeneralReason | undefined;

  const askedBoss: Ask = () => boss('asked');
  const askAgain = () => presenter.present(askedBoss);

  function sayFault(failure: NoAdvice): void {
    if (failure !== 'talentsNotLoaded' && !faultSaid) {
      faultSaid = true;
      ports.chat.say({ say: 'dataFault', fault: failure });
    }
  }

  function sayNotices(look: Look, unfit: boolean): void {
    const unsuited = { unfit, otherSeason: isOtherSeason(look.data, ports.keystones) };
    const { said } = ports.store.account();
    for (const message of dueNotices(look.data, look.asOf, unsuited, ports.clock.now(), said)) {
      ports.chat.say(message);
    }
  }

  function later(newReason: GeneralReason, looksLeft: number): void {
    const reason = weightier(newReason, pending);
    pending = reason;
    asked += 1;
    const mine = asked;
    ports.clock.after(settleDelay, () => {
      if (mine === asked) {
        pending = undefined;
        presenter.putBackLost();
        presenter.present(() => around(reason, looksLeft));
      }
    });
  }

  /** Login, specialization change, entering a place, leaving one: what is due where the player is now. */
  function around(reason: GeneralReason, looksLeft: number): Proposal | undefined {
    if (ports.situation.blocked()?.reason === 'pvpMatch') {
      return undefined;
    }
    const look = lookNow(talentData, ports);
    if (!look.ok) {
      sayFault(look.failure);
      if (look.failure === 'talentsNotLoaded' && looksLeft > 1) {
        later(reason, looksLeft - 1);
      }
      return undefined;
    }
    const { specId } = look.value.snapshot;
    seenSpecId = specId;
    const character = ports.store.character();
    if (character.kept != null && character.kept.specId !== specId) {
      character.kept = undefined;
    }
    const general = adviceOn(look.value, ports, generalPlaces);
    sayNotices(look.value, general.found.unfit > 0 && general.found.builds.length === 0);
    const here = offerOnArrival(look.value, reason, place, ports, askAgain);
    if (here !== 'elsewhere') {
      return here;
    }
    const wayBack = place.takeWayBack() ? proposeGeneral(general, 'wayBack', ports) : undefined;
    return wayBack ?? proposeGeneral(general, reason, ports);
  }

  function boss(trigger: RaidTrigger): Proposal | undefined {
    const look = lookNow(talentData, ports);
    if (!look.ok) {
      sayFault(look.failure);
      return undefined;
    }
    return offerBoss(look.value, trigger, ports, askAgain);
  }

  return {
    later: (reason) => later(reason, mostLooks),
    specChanged() {
      const specId = ports.talents.specId();
      if (specId === undefined || specId === seenSpecId) {
        return false;
      }
      later(seenSpecId === undefined ? 'login' : 'specialization', mostLooks);
      if (seenSpecId !== undefined) {
        seenSpecId = 0;
      }
      return true;
    },
    boss,
    askedBoss,
    sayNotices,
  };
}

/** Entering the world comes with events of the place in its wake: they do not take its look away. */
function weightier(reason: GeneralReason, pending: GeneralReason | undefined): GeneralReason {
  if (pending === undefined || reason === 'login' || reason === 'specialization') {
    return reason;
  }
  const pendingIsArrival = pending === 'login' || pending === 'specialization';
  return pendingIsArrival || reason === 'wing' ? pending : reason;
}
