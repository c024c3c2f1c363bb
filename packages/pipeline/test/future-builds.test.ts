import { describe, expect, it } from 'vitest';
import { keepDated } from '../src/commands/keep-dated.ts';
import { withoutFutureBuilds } from '../src/emit/future-builds.ts';
import { buildOf, smallData } from './small-data.ts';

const now = 1_700_000_000;
const day = 86_400;
const latest = 4_070_908_799;
const raidOf = (general: number, boss: number) =>
  smallData({
    specs: {
      '256': {
        raid: {
          general: buildOf('g', { asOf: general }),
          encounters: { '3470': buildOf('b', { asOf: boss }) },
        },
        mythicPlus: { general: null, encounters: {} },
      },
    },
  });

it('data of the past, or of a clock that is an hour fast, stays as it is', () => {
  const data = { ...raidOf(now - 400 * day, now + 3600), generatedAt: now + 3600 };
  expect(withoutFutureBuilds(data, now)).toEqual({ data, told: undefined });
});

it('a build of the future goes, and is named with its date', () => {
  const { data, told } = withoutFutureBuilds(raidOf(now, latest), now);
  expect(data.specs['256']!.raid).toEqual({
    general: buildOf('g', { asOf: now }),
    encounters: { '3470': null },
  });
  expect(told).toBe(
    "1 build of the data that is there has a date in the future, and is not kept: Priest/Discipline, Nek'zali " +
      "(2098-12-31). Is this machine's clock right?",
  );
});

it('a general build goes as well, and of data that is dated later the clock counts', () => {
  const { data, told } = withoutFutureBuilds({ ...raidOf(latest, latest), generatedAt: latest }, now);
  expect(data.generatedAt).toBe(now);
  expect(data.specs['256']!.raid.general).toBeNull();
  expect(told).toMatch(/^2 builds .* are not kept: Priest\/Discipline, general raid \(2098-12-31\); /);
});

describe('a run with earlier data of the future', () => {
  const keep = (boss: number, acceptLosses: boolean) => {
    const said: string[] = [];
    const output = { say: (line: string) => void said.push(line) };
    return {
      said,
      data: keepDated(raidOf(now, boss), { sourceDate: undefined, options: { acceptLosses }, output }),
    };
  };

  it('does not begin if more than a tenth of all builds would go: the clock may be wrong', () => {
    expect(() => keep(latest, false)).toThrow(/clock right\? That is more than a tenth.*--accept-losses/);
  });

  it('goes on without them if losses are accepted, and says which', () => {
    const { data, said } = keep(latest, true);
    expect(data!.specs['256']!.raid.encounters).toEqual({ '3470': null });
    expect(said).toEqual([expect.stringContaining("Nek'zali (2098-12-31)")]);
  });

  it('says nothing of sound data', () => {
    expect(keep(now, false).said).toEqual([]);
  });
});
