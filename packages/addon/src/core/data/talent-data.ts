/** The border of the shipped data: whatever `ns.talentData` is, out comes trusted data or the reason why there is none. */
import { asOfIn } from '@toptalent/build-data';
import type { OpenBuildData } from '@toptalent/build-data';
import { failed, success } from '@toptalent/loadout';
import type { Result } from '@toptalent/loadout';
import { openData } from './open-data.ts';
import type { DataFault } from './open-data.ts';
import { isString } from './shape.ts';

/** @noSelf */
export interface TalentData {
  /** Header and encounters, read at the first call; builds stay packed until one is looked up. */
  read(): Result<OpenBuildData, DataFault>;
  /** When a specialization's builds are of, epoch seconds; undefined where the data has none for it. */
  asOf(specId: number): Result<number | undefined, DataFault>;
}

/** @param raw `ns.talentData`. */
export function createTalentData(raw: unknown): TalentData {
  let known: Result<OpenBuildData, DataFault> | undefined;

  function read(): Result<OpenBuildData, DataFault> {
    known ??= openData(raw);
    return known;
  }

  return {
    read,
    asOf(specId) {
      const data = read();
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
