/** The import code of a played build: its own, or one made from its talents and verified. */
import { decodeLoadout, encodeLoadout, sameBuild } from '@toptalent/loadout';
import type { TalentTree } from '@toptalent/loadout';
import type { BuildCode, PlayedBuild } from './clean-row.ts';

/**
 * The ranking's code comes first, then a code made from the talents, then the report's. Undefined without any: a code
 * is made only with a tree, and only counts if decoding it gives the same build.
 */
export function codeOf(
  { code, loadout }: Pick<PlayedBuild, 'code' | 'loadout'>,
  tree: TalentTree | undefined,
): BuildCode | undefined {
  if (code?.from === 'ranking' || loadout === undefined || tree === undefined) {
    return code;
  }
  const text = encodeLoadout(loadout, tree);
  const decoded = decodeLoadout(text, tree);
  return decoded.ok && sameBuild(loadout, decoded.value) ? { text, from: 'talents' } : code;
}
