/** Answers a moment: decides whether the addon offers builds, and which. A pure function. */
import type { Look } from '../look/look.ts';
import type { Arrival, Moment } from '../moment/moment.ts';
import { isDungeonWithOffers, isCurrentRaid } from '../place/difficulties.ts';
import { nothingHere, silent } from './answer.ts';
import type { Answer } from './answer.ts';
import { answerDungeon } from './answer-dungeon.ts';
import { answerAsked, answerGeneral } from './answer-general.ts';
import { answerPreview } from './answer-preview.ts';
import { answerNextBoss } from './answer-next-boss.ts';

export function answer(moment: Moment, look: Look): Answer {
  switch (moment.kind) {
    case 'readyCheck':
    case 'bossKilled':
    case 'askedForNextBoss':
      return answerNextBoss(moment, look);
    case 'askedForBuilds':
      return answerAsked(moment, moment.targets, look);
    case 'preview':
      return answerPreview(moment, look);
    default:
      return answerArrival(moment, look);
  }
}

/** In an instance its own offer comes first; in the open world the way back does. */
function answerArrival(moment: Arrival, look: Look): Answer {
  if (look.blocked?.reason === 'pvpMatch') {
    return silent('pvpMatch');
  }
  if (moment.kind === 'leftInstance' && look.where.kind !== 'none') {
    return nothingHere;
  }
  const here = answerPlace(moment, look);
  if (here.kind !== 'nothingHere') {
    return here;
  }
  if (look.keyRunning) {
    return silent('keyRunning');
  }
  if (look.wayBackDue) {
    const wayBack = answerGeneral({ kind: 'leftInstance' }, look);
    if (wayBack.kind === 'offer') {
      return wayBack;
    }
  }
  const isOfPlace = moment.kind === 'enteredDungeon' || moment.kind === 'dungeonChanged';
  return isOfPlace ? nothingHere : answerGeneral(moment, look);
}

/** What the raid or dungeon that the player is in has to offer. */
function answerPlace(moment: Arrival, look: Look): Answer {
  const { moments, dungeonDifficulties } = look.settings;
  const mayAnswerReadyCheck = moment.kind === 'login' || moment.kind === 'specializationChanged';
  if (
    mayAnswerReadyCheck &&
    moment.readyCheckOn === true &&
    moments.readyCheck &&
    isCurrentRaid(look.where)
  ) {
    return answerNextBoss({ kind: 'readyCheck' }, look);
  }
  const isOn =
    (moment.kind === 'login' && moments.login) ||
    (moment.kind === 'specializationChanged' && moments.specialization);
  if (isOn && moments.readyCheck && isCurrentRaid(look.where)) {
    return answerNextBoss(moment, look);
  }
  if (moments.dungeon && isDungeonWithOffers(look.where, dungeonDifficulties)) {
    return answerDungeon(moment, look);
  }
  return nothingHere;
}
