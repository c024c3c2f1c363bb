/** The answer that offers the general builds, or the builds that somebody asked for. */
import { sameBuild } from '@toptalent/loadout';
import { isTooLow, isKept } from '../look/look.ts';
import type { Look } from '../look/look.ts';
import type { Moment } from '../moment/moment.ts';
import { generalBuilds } from '../data/build-target.ts';
import type { BuildTarget } from '../data/build-target.ts';
import { makeOffer } from '../offer/make-offer.ts';
import { mostBuilds } from '../offer/offer.ts';
import type { OfferedBuild } from '../offer/offer.ts';
import { offeredBuilds } from '../offer/offered-builds.ts';
import { ownBuild } from '../offer/own-build.ts';
import { whyClose } from './why-settled.ts';
import { isWorn } from '../talents/fitting-code.ts';
import { equalAsOne } from './equal-as-one.ts';
import { nothingHere, silent } from './answer.ts';
import type { Answer, SilentReason } from './answer.ts';
import { withPins } from './with-pins.ts';
import type { PinnedFirst } from './with-pins.ts';

/** The moments at which the general builds are offered. */
export type GeneralMoment = Extract<
  Moment,
  { readonly kind: 'login' | 'specializationChanged' | 'leftInstance' }
>;

/** The setting that turns each moment on and off. */
const settingOf = {
  login: 'login',
  specializationChanged: 'specialization',
  leftInstance: 'wayBack',
} as const;

export function answerGeneral(moment: GeneralMoment, look: Look): Answer {
  const general = offeredBuilds(look, generalBuilds).builds;
  if (isTooLow(look)) {
    return silent('belowMaxLevel');
  }
  const pinned = withPins(general, look, equalAsOne(general));
  const builds = moment.kind === 'leftInstance' ? withWayBack(pinned, look) : pinned;
  if (builds.shown.length === 0) {
    return nothingHere;
  }
  const why = whyClose(builds.wanted, look.settings.tolerance) ?? whySilent(moment, look);
  return why === undefined ? offerOf(moment, look, builds.shown) : silent(why);
}

/** First what was worn before the instance. If that is one of the other builds, that one comes first and is shown once. */
function withWayBack({ shown, wanted }: PinnedFirst, look: Look): PinnedFirst {
  const { wornBefore } = look;
  if (wornBefore === undefined) {
    return { shown, wanted };
  }
  const equal = shown.find((build) => sameBuild(build.loadout, wornBefore.loadout));
  const first = equal ?? ownBuild(wornBefore, look);
  const others = shown.filter((build) => build !== equal);
  return { shown: [first, ...others].slice(0, mostBuilds), wanted: [first, ...wanted] };
}

function whySilent(moment: GeneralMoment, look: Look): SilentReason | undefined {
  if (isKept(look)) {
    return 'kept';
  }
  if (!look.settings.moments[settingOf[moment.kind]]) {
    return 'momentOff';
  }
  const { appliedCode, snapshot } = look;
  const isStillOurs = appliedCode != null && isWorn(appliedCode, snapshot);
  return moment.kind === 'leftInstance' && !isStillOurs ? 'changedSince' : undefined;
}

/** Offers the builds that the player or another addon asked for, whatever the player refused before. */
export function answerAsked(moment: Moment, targets: readonly BuildTarget[], look: Look): Answer {
  const { builds } = offeredBuilds(look, targets);
  const { shown } = withPins(builds, look, equalAsOne(builds));
  return shown.length === 0 ? nothingHere : offerOf(moment, look, shown);
}

function offerOf(moment: Moment, look: Look, builds: readonly OfferedBuild[]): Answer {
  return { kind: 'offer', offer: makeOffer(look, { moment, subject: 'builds', builds }) };
}
