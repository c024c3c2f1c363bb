import { raidBossesOf, seasons, specializations } from '@toptalent/game';
import { describe, expect, it } from 'vitest';
import { commands } from '../src/settings/commands.ts';
import { listedFor, specializationsFor } from '../src/settings/filters.ts';
import { readCommandLine } from '../src/settings/command-line.ts';
import { UsageError } from '../src/settings/usage-error.ts';

const specIds = (classNames: string[], specNames: string[]): number[] =>
  specializationsFor(classNames, specNames).map((spec) => spec.specId);

describe('--class and --spec', () => {
  it.each<[string, string[], string[], number[]]>([
    ['a name', [], ['Discipline'], [256]],
    ['a name in any case', [], ['dISCIPLINE'], [256]],
    ['class and name', [], ['Priest/Discipline'], [256]],
    ['name and class, as players say it', [], ['Frost Mage'], [64]],
    ['a slug', [], ['BeastMastery'], [253]],
    ['a name with a space', [], ['beast mastery'], [253]],
    ['an id', [], ['256'], [256]],
    ['the beginning of a name', [], ['Demonol'], [266]],
    ['several', [], ['62', 'Fire'], [62, 63]],
    ['the same one twice', [], ['62', 'Arcane'], [62]],
    ['a class', ['mage'], [], [62, 63, 64]],
    ['a class slug', ['DeathKnight'], [], [250, 251, 252]],
    ['a class by its id', ['13'], [], [1467, 1468, 1473]],
    ['a name that the class makes plain', ['Mage'], ['Frost'], [64]],
  ])('take %s', (_, classNames, specNames, expected) => {
    expect(specIds(classNames, specNames)).toEqual(expected);
  });

  it('mean everything when neither is given', () => {
    expect(specIds([], [])).toHaveLength(specializations.length);
  });

  it.each<[string, string[], string[], RegExp]>([
    ['an ambiguous name', [], ['Frost'], /ambiguous.*Mage\/Frost.*Death Knight\/Frost/],
    ['a typo', [], ['Disciplin'.replace('p', 'pp')], /Did you mean Priest\/Discipline\?/],
    ['a typo in a class', ['Preist'], [], /Did you mean Priest\?/],
    [
      'nonsense',
      [],
      ['xyzzyxyzzy'],
      /^There is no specialization "xyzzyxyzzy"\. It is a name or an id, such as Mage\/Arcane\.$/,
    ],
    ['a specialization of another class', ['Mage'], ['Discipline'], /no specialization/],
    [
      'a specialization of other classes',
      ['mage'],
      ['holy'],
      /no specialization "holy" within --class mage, which leaves out Paladin\/Holy, Priest\/Holy\.$/,
    ],
    ['the beginning of an id', [], ['146'], /no specialization/],
    ['an empty name', [], [''], /no specialization/],
    ['two letters that nothing starts with', [], ['BM'], /^There is no specialization "BM"\. It is/],
    ['an id of nothing', [], ['999'], /^There is no specialization "999"\. It is/],
  ])('answer %s with what could be meant', (_, classNames, specNames, message) => {
    expect(() => specIds(classNames, specNames)).toThrow(UsageError);
    expect(() => specIds(classNames, specNames)).toThrow(message);
  });
});

describe('every example in the help', () => {
  const encounters = seasons.flatMap((season) => [...raidBossesOf(season), ...season.dungeonZone.dungeons]);
  const listed = encounters.map(({ encounterId, name }) => ({ id: encounterId, name }));
  const examples = Object.values(commands).flatMap((command) => command.examples.map(([typed]) => typed));

  it.each(examples)('%s means something', (typed) => {
    const words = typed.match(/"[^"]*"|[^\s"]+/g)!.map((word) => word.replaceAll('"', ''));
    const end = words.indexOf('>');
    const line = readCommandLine(words.slice(words.indexOf('refresh') + 1, end < 0 ? undefined : end));
    if (line.kind !== 'run') {
      throw new Error(`${typed} prints a text`);
    }
    expect(specializationsFor(line.options.class, line.options.spec).length).toBeGreaterThan(0);
    expect(listedFor(line.options.encounter, 'encounter', listed).length).toBeGreaterThan(0);
  });
});

describe('--encounter', () => {
  const all = [
    { id: 3470, name: "Nek'zali the Soulcoiler" },
    { id: 3421, name: 'The Twin Fangs' },
    { id: 112521, name: 'Ruby Life Pools' },
    { id: 1, name: 'Karazhan' },
    { id: 2, name: 'Karazhan' },
  ];
  const ids = (...names: string[]): number[] => listedFor(names, 'encounter', all).map((item) => item.id);

  it('takes names without their punctuation, beginnings, and ids', () => {
    expect(ids('nekzali')).toEqual([3470]);
    expect(ids('the twin fangs')).toEqual([3421]);
    expect(ids('112521', 'Twin Fangs'.replace('Twin', 'The Twin'))).toEqual([3421, 112521]);
    expect(ids('Twin Fangs')).toEqual([3421]);
    expect(ids('soulcoil', 'pools')).toEqual([3470, 112521]);
    expect(ids()).toHaveLength(5);
  });

  it('tells encounters of one name apart by id', () => {
    expect(() => ids('Karazhan')).toThrow(/Karazhan \(1\), Karazhan \(2\)/);
    expect(ids('2')).toEqual([2]);
  });

  it('answers a typo with the nearest name', () => {
    expect(() => ids('Ruby Live Pool')).toThrow(/Did you mean Ruby Life Pools \(112521\)\?/);
  });

  it.each([
    ['Rubi', /Did you mean Ruby Life Pools \(112521\)\?/],
    ['fengs', /Did you mean The Twin Fangs \(3421\)\?/],
    ['soulcolier', /Did you mean Nek'zali the Soulcoiler \(3470\)\?/],
    ['rx', /^There is no encounter "rx"\. Choose from: Nek'zali the Soulcoiler \(3470\), The /],
    ['xyzzy', /^There is no encounter "xyzzy"\. Choose from: /],
  ])('answers %j, which is like a word of a name or like none', (typed, message) => {
    expect(() => ids(typed)).toThrow(message);
  });

  it('says which filter left out what a name means', () => {
    const dungeons = all.slice(2, 3);
    const ask = (name: string) => () =>
      listedFor([name], 'encounter', dungeons, { by: '--content mythic-plus', all });
    expect(ask('twin fangs')).toThrow(
      /^There is no encounter "twin fangs" within --content mythic-plus, which leaves out The Twin Fangs \(3421\)\.$/,
    );
    expect(ask('twin fungs')).toThrow(
      /^There is no encounter "twin fungs"\. Choose from: Ruby Life Pools \(112521\)\.$/,
    );
    expect(ask('ruby')()).toEqual(dungeons);
  });
});
