import type { BuildData } from '@toptalent/build-data';
import { describe, expect, it } from 'vitest';
import type { PlannedCell } from '../src/plan/plan.ts';
import { describeAddon } from '../src/run/describe-addon.ts';
import { smallData } from './small-data.ts';

const specIds = [62, 256, 257];
const planOf = (...ids: number[]) => ids.map((specId) => ({ key: { specId } }) as PlannedCell);
const outlook = (
  data: BuildData | undefined,
  plan: readonly PlannedCell[],
  missing: readonly number[] = [],
) =>
  describeAddon({
    data,
    plan,
    missing: missing.map((specId) => ({ specId, contentType: 'raid' })),
    specIds,
  });

describe('what the addon will hold', () => {
  it('is said if it is fewer specializations than there are', () => {
    expect(outlook(undefined, planOf(256))).toEqual(['The addon will hold 1 of 3 specializations.']);
  });

  it('counts the builds that are kept, but no specialization without builds', () => {
    expect(outlook(smallData(), planOf(256))).toEqual(['The addon will hold 2 of 3 specializations.']);
  });

  it('counts what is chosen from the checkpoint as well', () => {
    expect(outlook(smallData(), planOf(256), [257])).toEqual([]);
  });

  it('is not said of a whole run', () => {
    expect(outlook(undefined, planOf(62, 256, 257))).toEqual([]);
  });
});
