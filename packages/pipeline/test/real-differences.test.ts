import { differenceByName } from '@toptalent/build-data/difference-by-name';
import { decodeLoadout, distance, readHeader } from '@toptalent/loadout';
import type { Loadout } from '@toptalent/loadout';
import { describe, expect, it } from 'vitest';
import { parseTalentTrees } from '../src/index.ts';
import { treesOf } from '../src/trees/talent-trees.ts';
import { sharedDataThere, sharedJson, whySkipped } from './shared-data.ts';

interface ReadCode {
  readonly code: string;
  readonly loadout: Loadout;
}

/** Real import strings that fit the trees of 12.0.5, by specialization. */
function realCodes(trees: ReturnType<typeof parseTalentTrees>): ReadonlyMap<number, readonly ReadCode[]> {
  const strings = sharedJson('talents/import-strings.json') as readonly { code: string }[];
  const codes = new Map<number, ReadCode[]>();
  for (const { code } of strings) {
    const header = readHeader(code);
    const specId = header.ok ? header.value.specId : 0;
    const tree = trees.bySpecId.get(specId)?.tree;
    const loadout = tree === undefined ? undefined : decodeLoadout(code, tree);
    if (loadout?.ok === true) {
      codes.set(specId, [...(codes.get(specId) ?? []), { code, loadout: loadout.value }]);
    }
  }
  return codes;
}

describe.skipIf(!sharedDataThere)(`the difference between real builds${whySkipped}`, () => {
  it('has the points of the loadouts, and a name for every talent', () => {
    const trees = parseTalentTrees(sharedJson('talents/raidbots-talents-12.0.5.json'));
    const versions = { [trees.version]: treesOf(trees) };
    let pairs = 0;
    for (const [specId, [first, ...others]] of realCodes(trees)) {
      const from = { talentCode: first!.code, talentTreeVersion: trees.version };
      for (const other of others) {
        const to = { talentCode: other.code, talentTreeVersion: trees.version };
        const difference = differenceByName(versions, specId, from, to);
        expect(difference).toMatchObject({ known: true, points: distance(first!.loadout, other.loadout) });
        const changes = difference.known ? difference.changes : [];
        for (const talent of changes.flatMap(({ was, is }) => [was, is]).filter((one) => one !== null)) {
          expect(talent.name, `entry ${talent.entryId} of ${specId}`).toBeDefined();
        }
        pairs += 1;
      }
    }
    expect(pairs).toBeGreaterThan(100);
  });
});
