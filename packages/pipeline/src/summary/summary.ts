/** Writes what a refresh changed as Markdown: short for the text of a pull request, and whole. */
import { markdownText } from '@toptalent/border';
import type { BuildData } from '@toptalent/build-data';
import { buildsIn } from '../builds/builds-in.ts';
import { bySpecialization } from '../outcome/by-specialization.ts';
import { labelOf } from '../builds/specialization-label.ts';
import { changesCells, changesHead } from '../outcome/changes-columns.ts';
import { counted, dateOf } from '../words/text.ts';
import { listWithin, section } from './bounded.ts';
import { gapSection, lostSection, unfinishedSection } from './gaps.ts';
import { addedSection, confidenceSection, heroTreeSection } from './changed-builds.ts';
import { firstSection } from './first-builds.ts';
import { keptSection, oldSection } from './unchanged-builds.ts';
import type { Limits } from './limits.ts';
import { markdownTable, shortMarkdownText } from './markdown.ts';
import { changedPlaces } from './subject.ts';
import type { SummarySubject } from './subject.ts';
import { talentSection } from './talents.ts';

/** Characters of zones, and of tree versions: a season has two or three of each, and builds of an earlier one may stay. */
const mostListed = 1000;

/** Markdown with a line end. What is missing comes first. */
export function summarize(subject: SummarySubject, limits: Limits): string {
  const places = changedPlaces(subject);
  const isFirst = subject.changes.since === null;
  return `${[
    ...heading(subject),
    ...headline(subject),
    ...warnings(subject, limits),
    ...lostSection(subject, places, limits),
    ...gapSection(subject, places, limits),
    ...unfinishedSection(subject, limits),
    ...oldSection(subject, limits),
    ...(isFirst
      ? firstSection(subject, limits)
      : [
          ...overview(subject, limits),
          ...heroTreeSection(subject, places, limits),
          ...talentSection(subject, places, limits),
          ...keptSection(subject, limits),
          ...addedSection(subject, places, limits),
          ...confidenceSection(subject, places, limits),
        ]),
  ].join('\n')}\n`;
}

function heading({ data, before }: SummarySubject): readonly string[] {
  const { cells, done, empty, failed } = data.coverage;
  const todo = cells - done - empty - failed;
  const zones = data.zones.map((zone) => shortMarkdownText(`${zone.name} (${zone.partition.name})`));
  return [
    `# Talent data of ${dateOf(data.generatedAt)}`,
    '',
    `- Zones: ${listWithin(zones, mostListed)}`,
    `- ${counted(done, 'cell')} with rankings of ${cells}` +
      (empty > 0 ? `, ${empty} without any` : '') +
      (failed > 0 ? `, **${failed} failed**` : '') +
      (todo > 0 ? `, **${todo} still to do**` : ''),
    `- Talent trees ${treesOf(data)}` +
      (before === undefined || treesOf(before) === treesOf(data) ? '' : `, before ${treesOf(before)}`),
  ];
}

/** Short versions of the trees that builds were read with, each once. */
function treesOf(data: BuildData): string {
  const builds = Object.values(data.specs).flatMap(buildsIn);
  const versions = new Set(builds.map((build) => build.talentTreeVersion));
  return listWithin(
    [...versions].sort().map((version) => `\`${version.slice(0, 12)}\``),
    mostListed,
  );
}

/** "- 40 of 756 builds are others than in the data of 2026-11-22; 3 are new, 1 is lost" */
function headline({ changes }: SummarySubject): readonly string[] {
  const { since, builds } = changes;
  if (since === null) {
    return [`- There was no data to compare with: ${counted(builds, 'build')}, all new`];
  }
  const of = (kind: (typeof changes.changes)[number]['kind']): number =>
    changes.changes.filter((change) => change.kind === kind).length;
  const changed = of('changed');
  const others = [
    ...(of('new') > 0 ? [`${of('new')} new`] : []),
    ...(of('lost') > 0 ? [`**${of('lost')} lost**`] : []),
    ...(of('confidence') > 0 ? [`${of('confidence')} the same with another confidence`] : []),
  ];
  const head =
    changed === 0
      ? `No build of ${counted(builds, 'build')} is another than in the data of ${dateOf(since)}`
      : `**${changed}** of ${counted(builds, 'build')} ${changed === 1 ? 'is another' : 'are others'} than in the data of ${dateOf(since)}`;
  return [`- ${[head, ...others].join('; ')}`];
}

function warnings({ changes, data, notes }: SummarySubject, { most }: Limits): readonly string[] {
  const lines = [
    ...(data.source === 'sample' ? ['**Sample data**, made up: not to be released.'] : []),
    ...changes.lostSpecializations.map(
      (specId) => `**Lost:** ${markdownText(labelOf(specId))} had builds before, and has none now.`,
    ),
    ...notes.map(markdownText),
  ];
  const quoted = lines.map((line) => `> ${line}  `);
  return section('', quoted, { noun: 'warning', most: most.warnings });
}

/** With more specializations the table is folded. */
const mostInOverview = 12;

function overview({ changes }: SummarySubject, { most }: Limits): readonly string[] {
  // Gaps and lost builds have parts of their own.
  const others = changes.changes.filter(({ kind }) => kind !== 'lost');
  const rows = bySpecialization({ ...changes, changes: others, gaps: [] }).map(changesCells);
  const isUsed = (column: number): boolean => rows.some((cells) => cells[column] !== '');
  const used = (cells: readonly string[]): readonly string[] => cells.filter((_, column) => isUsed(column));
  const [head, rule, ...lines] = markdownTable(
    used(changesHead),
    rows.map((cells) => used(cells).map((cell) => markdownText(cell))),
  );
  return section('## Changes by specialization', lines, {
    noun: 'specialization',
    most: most.overview,
    intro: [head!, rule!],
    foldAbove: mostInOverview,
  });
}
