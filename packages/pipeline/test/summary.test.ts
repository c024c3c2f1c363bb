import type { BuildData } from '@toptalent/build-data';
import { describe, expect, it } from 'vitest';
import { forPullRequest, whole } from '../src/summary/limits.ts';
import type { SummarySubject } from '../src/summary/subject.ts';
import { summarize } from '../src/summary/summary.ts';
import { treesOf } from '../src/trees/talent-trees.ts';
import { changesOf, dataWith, moved, plain, strong } from './small-changes.ts';
import { codeOfVariant, smallTrees } from './small-codes.ts';
import { buildOf, smallData } from './small-data.ts';

const version = smallTrees.version;
const named = { talentTreeVersion: version };
const versions = { [version]: treesOf(smallTrees) };
const week = 7 * 86_400;

const subject = (
  before: BuildData | undefined,
  data: BuildData,
  more: Partial<SummarySubject> = {},
): SummarySubject => ({
  changes: changesOf(before, data),
  data,
  before,
  versions,
  kept: [],
  unfinished: [],
  reasonAt: () => undefined,
  notes: [],
  ...more,
});
const short = (...args: Parameters<typeof subject>) => summarize(subject(...args), forPullRequest);

const was = dataWith(plain, { ...plain, ...named, similarShare: 0.61 });

describe('the summary for a pull request', () => {
  it('names the talents that come and go, where, and how many play it, before and now', () => {
    const text = short(was, dataWith(plain, { ...moved, ...named, similarShare: 0.72 }));
    expect(text).toContain('# Talent data of 2023-11-14');
    expect(text).toContain('- **1** of 2 builds is another than in the data of 2023-11-14');
    expect(text).toMatch(
      /\n## Talents\n[^]*\n- \*\*Priest\/Discipline\*\*\n {2}- Nek'zali \(61 % → 72 %\): 4 points: \+ Talent 18, .*; - Talent 1 \(1 rank\), .*\n/,
    );
  });

  it('names which hero tree gave way to which, with the shares, and says when it was close', () => {
    const trees = treesOf(smallTrees);
    const nodes = trees['256']!.nodes.map((node) => ({
      ...node,
      entries: node.entries.map((entry) =>
        entry.subTreeId === undefined ? entry : { ...entry, name: `Tree ${entry.subTreeId}` },
      ),
    }));
    const other = buildOf('a', {
      ...named,
      talentCode: codeOfVariant({ hero: 'B' }),
      heroTree: { subTreeId: 8, entryId: 4001, share: 0.55, low: 0.45, high: 0.65 },
    });
    const first = { ...plain, ...named, heroTree: { ...plain.heroTree, subTreeId: 7 } };
    const text = short(dataWith(plain, first), dataWith(plain, other), {
      versions: { [version]: { '256': { ...trees['256']!, nodes } } },
    });
    expect(text).toContain('## 1 build of another hero tree');
    expect(text).toContain("| Priest/Discipline | Tree 7 | Tree 8 | Nek'zali (75 %; 55 %, close) |");
    expect(text).toContain('another hero tree, ');
  });

  it('says of a build of unknown trees that its talents are not known', () => {
    const text = short(dataWith(plain, plain), dataWith(plain, moved), { versions: {} });
    expect(text).toMatch(/Nek'zali \(50 % → 50 %\): 4 points, talents not known/);
  });

  it('has what is missing on top: what was lost and why, and other gaps', () => {
    const now = dataWith(null, null);
    const text = short(was, now, {
      reasonAt: ({ encounterId }) => (encounterId === null ? undefined : 'why'),
    });
    expect(text).toContain('**Lost:** Priest/Discipline had builds before');
    expect(text).toMatch(
      /\n## 2 lost builds\n\n.*\n- Nek'zali \(why\): Priest\/Discipline \(was of 40 players, 2023-11-14\)/,
    );
    const gap = short(undefined, now, { reasonAt: () => 'it has no rankings' });
    expect(gap).toContain("- Nek'zali (it has no rankings): Priest/Discipline");
    expect(gap.indexOf('gaps')).toBeGreaterThan(0);
    expect(short(was, was)).not.toContain('gap');
  });

  it('tells what is old and why, what was kept by a hair, and what is not finished', () => {
    const text = short(was, dataWith(plain, plain, { generatedAt: 1_700_000_000 + week + 1 }), {
      reasonAt: () => 'its rows are of 7 players only',
      kept: [{ build: "Priest/Discipline, Nek'zali", behind: 0.021 }],
      unfinished: [
        {
          cell: "Priest/Discipline on Nek'zali",
          specId: 256,
          contentType: 'raid',
          encounterId: 3470,
          why: 'page',
          reason: 'the server failed',
        },
      ],
    });
    expect(text).toMatch(
      /## 2 old builds\n[^]*- Priest\/Discipline, the oldest of 2023-11-14: .*Nek'zali \(its rows are of 7 players only\)/,
    );
    expect(text).toContain("- Priest/Discipline, Nek'zali: kept; the best is 2 % ahead");
    expect(text).toMatch(
      /## 1 unfinished cell\n[^]*- 1 cell: the server failed: Priest\/Discipline on Nek'zali/,
    );
  });

  it('of a first run tells what is missing, and how many builds each specialization has', () => {
    const text = short(undefined, dataWith(plain, null));
    expect(text).toContain(
      '\n## Builds by specialization\n\n- Priest/Discipline: 1 build for raids, 0 for Mythic+\n',
    );
    expect(text).not.toContain('40 players');
    expect(text).toContain('There was no data to compare with: 1 build, all new');
    expect(text).toContain('## 1 gap');
    expect(text).not.toContain('## Talents');
  });

  it('of a first run has every build in the whole: hero tree, share, sample, difficulty', () => {
    const text = summarize(subject(undefined, smallData()), whole);
    expect(text).toMatch(
      /\n- Mage\/Arcane: 1 build for raids, 0 for Mythic\+\n {2}- general raid: hero tree \d+ 75 %, 40 players, mythic\n/,
    );
    expect(text).toMatch(
      /\n- Priest\/Discipline: 2 builds for raids, 1 for Mythic\+\n {2}- general raid: .*\n {2}- Nek'zali: hero tree \d+ 75 %, 40 players, heroic\n {2}- Ruby Life Pools: .* Mythic\+\n/,
    );
  });

  it('of a quiet week is short', () => {
    const text = short(was, was);
    expect(text).toContain('No build of 2 builds is another than in the data of 2023-11-14');
    expect(text.split('\n').length).toBeLessThan(8);
  });

  it('leaves confidence to the whole summary', () => {
    const change = subject(dataWith(plain, plain), dataWith(plain, strong));
    expect(summarize(change, forPullRequest)).not.toContain('→');
    expect(summarize(change, whole)).toContain("- Priest/Discipline: Nek'zali ok → strong");
  });

  it('takes names from outside as text, whatever they hold', () => {
    const name = '<img src=x> | `code` [link](http://evil) @everyone #1 **bold** www.evil.org\n# Title\u202e';
    const encounters = smallData().encounters.map((encounter) => ({ ...encounter, name }));
    const zones = smallData().zones.map((zone) => ({ ...zone, name }));
    const trees = treesOf(smallTrees);
    const nodes = trees['256']!.nodes.map((node) => ({
      ...node,
      entries: node.entries.map((entry) => ({ ...entry, name })),
    }));
    const now = dataWith(null, { ...moved, ...named }, { encounters, zones });
    const text = short(dataWith(plain, { ...plain, ...named }, { encounters }), now, {
      versions: { [version]: { '256': { ...trees['256']!, nodes } } },
      reasonAt: () => name,
      notes: [name],
    });
    for (const markup of [
      /<img/,
      /`code/,
      /\[link/,
      /http:/,
      /@every/,
      /[^&]#1/,
      /\*\*bold/,
      /www\./,
      /\n# Title/,
    ]) {
      expect(text).not.toMatch(markup);
    }
    expect(text).not.toContain('\u202e');
  });
});

it('names the talent trees, and those before a patch', () => {
  const before = dataWith({ ...plain, talentTreeVersion: 'cd'.repeat(32) }, undefined);
  expect(short(before, dataWith(plain, undefined))).toContain(
    '- Talent trees `abababababab`, before `cdcdcdcdcdcd`',
  );
});

it('folds a long part', () => {
  const spec = (code: string) => ({
    raid: { general: buildOf(code), encounters: {} },
    mythicPlus: { general: null, encounters: {} },
  });
  const of = (code: string) =>
    smallData({
      specs: Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`${900 + index}`, spec(code)])),
    });
  const text = short(of('m'), of('q'));
  expect(text).toMatch(
    /## Changes by specialization\n\n<details><summary>30 specializations<\/summary>\n\n\| /,
  );
  expect(text).toMatch(/## Talents\n\n<details><summary>60 lines<\/summary>/);
});

describe('the bounds of a summary', () => {
  /** Forty specializations with forty bosses each, all of them changed, with names as long as the schema lets through. */
  const specIds = Array.from({ length: 40 }, (_, index) => String(900 + index));
  const many = (build: typeof plain | null, letter: string): BuildData => {
    const encounters = Array.from({ length: 40 }, (_, index) => ({
      ...smallData().encounters[0]!,
      id: 5000 + index,
      name: `|${'#'.repeat(80)}${index}`,
    }));
    const builds = Object.fromEntries(encounters.map(({ id }) => [id, build]));
    const spec = {
      raid: { general: buildOf(letter), encounters: builds },
      mythicPlus: { general: null, encounters: {} },
    };
    return smallData({ encounters, specs: Object.fromEntries(specIds.map((id) => [id, spec])) });
  };

  it.each([
    ['changed', many(buildOf('m'), 'm'), many(buildOf('q'), 'q')],
    ['lost', many(buildOf('m'), 'm'), many(null, 'm')],
    ['new', many(null, 'm'), many(buildOf('m'), 'm')],
  ])('hold when every build is %s, in every part, and it says what is left out', (_, before, now) => {
    const most = subject(before, now, {
      reasonAt: ({ encounterId }) => `the server said ${'x'.repeat(5000)} ${encounterId}`,
      notes: Array.from({ length: 500 }, (_, index) => `${index} ${'note '.repeat(100)}`),
      kept: specIds.map((id) => ({ build: `${id} ${'#'.repeat(500)}`, behind: 0.01 })),
      unfinished: specIds.map((id) => ({
        cell: '#'.repeat(500),
        specId: Number(id),
        contentType: 'raid' as const,
        encounterId: 1,
        why: 'page' as const,
        reason: `${id} ${'#'.repeat(500)}`,
      })),
    });
    const text = summarize(most, forPullRequest);
    expect(text.length).toBeLessThan(62_000);
    expect(text).toMatch(/_\d+ more \w+: see the whole summary\._/);
    // What is folded is whole.
    expect(text.split('<details>').length).toBe(text.split('</details>').length);
    // Nothing is cut within a line: comments and references stay whole.
    expect(text.split('<!--').length).toBe(text.split('-->').length);
    expect(summarize(most, whole).length).toBeGreaterThan(text.length);
  });

  it('hold in the heading, too: fifty zones of the longest names, and a thousand versions of trees', () => {
    const build = (index: number) =>
      buildOf('m', { talentTreeVersion: index.toString(16).padStart(64, '0') });
    const zone = smallData().zones[0]!;
    const name = '#'.repeat(200);
    const data = smallData({
      zones: Array.from({ length: 50 }, (_, index) => ({ ...zone, zoneId: index + 1, name })),
      specs: Object.fromEntries(
        Array.from({ length: 1000 }, (_, index) => [
          String(index + 1),
          {
            raid: { general: build(index), encounters: {} },
            mythicPlus: { general: null, encounters: {} },
          },
        ]),
      ),
    });
    const heading = short(data, data).split('\n## ')[0]!;
    expect(heading).toMatch(/- Zones: .* and 49 more\n/);
    expect(heading).toMatch(/- Talent trees .* and 9\d\d more\n/);
    expect(heading.length).toBeLessThan(4000);
  });
});
