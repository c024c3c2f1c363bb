/** What players read about new data. */
import { madeUpBuild, madeUpData } from '@toptalent/build-data/made-up-data';
import type { Build, BuildData } from '@toptalent/build-data';
import { describe, expect, it } from 'vitest';
import { playerNotes } from '../src/index.ts';

const discipline = 256;
const shadow = 258;
const blood = 250;
const boss = madeUpData.encounters[0]!;

/** Data with these general raid builds, and one on the boss where it is given. */
function dataWith(
  builds: Readonly<Record<number, Build | null>>,
  more: Partial<BuildData> = {},
  onBoss: Build | null = null,
): BuildData {
  const content = (general: Build | null) => ({
    raid: { general, encounters: { [boss.id]: onBoss } },
    mythicPlus: { general: null, encounters: {} },
  });
  const specs = Object.fromEntries(Object.entries(builds).map(([specId, build]) => [specId, content(build)]));
  return { ...madeUpData, specs, generatedAt: Date.UTC(2026, 10, 29) / 1000, ...more };
}
const lastWeek = { generatedAt: Date.UTC(2026, 10, 22) / 1000 };
const notes = (data: BuildData, previous?: BuildData): string => playerNotes({ data, previous, trees: {} });

describe('what players read about new data', () => {
  it('for the first release is the date, the season and how many builds there are', () => {
    const text = notes(dataWith({ [discipline]: madeUpBuild('A'), [blood]: madeUpBuild('B') }));
    expect(text).toMatch(/^Talent data of 29 November 2026, from Warcraft Logs: .+\.\n\n2 builds\.\n$/);
  });

  it('is one line for each class that changed, with its specializations', () => {
    const before = dataWith(
      { [discipline]: madeUpBuild('A'), [shadow]: madeUpBuild('B'), [blood]: madeUpBuild('C') },
      lastWeek,
    );
    const data = dataWith(
      { [discipline]: madeUpBuild('D'), [shadow]: madeUpBuild('E'), [blood]: madeUpBuild('C') },
      {},
      null,
    );
    expect(notes(data, before)).toContain(
      '2 builds of 3 changed since 22 November 2026:\n\n- Priest: Discipline 1; Shadow 1\n',
    );
  });

  it('says so if nothing changed, and what is no longer there', () => {
    const before = dataWith({ [discipline]: madeUpBuild('A') }, lastWeek, madeUpBuild('A'));
    expect(notes(dataWith({ [discipline]: madeUpBuild('A') }, {}, madeUpBuild('A')), before)).toContain(
      'No build changed since 22 November 2026.',
    );
    expect(notes(dataWith({ [discipline]: madeUpBuild('A') }), before)).toContain(
      '- No longer in the data: 1 build',
    );
  });

  it('never compares a sample with real data, and says that it is made up', () => {
    const before = dataWith({ [discipline]: madeUpBuild('A') }, lastWeek);
    const text = notes(dataWith({ [discipline]: madeUpBuild('B') }, { source: 'sample' }), before);
    expect(text).toContain('made up, for trying things out');
    expect(text).toContain('\n1 build.\n');
  });

  it('holds no markup that a name brought along', () => {
    const zones = [{ ...madeUpData.zones[0]!, name: '[x](https://example.org) @all' }];
    expect(notes(dataWith({}, { zones }))).toContain('x');
    expect(notes(dataWith({}, { zones }))).not.toMatch(/\]\(|@a/);
  });
});
