/** The shipped talent data, checked once, or the reason why it cannot be used. */
import { asOfIn } from '@toptalent/build-data';
import type { OpenBuildData } from '@toptalent/build-data';
import { failed, success } from '@toptalent/loadout';
import type { Result } from '@toptalent/loadout';
import { openData } from './open-data.ts';
import type { DataFault } from './open-data.ts';
import { isString } from './shape.ts';

/** @noSelf */
export interface TalentData {
  /** Header and encounters; builds stay packed until they are looked up. */
  read(): Result<OpenBuildData, DataFault>;
  /** Date of a specialization's oldest build, epoch seconds; undefined if the data has none for it. */
  asOf(specId: number): Result<number | undefined, DataFault>;
}

/** @param raw `ns.talentData`: anything at all. */
export function createTalentData(raw: unknown): TalentData {
  const data = openData(raw);
  return {
    read: () => data,
    asOf(specId) {
      if (!data.ok) {
        return data;
      }
      const text: unknown = data.value.specs[specId];
      if (text === undefined) {
        return success(undefined);
      }
      const asOf = isString(text) ? asOfIn(text) : undefined;
      return asOf === undefined ? failed('damaged') : success(asOf);
    },
  };
}
