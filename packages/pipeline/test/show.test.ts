import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BuildData } from '@toptalent/build-data';
import { runnersUpOf } from '@toptalent/build-data/runners-up';
import type { TalentTreesFile } from '@toptalent/build-data/talent-trees';
import { beforeAll, describe, expect, it } from 'vitest';
import { expectComplete, narrowArgs, oneBoss } from './faulty-world.ts';
import { newHome, readWritten, sourceDate } from './run-cli.ts';
import { runMain } from './run-main.ts';
import { sharedWorld } from './shared.ts';

const world = await sharedWorld();
let home: string;
let data: BuildData;
let trees: TalentTreesFile;

beforeAll(async () => {
  home = newHome();
  await expectComplete(world.run(home, narrowArgs));
  data = JSON.parse(readWritten(home).buildData) as BuildData;
  trees = JSON.parse(readFileSync(join(home, 'data', 'talent-trees.json'), 'utf8')) as TalentTreesFile;
});

/** A day after the rankings were read. There are no credentials: nothing is asked of anybody. */
const show = (words: readonly string[], in_ = home) =>
  runMain(['show', ...words], {
    TOPTALENT_HOME: in_,
    SOURCE_DATE_EPOCH: String(sourceDate + 86_400),
  });

describe('show', () => {
  it('tells shares, age and codes of a boss, and what differs, talents by name', async () => {
    const end = await show(['discipline', String(oneBoss)]);
    expect(end.code, end.stderr).toBe(0);
    const build = data.specs['256']!.raid.encounters[oneBoss]!;
    const codes = [build, ...runnersUpOf(build)].map(({ talentCode }) => talentCode);
    expect(end.stdout.split('\n').filter((line) => codes.includes(line))).toEqual(codes);
    expect(end.stdout).toMatch(/^Priest\/Discipline on .* \(mythic\)$/m);
    expect(end.stdout).toMatch(
      /^[A-Z]\w+ of [\w ]+: \d+ % of \d+ players \(\d+ to \d+ %\)\n\d+ % play this or nearly this, \d+ players? exactly this\n/m,
    );
    expect(end.stdout).toMatch(
      /^\w+ sample, of 2026-09-21 \(24 hours old\), code from the ranking's talents$/m,
    );
    expect(end.stdout).toMatch(/^Against the general raid build: (the same build|\d+ points?)$/m);
    expect(end.stdout).toMatch(
      /^From Warcraft Logs, https:\/\/www\.warcraftlogs\.com; data of 2026-09-21\.$/m,
    );
    const named = Object.values(trees.versions)[0]!['256']!.nodes.flatMap(({ entries }) => entries);
    const told = [...end.stdout.matchAll(/^ {2}[+-] (.*)$/gm)].flatMap(([, list]) => list!.split(', '));
    expect(told.length).toBeGreaterThan(0);
    for (const name of told) {
      expect(named.map((entry) => entry.name)).toContain(name.replace(/ \(\d+ ranks?\)$/, ''));
    }
  });

  it('understands names, slugs and ids in any case', async () => {
    const first = await show(['Discipline Priest', String(oneBoss)]);
    const name = data.encounters.find(({ id }) => id === oneBoss)!.name;
    for (const words of [
      ['256', name],
      ['PRIEST/discipline', name.toUpperCase()],
      ['priestdiscipline', `${oneBoss}`],
    ]) {
      expect((await show(words)).stdout).toBe(first.stdout);
    }
  });

  it('without an encounter tells which of them wants another build', async () => {
    const end = await show(['Discipline', '--content', 'raid']);
    expect(end.code, end.stderr).toBe(0);
    const encounters = data.encounters.filter(({ contentType }) => contentType === 'raid');
    const rows = end.stdout.split('\n').filter((line) => /^ +\d+ {2}\S/.test(line));
    const looked = Object.keys(data.specs['256']!.raid.encounters);
    expect(rows).toHaveLength(looked.length);
    for (const [index, row] of rows.entries()) {
      const { name } = encounters.filter(({ id }) => looked.includes(`${id}`))[index]!;
      expect(row).toContain(`${index + 1}  ${name}: `);
      expect(row).toMatch(/: (the general build|\d+ points?); .* \d+ %; \d+ players, \w+$/);
    }
    expect(end.stdout).toMatch(/^( +\d)+\n(( +[.+-])+ {3}\w.*\n)+/m);
    expect(end.stdout).not.toContain('Mythic+\n');
  });

  it('prints the same as JSON for another program', async () => {
    const place = JSON.parse((await show(['256', `${oneBoss}`, '--json'])).stdout) as object;
    expect(place).toMatchObject({
      specialization: 'Priest/Discipline',
      source: 'warcraft-logs',
      generatedAt: data.generatedAt,
      answer: {
        found: 'encounter',
        talentsKnown: true,
        build: data.specs['256']!.raid.encounters[oneBoss],
      },
    });
    const all = JSON.parse((await show(['256', '--json'])).stdout) as object;
    expect(all).toMatchObject({
      overview: {
        raid: { general: data.specs['256']!.raid.general },
        mythicPlus: { general: null, rows: [] },
      },
    });
  });

  it.each([
    [['Dicsipline'], /There is no specialization "Dicsipline"\. Did you mean Priest\/Discipline\?/],
    [['frost'], /"frost" is ambiguous: .*Mage\/Frost/],
    [['256', 'Entombd'], /There is no encounter "Entombd"\. Did you mean Entombed Sentinels \(\d+\)\?/],
    [
      ['256', `${oneBoss}`, '--content', 'mythic-plus'],
      /no encounter "3470" within --content mythic-plus, which leaves out/,
    ],
    [[], /Say which specialization.*pnpm refresh show "Frost Mage"/],
  ])('answers %j with what is meant', async (words, message) => {
    const end = await show(words);
    expect(end.stderr).toMatch(message);
    expect([end.code, end.stdout]).toEqual([2, '']);
  });

  it('says that there is no build, and fails', async () => {
    const end = await show(['Frost Mage']);
    expect(end.stderr).toMatch(/has no build of Mage\/Frost\.$/m);
    expect(end.code).toBe(1);
  });

  it('says that there is no data, and what to do', async () => {
    const end = await show(['256'], newHome());
    expect(end.stderr).toMatch(
      /^There is no \S*data\S*build-data\.json to show\. Run pnpm refresh first\.$/m,
    );
    expect(end.code).toBe(1);
  });

  it('shows the sample where there is nothing else', async () => {
    const other = newHome();
    mkdirSync(join(other, '.sample', 'data'), { recursive: true });
    writeFileSync(
      join(other, '.sample', 'data', 'build-data.json'),
      JSON.stringify({ ...data, source: 'sample' }),
    );
    const end = await show(['256'], other);
    expect(end.code, end.stderr).toBe(0);
    expect(end.stdout).toMatch(/^SAMPLE DATA of 2026-09-21, made up\.$/m);
  });
});

describe('show without the talent trees', () => {
  const file = () => join(home, 'data', 'talent-trees.json');
  const without = async (replace: () => void, use: () => Promise<void>) => {
    renameSync(file(), `${file()}.aside`);
    replace();
    try {
      await use();
    } finally {
      rmSync(file(), { force: true });
      renameSync(`${file()}.aside`, file());
    }
  };

  it('tells shares and codes, no talents, and says so', async () => {
    await without(
      () => undefined,
      async () => {
        const end = await show(['256', `${oneBoss}`]);
        expect(end.code, end.stderr).toBe(0);
        expect(end.stdout).toContain(data.specs['256']!.raid.encounters[oneBoss]!.talentCode);
        expect(end.stdout).toMatch(/^hero tree \d+: \d+ % of \d+ players/m);
        expect(end.stdout).toMatch(/^Talents cannot be told by name: talent-trees\.json does not have/m);
        expect(end.stdout).not.toMatch(/^ {2}[+-] /m);
        expect((await show(['256'])).stdout).toMatch(/: talents not known; hero tree \d+ \d+ %; \d+ players/);
      },
    );
  });

  it('that can be read says why on stderr, and shows the rest', async () => {
    await without(
      () => writeFileSync(file(), '<<<<<<< HEAD'),
      async () => {
        const end = await show(['256', `${oneBoss}`]);
        expect(end.stderr).toMatch(/talent-trees\.json cannot be used: not whole JSON/);
        expect(end.code).toBe(0);
        expect(end.stdout).toContain(data.specs['256']!.raid.encounters[oneBoss]!.talentCode);
      },
    );
  });
});
