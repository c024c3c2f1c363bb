import { specializations } from '@toptalent/game';
import { decodeLoadout, distance, encodeLoadout, loadoutFromEntries } from '@toptalent/loadout';
import type { Loadout } from '@toptalent/loadout';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  checkPicks,
  createRandom,
  picksOf,
  sampleClassTree,
  specBuilds,
  talentTreeOf,
  talentsOf,
  varyBuild,
} from '../src/index.ts';
import type { Edition, SampleBuild, SpecBuilds } from '../src/index.ts';

function loadoutOf(spec: SpecBuilds, build: SampleBuild): Loadout {
  const entries = talentsOf({ rules: spec.rules, order: spec.order, build, withLosers: false }).map(
    (talent) => ({
      entryId: talent.entryId,
      ranks: talent.points,
    }),
  );
  const result = loadoutFromEntries(entries, talentTreeOf(spec.rules.tree, spec.rules.specId));
  if (!result.ok) {
    throw new Error(JSON.stringify(result.failure));
  }
  return result.value;
}

function expectFull(spec: SpecBuilds, build: SampleBuild): void {
  const checked = checkPicks(spec.rules, picksOf(spec.rules, build));
  expect(checked).toMatchObject({ ok: true, value: { class: 34, spec: 34 } });
  if (checked.ok) {
    expect([...checked.value.hero].sort((a, b) => a - b)).toEqual([0, 13]);
  }
}

describe.each(['current', 'previous'] as const)('builds on the %s trees', (edition: Edition) => {
  it.each(specializations)(
    '$name ($specId): every family is legal, full, and a string of its own',
    (specialization) => {
      const spec = specBuilds(specialization.specId, 1, sampleClassTree(specialization.classId, edition));
      const tree = talentTreeOf(spec.rules.tree, specialization.specId);
      expect(spec.families).toHaveLength(6);
      for (const family of spec.families) {
        expectFull(spec, family.build);
        const loadout = loadoutOf(spec, family.build);
        expect(loadout.points).toEqual({ class: 34, spec: 34, hero: 13 });
        expect(loadout.heroTree?.subTreeId).toBe(spec.rules.subTreeIds[family.heroTree]);
        const decoded = decodeLoadout(encodeLoadout(loadout, tree), tree);
        expect(decoded).toMatchObject({ ok: true, value: { picks: loadout.picks } });
      }
      const codes = spec.families.map((family) => encodeLoadout(loadoutOf(spec, family.build), tree));
      expect(new Set(codes).size).toBe(codes.length);
    },
  );
});

describe('variants', () => {
  it('stay legal and full, and no further away than asked, whatever the specialization, seed and way', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...specializations),
        fc.nat({ max: 1_000_000 }),
        fc.nat({ max: 3 }),
        fc.nat({ max: 5 }),
        (specialization, seed, points, family) => {
          const spec = specBuilds(specialization.specId, seed, sampleClassTree(specialization.classId));
          const base = spec.families[family]!.build;
          const varied = varyBuild({ rules: spec.rules, build: base, points, random: createRandom([seed]) });
          expectFull(spec, varied);
          expect(distance(loadoutOf(spec, base), loadoutOf(spec, varied))).toBeLessThanOrEqual(points);
        },
      ),
      { numRuns: 150 },
    );
  });

  it('leave the build that they came from as it was', () => {
    const spec = specBuilds(62, 1, sampleClassTree(8));
    const base = spec.families[0]!.build;
    const before = structuredClone(base);
    varyBuild({ rules: spec.rules, build: base, points: 3, random: createRandom([1]) });
    expect(base).toEqual(before);
  });
});
