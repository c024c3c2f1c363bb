/** Makes one build of those that several wings of an instance share. */
import { sameBuild } from '@toptalent/loadout';
import type { TopBuild } from '../offer/offer.ts';

/**
 * Wings with the same build are one choice. It has the names of its wings, with a slash between them as in every language, or that of the
 * instance if all wings share it.
 *
 * @param builds One for each wing.
 * @param instanceName Localized.
 */
export function withoutRepeats(builds: readonly TopBuild[], instanceName: string): readonly TopBuild[] {
  const choices: TopBuild[][] = [];
  for (const build of builds) {
    const equal = choices.find((wings) => sameBuild(wings[0]!.loadout, build.loadout));
    if (equal === undefined) {
      choices.push([build]);
    } else {
      equal.push(build);
    }
  }
  return choices.map((wings) => {
    // A build that was found for a wing says more than the general one that stands in for another.
    const first = wings.find((build) => build.standsIn === undefined) ?? wings[0]!;
    if (wings.length === 1) {
      return first;
    }
    const names = wings.map((build) => build.encounter?.name ?? '').join(' / ');
    return { ...first, encounter: { name: choices.length === 1 ? instanceName : names } };
  });
}
