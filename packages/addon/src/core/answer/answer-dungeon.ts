/** The answer in a dungeon: its build, or one for each wing that it may be. */
import { isTooLow } from '../look/look.ts';
import type { Look } from '../look/look.ts';
import type { Arrival } from '../moment/moment.ts';
import type { BuildTarget } from '../data/build-target.ts';
import { makeOffer } from '../offer/make-offer.ts';
import { offeredBuilds } from '../offer/offered-builds.ts';
import { whySettled } from './why-settled.ts';
import { nothingHere, silent } from './answer.ts';
import type { Answer } from './answer.ts';
import { withoutRepeats } from './wings.ts';
import { withPins } from './with-pins.ts';

/** Of more different builds that it may be, the rest is not shown. */
const mostChoices = 3;

export function answerDungeon(moment: Arrival, look: Look): Answer {
  const targets = look.dungeons.map(({ encounterId, name }): BuildTarget => ({
    contentType: 'mythicPlus',
    encounterId,
    name,
  }));
  const { builds } = offeredBuilds(look, targets);
  if (builds.length === 0) {
    return nothingHere;
  }
  const { shown, wanted } = withPins(
    builds,
    look,
    withoutRepeats(builds, look.where.name).slice(0, mostChoices),
  );
  const why =
    whySettled(wanted, look.visit, look.settings.tolerance) ?? (isTooLow(look) ? 'belowMaxLevel' : undefined);
  return why === undefined
    ? { kind: 'offer', offer: makeOffer(look, { moment, subject: 'dungeon', builds: shown }) }
    : silent(why);
}
