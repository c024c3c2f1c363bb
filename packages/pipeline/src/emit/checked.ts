/** Checks build data against its schema, once: a run writes the same data into two files, eighty times over. */
import type { BuildData } from '@toptalent/build-data';
import { parseBuildData } from '@toptalent/build-data/schema';
import { createMemory } from './remembered.ts';

const known = new WeakSet<BuildData>();
/** Specializations found valid beside a list of encounters: of what a run writes most was written before. */
const validSpecs = createMemory<true>();

/**
 * The very same data, valid.
 *
 * @throws {BuildDataError} when it contradicts the contract.
 */
export function checked(data: BuildData): BuildData {
  if (known.has(data)) {
    return data;
  }
  // The schema refuses what it does not know and changes nothing: the data itself will do, and keeps its identity.
  parseBuildData({ ...data, specs: {} });
  const listed = data.encounters.map(({ id, contentType }) => `${contentType} ${id}`).join();
  for (const [specId, spec] of Object.entries(data.specs)) {
    validSpecs.recall(specId, [spec.asOf, spec.raid, spec.mythicPlus, listed], () => {
      parseBuildData({ ...data, specs: { [specId]: spec } });
      return true;
    });
  }
  known.add(data);
  return data;
}
