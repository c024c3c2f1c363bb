import type { Build, BuildData, Encounter } from '@toptalent/build-data';
import { describe, expect, it } from 'vitest';
import { lostBuilds, PublishRefusedError, refuseLosses } from '../src/emit/publish-gate.ts';
import { buildOf, smallData } from './small-data.ts';

const [model] = smallData().encounters;
const bosses: readonly Encounter[] = Array.from({ length: 19 }, (_, order) => ({
  ...model!,
  id: 1 + order,
  order,
}));

/** Raid builds of Discipline: a general one, and one on each boss but those in `without`. */
function dataWithout(
  without: readonly number[],
  more: { general?: Build | null; encounters?: readonly Encounter[] } = {},
): BuildData {
  const { general = buildOf('g'), encounters = bosses } = more;
  const builds = encounters.map(({ id }) => [id, without.includes(id) ? null : buildOf('a')] as const);
  const raid = { general, encounters: Object.fromEntries(builds) };
  const specs = { '256': { raid, mythicPlus: { general: null, encounters: {} } } };
  return smallData({ encounters: [...encounters], specs });
}

const before = dataWithout([]);
const gate = (after: BuildData, season: readonly Encounter[] = bosses) => ({ before, after, season });

describe('a build is lost', () => {
  it('where there was one on a boss of the season, and is none', () => {
    const place = { specId: 256, contentType: 'raid' };
    expect(lostBuilds(gate(dataWithout([3])))).toEqual([{ ...place, encounterId: 3 }]);
    expect(lostBuilds(gate({ ...before, specs: {} }))).toHaveLength(20);
    expect(lostBuilds(gate(dataWithout([], { general: null })))).toEqual([{ ...place, encounterId: null }]);
  });

  it('not where the boss left the season, even if others still have builds there', () => {
    const season = bosses.slice(1);
    expect(lostBuilds(gate(dataWithout([], { encounters: season }), season))).toEqual([]);
    expect(lostBuilds(gate(dataWithout([1]), season))).toEqual([]);
  });

  it('not where there was none', () => {
    expect(lostBuilds({ before: undefined, after: dataWithout([1]), season: bosses })).toEqual([]);
    expect(lostBuilds({ ...gate(dataWithout([1, 2])), before: dataWithout([1, 2]) })).toEqual([]);
  });
});

describe('data is not published', () => {
  it.each<[string, BuildData, boolean]>([
    ['that has lost nothing', dataWithout([]), false],
    ['that has lost a tenth', dataWithout([1, 2]), false],
    ['that has lost more than a tenth', dataWithout([1, 2, 3]), true],
    ['that has lost everything', { ...before, specs: {} }, true],
  ])('%s: %#', (_, after, refused) => {
    const publish = () => refuseLosses(gate(after));
    if (refused) {
      expect(publish).toThrow(PublishRefusedError);
    } else {
      expect(publish).not.toThrow();
    }
  });

  it('and the reason says how much would be lost, of whom, and what publishes it', () => {
    expect(() => refuseLosses(gate(dataWithout([1, 2, 3])))).toThrow(
      /lose 3 of 20 builds \(Priest\/Discipline\).* --accept-losses/,
    );
  });

  it('is published if there was none before', () => {
    expect(() => refuseLosses({ before: undefined, after: dataWithout([1]), season: bosses })).not.toThrow();
  });
});
