/** Puts the core together, from the client's events to the switch. */
import { answer } from './answer/answer-moment.ts';
import { silent, whyNothing } from './answer/answer.ts';
import type { Answer } from './answer/answer.ts';
import { createRaidLog } from './boss/raid-log.ts';
import type { BuildLabel } from './chat/build-label.ts';
import type { TalentData } from './data/talent-data.ts';
import { lookAround } from './look/look-around.ts';
import { createArrivals } from './moment/arrivals.ts';
import type { LateMoment } from './moment/arrivals.ts';
import { createDungeonWatch } from './moment/dungeon-watch.ts';
import { createEarlyAsks } from './moment/early-asks.ts';
import type { EarlyAsks } from './moment/early-asks.ts';
import { createGameEvents } from './moment/game-events.ts';
import type { GameEvents } from './moment/game-events.ts';
import { isArrival } from './moment/moment.ts';
import type { Moment } from './moment/moment.ts';
import { createPlaceTracker } from './moment/place-tracker.ts';
import { createReadyChecks } from './moment/ready-checks.ts';
import { createSpecWatch } from './moment/spec-watch.ts';
import { createNotices } from './notice/notices.ts';
import { createPlayerActions } from './player/player-actions.ts';
import type { PlayerActions } from './player/player-actions.ts';
import { withKnownRaids } from './place/known-raids.ts';
import { createPopupQueue } from './popup/popup-queue.ts';
import { keepPins } from './pins/keep-pins.ts';
import type { Ports } from './ports.ts';
import { createResponder } from './response/responder.ts';
import { createSwitchRunner } from './switch/switch-runner.ts';
import type { Talents } from './talents/port.ts';
import { createSettledTalents } from './talents/settled-talents.ts';

export interface AddonCore {
  readonly events: GameEvents;
  readonly actions: PlayerActions;
  /** The talents for everything that reads them outside of the core, such as the browser. */
  readonly talents: Talents;
  /** For windows that the player opens before talents are loaded. */
  readonly earlyAsks: EarlyAsks;
}

/** @noSelf */
export interface CoreSettings {
  readonly talentData: TalentData;
  /** The addon's version. */
  readonly version: string;
  /** What a build is called in the list of loadouts, without "Top: ". */
  readonly loadoutLabel: (label: BuildLabel) => string;
}

export function createAddonCore(
  client: Ports,
  { talentData, version, loadoutLabel }: CoreSettings,
): AddonCore {
  const settled = createSettledTalents(client.talents, client.store);
  const ports: Ports = {
    ...client,
    talents: settled.talents,
    surroundings: withKnownRaids(client.surroundings, talentData, client.journal),
  };
  const notices = createNotices(ports);
  const places = createPlaceTracker(ports);
  const specs = createSpecWatch(ports.talents);
  const raidLog = createRaidLog(talentData, ports);
  const dungeons = createDungeonWatch(talentData, ports);
  /** Why nothing was offered last. The answer itself would keep its builds in memory. */
  let lastSilence: ReturnType<typeof whyNothing>;
  const arrivals = createArrivals(ports, presentLate);
  const readyChecks = createReadyChecks(ports);
  const earlyAsks = createEarlyAsks(ports);

  const switches = createSwitchRunner(ports, {
    loadoutLabel,
    started: (request) => responder.switchStarted(request),
    ended: (outcome, request) => responder.switchEnded(outcome, request),
  });
  const queue = createPopupQueue(ports, {
    answer(moment) {
      const answered = answerNow(moment);
      lastSilence = whyNothing(answered);
      return answered;
    },
    isSwitching: () => switches.isBusy(),
    isOnCorpseRun: () => places.isOnCorpseRun(),
    listenerOf: (offer) => responder.listenerOf(offer),
  });
  const responder = createResponder(ports, { queue, switches, raidLog });

  function presentLate(moment: LateMoment): void {
    switches.putBackLost();
    const readyCheckOn = readyChecks.isOn();
    switch (moment.kind) {
      case 'login':
      case 'specializationChanged':
        queue.present({ kind: moment.kind, readyCheckOn });
        return;
      case 'readyCheck':
        if (readyCheckOn) {
          queue.present(moment);
        }
        return;
      case 'dungeonChanged':
        if (dungeons.isChanged() || ports.popup.isShown()) {
          queue.present(moment);
        }
        return;
      default:
        queue.present(moment);
    }
  }

  function presentOnceLoaded(moment: Moment): void {
    if (isArrival(moment) || moment.kind === 'readyCheck' || moment.kind === 'bossKilled') {
      arrivals.awaitTalents(moment);
    } else {
      earlyAsks.keep(moment.kind === 'askedForNextBoss' ? 'nextBoss' : 'builds', () => queue.present(moment));
    }
  }

  /** Answers a moment now. After an arrival it records which specialization was seen, what was said, and what is over. */
  function answerNow(moment: Moment): Answer {
    // Changes that a failed switch left staged would be read as worn talents, so they are dropped first.
    switches.dropLeftOver();
    const look = lookAround(talentData, ports);
    if (!look.ok) {
      notices.sayFault(look.failure);
      if (look.failure === 'talentsNotLoaded') {
        presentOnceLoaded(moment);
      }
      return silent(look.failure);
    }
    settled.record();
    keepPins(look.value.pins, ports.chat);
    const answered = answer(moment, look.value);
    const isInMatch = answered.kind === 'silent' && answered.why === 'pvpMatch';
    if (isArrival(moment) && !isInMatch) {
      dungeons.answered();
      specs.saw(look.value.snapshot.specId);
      notices.sayAbout(look.value);
      rememberArrival(look.value.snapshot.specId, look.value.wayBackDue);
    } else if (isInMatch) {
      specs.forgetChange();
    }
    return answered;
  }

  /** "Keep mine" ends with the specialization; the way back is offered, or found unnecessary, once. */
  function rememberArrival(specId: number, wayBackDue: boolean): void {
    const character = ports.store.character();
    if (character.kept != null && character.kept.specId !== specId) {
      character.kept = undefined;
    }
    if (wayBackDue) {
      character.changedForInstance = false;
    }
  }

  return {
    events: createGameEvents(ports, {
      queue,
      switches,
      arrivals,
      earlyAsks,
      places,
      specs,
      settled,
      readyChecks,
      raidLog,
    }),
    actions: createPlayerActions(ports, {
      talentData,
      version,
      queue,
      switches,
      places,
      raidLog,
      notices,
      earlyAsks,
      lastSilence: () => lastSilence,
    }),
    talents: ports.talents,
    earlyAsks,
  };
}
