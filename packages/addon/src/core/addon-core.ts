/** Puts the core together, from the client's events to the switch. */
import { withKnownRaids } from './boss/known-raids.ts';
import { createRaidLog } from './boss/raid-log.ts';
import type { TalentData } from './data/talent-data.ts';
import { createAnswering } from './flow/answer-now.ts';
import { createGameEvents } from './flow/game-events.ts';
import type { GameEvents } from './flow/game-events.ts';
import { createLateMoments } from './flow/late-moments.ts';
import { createArrivals } from './moment/arrivals.ts';
import { createDungeonWatch } from './moment/dungeon-watch.ts';
import { createEarlyAsks } from './moment/early-asks.ts';
import type { EarlyAsks } from './moment/early-asks.ts';
import { createPlaceTracker } from './moment/place-tracker.ts';
import { createReadyChecks } from './moment/ready-checks.ts';
import { createSpecWatch } from './moment/spec-watch.ts';
import { createNotices } from './notice/notices.ts';
import { createPlayerActions } from './player/player-actions.ts';
import type { PlayerActions } from './player/player-actions.ts';
import { createPopupQueue } from './popup/popup-queue.ts';
import type { Ports } from './ports.ts';
import { createResponder } from './response/responder.ts';
import type { BuildLabel } from './switch/build-label.ts';
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
  /** A build's name in the list of loadouts. */
  readonly loadoutName: (label: BuildLabel) => string;
}

export function createAddonCore(
  client: Ports,
  { talentData, version, loadoutName }: CoreSettings,
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
  const readyChecks = createReadyChecks(ports);
  const earlyAsks = createEarlyAsks(ports);
  // These call each other, so some are named before they are made; nothing is called before all are.
  const arrivals = createArrivals(ports, (moment) => late.present(moment));
  const switches = createSwitchRunner(ports, {
    loadoutName,
    started: (request) => responder.switchStarted(request),
    ended: (outcome, request) => responder.switchEnded(outcome, request),
  });
  const queue = createPopupQueue(ports, {
    answer: (moment) => answering.answerNow(moment),
    isSwitching: () => switches.isBusy(),
    isOnCorpseRun: () => places.isOnCorpseRun(),
    listenerOf: (offer) => responder.listenerOf(offer),
  });
  const late = createLateMoments({
    popup: ports.popup,
    queue,
    switches,
    arrivals,
    earlyAsks,
    readyChecks,
    dungeons,
  });
  const answering = createAnswering(ports, {
    talentData,
    switches,
    notices,
    settled,
    dungeons,
    specs,
    onceLoaded: (moment) => late.onceLoaded(moment),
  });
  const responder = createResponder(ports, { queue, switches, raidLog });

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
      lastSilence: () => answering.lastSilence(),
    }),
    talents: ports.talents,
    earlyAsks,
  };
}
