/** The heart of the addon: hears what happens in the game, and decides when to offer, to apply and to speak. */
import type { ContentType } from '@toptalent/build-data';
import { adviceOn, lookNow } from './advice.ts';
import type { Look } from './advice.ts';
import { explain } from './boss/explain.ts';
import type { RaidTrigger } from './boss/propose.ts';
import type { DataFault, TalentData } from './data/talent-data.ts';
import type { BuildLabel } from './message.ts';
import { proposeGeneral } from './moments/general.ts';
import type { GeneralReason } from './moments/general.ts';
import { createPlaceWatch } from './moments/place-watch.ts';
import { dueNotices } from './notices.ts';
import { generalPlaces } from './offer/offered-builds.ts';
import type { Place } from './offer/offered-builds.ts';
import type { Ask, Proposal } from './offer/proposal.ts';
import { isOtherSeason } from './place/other-season.ts';
import type { Ports } from './ports.ts';
import { createPresenter } from './presenter.ts';
import { statusOf } from './status.ts';
import { backupToWear } from './switch/backup.ts';
import { cleanUp } from './switch/clean-up.ts';
import type { SwitchEvent } from './switch/switch-event.ts';
import { takeSnapshot } from './talents/snapshot.ts';

/** After a loading screen or a specialization change the client's talent data lags behind; seconds. */
const settleDelay = 2;
/** Looks at talents that are not loaded yet, `settleDelay` apart. */
const mostLooks = 5;
/** After a kill, before the next boss is offered: loot and speech come first; seconds. */
const afterKillDelay = 3;

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
  readyCheck(): void;
  /** A boss fight began. @param encounterId ENCOUNTER_START's id. */
  pullStarted(encounterId: number): void;
  pullEnded(encounterId: number, killed: boolean): void;
  /** BOSS_KILL: the kill alone, also of a fight whose end was not told. */
  bossKilled(encounterId: number): void;
  /** The raid locks are known anew. */
  locksKnown(): void;
  /** Another wing, another difficulty, a key in the font: the place may mean something else now. */
  placeChanged(): void;
  /** A keystone run began. */
  runStarted(): void;
  /** Offers now, whatever was kept; false when there is nothing to offer. */
  offerNow(places: readonly Place[]): boolean;
  /** Offers the next boss's build now, whatever was dismissed. */
  offerNextBoss(): void;
  /** Says what speaks for which boss. */
  sayWhy(): void;
  /** The boss that is next, as far as that is sure. */
  nextEncounter(): number | undefined;
  /** Wears a code of the current specialization, as the browser of builds does. */
  use(code: string, label: BuildLabel): void;
  restore(): void;
  /** Deletes the loadouts of the current specialization that are ours, and no others. */
  cleanUp(): void;
  sayStatus(): void;
}

/** @noSelf */
export interface AdvisorSettings {
  readonly talentData: TalentData;
  readonly version: string;
  /** What a build of that label is called in the list of loadouts, without "Top: ". */
  readonly loadoutLabel: (label: BuildLabel) => string;
}

export function createAdvisor(ports: Ports, settings: AdvisorSettings): Advisor {
  const presenter = createPresenter(ports, settings.loadoutLabel);
  const place = createPlaceWatch(ports);
  /** Specialization of the last look; undefined before the first. */
  let seenSpecId: number | undefined;
  let faultSaid = false;
  /** Counts looks that were asked for, so that only the latest happens. */
  let asked = 0;
  /** Why a look is about to happen. */
  let pending: GeneralReason | undefined;

  function sayFault(fault: DataFault): void {
    if (!faultSaid) {
      faultSaid = true;
      ports.chat.say({ say: 'dataFault', fault });
    }
  }

  function sayNotices(look: Look, unfit: boolean): void {
    const unsuited = { unfit, otherSeason: isOtherSeason(look.data, ports.keystones) };
    const { said } = ports.store.account();
    for (const message of dueNotices(look.data, look.asOf, unsuited, ports.clock.now(), said)) {
      ports.chat.say(message);
    }
  }

  /** One look after settling: several that are asked for together are one, for the weightiest of their reasons. */
  function lookLater(newReason: GeneralReason, looksLeft: number): void {
    const reason = weightier(newReason, pending);
    pending = reason;
    asked += 1;
    const mine = asked;
    ports.clock.after(settleDelay, () => {
      if (mine === asked) {
        pending = undefined;
        presenter.putBackLost();
        presenter.present(() => lookAround(reason, looksLeft));
      }
    });
  }

  /** Login, specialization change, entering a place, leaving one: what is due where the player is now. */
  function lookAround(reason: GeneralReason, looksLeft: number): Proposal | undefined {
    const look = lookNow(settings.talentData, ports);
    if (!look.ok) {
      if (look.failure !== 'talentsNotLoaded') {
        sayFault(look.failure);
      } else if (looksLeft > 1) {
        lookLater(reason, looksLeft - 1);
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
    const here = place.arrival(look.value, reason, () => presenter.present(askedBoss));
    return here === 'elsewhere' ? proposeGeneral(general, reason, ports) : here;
  }

  const readyCheckBoss: Ask = () => bossNow('readyCheck');
  const askedBoss: Ask = () => bossNow('asked');

  function bossNow(trigger: RaidTrigger): Proposal | undefined {
    const look = lookNow(settings.talentData, ports);
    if (!look.ok) {
      if (look.failure !== 'talentsNotLoaded') {
        sayFault(look.failure);
      }
      return undefined;
    }
    return place.boss(look.value, trigger, () => presenter.present(askedBoss));
  }

  /** What the first ready check of a raid needs is read and made while nobody waits for it. */
  function prepareReadyCheck(): void {
    const look = lookNow(settings.talentData, ports);
    if (look.ok) {
      place.view(look.value.data);
      ports.popup.prepare();
    }
  }

  function offerNow(places: readonly Place[]): boolean {
    const look = lookNow(settings.talentData, ports);
    if (!look.ok) {
      ports.chat.say(
        look.failure === 'talentsNotLoaded'
          ? { say: 'talentsNotLoaded' }
          : { say: 'dataFault', fault: look.failure },
      );
      return false;
    }
    const { found } = adviceOn(look.value, ports, places);
    sayNotices(look.value, found.unfit > 0 && found.builds.length === 0);
    if (found.builds.length === 0) {
      ports.chat.say({ say: 'nothingToOffer' });
      return false;
    }
    if (presenter.isFighting()) {
      ports.chat.say({ say: 'afterCombat' });
    }
    presenter.present(() => {
      const now = lookNow(settings.talentData, ports);
      return now.ok ? proposeGeneral(adviceOn(now.value, ports, places), 'asked', ports) : undefined;
    });
    return true;
  }

  function currentView() {
    const data = settings.talentData.read();
    return data.ok ? place.view(data.value) : undefined;
  }

  return {
    enteredWorld(isInitialLogin, isReloadingUi) {
      const isLogin = isInitialLogin || isReloadingUi;
      if (isLogin && ports.store.open().replaced) {
        ports.chat.say({ say: 'savedReplaced' });
      }
      const moved = place.entered();
      if (isLogin) {
        lookLater('login', mostLooks);
      } else if (ports.talents.specId() !== seenSpecId) {
        // The group finder may change the specialization without saying so.
        lookLater('specialization', mostLooks);
      } else if (moved !== undefined) {
        presenter.forget();
        presenter.hide();
        if (moved === 'place' || moved === 'wayBack') {
          lookLater(moved, mostLooks);
        } else if (moved === 'raid' && ports.store.account().settings.moments.readyCheck) {
          prepareReadyCheck();
        }
      }
    },
    specializationChanged() {
      // The client also tells of changes that are none.
      if (ports.talents.specId() !== seenSpecId) {
        seenSpecId = undefined;
        presenter.tellSwitch({ type: 'specChanged' });
        presenter.forget();
        presenter.hide();
        lookLater('specialization', mostLooks);
      }
    },
    combatStarted() {
      presenter.tellSwitch({ type: 'combatStarted' });
      presenter.fightStarted();
    },
    combatEnded() {
      presenter.tellSwitch({ type: 'combatEnded' });
      presenter.fightEnded();
    },
    talentsChanged: (configId) => presenter.talentsChanged(configId),
    tellSwitch: (event) => presenter.tellSwitch(event),
    readyCheck() {
      if (place.isRaid() && ports.store.account().settings.moments.readyCheck) {
        presenter.present(readyCheckBoss);
      }
    },
    pullStarted(encounterId) {
      place.pulled(encounterId);
      presenter.fightStarted();
    },
    pullEnded(encounterId, killed) {
      if (killed) {
        place.killed(encounterId);
      }
      presenter.fightEnded();
      if (killed && place.isRaid() && ports.store.account().settings.moments.afterKill) {
        ports.clock.after(afterKillDelay, () => {
          if (place.isRaid()) {
            presenter.present(() => bossNow('afterKill'));
          }
        });
      }
    },
    bossKilled: (encounterId) => place.killed(encounterId),
    locksKnown: () => place.locksKnown(),
    placeChanged() {
      const moved = place.entered();
      if (!place.isRaid()) {
        lookLater(moved === 'place' ? 'place' : 'wing', mostLooks);
      }
    },
    runStarted() {
      presenter.forget();
      presenter.hide();
    },
    offerNow,
    offerNextBoss() {
      const view = currentView();
      if (view === undefined) {
        ports.chat.say({ say: 'notInRaid' });
      } else if (view.decision.ranked.length === 0) {
        ports.chat.say({ say: 'noBossLeft' });
      } else {
        if (presenter.isFighting()) {
          ports.chat.say({ say: 'afterCombat' });
        }
        presenter.present(askedBoss);
      }
    },
    sayWhy() {
      const view = currentView();
      for (const message of view === undefined ? [{ say: 'notInRaid' } as const] : explain(view)) {
        ports.chat.say(message);
      }
    },
    nextEncounter() {
      const view = currentView();
      return view?.decision.sure === true ? view.decision.ranked[0]?.boss.encounterId : undefined;
    },
    use(code, label) {
      presenter.hide();
      presenter.apply(code, label);
    },
    restore() {
      const snapshot = takeSnapshot(ports.talents);
      if (snapshot === undefined) {
        ports.chat.say({ say: 'talentsNotLoaded' });
        return;
      }
      const character = ports.store.character();
      const backup = backupToWear(snapshot, character.backups);
      if (backup == null) {
        ports.chat.say({ say: 'nothingToRestore' });
      } else {
        presenter.apply(backup.code, { kind: 'restored' }, (isApplied) => {
          if (isApplied && character.visit != null) {
            character.visit.changed = false;
          }
        });
      }
    },
    cleanUp() {
      ports.chat.say(cleanUp(ports, presenter.isBusy()));
    },
    sayStatus() {
      const status = statusOf(settings.talentData, settings.version, presenter.isBusy(), ports);
      ports.chat.say({ say: 'status', status });
    },
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

/** The places of a content type: one of its encounters, or the general build. */
export function placesOf(contentType: ContentType, encounterId?: number): readonly Place[] {
  return [{ contentType, encounterId }];
}
