/** Does what the player and other addons ask for, whatever the player dismissed before. */
import type { SilentReason } from '../answer/answer.ts';
import { explain } from './explain.ts';
import type { RaidLog } from '../boss/raid-log.ts';
import { viewRaid } from '../boss/raid-view.ts';
import type { RaidView } from '../boss/raid-view.ts';
import type { Message } from '../chat/message.ts';
import type { TalentData } from '../data/talent-data.ts';
import { lookAround } from '../look/look-around.ts';
import type { LookFailure } from '../look/look-around.ts';
import type { Ask, EarlyAsks } from '../moment/early-asks.ts';
import type { PlaceTracker } from '../moment/place-tracker.ts';
import type { Notices } from '../notice/notices.ts';
import type { BuildTarget } from '../data/build-target.ts';
import { offeredBuilds } from '../offer/offered-builds.ts';
import type { PopupQueue } from '../popup/popup-queue.ts';
import type { Ports } from '../ports.ts';
import { statusOf } from './status.ts';
import { backupToWear } from '../switch/backup.ts';
import { cleanUp } from './clean-up.ts';
import type { SwitchRequest } from '../switch/run.ts';
import type { SwitchRunner } from '../switch/switch-runner.ts';
import { takeSnapshot } from '../talents/snapshot.ts';

/** @noSelf */
export interface PlayerActions {
  /** Offers these builds now, or after combat. @returns False if there is nothing to offer. */
  offerBuilds(targets: readonly BuildTarget[]): boolean;
  /**
   * Offers builds that another addon asked for, without a word in chat. Refused while a popup is open or waits, and for
   * `addonPause` seconds after the last one.
   *
   * @returns False if it was refused, or if there is nothing to offer.
   */
  offerForAddon(targets: readonly BuildTarget[]): boolean;
  /** Shows the popup with sample content, so that its size and place can be set. */
  preview(): void;
  offerNextBoss(): void;
  /** Prints the evidence for each boss that may be next, and why nothing was offered when the addon looked last. */
  explain(): void;
  /** Whether the raid that the player is in has this boss, by data or journal. */
  isBossHere(encounterId: unknown): boolean;
  /** ENCOUNTER_START's id of the boss that is next; undefined if that is not sure. */
  nextEncounter(): number | undefined;
  /** Switches to a build of the current specialization. */
  use(request: SwitchRequest): void;
  /** Switches back to what was worn before. */
  restore(): void;
  /** Deletes the current specialization's loadouts that are ours, and no others. */
  cleanUp(): void;
  sayStatus(): void;
}

/** @noSelf */
interface Targets {
  readonly talentData: TalentData;
  /** The addon's version. */
  readonly version: string;
  readonly queue: PopupQueue;
  readonly switches: SwitchRunner;
  readonly places: PlaceTracker;
  readonly raidLog: RaidLog;
  readonly notices: Notices;
  readonly earlyAsks: EarlyAsks;
  /** Why nothing was offered when the addon looked last; undefined if something was, or if it has not looked yet. */
  lastSilence(): SilentReason | 'nothingHere' | undefined;
}

/** Seconds from an offer that another addon asked for to the next. */
const addonPause = 10;

export function createPlayerActions(ports: Ports, targets: Targets): PlayerActions {
  const { talentData, version, queue, switches, places, raidLog, notices, earlyAsks, lastSilence } = targets;
  /** Uptime from which another addon may ask for an offer again. */
  let nextForAddon = 0;

  /** Undefined outside raids. */
  function raidHere(): RaidView | undefined {
    const data = talentData.read();
    const where = ports.surroundings.where();
    return data.ok && where.kind === 'raid' ? viewRaid(data.value, where, ports) : undefined;
  }

  /** Tells the player why nothing shows now. What came before the talents follows once they are loaded. */
  function excuse(failure: LookFailure, ask: Ask, again: () => void): void {
    if (failure === 'talentsNotLoaded') {
      earlyAsks.keep(ask, again);
    } else {
      ports.chat.say({ say: 'dataFault', fault: failure });
    }
  }

  /** Why nothing was offered; undefined if something was, or if the addon has not looked yet. */
  function silence(raid: RaidView | undefined): SilentReason | 'nothingHere' | undefined {
    if (raid !== undefined && !ports.store.account().settings.moments.readyCheck) {
      return 'momentOff';
    }
    return lastSilence();
  }

  function sayIfLater(): void {
    if (ports.situation.inCombat() || ports.situation.inEncounter()) {
      ports.chat.say({ say: 'afterCombat' });
    }
  }

  function offerBuilds(wanted: readonly BuildTarget[]): boolean {
    const look = lookAround(talentData, ports);
    if (!look.ok) {
      excuse(look.failure, 'builds', () => void offerBuilds(wanted));
      return false;
    }
    notices.sayAbout(look.value, wanted);
    if (offeredBuilds(look.value, wanted).builds.length === 0) {
      ports.chat.say({ say: 'nothingToOffer' });
      return false;
    }
    sayIfLater();
    queue.present({ kind: 'askedForBuilds', targets: wanted });
    return true;
  }

  function preview(): void {
    if (ports.situation.inCombat()) {
      ports.chat.say({ say: 'settingsInCombat' });
      return;
    }
    const look = lookAround(talentData, ports);
    if (look.ok) {
      queue.present({ kind: 'preview' });
    } else {
      excuse(look.failure, 'preview', preview);
    }
  }

  function offerNextBoss(): void {
    const raid = raidHere();
    if (raid === undefined) {
      ports.chat.say({ say: 'notInRaid' });
    } else if (raid.decision.ranked.length === 0) {
      ports.chat.say({ say: 'noBossLeft' });
    } else {
      places.seen();
      raidLog.seen();
      sayIfLater();
      earlyAsks.whenLoaded('nextBoss', () => queue.present({ kind: 'askedForNextBoss' }));
    }
  }

  return {
    offerBuilds,
    offerForAddon(wanted) {
      const now = ports.clock.uptime();
      const look = lookAround(talentData, ports);
      if (
        queue.isOccupied() ||
        now < nextForAddon ||
        !look.ok ||
        offeredBuilds(look.value, wanted).builds.length === 0
      ) {
        return false;
      }
      nextForAddon = now + addonPause;
      queue.present({ kind: 'askedForBuilds', targets: wanted });
      return true;
    },
    preview,
    offerNextBoss,
    explain() {
      const raid = raidHere();
      const messages: Message[] = raid === undefined ? [] : [...explain(raid)];
      const why = silence(raid);
      if (why !== undefined) {
        messages.push({ say: 'whySilent', why });
      } else if (raid === undefined) {
        messages.push({ say: 'notInRaid' });
      }
      for (const message of messages) {
        ports.chat.say(message);
      }
    },
    isBossHere: (encounterId) => raidHere()?.all.some((boss) => boss.encounterId === encounterId) === true,
    nextEncounter() {
      const decision = raidHere()?.decision;
      return decision?.sure === true ? decision.ranked[0]?.boss.encounterId : undefined;
    },
    use(request) {
      queue.hide();
      switches.start(request);
    },
    restore() {
      const snapshot = takeSnapshot(ports.talents);
      if (snapshot === undefined) {
        ports.chat.say({ say: 'talentsNotLoaded' });
        return;
      }
      const backup = backupToWear(snapshot, ports.store.character());
      if (backup == null) {
        ports.chat.say({ say: 'nothingToRestore' });
      } else {
        switches.start({ code: backup.code, label: { kind: 'restored' } });
      }
    },
    cleanUp() {
      for (const message of cleanUp(ports, switches.isBusy())) {
        ports.chat.say(message);
      }
    },
    sayStatus() {
      const status = statusOf({ talentData, version, isBusy: switches.isBusy() }, ports);
      ports.chat.say({ say: 'status', status });
    },
  };
}
