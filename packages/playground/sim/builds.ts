/** The builds that a character of the playground can wear or save, by short names. */
import type { ScenarioWorld } from '@toptalent/addon/scenarios';
import { decodeLoadout, distance } from '@toptalent/loadout';
import { talentTreeOf } from '@toptalent/wow-sim';

type SpecBuilds = NonNullable<ReturnType<ScenarioWorld['data']>['specs'][number]>;
type ContentBuilds = SpecBuilds['raid'];

const encounterPrefix = 'encounter-';
const randomPrefix = 'random-';

/**
 * The code of a build of the current specialization:
 * - `raid` and `mythicPlus`: the general builds;
 * - `own`: one that is neither, and differs from the raid's in a few talents, as those of most players do;
 * - `encounter-3470`: that of a boss or a dungeon, by its encounter id;
 * - `random-7`: any build of the data, the same one for the same number.
 *
 * @returns undefined if the data has no such build.
 */
export function codeNamed(world: ScenarioWorld, name: string): string | undefined {
  const builds = world.data().specs[world.client.game.player.specId];
  if (builds === undefined) {
    return undefined;
  }
  const { raid, mythicPlus } = builds;
  if (name === 'raid' || name === 'mythicPlus') {
    return builds[name].general?.talentCode;
  }
  if (name.startsWith(encounterPrefix)) {
    const encounterId = Number(name.slice(encounterPrefix.length));
    return (raid.encounters[encounterId] ?? mythicPlus.encounters[encounterId])?.talentCode;
  }
  const general = [raid, mythicPlus].map((content) => content.general?.talentCode ?? '');
  const others = everyCode(world, raid, mythicPlus).filter((code) => !general.includes(code));
  if (name.startsWith(randomPrefix) && others.length > 0) {
    return others[(Number(name.slice(randomPrefix.length)) * 7) % others.length];
  }
  return name === 'own' ? nearest(world, raid.general?.talentCode, others) : undefined;
}

/** Points in which a player's talents differ from the top build, the best number to look at first. */
const usualDifferences: readonly number[] = [4, 3, 5, 2, 6, 7, 1, 8];

/** The code whose difference from `target` comes first in that list; the first code if none is near. */
function nearest(
  world: ScenarioWorld,
  target: string | undefined,
  codes: readonly string[],
): string | undefined {
  const { player, talents } = world.client.game;
  const tree = talentTreeOf(talents.tree, player.specId);
  const wanted = decodeLoadout(target ?? '', tree);
  let best = codes[0];
  let bestRank = usualDifferences.length;
  for (const code of wanted.ok ? codes : []) {
    const loadout = decodeLoadout(code, tree);
    const rank =
      loadout.ok && wanted.ok ? usualDifferences.indexOf(distance(wanted.value, loadout.value)) : -1;
    if (rank >= 0 && rank < bestRank) {
      best = code;
      bestRank = rank;
    }
    if (bestRank === 0) {
      break;
    }
  }
  return best;
}

/** Every code of both content types, each once: those of runners-up first, because they differ most from what is offered. */
function everyCode(world: ScenarioWorld, ...contents: readonly ContentBuilds[]): string[] {
  const codes: string[] = [];
  const add = (code: string): void => {
    if (!codes.includes(code)) {
      codes.push(code);
    }
  };
  for (const { general } of contents) {
    for (const { talentCode } of general?.alternatives ?? []) {
      add(talentCode);
    }
  }
  for (const { encounters } of contents) {
    for (const { id } of world.data().encounters) {
      const build = encounters[id];
      if (build !== undefined) {
        add(build.talentCode);
      }
    }
  }
  return codes;
}
