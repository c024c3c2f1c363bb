/** Which builds of merged data are the very ones that were there before. */
import type { Build, BuildData, SpecBuilds } from '@toptalent/build-data';

/** Specializations with at least one such build, ascending by id. */
export function keptSpecIds(
  previous: BuildData | undefined,
  specs: Readonly<Record<string, SpecBuilds>>,
): readonly number[] {
  return Object.entries(specs)
    .filter(([specId, spec]) => {
      const before = previous?.specs[specId];
      const known = new Set(before === undefined ? [] : buildsOf(before));
      return buildsOf(spec).some((build) => known.has(build));
    })
    .map(([specId]) => Number(specId))
    .sort((a, b) => a - b);
}

function buildsOf({ raid, mythicPlus }: SpecBuilds): readonly Build[] {
  return [raid, mythicPlus]
    .flatMap(({ general, encounters }) => [general, ...Object.values(encounters)])
    .filter((build) => build !== null);
}
