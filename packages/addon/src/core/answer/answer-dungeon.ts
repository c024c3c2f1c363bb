/** The answer in a dungeon: its build, or one for each wing that it may be. */
import { isTooLow } from '../look/look.ts';
import type { Look } from '../look/look.ts';
import type { Arrival } from '../moment/moment.ts';
import type { BuildTarget } from '../offer/build-target.ts';
import { makeOffer } from '../offer/make-offer.ts';
import { offeredBuilds } from '../offer/offered-builds.ts';
import { whySettled } from '../place/why-settled.ts';
import { nothingHere, silent } from './answer.ts';
import type { Answer } from './answer.ts';

/** A popup has room for so many builds. */
const mostWings = 3;

export function answerDungeon(moment: Arrival, look: Look): Answer {
  const targets: BuildTarget[] = [];
  for (const { encounterId, name } of look.dungeons) {
    if (targets.length < mostWings) {
      targets.push({ contentType: 'mythicPlus', encounterId, name });
    }
  }
  const { builds } = offeredBuilds(look, targets);
  if (builds.length === 0) {
    return nothingHere;
  }
  const why = whySettled(builds, look.visit) ?? (isTooLow(look) ? 'belowMaxLevel' : undefined);
  return why === undefined
    ? { kind: 'offer', offer: makeOffer(look, { moment, subject: 'dungeon', builds }) }
    : silent(why);
}
