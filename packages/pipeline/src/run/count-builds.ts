/** How many builds there are in build data. */
import type { BuildData } from '@toptalent/build-data';

/** Runner-ups not counted. */
export function countBuilds(data: BuildData): number {
  return Object.values(data.specs)
    .flatMap((spec) => [spec.raid, spec.mythicPlus])
    .flatMap((content) => [content.general, ...Object.values(content.encounters)])
    .filter((build) => build !== null).length;
}
