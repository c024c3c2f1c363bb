/** Which bosses of a raid have the very same build, so that nobody has to switch between them. */
import { lookUpBuild } from '@toptalent/build-data';
import { sameBuild } from '@toptalent/loadout';
import type { Candidate } from '../boss/question.ts';
import type { Look } from '../look/look.ts';
import type { TopBuild } from '../offer/offer.ts';
import { offeredBuilds } from '../offer/offered-builds.ts';

/** Names of the living bosses that follow the build's own boss in the raid's order, as long as they have the same build. */
export function bossesWithSameBuild(
  build: TopBuild,
  alive: readonly Candidate[],
  look: Look,
): readonly string[] {
  const own = alive.findIndex((boss) => boss.encounterId === build.encounter?.id);
  const names: string[] = [];
  if (own < 0) {
    return names;
  }
  for (const boss of alive.slice(own + 1)) {
    if (!isBuildOf(boss, build, look)) {
      break;
    }
    names.push(boss.name);
  }
  return names;
}

export function isBuildOf(boss: Candidate, build: TopBuild, look: Look): boolean {
  const { encounterId, name } = boss;
  // Bosses that share a build mostly share its code, which is cheaper to compare than talents.
  const found = lookUpBuild(look.data, look.snapshot.specId, 'raid', encounterId);
  if (found.found !== 'nothing' && found.build.talentCode === build.code) {
    return true;
  }
  const own = offeredBuilds(look, [{ contentType: 'raid', encounterId, name }]).builds[0];
  return own !== undefined && sameBuild(own.loadout, build.loadout);
}
