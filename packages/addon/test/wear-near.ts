/** Gives the player talents that differ from a build in a few points, as those of most players do. */
import { decodeLoadout, distance } from '@toptalent/loadout';
import type { Loadout } from '@toptalent/loadout';
import { talentTreeOf } from '@toptalent/wow-sim';
import type { ScenarioWorld } from '../scenarios/world.ts';

/** Points in which what is worn differs, from the best number for a picture on. */
const wanted: readonly number[] = [4, 3, 5, 2, 6, 7, 1, 8];

/** No other build of the data is near enough. */
class NoNearBuildError extends Error {
  override readonly name = 'NoNearBuildError';
}

/** Wears another build of the shipped data that is near this one, and none of the general builds: wearing one is silence. */
export function wearNear(world: ScenarioWorld, code: string): void {
  const [near] = nearCodes(world, code);
  if (near === undefined) {
    throw new NoNearBuildError(`no build of ${world.client.game.player.specId} is near ${code}`);
  }
  world.client.loadouts.wear(near);
}

/** Codes of the shipped data that are near a build, each once, those best for a picture first. */
export function nearCodes(world: ScenarioWorld, code: string): readonly string[] {
  const { specId } = world.client.game.player;
  const tree = talentTreeOf(world.client.game.talents.tree, specId);
  const read = (text: string): Loadout | undefined => {
    const decoded = decodeLoadout(text, tree);
    return decoded.ok ? decoded.value : undefined;
  };
  const target = read(code);
  const { raid, mythicPlus } = world.data().specs[specId]!;
  const builds = [raid, mythicPlus].flatMap(({ general, encounters }) =>
    [general, ...Object.values(encounters)].flatMap((build) =>
      build === undefined ? [] : [build, ...build.alternatives],
    ),
  );
  const general = [raid, mythicPlus].map((content) => read(content.general?.talentCode ?? ''));
  const isGeneral = (loadout: Loadout): boolean =>
    general.some((one) => one !== undefined && distance(one, loadout) === 0);
  const near = builds
    .map(({ talentCode }) => ({ talentCode, loadout: read(talentCode) }))
    .map(({ talentCode, loadout }) => ({
      talentCode,
      rank:
        target === undefined || loadout === undefined || isGeneral(loadout)
          ? -1
          : wanted.indexOf(distance(target, loadout)),
    }))
    .filter(({ rank }) => rank >= 0)
    .sort((first, second) => first.rank - second.rank);
  return [...new Set(near.map(({ talentCode }) => talentCode))];
}
