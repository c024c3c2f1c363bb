/** The outcome of a run in a few lines. */
import { relative } from 'node:path';
import process from 'node:process';
import { rejectWords } from '../clean/reject-reason.ts';
import { otherVersionText } from '../clean/other-version.ts';
import { correctForListed } from '../discover/correct-game.ts';
import { talentDataFile } from '../emit/write.ts';
import { exitCodes } from '../exit-codes.ts';
import { grouped } from '../grouped.ts';
import { describeLeftOut, describeLost } from '../outcome/left-out.ts';
import { counted, durationText, listed, mostListed, percent } from '../words/text.ts';
import { describeWithoutRows } from '../outcome/without-rows.ts';

import { nextStep } from './next-step.ts';
import type { WhatFollows } from './next-step.ts';
import type { Outcome } from './outcome.ts';
import type { UnfinishedOutcome, UnfinishedWhy } from '../outcome/unfinished-outcome.ts';

/** Cells with the same reason that are named; the others are counted. */
const mostOfAReason = 3;

/** @param seconds How long the run took. */
export function describeOutcome(
  outcome: Outcome,
  { seconds, ...follows }: WhatFollows & { readonly seconds: number },
): readonly string[] {
  const { treesLagOn, otherVersion, reportPoints, completed, unknownBudgetOn, stopped, source } = outcome;
  return [
    ...describeUnfinished(outcome),
    ...oddities(outcome),
    ...describeRejected(outcome),
    ...(treesLagOn > 0 && otherVersion === null
      ? [
          `The talent trees are older than the rows of ${counted(treesLagOn, 'cell')}: codes come from reports until newer trees are out.`,
        ]
      : []),
    ...(reportPoints.needed > 0
      ? [
          `The import codes that are still missing take about ${counted(reportPoints.needed, 'point')} of reports. --report-points says how many a run may spend.`,
        ]
      : []),
    ...(completed > 0 ? [`${counted(completed, 'stored cell')} got the import codes that they lacked.`] : []),
    ...(unknownBudgetOn > 0
      ? [
          `In ${counted(unknownBudgetOn, 'cell')} players spend another number of talent points than this version knows. Their rows are used anyway.`,
        ]
      : []),
    ...describeFiles(outcome),
    ...(source === 'sample' ? ['This is SAMPLE DATA, made up.'] : []),
    ...(stopped === null ? [] : [stopSentence(outcome)]),
    describeCoverage(outcome, seconds),
    ...nextStep(outcome, follows),
  ];
}

/** What a new serialization version means; what to do is the next step. */
function otherVersionSentence(version: number): string {
  const text = otherVersionText(version);
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}: builds that would need them stay as they were.`;
}

/** "312 of 320 cells have rankings; 5 are empty, 3 failed. 312 fetched now: 80 requests, 84.0 points, 2 min." */
function describeCoverage(outcome: Outcome, seconds: number): string {
  const { coverage, answeredInVain, fetched, requests, points } = outcome;
  const { cells, done, failed } = coverage;
  const { withRankings } = answeredInVain;
  const empty = coverage.empty + answeredInVain.empty;
  const left = cells - done - withRankings - empty - failed;
  const others = [
    ...(withRankings > 0 ? [`${withRankings} of them gave no build yet`] : []),
    ...(empty > 0 ? [`${empty} ${isOrAre(empty)} empty`] : []),
    ...(failed > 0 ? [`${failed} failed`] : []),
    ...(left > 0 ? [`${left} ${isOrAre(left)} still to do`] : []),
  ];
  return (
    `${done + withRankings} of ${cells} cells have rankings${others.length > 0 ? `; ${others.join(', ')}` : ''}. ` +
    `${fetched} fetched now: ${counted(requests, 'request')}, ${points.spent.toFixed(1)} points, ${durationText(seconds)}.`
  );
}

/** Cells that the next run asks for again: a line for each reason, each kind with what becomes of it. */
function describeUnfinished({ unfinished, stopped }: Outcome): readonly string[] {
  const linesOf = (why: UnfinishedWhy, head: string, outlook: string): readonly string[] => {
    const cells = unfinished.filter((one) => one.why === why);
    const groups = [...grouped(cells, ({ reason }) => reason).values()].sort((a, b) => b.length - a.length);
    const others = groups.slice(mostListed).reduce((sum, group) => sum + group.length, 0);
    return [
      ...groups.slice(0, mostListed).map((group) => `${head}: ${reasonOf(group)}`),
      ...(others > 0 ? [`${head}: ${counted(others, 'other cell')}.`] : []),
      ...(cells.length > 0 ? [outlook] : []),
    ];
  };
  return [
    ...linesOf('page', 'Failed', 'Where there was a build it stays.'),
    ...linesOf('unusable', 'Unusable', 'Where there was a build it stays, with its own date.'),
    // A run that stops for points says so in one sentence.
    ...(stopped === null ? linesOf('allowance', 'Waiting', 'Where there was a build it stays.') : []),
  ];
}

/** "Priest/Discipline on Nek'zali: it has no rankings", or the same of several cells: "12 cells: it has no rankings: ...". */
function reasonOf(cells: readonly UnfinishedOutcome[]): string {
  const [first, ...others] = cells;
  return others.length === 0
    ? `${first!.cell}: ${first!.reason}`
    : `${counted(cells.length, 'cell')}: ${first!.reason}: ${listed(
        cells.map(({ cell }) => cell),
        mostOfAReason,
      )}`;
}

function isOrAre(count: number): string {
  return count === 1 ? 'is' : 'are';
}

/** "Rows left out: 787 that list a talent twice, 691 without talents." */
function describeRejected({ rejected }: Outcome): readonly string[] {
  const reasons = Object.entries(rejected).filter(([, rows]) => rows > 0);
  const words = reasons.map(([reason, rows]) => `${rows.toLocaleString('en')} ${rejectWords(reason)}`);
  return words.length === 0 ? [] : [`Rows left out: ${words.join(', ')}.`];
}

/** An interruption is a sentence already: "Stopped by SIGINT." */
function stopSentence({ exitCode, stopped }: Outcome): string {
  return exitCode === exitCodes.interrupted ? `${stopped}` : `Stopped: ${stopped}.`;
}

function describeFiles({ builds, files }: Outcome): readonly string[] {
  const buildData = shortPath(files.buildData);
  return files.talentData === null
    ? [
        `${counted(builds, 'build')} in ${buildData}.`,
        `The addon's ${talentDataFile} is left as it was, because --out names another data folder. --addon-dir says where to write one.`,
      ]
    : [`${counted(builds, 'build')} in ${buildData} and ${shortPath(files.talentData)}.`];
}

/** Without the folder that the user is in. */
function shortPath(path: string): string {
  const short = relative(process.cwd(), path);
  return short.startsWith('..') ? path : short;
}

/** Remarks for readers of the data, other than its changes. */
export function oddities(
  outcome: Pick<
    Outcome,
    | 'otherVersion'
    | 'leftOut'
    | 'lost'
    | 'contradictions'
    | 'unchecked'
    | 'withoutRows'
    | 'codeMissing'
    | 'kept'
    | 'ofOtherTrees'
  >,
): readonly string[] {
  const { leftOut, lost, contradictions, unchecked, withoutRows, codeMissing, kept, ofOtherTrees } = outcome;
  const { otherVersion } = outcome;
  return [
    ...(otherVersion === null ? [] : [otherVersionSentence(otherVersion)]),
    ...describeLeftOut(leftOut),
    ...describeLost(lost),
    ...(contradictions.length > 0
      ? [
          `Warcraft Logs and packages/game contradict each other: ${listed(contradictions)}. ${correctForListed}`,
        ]
      : []),
    ...(unchecked.length > 0
      ? [
          `${counted(unchecked.length, 'build')} with a report's own code cannot be held against talent trees, which are older: ` +
            'a release has to allow unchecked-codes, or to wait for newer trees.',
        ]
      : []),
    ...describeWithoutRows(withoutRows),
    ...(codeMissing.length > 0
      ? [`No import code for the most supported build of ${listed(codeMissing)}.`]
      : []),
    ...(kept.length > 0
      ? [
          `${counted(kept.length, 'build')} of the last data ${isOrAre(kept.length)} kept, because the best may be ahead by chance: ` +
            `${listed(kept.map(({ build, behind }) => `${build} (kept; the best is ${leadText(behind)} ahead)`))}.`,
        ]
      : []),
    ...(ofOtherTrees.length > 0
      ? [
          `Builds of other talent trees than the present ones are kept until they are fetched again: ${listed(ofOtherTrees)}.`,
        ]
      : []),
  ];
}

/** "2 %". */
function leadText(share: number): string {
  return share < 0.01 ? 'less than 1 %' : percent(share);
}
