/** The answer in a dungeon: its build, or one for each wing that it may be. */
import { sameBuild } from '@toptalent/loadout';
import { isTooLow } from '../look/look.ts';
import type { Look } from '../look/look.ts';
import type { Arrival } from '../moment/moment.ts';
import type { BuildTarget } from '../offer/build-target.ts';
import { makeOffer } from '../offer/make-offer.ts';
import type { TopBuild } from '../offer/offer.ts';
import { offeredBuilds } from '../offer/offered-builds.ts';
import { whySettled } from '../place/why-settled.ts';
import { nothingHere, silent } from './answer.ts';
import type { Answer } from './answer.ts';
import { withPins } from './with-pins.ts';

/** Of more wings that it may be, no builds are shown. */
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
  const { shown, wanted } = withPins(builds, look, withoutRepeats(builds, look));
  const why =
    whySettled(wanted, look.visit, look.settings.tolerance) ?? (isTooLow(look) ? 'belowMaxLevel' : undefined);
  return why === undefined
    ? { kind: 'offer', offer: makeOffer(look, { moment, subject: 'dungeon', builds: shown }) }
    : silent(why);
}

/** Wings with the same build are one choice, named after the instance. */
function withoutRepeats(builds: readonly TopBuild[], { where }: Look): readonly TopBuild[] {
  const first = builds[0];
  return first !== undefined &&
    builds.length > 1 &&
    builds.every((build) => sameBuild(build.loadout, first.loadout))
    ? [{ ...first, encounter: { name: where.name } }]
    : builds;
}
