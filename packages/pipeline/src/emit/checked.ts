/** Checks build data against its schema, once: a run writes the same data into two files, eighty times over. */
import type { BuildData } from '@toptalent/build-data';
import { parseBuildData } from '@toptalent/build-data/schema';

const known = new WeakSet<BuildData>();

/**
 * The same data, valid.
 *
 * @throws {BuildDataError} when it contradicts the contract.
 */
export function checked(data: BuildData): BuildData {
  if (known.has(data)) {
    return data;
  }
  const valid = parseBuildData(data);
  known.add(valid);
  return valid;
}
