/** Writes what a refresh changed as Markdown, for the text of a pull request. */
import type { BuildData } from '@toptalent/build-data';
import { buildsIn } from './builds-in.ts';
import { bySpecialization, labelOf } from './by-specialization.ts';
import { changesCells, changesHead } from './changes-columns.ts';
import type { BuildChange, Changes } from './changes.ts';
import { markdownTable, markdownText } from './markdown.ts';
import { counted, dateOf, placeName } from './text.ts';

/** GitHub takes 65,536 characters. The rest is left for what a workflow adds. */
const mostCharacters = 60_000;

/**
 * @param notes Other findings about the run, a sentence each.
 * @returns Markdown with a line end; never longer than a pull request takes.
 */
export function summarize(changes: Changes, data: BuildData, notes: readonly string[] = []): string {
  const short = [
    ...heading(data),
    ...warnings(changes, data, notes),
    ...overview(changes),
    ...gapLines(changes, data),
  ];
  const long = [...short, ...everyChange(changes, data)];
  const text = `${long.join('\n')}\n`;
  return text.length <= mostCharacters
    ? text
    : `${[...short, '', 'Too much changed to list it here build by build.'].join('\n')}\n`;
}

function heading(data: BuildData): readonly string[] {
  const { cells, done, empty, failed } = data.coverage;
  const todo = cells - done - empty - failed;
  const zones = data.zones.map((zone) => markdownText(`${zone.name} (${zone.partition.name})`));
  return [
    `# Talent data of ${dateOf(data.generatedAt)}`,
    '',
    `- Zones: ${zones.join(', ')}`,
    `- ${counted(done, 'cell')} with rows of ${cells}` +
      (empty > 0 ? `, ${empty} without any` : '') +
      (failed > 0 ? `, **${failed} failed**` : '') +
      (todo > 0 ? `, **${todo} still to do**` : ''),
    `- Talent trees ${treesOf(data)}`,
  ];
}

/** Short versions of the trees that builds were read with, each once. */
function treesOf(data: BuildData): string {
  const builds = Object.values(data.specs).flatMap(buildsIn);
  const versions = new Set(builds.map((build) => build.talentTreeVersion));
  return [...versions]
    .sort()
    .map((version) => `\`${version.slice(0, 12)}\``)
    .join(', ');
}

function warnings(changes: Changes, data: BuildData, notes: readonly string[]): readonly string[] {
  const lines = [
    ...(data.source === 'sample' ? ['**Sample data**, made up: not to be released.'] : []),
    ...changes.lostSpecializations.map(
      (specId) => `**Lost:** ${markdownText(labelOf(specId))} had builds before, and has none now.`,
    ),
    ...notes.map(markdownText),
  ];
  return lines.length === 0 ? [] : ['', ...lines.map((line) => `> ${line}  `)];
}

function overview(changes: Changes): readonly string[] {
  if (changes.since === null) {
    return ['', `There was no data to compare with: ${counted(changes.builds, 'build')}, all new.`];
  }
  const since = `since the data of ${dateOf(changes.since)}`;
  if (changes.changes.length === 0) {
    return ['', `No build changed ${since}.`];
  }
  return [
    '',
    `## ${counted(changes.changes.length, 'change')} ${since}`,
    '',
    ...markdownTable(
      changesHead,
      bySpecialization(changes).map((row) => {
        const [name, ...figures] = changesCells(row);
        return [markdownText(name!), ...figures];
      }),
    ),
  ];
}

function gapLines({ gaps }: Changes, data: BuildData): readonly string[] {
  if (gaps.length === 0) {
    return [];
  }
  const specIds = [...new Set(gaps.map((gap) => gap.specId))];
  return [
    '',
    `## ${counted(gaps.length, 'gap')}`,
    '',
    'Too few players, or no valid code: the general build stands in where there is one.',
    '',
    ...specIds.map((specId) => {
      const names = gaps.filter((gap) => gap.specId === specId).map((gap) => placeName(gap, data));
      return `- ${markdownText(labelOf(specId))}: ${markdownText(names.join(', '))}`;
    }),
  ];
}

function everyChange({ changes, since }: Changes, data: BuildData): readonly string[] {
  if (since === null || changes.length === 0) {
    return [];
  }
  const specIds = [...new Set(changes.map((change) => change.specId))];
  return [
    '',
    '<details><summary>Every change</summary>',
    '',
    ...specIds.map((specId) => {
      const own = changes.filter((change) => change.specId === specId);
      const texts = own.map((change) => `${markdownText(placeName(change, data))} ${verdict(change)}`);
      return `- **${markdownText(labelOf(specId))}**: ${texts.join('; ')}`;
    }),
    '',
    '</details>',
  ];
}

function verdict({ kind, points, heroTreeChanged, confidence: { was, is } }: BuildChange): string {
  const confidence = was === null || is === null || was === is ? '' : `, ${was} to ${is}`;
  if (kind === 'new' || kind === 'lost') {
    return kind;
  }
  if (kind === 'confidence') {
    return `${was} to ${is}`;
  }
  const hero = heroTreeChanged ? ', another hero tree' : '';
  return `${points === null ? 'another tree' : counted(points, 'point')}${hero}${confidence}`;
}
