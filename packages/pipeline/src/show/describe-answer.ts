/** Describes the build of one place: hero tree, shares, code, the difference to the general build, and runners-up. */
import type { BuildData } from '@toptalent/build-data';
import type { BuildAnswer, RunnerUp } from '@toptalent/build-data/build-answer';
import type { NamedDifference } from '@toptalent/build-data/difference-by-name';
import { labelOf } from '../builds/specialization-label.ts';
import { ageText, counted, dateOf, percent } from '../words/text.ts';
import { differenceWords, distanceWords, heroTreeWords } from './talent-words.ts';

/** @param now epoch seconds, for ages */
export function describeAnswer(answer: BuildAnswer, data: BuildData, now: number): readonly string[] {
  const { build, runnersUp, againstGeneral } = answer;
  return [
    headline(answer),
    ...(answer.found === 'generalInstead'
      ? [`${answer.encounter?.name} has no build of its own: this is the general one.`]
      : []),
    '',
    ...describeBuild(answer, now),
    ...(answer.talentsKnown ? [] : [withoutTree(build.talentTreeVersion)]),
    '',
    build.talentCode,
    ...(againstGeneral === null
      ? []
      : [
          '',
          `Against the general ${contentWords(answer)} build: ${distanceWords(againstGeneral)}`,
          ...talentLines(againstGeneral),
        ]),
    ...runnersUp.flatMap((runnerUp) => ['', ...describeRunnerUp(runnerUp)]),
    '',
    sourceLine(data),
  ];
}

/** "Mage/Frost on Ula'tek (mythic)" */
function headline({ specId, encounter, found, build, ...answer }: BuildAnswer): string {
  const place =
    found === 'encounter' ? `on ${encounter?.name ?? 'an encounter'}` : `in general, ${contentWords(answer)}`;
  const difficulty = build.difficulty === 'mythicPlus' ? 'Mythic+' : build.difficulty;
  return `${labelOf(specId)} ${place} (${difficulty === 'mixed' ? 'mixed difficulties' : difficulty})`;
}

function contentWords({ contentType }: Pick<BuildAnswer, 'contentType'>): string {
  return contentType === 'raid' ? 'raid' : 'Mythic+';
}

function describeBuild({ build, heroTreeName }: BuildAnswer, now: number): readonly string[] {
  const { heroTree, sampleSize, exactPlayers, similarShare, confidence, asOf, codeFrom } = build;
  const old = ageText(now - asOf);
  return [
    `${heroTreeWords(heroTree.subTreeId, heroTreeName)}: ${percent(heroTree.share)} of ` +
      `${counted(sampleSize, 'player')} (${interval(heroTree)})`,
    `${percent(similarShare)} play this or nearly this, ${counted(exactPlayers, 'player')} exactly this`,
    `${confidence} sample, of ${dateOf(asOf)} (${old} old), code from the ${codeFrom === 'talents' ? "ranking's talents" : codeFrom}`,
  ];
}

/** @param version of the tree that is not at hand */
export function withoutTree(version: string): string {
  return (
    `Talents cannot be told by name: talent-trees.json does not have the trees of this build (${version.slice(0, 12)}). ` +
    'A refresh that chooses the build again writes them.'
  );
}

function describeRunnerUp(runnerUp: RunnerUp): readonly string[] {
  const { heroTree, heroTreeName, exactPlayers, similarShare, difference, talentCode, reason } = runnerUp;
  const what = reason === 'otherHeroTree' ? 'Other hero tree' : 'Runner-up';
  return [
    `${what}: ${heroTreeWords(heroTree.subTreeId, heroTreeName)}, ${percent(heroTree.share)} (${interval(heroTree)}); ` +
      `${percent(similarShare)} play this or nearly this, ${counted(exactPlayers, 'player')} exactly this; ` +
      distanceWords(difference),
    ...talentLines(difference),
    talentCode,
  ];
}

function talentLines(difference: NamedDifference): readonly string[] {
  return differenceWords(difference).map((words) => `  ${words}`);
}

function interval({ low, high }: { readonly low: number; readonly high: number }): string {
  return `${Math.round(low * 100)} to ${Math.round(high * 100)} %`;
}

/** "From Warcraft Logs, https://www.warcraftlogs.com; data of 2026-11-22." */
export function sourceLine({ source, generatedAt }: BuildData): string {
  return source === 'sample'
    ? `SAMPLE DATA of ${dateOf(generatedAt)}, made up.`
    : `From Warcraft Logs, https://www.warcraftlogs.com; data of ${dateOf(generatedAt)}.`;
}
