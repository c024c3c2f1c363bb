/** Handles the client's events: records what they prove, and presents moments to offer builds. */
import type { RaidLog } from '../boss/raid-log.ts';
import type { PopupQueue } from '../popup/popup-queue.ts';
import type { Ports } from '../ports.ts';
import type { ClientSwitchEvent } from '../switch/switch-event.ts';
import type { SwitchRunner } from '../switch/switch-runner.ts';
import type { SettledTalents } from '../talents/settled-talents.ts';
import { settleDelay } from '../moment/arrivals.ts';
import type { Arrivals } from '../moment/arrivals.ts';
import type { EarlyAsks } from '../moment/early-asks.ts';
import type { PlaceChange, PlaceTracker } from '../moment/place-tracker.ts';
import type { ReadyChecks } from '../moment/ready-checks.ts';
import type { SpecWatch } from '../moment/spec-watch.ts';

/** Seconds from a kill to the offer for the next boss: loot and talk come first. */
const afterKillDelay = 3;

/** Seconds from the event of a revival until the client surely says that the player lives. */
const revivedDelay = 0.3;

/** @noSelf */
export interface GameEvents {
  enteredWorld(isInitialLogin: boolean, isReloadingUi: boolean): void;
  specializationChanged(): void;
  leveledUp(): void;
  /** A ghost that had left its instance may be alive again. */
  revived(): void;
  combatStarted(): void;
  combatEnded(): void;
  /** The worn talents may have changed. */
  talentsChanged(configId: number): void;
  /** Events that matter to a switch under way. */
  tellSwitch(event: ClientSwitchEvent): void;
  /** An event fired that may mean that talents are loaded. */
  talentsMayBeLoaded(): void;
  readyCheck(): void;
  readyCheckFinished(): void;
  /** A boss fight began. @param encounterId ENCOUNTER_START's id. */
  pullStarted(encounterId: number): void;
  pullEnded(encounterId: number, isKill: boolean): void;
  /** BOSS_KILL, which fires even if ENCOUNTER_END does not. */
  bossKilled(encounterId: number): void;
  /** The client has fresh raid lockouts. */
  lockoutsKnown(): void;
  /** Another wing or difficulty, or a key in the font: the place may mean something else now. */
  placeChanged(): void;
  /** A keystone run began. */
  runStarted(): void;
  /** What kept talents from being changed may be over. */
  blockMayBeOver(): void;
}

/** What game events act on. */
export interface EventTargets {
  readonly queue: PopupQueue;
  readonly switches: SwitchRunner;
  readonly arrivals: Arrivals;
  readonly earlyAsks: EarlyAsks;
  readonly places: PlaceTracker;
  readonly specs: SpecWatch;
  readonly settled: SettledTalents;
  readonly readyChecks: ReadyChecks;
  readonly raidLog: RaidLog;
}

export function createGameEvents(ports: Ports, targets: EventTargets): GameEvents {
  const { queue, switches, arrivals, earlyAsks, places, specs, settled, readyChecks, raidLog } = targets;
  const settings = () => ports.store.account().settings;
  const isInRaid = () => ports.surroundings.where().kind === 'raid';

  function closePopup(): void {
    queue.forget();
    queue.hide();
  }

  /** Looks for a specialization change, which ends a switch and what the popup shows. @returns Whether there was one. */
  function noticeSpec(): boolean {
    const moment = specs.noticeChange();
    if (moment !== undefined) {
      switches.tell({ type: 'specChanged' });
      closePopup();
      arrivals.expect(moment);
    }
    return moment !== undefined;
  }

  /** The ready check began before the player was there. */
  function arrivedAtReadyCheck(): void {
    raidLog.readyCheck();
    if (settings().moments.readyCheck) {
      arrivals.expect({ kind: 'readyCheck' });
    }
  }

  /** Looks where the player is. Bosses may have died behind a loading screen, so a raid's lockouts are asked for again. */
  function look(): PlaceChange | undefined {
    const change = places.update();
    if (isInRaid()) {
      raidLog.seen();
      ports.lockouts.request();
    }
    if ((change === 'enteredRaid' || change === 'ranBack') && isInRaid() && readyChecks.isOn()) {
      arrivedAtReadyCheck();
    }
    return change;
  }

  function moved(change: PlaceChange | undefined): void {
    if (change === 'ranBack') {
      ports.clock.after(settleDelay, () => queue.goOn());
    } else if (change !== undefined) {
      const waited = queue.forget();
      queue.hide();
      if (change === 'enteredDungeon' || change === 'leftInstance') {
        arrivals.expect({ kind: change });
      }
      if (waited?.kind === 'login' || waited?.kind === 'specializationChanged') {
        // These two are answered wherever the player is.
        arrivals.expect(waited);
      }
    }
  }

  return {
    enteredWorld(isInitialLogin, isReloadingUi) {
      const change = look();
      if (isInitialLogin || isReloadingUi) {
        if (ports.store.open().replaced) {
          ports.chat.say({ say: 'savedReplaced' });
        }
        if (isReloadingUi) {
          settled.resume();
        }
        settled.record();
        arrivals.expect({ kind: 'login' });
        return;
      }
      if (!noticeSpec()) {
        moved(change);
      }
    },
    revived() {
      // While the event is handled, the client may still say that the player is dead.
      ports.clock.after(revivedDelay, () => moved(places.update()));
    },
    specializationChanged: () => void noticeSpec(),
    leveledUp() {
      // At maximum level it counts as a login; before, the answer is silence.
      if (!settings().belowMaxLevel) {
        arrivals.expect({ kind: 'login' });
      }
    },
    combatStarted() {
      switches.tell({ type: 'combatStarted' });
      queue.fightStarted();
    },
    combatEnded() {
      switches.tell({ type: 'combatEnded' });
      queue.fightEnded();
    },
    talentsChanged: (configId) => queue.talentsChanged(configId),
    talentsMayBeLoaded() {
      arrivals.talentsMayBeLoaded();
      earlyAsks.talentsMayBeLoaded();
    },
    tellSwitch: (event) => switches.tell(event),
    readyCheck() {
      readyChecks.began();
      places.seen();
      raidLog.readyCheck();
      if (isInRaid() && settings().moments.readyCheck) {
        queue.present({ kind: 'readyCheck' });
      }
    },
    readyCheckFinished: () => readyChecks.finished(),
    pullStarted(encounterId) {
      raidLog.pulled(encounterId);
      queue.fightStarted();
    },
    pullEnded(encounterId, isKill) {
      const isBossKill = isKill && raidLog.killed(encounterId);
      if (!isKill) {
        raidLog.wiped(encounterId);
      }
      queue.fightEnded();
      if (isBossKill && settings().moments.afterKill) {
        ports.clock.after(afterKillDelay, () => {
          if (isInRaid()) {
            queue.present({ kind: 'bossKilled' });
          }
        });
      }
    },
    bossKilled: (encounterId) => void raidLog.killed(encounterId),
    lockoutsKnown() {
      raidLog.seen();
      queue.placeChanged();
    },
    placeChanged() {
      const change = look();
      if (ports.surroundings.where().kind === 'party') {
        arrivals.expect({ kind: change === 'enteredDungeon' ? 'enteredDungeon' : 'dungeonChanged' });
      }
    },
    runStarted: closePopup,
    blockMayBeOver: () => queue.blockMayBeOver(),
  };
}
