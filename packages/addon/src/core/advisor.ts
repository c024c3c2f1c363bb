/** The heart of the addon: hears what happens in the game, and decides when to offer, to apply and to speak. */
import type { ContentType } from '@toptalent/build-data';
import { difference } from '@toptalent/loadout';
import { adviceFor, decisionOn, offerOf } from './advice.ts';
import type { Advice } from './advice.ts';
import type { BuildLabel } from './message.ts';
import { dueNotices } from './notices.ts';
import { generalPlaces } from './offer/offered-builds.ts';
import type { Place } from './offer/offered-builds.ts';
import type { OfferReason } from './offer/offer.ts';
import type { PopupHandlers, Ports } from './ports.ts';
import { statusOf } from './status.ts';
import { createSwitcher } from './switch/switcher.ts';
import type { SwitchEvent } from './switch/machine.ts';
import type { SwitchOutcome } from './switch/switcher.ts';
import { takeSnapshot } from './talents/snapshot.ts';

/** After a loading screen or a specialization change the client's talent data lags behind; seconds. */
const settleDelay = 2;
/** Looks at talents that are not loaded yet, `settleDelay` apart. */
const mostLooks = 5;
/** Several updates of the talents come together; seconds. */
const debounce = 0.3;

/** @noSelf */
export interface Advisor {
  enteredWorld(isInitialLogin: boolean, isReloadingUi: boolean): void;
  specializationChanged(): void;
  combatStarted(): void;
  combatEnded(): void;
  /** The worn talents may have changed. */
  talentsChanged(configId: number): void;
  /** Events that matter to a switch under way. */
  tellSwitch(event: SwitchEvent): void;
  /** Offers now, whatever was kept; false when there is nothing to offer. */
  offerNow(places: readonly Place[]): boolean;
  restore(): void;
  sayStatus(): void;
}

/** @noSelf */
export interface AdvisorSettings {
  /** `ns.talentData`, whatever it is. */
  readonly talentData: unknown;
  readonly version: string;
  /** What a build of that label is called in the list of loadouts, without "Top: ". */
  readonly loadoutLabel: (label: BuildLabel) => string;
}

export function createAdvisor(ports: Ports, settings: AdvisorSettings): Advisor {
  const switcher = createSwitcher(ports);
  /** Specialization of the last look; undefined before the first. */
  let seenSpecId: number | undefined;
  /** What is to be offered once combat is over. */
  let queued: (() => void) | undefined;
  let faultSaid = false;
  /** Counts looks that were asked for, so that only the latest happens. */
  let asked = 0;
  let checksAsked = 0;

  function watch(): void {
    ports.signals.watch('combat', queued !== undefined || ports.popup.isShown() || switcher.isBusy());
    ports.signals.watch('talents', ports.popup.isShown());
  }

  function queue(action: () => void): void {
    queued = action;
    watch();
  }

  function sayFault(fault: 'missing' | 'otherVersion' | 'damaged'): void {
    if (!faultSaid) {
      faultSaid = true;
      ports.chat.say({ say: 'dataFault', fault });
    }
  }

  function sayNotices(advice: Advice): void {
    const { found, data, asOf } = advice;
    const unfit = found.unfit > 0 && found.builds.length === 0;
    const said = ports.store.account().said;
    for (const message of dueNotices(data, asOf, unfit, ports.clock.now(), said)) {
      ports.chat.say(message);
    }
  }

  /** One look after settling. */
  function look(reason: OfferReason, looksLeft: number): void {
    asked += 1;
    const mine = asked;
    ports.clock.after(settleDelay, () => {
      if (mine === asked) {
        lookNow(reason, looksLeft);
      }
    });
  }

  function lookNow(reason: OfferReason, looksLeft: number): void {
    if (ports.situation.inCombat()) {
      queue(() => lookNow(reason, looksLeft));
      return;
    }
    const advice = adviceFor(settings.talentData, ports, generalPlaces);
    if (!advice.ok) {
      if (advice.failure === 'talentsNotLoaded') {
        if (looksLeft > 1) {
          look(reason, looksLeft - 1);
        }
      } else {
        sayFault(advice.failure);
      }
      return;
    }
    const { specId } = advice.value.snapshot;
    seenSpecId = specId;
    const character = ports.store.character();
    if (character.kept != null && character.kept.specId !== specId) {
      character.kept = undefined;
    }
    sayNotices(advice.value);
    if (switcher.isBusy() || !decisionOn(advice.value, ports).offer) {
      hidePopup();
      return;
    }
    show(advice.value, reason, generalPlaces);
  }

  function hidePopup(): void {
    if (ports.popup.isShown()) {
      ports.popup.hide();
    }
    watch();
  }

  /** A popup never shows in combat: it is drawn again, from the state of then, when combat is over. */
  function show(advice: Advice, reason: OfferReason, places: readonly Place[]): void {
    ports.popup.show(offerOf(advice, reason, ports), handlersFor(advice, reason, places));
    watch();
  }

  function handlersFor(advice: Advice, reason: OfferReason, places: readonly Place[]): PopupHandlers {
    shown = { reason, places };
    return {
      use(index) {
        const build = advice.found.builds[index];
        hidePopup();
        if (build !== undefined) {
          apply(build.code, {
            kind: 'content',
            contentType: build.contentType,
            encounterName: build.encounter?.name,
          });
        }
      },
      keepMine() {
        ports.store.character().kept = {
          specId: advice.snapshot.specId,
          wornKey: advice.wornKey,
          dataTime: advice.data.generatedAt,
        };
        hidePopup();
      },
      closed() {
        watch();
      },
      difference(index) {
        return namesOfDifference(advice, index);
      },
    };
  }

  /** What the open popup was shown for. */
  let shown: { readonly reason: OfferReason; readonly places: readonly Place[] } | undefined;

  function namesOfDifference(advice: Advice, index: number) {
    const build = advice.found.builds[index];
    const gained: string[] = [];
    const lost: string[] = [];
    if (build !== undefined) {
      const { onlyFirst, onlySecond } = difference(advice.snapshot.worn, build.loadout);
      const { configId } = advice.snapshot;
      for (const pick of onlyFirst) {
        pushName(lost, ports.talents.talentName(configId, pick.entryId));
      }
      for (const pick of onlySecond) {
        pushName(gained, ports.talents.talentName(configId, pick.entryId));
      }
    }
    return { gained, lost };
  }

  function apply(code: string, label: BuildLabel): void {
    const started = switcher.apply(code, settings.loadoutLabel(label), (outcome) => {
      report(outcome, label);
      watch();
    });
    if (started && switcher.isBusy()) {
      ports.chat.say({ say: 'applying', label });
      watch();
    }
  }

  function report(outcome: SwitchOutcome, label: BuildLabel): void {
    if (outcome.end === 'applied') {
      ports.chat.say({ say: 'applied', label, differing: outcome.differing });
    } else if (outcome.end === 'alreadyWorn') {
      ports.chat.say({ say: 'alreadyWorn', label });
    } else {
      ports.chat.say({ say: 'switchFailed', label, failure: outcome.failure });
    }
  }

  function offerNow(places: readonly Place[]): boolean {
    const advice = adviceFor(settings.talentData, ports, places);
    if (!advice.ok) {
      ports.chat.say(
        advice.failure === 'talentsNotLoaded'
          ? { say: 'talentsNotLoaded' }
          : { say: 'dataFault', fault: advice.failure },
      );
      return false;
    }
    sayNotices(advice.value);
    if (advice.value.found.builds.length === 0) {
      ports.chat.say({ say: 'nothingToOffer' });
      return false;
    }
    if (ports.situation.inCombat()) {
      ports.chat.say({ say: 'afterCombat' });
      queue(() => {
        offerNow(places);
      });
      return true;
    }
    show(advice.value, 'asked', places);
    return true;
  }

  return {
    enteredWorld(isInitialLogin, isReloadingUi) {
      if (isInitialLogin || isReloadingUi) {
        if (ports.store.open().replaced) {
          ports.chat.say({ say: 'savedReplaced' });
        }
        look('login', mostLooks);
      } else if (ports.talents.specId() !== seenSpecId) {
        // The group finder may change the specialization without saying so.
        look('specialization', mostLooks);
      }
    },
    specializationChanged() {
      switcher.tell({ type: 'specChanged' });
      hidePopup();
      queued = undefined;
      look('specialization', mostLooks);
    },
    combatStarted() {
      switcher.tell({ type: 'combatStarted' });
      if (ports.popup.isShown() && shown !== undefined) {
        const { reason, places } = shown;
        queued = reason === 'asked' ? () => void offerNow(places) : () => lookNow(reason, 1);
        ports.popup.hide();
      }
      watch();
    },
    combatEnded() {
      switcher.tell({ type: 'combatEnded' });
      const action = queued;
      queued = undefined;
      action?.();
      watch();
    },
    talentsChanged(configId) {
      if (!ports.popup.isShown() || configId !== ports.talents.activeConfigId()) {
        return;
      }
      checksAsked += 1;
      const mine = checksAsked;
      ports.clock.after(debounce, () => {
        if (mine === checksAsked && ports.popup.isShown() && shown !== undefined) {
          const { reason, places } = shown;
          const advice = adviceFor(settings.talentData, ports, places);
          if (reason === 'asked' && advice.ok) {
            show(advice.value, reason, places);
          } else if (advice.ok && decisionOn(advice.value, ports).offer) {
            show(advice.value, reason, places);
          } else {
            hidePopup();
          }
        }
      });
    },
    tellSwitch: (event) => switcher.tell(event),
    offerNow,
    restore() {
      const snapshot = takeSnapshot(ports.talents);
      if (snapshot === undefined) {
        ports.chat.say({ say: 'talentsNotLoaded' });
        return;
      }
      const backup = ports.store.character().backups[snapshot.specId];
      if (backup == null) {
        ports.chat.say({ say: 'nothingToRestore' });
      } else {
        apply(backup.code, { kind: 'restored' });
      }
    },
    sayStatus() {
      const status = statusOf(settings.talentData, settings.version, switcher.isBusy(), ports);
      ports.chat.say({ say: 'status', status });
    },
  };
}

function pushName(names: string[], name: string | undefined): void {
  if (name !== undefined && !names.includes(name)) {
    names.push(name);
  }
}

/** The places of a content type: one of its encounters, or the general build. */
export function placesOf(contentType: ContentType, encounterId?: number): readonly Place[] {
  return [{ contentType, encounterId }];
}
