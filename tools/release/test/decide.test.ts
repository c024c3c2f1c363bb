/** What follows from the end of a refresh, as a table. */
import { describe, expect, it } from 'vitest';
import { alarmOf, comparisonText } from '../src/refresh/compare-with-reports.ts';
import { decide } from '../src/refresh/decide.ts';
import type { RefreshOutcome } from '../src/refresh/decide.ts';
import { refreshArguments } from '../src/refresh/refresh-arguments.ts';

const clean: RefreshOutcome = {
  unfinished: [],
  leftOut: [],
  otherVersion: null,
  resumesIn: null,
  stopped: null,
};
const allowance: RefreshOutcome = { ...clean, unfinished: [{ why: 'unusable' }, { why: 'allowance' }] };
const noPoints: RefreshOutcome = { ...clean, resumesIn: 1500, stopped: 'no points' };
const unusable: RefreshOutcome = { ...clean, unfinished: [{ why: 'unusable' }, { why: 'page' }] };
const leftOut: RefreshOutcome = { ...clean, leftOut: [{ zone: 'x' }] };
const newCodes: RefreshOutcome = { ...unusable, otherVersion: 3 };
const broken: RefreshOutcome = { ...clean, stopped: 'the disk is full' };

describe('after a refresh', () => {
  it.each<[string, number | null, RefreshOutcome | undefined, boolean, string, RegExp]>([
    ['that is complete', 0, clean, false, 'propose', /^The refresh is complete\.$/],
    ['that is complete, in the last run', 0, clean, true, 'propose', /complete/],
    ['without points for some cells', 3, allowance, false, 'resume', /The next run of the schedule goes on/],
    [
      'that ended before it began, without points',
      3,
      noPoints,
      false,
      'resume',
      /there are more in 25 minutes/,
    ],
    ['without points in the last run', 3, allowance, true, 'fail', /last run of the schedule/],
    ['with cells that waiting does not help', 3, unusable, false, 'propose', /2 cells have no new build/],
    ['with a zone that could not be read', 3, leftOut, true, 'propose', /1 zones could not be read/],
    [
      'whose cells lack codes of a new version',
      3,
      newCodes,
      false,
      'fail',
      /serialization version 3.*Update the project/,
    ],
    [
      'without points, whose cells lack codes of a new version',
      3,
      { ...noPoints, otherVersion: 3 },
      false,
      'fail',
      /Update the project/,
    ],
    ['that was interrupted', 130, clean, false, 'resume', /interrupted/],
    ['that was interrupted in the last run', 130, clean, true, 'fail', /interrupted/],
    ['that failed', 1, broken, false, 'fail', /exit code 1: the disk is full/],
    ['that failed without an outcome', 1, undefined, false, 'fail', /its log says why/],
    ['whose options make no sense', 2, undefined, false, 'fail', /exit code 2/],
    ['that a signal killed', null, undefined, false, 'fail', /exit code none/],
    ['that printed no outcome', 0, undefined, false, 'fail', /printed no outcome/],
  ])('%s', (_, exitCode, outcome, isLast, action, words) => {
    const decision = decide({ exitCode, outcome, isLast });
    expect([decision.action, decision.words]).toEqual([action, expect.stringMatching(words)]);
  });
});

describe('the comparison with reports', () => {
  const build = (verdict: string) => ({ specialization: 'Priest/Shadow', encounter: 'A boss', verdict });
  const comparison = {
    checked: [build('same'), build('noReport')],
    treeTooOld: false,
    otherVersion: null,
    stopped: null,
  };

  it('is told in the pull request, build by build', () => {
    expect(comparisonText(comparison)).toBe(
      '## Compared with reports\n\n1 of 2 builds are the same as in a report of a player who wears them.\n\n' +
        '    Priest/Shadow on A boss: same\n    Priest/Shadow on A boss: noReport',
    );
    expect(alarmOf(comparison)).toBeUndefined();
  });

  it('asks to look at builds that differ, and says why there was none', () => {
    expect(comparisonText({ ...comparison, checked: [build('differs')] })).toContain(
      '**1 differs: look before',
    );
    expect(comparisonText({ ...comparison, checked: [], stopped: 'no points' })).toContain(
      'report: no points.',
    );
    expect(comparisonText(undefined)).toContain('it gave no outcome');
  });

  it('shows words of others as plain text', () => {
    const attack = '@octocat see [Log in again](https://evil.example/) ![x](https://evil.example/x) <b>x</b>';
    const stopped = comparisonText({ ...comparison, checked: [], stopped: attack });
    expect(stopped).toContain('&#64;<!-- -->octocat see &#91;Log in again&#93;(https&#58;//evil.example/)');
    expect(stopped).not.toMatch(/@octocat|\]\(|<b>/);
    const boss = { ...build('same'), encounter: `A boss\n\n${attack}` };
    expect(comparisonText({ ...comparison, checked: [boss] })).toMatch(
      /^ {4}Priest.* A boss @octocat .*: same$/m,
    );
  });

  it('is an alarm if most codes are not those of the reports, not if one is, or if two were compared', () => {
    const of = (...verdicts: string[]) => alarmOf({ ...comparison, checked: verdicts.map(build) });
    expect(of('differs', 'differs', 'same')).toMatch(/^2 of 3 import codes are not those of the reports/);
    expect(of('differs', 'otherTree', 'noReport', 'differs')).toMatch(/^3 of 3 import codes/);
    expect(of('differs', 'same', 'same')).toBeUndefined();
    expect(of('differs', 'differs', 'noReport')).toBeUndefined();
  });

  it('is an alarm if the game writes codes in another version', () => {
    expect(alarmOf({ ...comparison, otherVersion: 3 })).toMatch(
      /codes of serialization version 3, .*docs\/recipes/,
    );
  });

  it('is an alarm if the trees are older than the game', () => {
    expect(alarmOf({ ...comparison, treeTooOld: true })).toContain('older than the game');
  });
});

describe('what a person asks of the refresh', () => {
  it('is read from the environment, each value as one argument', () => {
    expect(refreshArguments({})).toEqual([]);
    expect(refreshArguments({ REFRESH_CONTENT: 'both', REFRESH_SPEC: ' ' })).toEqual([]);
    expect(
      refreshArguments({
        REFRESH_SPEC: 'Priest/Discipline, --fresh $(id)',
        REFRESH_CONTENT: 'raid',
        REFRESH_FRESH: 'true',
        REFRESH_ACCEPT_LOSSES: 'false',
      }),
    ).toEqual(['--spec=Priest/Discipline', '--spec=--fresh $(id)', '--content=raid', '--fresh']);
    expect(() => refreshArguments({ REFRESH_FRESH: 'yes' })).toThrow('REFRESH_FRESH must be true or false');
  });
});
