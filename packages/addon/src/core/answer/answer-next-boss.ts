/** The answer in a raid: the build of the boss that is next, or the builds of the bosses that may be. */
import { sameBuild } from '@toptalent/loadout';
import type { Candidate } from '../boss/question.ts';
import type { RaidView } from '../boss/raid-view.ts';
import { isKept, isTooLow } from '../look/look.ts';
import type { Look } from '../look/look.ts';
import type { Moment } from '../moment/moment.ts';
import type { BuildTarget } from '../data/build-target.ts';
import { makeOffer } from '../offer/make-offer.ts';
import type { BossChoice, OfferedBuild, OfferSubject, TopBuild } from '../offer/offer.ts';
import { offeredBuilds } from '../offer/offered-builds.ts';
import { whyClose, whySettled } from './why-settled.ts';
import { nothingHere, silent } from './answer.ts';
import type { Answer, SilentReason } from './answer.ts';
import { bossesWithSameBuild, isBuildOf } from './same-build.ts';
import { withPins } from './with-pins.ts';

/** How many builds are shown if it is not known which boss is next. */
const mostBosses = 3;

/** The moments at which the next boss's build may be offered. */
export type RaidMoment = Extract<
  Moment,
  { readonly kind: 'login' | 'specializationChanged' | 'readyCheck' | 'bossKilled' | 'askedForNextBoss' }
>;

export function answerNextBoss(moment: RaidMoment, look: Look): Answer {
  const { raid } = look;
  if (raid === undefined) {
    return nothingHere;
  }
  const { builds } = offeredBuilds(look, targetsIn(raid));
  if (builds.length === 0) {
    return nothingHere;
  }
  const why = whySilent(moment, look, builds);
  if (why !== undefined) {
    return silent(why);
  }
  return { kind: 'offer', offer: makeOffer(look, { moment, ...contentOf(raid, builds, look) }) };
}

/** The bosses whose builds are shown. In a raid that neither data nor journal knows, the general build is. */
function targetsIn(raid: RaidView): readonly BuildTarget[] {
  if (raid.all.length === 0) {
    return [{ contentType: 'raid' }];
  }
  const { ranked, sure } = raid.decision;
  const count = sure ? 1 : Math.min(mostBosses, Math.max(1, raid.pullable));
  const targets: BuildTarget[] = [];
  for (const { boss } of ranked) {
    if (targets.length < count) {
      targets.push({ contentType: 'raid', encounterId: boss.encounterId, name: boss.name });
    }
  }
  return targets;
}

function whySilent({ kind }: RaidMoment, look: Look, builds: readonly TopBuild[]): SilentReason | undefined {
  if (kind === 'askedForNextBoss') {
    return undefined;
  }
  const { wanted } = withPins(builds, look);
  const settled = whySettled(wanted, look.visit, look.settings.tolerance);
  if (settled !== undefined || isTooLow(look)) {
    return settled ?? 'belowMaxLevel';
  }
  if (kind === 'readyCheck' || kind === 'bossKilled') {
    return undefined;
  }
  // On arrival, any build that is good enough for a raid is enough to stay silent.
  const general = withPins(offeredBuilds(look, [{ contentType: 'raid' }]).builds, look).wanted;
  const close = whyClose(wanted.concat(general), look.settings.tolerance);
  return close ?? (isKept(look) ? 'kept' : undefined);
}

function contentOf(raid: RaidView, found: readonly TopBuild[], look: Look) {
  const common = commonBuild(raid, found, look);
  const tops =
    common === undefined
      ? found.map((build) => ({ ...build, alsoFor: bossesWithSameBuild(build, raid.alive, look) }))
      : [common];
  const builds = withPins(found, look, tops).shown;
  return {
    subject: subjectOf(raid, common !== undefined),
    builds,
    otherBosses: otherBosses(raid, builds),
  };
}

/** The build of all living bosses, or of all that may be next: then there is nothing to ask. */
function commonBuild(raid: RaidView, found: readonly TopBuild[], look: Look): TopBuild | undefined {
  const first = found[0]!;
  if (raid.alive.every((boss) => isBuildOf(boss, first, look))) {
    return { ...first, alsoFor: namesWithout(raid.alive, first) };
  }
  const others = found.slice(1);
  return others.length > 0 && others.every((build) => sameBuild(build.loadout, first.loadout))
    ? { ...first, alsoFor: others.map((build) => build.encounter?.name ?? '') }
    : undefined;
}

function subjectOf(raid: RaidView, isOneBuild: boolean): OfferSubject {
  if (raid.all.length === 0) {
    return 'unknownRaid';
  }
  if (raid.decision.sure) {
    return 'nextBoss';
  }
  return isOneBuild ? 'sameBuild' : 'whichBoss';
}

function namesWithout(alive: readonly Candidate[], build: TopBuild): readonly string[] {
  const others = alive.filter((boss) => boss.encounterId !== build.encounter?.id);
  return others.map((boss) => boss.name);
}

/** The living bosses without a build in the offer, then the dead, then those of other raid finder wings. */
function otherBosses(raid: RaidView, builds: readonly OfferedBuild[]): readonly BossChoice[] {
  const others: BossChoice[] = [];
  for (const { boss } of raid.decision.ranked) {
    if (!builds.some((build) => build.kind === 'top' && build.encounter?.id === boss.encounterId)) {
      others.push({ encounterId: boss.encounterId, name: boss.name });
    }
  }
  // The deaths that the addon knows of may be another group's, so the dead can still be picked.
  for (const { boss } of raid.dead) {
    others.push({ encounterId: boss.encounterId, name: boss.name, dead: true });
  }
  for (const { encounterId, name } of raid.elsewhere) {
    others.push({ encounterId, name });
  }
  return others;
}
