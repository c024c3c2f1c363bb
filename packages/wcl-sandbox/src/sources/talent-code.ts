/** The import code of a sample row, as a report of Warcraft Logs has it. */
import { decodeStream, encodeLoadout, encodeStream, loadoutFromEntries } from '@toptalent/loadout';
import { talentTreeOf } from '@toptalent/sample';
import type { Sample, SampleRow } from '@toptalent/sample';
import type { SluggedSpec } from './slugs.ts';

/**
 * Null for a row without talents. An entry that the ranking lists twice is in the log once.
 *
 * @param version Serialization version that the code says it is of; what follows in it is as always.
 */
export function talentCodeOf(
  sample: Sample,
  spec: SluggedSpec,
  row: SampleRow,
  version: number,
): string | null {
  const seen = new Set<number>();
  const entries = row.talents
    .filter((talent) => talent.points > 0 && !seen.has(talent.entryId) && seen.add(talent.entryId))
    .map((talent) => ({ entryId: talent.entryId, ranks: talent.points }));
  if (entries.length === 0) {
    return null;
  }
  const tree = talentTreeOf(sample.classTree(spec.classId, row.edition), spec.specId);
  const loadout = loadoutFromEntries(entries, tree);
  return loadout.ok ? withVersion(encodeLoadout(loadout.value, tree), version, tree.nodeOrder) : null;
}

function withVersion(code: string, version: number, nodeOrder: readonly number[]): string {
  const stream = decodeStream(code, nodeOrder);
  return stream.ok ? encodeStream({ ...stream.value, version }, nodeOrder) : code;
}
