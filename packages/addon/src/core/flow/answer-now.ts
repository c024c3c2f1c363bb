/** Answers a moment as things stand now, and records what follows from that. */
import { answer } from '../answer/answer-moment.ts';
import { silent, whyNothing } from '../answer/answer.ts';
import type { Answer, SilentReason } from '../answer/answer.ts';
import type { TalentData } from '../data/talent-data.ts';
import { lookAround } from '../look/look-around.ts';
import type { DungeonWatch } from '../moment/dungeon-watch.ts';
import { isArrival } from '../moment/moment.ts';
import type { Moment } from '../moment/moment.ts';
import type { SpecWatch } from '../moment/spec-watch.ts';
import { keepPins } from '../notice/keep-pins.ts';
import type { Notices } from '../notice/notices.ts';
import type { Ports } from '../ports.ts';
import type { SwitchRunner } from '../switch/switch-runner.ts';
import type { SettledTalents } from '../talents/settled-talents.ts';

/** @noSelf */
export interface Answering {
  /** After an arrival it records which specialization was seen, what was said, and what is over. */
  answerNow(moment: Moment): Answer;
  /** Why nothing was offered last; undefined if something was, or before the first moment. */
  lastSilence(): SilentReason | 'nothingHere' | undefined;
}

/** @noSelf */
export interface AnsweringTargets {
  readonly talentData: TalentData;
  readonly switches: SwitchRunner;
  readonly notices: Notices;
  readonly settled: SettledTalents;
  readonly dungeons: DungeonWatch;
  readonly specs: SpecWatch;
  /** The talents are not loaded: the moment comes again once they are. */
  onceLoaded(moment: Moment): void;
}

export function createAnswering(ports: Ports, targets: AnsweringTargets): Answering {
  const { talentData, switches, notices, settled, dungeons, specs, onceLoaded } = targets;
  /** The answer itself would keep its builds in memory. */
  let lastSilence: SilentReason | 'nothingHere' | undefined;

  function answered(moment: Moment): Answer {
    // Changes that a failed switch left staged would be read as worn talents, so they are dropped first.
    switches.dropLeftOver();
    const look = lookAround(talentData, ports);
    if (!look.ok) {
      notices.sayFault(look.failure);
      if (look.failure === 'talentsNotLoaded') {
        onceLoaded(moment);
      }
      return silent(look.failure);
    }
    settled.record();
    keepPins(look.value.pins, ports.chat);
    const given = answer(moment, look.value);
    const isInMatch = given.kind === 'silent' && given.why === 'pvpMatch';
    if (isArrival(moment) && !isInMatch) {
      dungeons.answered();
      specs.saw(look.value.snapshot.specId);
      notices.sayAbout(look.value);
      rememberArrival(look.value.snapshot.specId, look.value.wayBackDue);
    } else if (isInMatch) {
      specs.forgetChange();
    }
    return given;
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
    answerNow(moment) {
      const given = answered(moment);
      lastSilence = whyNothing(given);
      return given;
    },
    lastSilence: () => lastSilence,
  };
}
