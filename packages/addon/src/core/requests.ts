/** What the player asks for, by command, menu, key, browser or another addon: answered at once, whatever was kept or dismissed. */
import { adviceOn, lookNow } from './advice.ts';
import type { AdvisorSettings } from './advisor.ts';
import { explain } from './boss/explain.ts';
import type { RaidView } from './boss/raid-view.ts';
import type { Looks } from './looks.ts';
import type { BuildLabel } from './chat/message.ts';
import { proposeGeneral } from './moments/general.ts';
import { viewHere } from './moments/raid-watch.ts';
import type { Place } from './offer/places.ts';
import type { Ports } from './ports.ts';
import type { Presenter } from './presenter.ts';
import { statusOf } from './status.ts';
import { backupToWear } from './switch/backup.ts';
import { cleanUp } from './switch/clean-up.ts';
import { takeSnapshot } from './talents/snapshot.ts';

/** @noSelf */
export interface Requests {
  /** Offers now, whatever was kept; false when there is nothing to offer. */
  offerNow(places: readonly Place[]): boolean;
  /** Offers the next boss's build now, whatever was dismissed. */
  offerNextBoss(): void;
  /** Says what speaks for which boss. */
  sayWhy(): void;
  /** Whether the raid one stands in has this boss, by data or journal. */
  isBossHere(encounterId: unknown): boolean;
  /** The boss that is next, as far as that is sure. */
  nextEncounter(): number | undefined;
  /** Wears a code of the current specialization, as the browser of builds does. */
  use(code: string, label: BuildLabel): void;
  restore(): void;
  /** Deletes the loadouts of the current specialization that are ours, and no others. */
  cleanUp(): void;
  sayStatus(): void;
}

export function createRequests(
  { talentData, version }: AdvisorSettings,
  ports: Ports,
  presenter: Presenter,
  looks: Looks,
): Requests {
  function currentView(): RaidView | undefined {
    const data = talentData.read();
    return data.ok ? viewHere(data.value, ports) : undefined;
  }

  function sayIfLater(): void {
    if (presenter.isFighting()) {
      ports.chat.say({ say: 'afterCombat' });
    }
  }

  return {
    offerNow(places) {
      const look = lookNow(talentData, ports);
      if (!look.ok) {
        ports.chat.say(
          look.failure === 'talentsNotLoaded'
            ? { say: 'talentsNotLoaded' }
            : { say: 'dataFault', fault: look.failure },
        );
        return false;
      }
      const { found } = adviceOn(look.value, ports, places);
      looks.sayNotices(look.value, found.unfit > 0 && found.builds.length === 0);
      if (found.builds.length === 0) {
        ports.chat.say({ say: 'nothingToOffer' });
        return false;
      }
      sayIfLater();
      presenter.present(() => {
        const now = lookNow(talentData, ports);
        return now.ok ? proposeGeneral(adviceOn(now.value, ports, places), 'asked', ports) : undefined;
      });
      return true;
    },
    offerNextBoss() {
      const view = currentView();
      if (view === undefined) {
        ports.chat.say({ say: 'notInRaid' });
      } else if (view.decision.ranked.length === 0) {
        ports.chat.say({ say: 'noBossLeft' });
      } else {
        sayIfLater();
        presenter.present(looks.askedBoss);
      }
    },
    sayWhy() {
      const view = currentView();
      for (const message of view === undefined ? [{ say: 'notInRaid' } as const] : explain(view)) {
        ports.chat.say(message);
      }
    },
    isBossHere: (encounterId) => currentView()?.all.some((boss) => boss.encounterId === encounterId) === true,
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
      const status = statusOf(talentData, version, presenter.isBusy(), ports);
      ports.chat.say({ say: 'status', status });
    },
  };
}
