/** Warns if the addon will hold builds of only some specializations, because the data has no others. */
import type { BuildData } from '@toptalent/build-data';
import { buildsIn } from '../builds/builds-in.ts';
import type { PlannedCell } from '../plan/plan.ts';
import type { SpecContent } from './spec-content.ts';

export interface AddonOutlook {
  /** The last good data, of the same source, if any. */
  readonly data: BuildData | undefined;
  readonly plan: readonly PlannedCell[];
  /** What is chosen as well, because the data lacks it. */
  readonly missing: readonly SpecContent[];
  /** All specializations. */
  readonly specIds: readonly number[];
}

/** The warning; empty if the addon may come to hold all specializations. */
export function describeAddon({ data, plan, missing, specIds }: AddonOutlook): readonly string[] {
  const held = Object.entries(data?.specs ?? {})
    .filter(([, spec]) => buildsIn(spec).length > 0)
    .map(([specId]) => Number(specId));
  const will = new Set([
    ...held,
    ...plan.map(({ key }) => key.specId),
    ...missing.map(({ specId }) => specId),
  ]);
  const count = specIds.filter((specId) => will.has(specId)).length;
  return count === specIds.length
    ? []
    : [`The addon will hold ${count} of ${specIds.length} specializations.`];
}
