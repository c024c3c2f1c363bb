/** The builds in build data. Alternatives are not counted. */
import type { Build, BuildData, SpecBuilds } from '@toptalent/build-data';

/** All builds of a specialization. */
export function buildsIn({ raid, mythicPlus }: SpecBuilds): readonly Build[] {
  return [raid, mythicPlus]
    .flatMap(({ general, encounters }) => [general, ...Object.values(encounters)])
    .filter((build) => build !== null);
}

export function countBuilds(data: BuildData): number {
  return Object.values(data.specs).reduce((sum, spec) => sum + buildsIn(spec).length, 0);
}
