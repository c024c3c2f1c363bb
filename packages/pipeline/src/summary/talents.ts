/** The part of a summary that names talents: which come and go, on which encounters, and how many play it. */
import { changesToShow } from '@toptalent/build-data/difference-by-name';
import { grouped } from '../grouped.ts';
import { labelOf } from '../builds/specialization-label.ts';
import { counted } from '../words/text.ts';
import { talentChanges } from '../show/talent-words.ts';
import { listOf, section } from './bounded.ts';
import type { Detail, Limits } from './limits.ts';
import { shortMarkdownText } from './markdown.ts';
import type { ChangedPlace, SummarySubject } from './subject.ts';
import { arrow, shareText, whereOf } from './words.ts';

/** With more lines they are folded. */
const mostOpen = 40;
const wording = { safe: shortMarkdownText, arrow };

/**
 * For each specialization a line for each set of talents that change, the one of the most places first. With less detail
 * where that does not fit, so that every specialization is in it.
 */
export function talentSection(
  subject: SummarySubject,
  changed: readonly ChangedPlace[],
  { most, details }: Limits,
): readonly string[] {
  const others = changed.filter(({ change }) => change.kind === 'changed');
  const texts = details.map((detail) => linesOf(others, subject, detail));
  const lines = texts.find((one) => one.join('\n').length < most.talents) ?? texts.at(-1)!;
  return section('## Talents', lines, {
    noun: 'line',
    most: most.talents,
    intro: ['Behind each place: how many played the build or nearly this, before and now.', ''],
    foldAbove: mostOpen,
  });
}

function linesOf(
  changed: readonly ChangedPlace[],
  subject: SummarySubject,
  detail: Detail,
): readonly string[] {
  return [...grouped(changed, ({ change }) => change.specId)].flatMap(([specId, ofSpec]) => {
    const sets = [...grouped(ofSpec, (one) => talentText(one, detail))].sort(
      ([, a], [, b]) => b.length - a.length,
    );
    const left = sets.slice(detail.sets).reduce((sum, [, group]) => sum + group.length, 0);
    return [
      `- **${shortMarkdownText(labelOf(specId))}**`,
      ...sets.slice(0, detail.sets).map(([text, group]) => {
        const places = group.map((one) => `${whereOf(one, subject)} (${sharesOf(one)})`);
        return `  - ${listOf(places, detail.places)}: ${text}`;
      }),
      ...(left === 0 ? [] : [`  - ${counted(left, 'other build')}`]),
    ];
  });
}

/** "19 % → 25 %": how many play it or nearly this. */
function sharesOf({ was, is }: ChangedPlace): string {
  return `${shareText(was?.similarShare)} ${arrow} ${shareText(is?.similarShare)}`;
}

/** "3 points: + Amber Oath; - Ashen Bond" */
function talentText({ difference, change }: ChangedPlace, { talents }: Detail): string {
  if (difference === undefined || !difference.known) {
    const points = change.points === null ? 'of another talent tree' : counted(change.points, 'point');
    return `${points}, talents not known`;
  }
  const changes = changesToShow(difference);
  const shown = changes.length <= talents + 1 ? changes : changes.slice(0, talents);
  const left = changes.length - shown.length;
  const words = talentChanges({ ...difference, changes: shown }, wording).join('; ');
  const hero = difference.heroTree === null ? '' : 'another hero tree, ';
  return (
    `${hero}${counted(difference.points, 'point')}${words === '' ? '' : `: ${words}`}` +
    (left === 0 ? '' : ` and ${counted(left, 'other talent')}`)
  );
}
