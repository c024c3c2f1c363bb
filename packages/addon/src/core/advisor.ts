/** The heart of the addon: hears what happens in the game, and decides when to offer, and when to be silent. */
import { lookNow } from './advice.ts';
import type { TalentData } from './data/talent-data.ts';
import { createLooks } from './looks.ts';
import type { BuildLabel } from './chat/message.ts';
import { createPlaceWatch } from './moments/place-watch.ts';
import { sawAlive, sawKill, sawLocks, sawPull, viewHere } from './moments/raid-watch.ts';
import type { Ask } from './offer/proposal.ts';
import { onFirstUse } from './on-first-use.ts';
import type { Ports } from './ports.ts';
import { createPresenter } from './presenter.ts';
import { createRequests } from './requests.ts';
import type { Requests } from './requests.ts';
import type { SwitchEvent } from './switch/switch-event.ts';

/** After a kill, before the next boss is offered: loot and speech come first; seconds. */
const afterKillDelay = 3;

/** @noSelf */
export interface Advisor {
  enteredWorld(isInitialLogin: boolean, isReloadingUi: boolean): void;
  specializationChanged(): void;
  leveledUp(): void;
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
  /** What the player can ask for; made when that happens. */
  requests(): Requests;
}

/** @noSelf */
export interface AdvisorSettings {
  readonly talentData: TalentData;
  readonly version: string;
  /** What a build of that label is called in the list of loadouts, without "Top: ". */
  readonly loadoutLabel: (label: BuildLabel) => string;
}

export function createAdvisor(ports: Ports, settings: AdvisorSettings): Advisor {
  const { talentData, loadoutLabel } = settings;
  const presenter = createPresenter(ports, loadoutLabel);
  const place = createPlaceWatch(ports);
  const looks = createLooks(talentData, ports, presenter, place);
  const requests = onFirstUse(() => createRequests(settings, ports, presenter, looks));

  const readyCheckBoss: Ask = () => looks.boss('readyCheck');

  /** What the first ready check of a raid needs is read and made while nobody waits for it. */
  function prepareReadyCheck(): void {
    const look = lookNow(talentData, ports);
    if (look.ok) {
      viewHere(look.value.data, ports);
      ports.popup.prepare();
    }
  }

  return {
    enteredWorld(isInitialLogin, isReloadingUi) {
      const isLogin = isInitialLogin || isReloadingUi;
      if (isLogin && ports.store.open().replaced) {
        ports.chat.say({ say: 'savedReplaced' });
      }
      const moved = place.entered();
      if (isLogin) {
        looks.later('login');
        return;
      }
      // The group finder may change the specialization without saying so.
      if (!looks.specChanged() && moved !== undefined) {
        presenter.forget();
        presenter.hide();
        if (moved === 'place' || moved === 'wayBack') {
          looks.later(moved);
        } else if (moved === 'raid' && ports.store.account().settings.moments.readyCheck) {
          prepareReadyCheck();
        }
      }
    },
    specializationChanged() {
      // The client also tells of changes that are none.
      if (looks.specChanged()) {
        presenter.tellSwitch({ type: 'specChanged' });
        presenter.forget();
        presenter.hide();
      }
    },
    leveledUp() {
      // At maximum level it is as a login; before, that is silent for those who do not want builds then.
      if (!ports.store.account().settings.belowMaxLevel) {
        looks.later('login');
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
      sawPull(encounterId, ports);
      presenter.fightStarted();
    },
    pullEnded(encounterId, killed) {
      if (killed) {
        sawKill(encounterId, ports);
      } else {
        sawAlive(encounterId, ports);
      }
      presenter.fightEnded();
      if (killed && place.isRaid() && ports.store.account().settings.moments.afterKill) {
        ports.clock.after(afterKillDelay, () => {
          if (place.isRaid()) {
            presenter.present(() => looks.boss('afterKill'));
          }
        });
      }
    },
    bossKilled: (encounterId) => sawKill(encounterId, ports),
    locksKnown: () => sawLocks(ports),
    placeChanged() {
      const moved = place.entered();
      if (!place.isRaid()) {
        looks.later(moved === 'place' ? 'place' : 'wing');
      }
    },
    runStarted() {
      presenter.forget();
      presenter.hide();
    },
    requests: requests.get,
  };
}
