/** Carries out what the player does with a popup, and what follows from the end of a switch. */
import { encodeLoadout } from '@toptalent/loadout';
import type { RaidLog } from '../boss/raid-log.ts';
import { isForPlace } from '../offer/offer.ts';
import type { Offer, OfferedBuild } from '../offer/offer.ts';
import type { PopupListener } from '../popup/port.ts';
import type { PopupQueue } from '../popup/popup-queue.ts';
import type { Ports } from '../ports.ts';
import type { SwitchOutcome, SwitchRequest } from '../switch/run.ts';
import type { SwitchRunner } from '../switch/switch-runner.ts';
import type { BuildLabel } from '../switch/build-label.ts';
import { changedTalents, noChanges } from '../talents/talent-changes.ts';
import type { TalentChanges } from '../talents/talent-changes.ts';
import { rememberResponse } from './remember-response.ts';
import type { Response } from '../popup/response.ts';

/** @noSelf */
export interface Responder {
  /** What the popup calls while it shows this offer. */
  listenerOf(offer: Offer): PopupListener;
  switchStarted(request: SwitchRequest): void;
  /** @param request Undefined if our slot was put back, which nobody asked for. */
  switchEnded(outcome: SwitchOutcome, request: SwitchRequest | undefined): void;
}

interface Targets {
  readonly queue: PopupQueue;
  readonly switches: SwitchRunner;
  readonly raidLog: RaidLog;
}

type Needed = Pick<Ports, 'store' | 'chat' | 'talents'>;

export function createResponder(ports: Needed, { queue, switches, raidLog }: Targets): Responder {
  const remember = (response: Response, offer: Offer) =>
    rememberResponse(response, offer, ports.store.character());

  function respond(response: Response, offer: Offer): void {
    if (offer.moment.kind === 'preview') {
      queue.hide();
      return;
    }
    switch (response.kind) {
      case 'use':
        queue.hide();
        use(offer, response.index);
        return;
      case 'keepMine':
      case 'notHere':
        remember(response, offer);
        queue.hide();
        return;
      case 'pickBoss':
        raidLog.picked(response.encounterId, isOfferedAlive(offer, response.encounterId));
        queue.present({ kind: 'askedForNextBoss' });
        return;
      case 'closed':
        queue.watch();
        return;
    }
  }

  function use(offer: Offer, index: number): void {
    const build = offer.builds[index];
    if (build !== undefined) {
      const { code } = build;
      switches.start({ code, configId: loadoutOf(build), label: labelOf(build), clicked: { offer, index } });
    }
  }

  function changes(offer: Offer, build: OfferedBuild | undefined): TalentChanges {
    return build === undefined
      ? noChanges
      : changedTalents({ worn: offer.worn, wanted: build.loadout, configId: offer.configId }, ports.talents);
  }

  /** The client wears what was asked for. */
  function applied({ label, clicked }: SwitchRequest): void {
    if (label.kind === 'restored') {
      ports.store.character().changedForInstance = false;
    }
    if (clicked !== undefined) {
      const { offer, index } = clicked;
      rememberWayBack(offer);
      remember({ kind: 'use', index }, offer);
      const build = offer.builds[index];
      const names = build?.kind === 'top' ? build.alsoFor : [];
      const lastName = names[names.length - 1];
      if (lastName !== undefined) {
        ports.chat.say({ say: 'sameForNext', count: names.length, lastName });
      }
    }
  }

  /** What was worn before the first change for an instance is the way back from it. */
  function rememberWayBack(offer: Offer): void {
    const character = ports.store.character();
    const known = ports.talents.tree(offer.configId, offer.specId);
    if (isForPlace(offer) && !character.changedForInstance && known !== undefined) {
      character.wornBefore = {
        specId: offer.specId,
        code: encodeLoadout(offer.worn, known.tree),
        instanceName: offer.where.name,
      };
    }
  }

  function report(outcome: SwitchOutcome, { label }: SwitchRequest): void {
    switch (outcome.end) {
      case 'applied':
        ports.chat.say({ say: 'applied', label, differing: outcome.differing });
        return;
      case 'alreadyWorn':
        ports.chat.say({ say: 'alreadyWorn', label });
        return;
      case 'failed':
        ports.chat.say({ say: 'switchFailed', label, failure: outcome.failure });
        return;
    }
  }

  return {
    listenerOf: (offer) => ({
      respond: (response) => respond(response, offer),
      // By now it may have nothing to offer any more.
      cameBack: () => queue.present(offer.moment),
      pointedAt() {
        if (offer.blocked !== undefined) {
          // Somebody who is about to click sees whether a switch is possible now.
          queue.present(offer.moment);
        }
      },
      changes: (index) => changes(offer, offer.builds[index]),
    }),
    switchStarted({ label }) {
      ports.chat.say({ say: 'applying', label });
      queue.watch();
    },
    switchEnded(outcome, request) {
      if (request !== undefined) {
        report(outcome, request);
        if (outcome.end === 'applied') {
          applied(request);
        } else if (request.clicked !== undefined) {
          queue.presentAgain(request.clicked.offer.moment);
        }
      }
      if (outcome.end === 'failed' && outcome.failure.reason === 'inCombat') {
        // PLAYER_REGEN_DISABLED fires before InCombatLockdown() is true. The queue goes on at the end of combat.
        queue.watch();
      } else {
        queue.goOn();
      }
    },
  };
}

/** Whether the popup showed the boss among the living. */
function isOfferedAlive({ builds, otherBosses }: Offer, encounterId: number): boolean {
  return (
    builds.some((build) => build.kind === 'top' && build.encounter?.id === encounterId) ||
    otherBosses.some((boss) => boss.encounterId === encounterId && boss.dead !== true)
  );
}

function labelOf(build: OfferedBuild): BuildLabel {
  if (build.kind === 'top') {
    return build.inMythicPlus === undefined
      ? { kind: 'content', contentType: build.contentType, encounterName: build.encounter?.name }
      : { kind: 'raidAndMythicPlus' };
  }
  return build.origin.kind === 'pinned' && build.loadoutName !== undefined
    ? { kind: 'loadout', name: build.loadoutName }
    : { kind: 'restored' };
}

/** The saved loadout that the player pinned; undefined if any loadout with these talents will do. */
function loadoutOf(build: OfferedBuild): number | undefined {
  return build.kind === 'own' ? build.configId : build.pinnedAs?.configId;
}
