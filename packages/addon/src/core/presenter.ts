/** Shows proposals and applies what is clicked: never in a fight, once at a time, drawn anew when the talents change. */
import type { BuildLabel } from './chat/message.ts';
import type { OfferedBuild } from './offer/offer.ts';
import type { Ask, Proposal } from './offer/proposal.ts';
import { onFirstUse } from './on-first-use.ts';
import type { PopupHandlers } from './popup/port.ts';
import type { Ports } from './ports.ts';
import { deletedSlot } from './saved/state.ts';
import type { SwitchEvent } from './switch/switch-event.ts';
import { createSwitcher } from './switch/switcher.ts';
import type { SwitchOutcome } from './switch/switch-run.ts';
import { changedTalents } from './talents/talent-names.ts';

/** Several updates of the talents come together; seconds. */
const debounce = 0.3;

/** @noSelf */
export interface Presenter {
  /**
   * Shows what `ask` proposes; asked later while a fight or a switch is on. When it has nothing to say, what is shown stays if that
   * still makes sense by its own ask.
   */
  present(ask: Ask): void;
  hide(): void;
  /** Nothing that was to be shown later is shown any more. */
  forget(): void;
  /** Combat or a boss fight began: a popup that shows comes back afterwards, if it still makes sense. */
  fightStarted(): void;
  fightEnded(): void;
  /** The worn talents may have changed. */
  talentsChanged(configId: number): void;
  /** @param settled Called when it is over. */
  apply(code: string, label: BuildLabel, settled?: (isApplied: boolean) => void): void;
  /** Puts back a loadout of ours that a switch deleted without finishing. */
  putBackLost(): void;
  tellSwitch(event: SwitchEvent): void;
  isBusy(): boolean;
  isFighting(): boolean;
}

/** @param loadoutLabel What a build of that label is called in the list of loadouts, without "Top: ". */
export function createPresenter(ports: Ports, loadoutLabel: (label: BuildLabel) => string): Presenter {
  const switcher = onFirstUse(() => createSwitcher(ports));
  /** What the open popup was shown for. */
  let shown: Ask | undefined;
  /** What is to be shown once nothing is in the way. */
  let queued: Ask | undefined;
  let checksAsked = 0;

  function isFighting(): boolean {
    return ports.situation.inCombat() || ports.situation.inEncounter();
  }

  function isBusy(): boolean {
    return switcher.made()?.isBusy() === true;
  }

  function watch(): void {
    ports.signals.watch('combat', queued !== undefined || ports.popup.isShown() || isBusy());
    ports.signals.watch('talents', ports.popup.isShown());
  }

  function hide(): void {
    if (ports.popup.isShown()) {
      ports.popup.hide();
    }
    watch();
  }

  function present(ask: Ask): void {
    if (isFighting() || isBusy()) {
      queued = ask;
      hide();
      return;
    }
    // What a keystone or a match kept staged of an earlier switch is not what is worn.
    switcher.made()?.tell({ type: 'combatEnded' });
    const proposal = ask();
    if (proposal === undefined) {
      if (ports.popup.isShown() && shown !== ask) {
        present(shown!);
      } else {
        hide();
      }
      return;
    }
    queued = undefined;
    shown = ask;
    ports.popup.show(proposal.offer, handlersFor(proposal, ask));
    watch();
  }

  function handlersFor(proposal: Proposal, ask: Ask): PopupHandlers {
    const builds = proposal.offer.builds;
    return {
      use(index) {
        const build = builds[index];
        hide();
        if (build !== undefined) {
          apply(build.code, labelOf(build), (isApplied) => {
            if (isApplied) {
              proposal.applied(build);
            } else {
              queued ??= ask;
            }
          });
        }
      },
      keepMine() {
        proposal.keepMine();
        hide();
      },
      notThisVisit() {
        proposal.notThisVisit();
        hide();
      },
      pickBoss: (encounterId) => proposal.pickBoss(encounterId),
      closed: watch,
      difference(index) {
        // Who is about to click sees whether that is possible now.
        if (proposal.offer.blocked !== undefined) {
          present(ask);
        }
        return namesOfDifference(proposal, builds[index]);
      },
    };
  }

  function namesOfDifference(proposal: Proposal, build: OfferedBuild | undefined) {
    if (build === undefined) {
      return { gained: [], lost: [] };
    }
    const { worn, configId } = proposal.snapshot;
    return changedTalents(worn, build.loadout, configId, ports.talents);
  }

  function apply(code: string, label: BuildLabel, settled?: (isApplied: boolean) => void): void {
    const started = switcher.get().apply(code, loadoutLabel(label), (outcome) => {
      report(outcome, label);
      settled?.(outcome.end === 'applied');
      if (outcome.end === 'failed' && outcome.failure.reason === 'inCombat') {
        // Combat is told of before it can be seen.
        watch();
      } else {
        afterwards();
      }
    });
    if (started && isBusy()) {
      ports.chat.say({ say: 'applying', label });
      watch();
    }
  }

  /** A fight or a switch is over. */
  function afterwards(): void {
    showQueued();
    watch();
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

  function showQueued(): void {
    const ask = queued;
    if (ask !== undefined && !isFighting() && !isBusy()) {
      queued = undefined;
      present(ask);
    }
  }

  return {
    present,
    hide,
    forget() {
      queued = undefined;
      watch();
    },
    fightStarted() {
      if (ports.popup.isShown() && shown !== undefined) {
        queued = shown;
      }
      hide();
    },
    fightEnded() {
      afterwards();
      if (queued !== undefined) {
        // While it tells of the end, the client may still say that the fight is on.
        ports.clock.after(0, afterwards);
      }
    },
    talentsChanged(configId) {
      if (!ports.popup.isShown() || configId !== ports.talents.activeConfigId()) {
        return;
      }
      checksAsked += 1;
      const mine = checksAsked;
      ports.clock.after(debounce, () => {
        if (mine === checksAsked && ports.popup.isShown() && shown !== undefined) {
          present(shown);
        }
      });
    },
    apply,
    putBackLost() {
      // Hardly ever: no reason to make a switcher at every login.
      if (deletedSlot(ports.store.character(), ports.talents.specId()) !== undefined) {
        switcher.get().putBackLost(afterwards);
      }
    },
    tellSwitch: (event) => switcher.made()?.tell(event),
    isBusy,
    isFighting,
  };
}

function labelOf(build: OfferedBuild): BuildLabel {
  return { kind: 'content', contentType: build.contentType, encounterName: build.encounter?.name };
}
