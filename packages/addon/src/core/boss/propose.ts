/** From the decision which boss is next to the offer of its build, or to silence. */
import { lookUpBuild } from '@toptalent/build-data';
import { sameBuild } from '@toptalent/loadout';
import { adviceOn, isKept, isTooLow, offerOf } from '../advice.ts';
import type { Look } from '../advice.ts';
import type { BossChoice, OfferedBuild } from '../offer/offer.ts';
import { offeredBuilds } from '../offer/offered-builds.ts';
import type { Place } from '../offer/places.ts';
import { isSettled, keepMine } from '../place/unwanted.ts';
import type { Visit } from '../place/visit.ts';
import type { Whereabouts } from '../place/whereabouts.ts';
import type { Ports } from '../ports.ts';
import type { Proposal } from '../offer/proposal.ts';
import type { Candidate } from './question.ts';
import { refuteKills } from './raid-memory.ts';
import { viewRaid } from './raid-view.ts';
import type { RaidView } from './raid-view.ts';

/**
 * What makes the addon look: a ready check; a kill; the arrival of player or specialization, when any fitting build is good enough;
 * or the player's own wish, which is always granted.
 */
export type RaidTrigger = 'readyCheck' | 'afterKill' | 'arrival' | 'asked';

/** Builds shown at once when it is not sure which boss is next. */
const mostBosses = 3;

/** What there is to say about the raid: an offer, nothing, or no living boss to speak of. */
export type RaidAnswer =
  { readonly kind: 'offer'; readonly proposal: Proposal } | { readonly kind: 'silent' | 'noBoss' };

export function proposeBoss(
  look: Look,
  where: Whereabouts,
  visit: Visit,
  trigger: RaidTrigger,
  ports: Ports,
  again: () => void,
): RaidAnswer {
  let view = viewRaid(look.data, ports, where);
  if (trigger === 'readyCheck' && view.alive.length === 0) {
    // Everything is dead, and still a raid makes ready: it is another group's instance.
    refuteKills(view.memory);
    view = viewRaid(look.data, ports, where);
  }
  const places = placesOf(view);
  const builds = adviceOn(look, ports, places).found.builds;
  if (builds.length === 0) {
    return { kind: 'noBoss' };
  }
  if (trigger !== 'asked' && isSilent(look, builds, visit, trigger, ports)) {
    return { kind: 'silent' };
  }
  return { kind: 'offer', proposal: proposalOf(look, where, visit, trigger, view, builds, ports, again) };
}

/** The bosses whose builds are shown. A raid that neither data nor journal knows has its general build. */
function placesOf(view: RaidView): readonly Place[] {
  if (view.all.length === 0) {
    return [{ contentType: 'raid' }];
  }
  const { ranked, sure } = view.decision;
  const count = sure ? 1 : Math.min(mostBosses, Math.max(1, view.pullable));
  const places: Place[] = [];
  for (const { boss } of ranked) {
    if (places.length < count) {
      places.push(placeOf(boss));
    }
  }
  return places;
}

function placeOf(boss: Candidate): Place {
  return { contentType: 'raid', encounterId: boss.encounterId, name: boss.name };
}

function isSilent(
  look: Look,
  builds: readonly OfferedBuild[],
  visit: Visit,
  trigger: RaidTrigger,
  ports: Ports,
): boolean {
  if (isSettled(visit, builds) || isTooLow(ports)) {
    return true;
  }
  return trigger === 'arrival' && (fitsThePlace(look, builds, ports) || isKept(look, ports));
}

function fitsThePlace(look: Look, builds: readonly OfferedBuild[], ports: Ports): boolean {
  const general = offeredBuilds(look.data, look.snapshot, ports.talents, [{ contentType: 'raid' }]);
  return [builds, general.builds].some((some) => some.some((build) => build.differing === 0));
}

function proposalOf(
  look: Look,
  where: Whereabouts,
  visit: Visit,
  trigger: RaidTrigger,
  view: RaidView,
  found: readonly OfferedBuild[],
  ports: Ports,
  again: () => void,
): Proposal {
  const first = found[0]!;
  const { lastKilled } = view.memory;
  // Whichever boss it is, the build is the same: there is nothing to ask.
  const forAll = view.alive.every((boss) => hasBuild(look, boss, first, ports));
  const builds = forAll ? [first] : found;
  const shown = builds.map((build) => build.encounter?.id);
  const others: BossChoice[] = [];
  for (const { boss } of view.decision.ranked) {
    if (!shown.includes(boss.encounterId)) {
      others.push({ encounterId: boss.encounterId, name: boss.name });
    }
  }
  // What is known of the dead may be another group's: they can still be picked.
  for (const { boss } of view.dead) {
    others.push({ encounterId: boss.encounterId, name: boss.name, dead: true });
  }
  for (const boss of view.elsewhere) {
    others.push(boss);
  }
  return {
    offer: offerOf(
      look,
      builds,
      {
        reason: view.decision.sure ? 'nextBoss' : view.all.length === 0 ? 'asked' : 'whichBoss',
        trigger,
        placeName: where.name,
        otherBosses: others,
        sameForNext: Math.max(1, forAll ? view.alive.length : sameRun(look, view, first, ports).length),
        canDismissVisit: true,
      },
      ports,
    ),
    snapshot: look.snapshot,
    keepMine: () => keepMine(visit, builds),
    notThisVisit() {
      visit.dismissed = true;
    },
    pickBoss(encounterId) {
      // Who has died since this popup is dead.
      if (encounterId === lastKilled || encounterId !== view.memory.lastKilled) {
        view.memory.picked = encounterId;
      }
      again();
    },
    applied(build) {
      visit.changed = true;
      const same = sameRun(look, view, build, ports);
      const last = same[same.length - 1];
      if (same.length > 1 && last !== undefined) {
        ports.chat.say({ say: 'sameForNext', count: same.length - 1, lastName: last.name });
      }
    },
  };
}

/** The living bosses in a row that have this very build, the build's own first. */
function sameRun(look: Look, view: RaidView, build: OfferedBuild, ports: Ports): readonly Candidate[] {
  const from = view.alive.findIndex((boss) => boss.encounterId === build.encounter?.id);
  const run: Candidate[] = [];
  for (let index = Math.max(0, from); from >= 0 && index < view.alive.length; index += 1) {
    const boss = view.alive[index]!;
    if (index > from && !hasBuild(look, boss, build, ports)) {
      break;
    }
    run.push(boss);
  }
  return run;
}

function hasBuild(look: Look, boss: Candidate, build: OfferedBuild, ports: Ports): boolean {
  // Bosses that share a build share its code: no need to read it.
  const found = lookUpBuild(look.data, look.snapshot.specId, 'raid', boss.encounterId);
  if (found.found !== 'nothing' && found.build.talentCode === build.code) {
    return true;
  }
  const own = offeredBuilds(look.data, look.snapshot, ports.talents, [placeOf(boss)]).builds[0];
  return own !== undefined && sameBuild(own.loadout, build.loadout);
}
