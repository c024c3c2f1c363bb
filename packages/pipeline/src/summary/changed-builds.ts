/** The parts of a summary on hero trees, new builds, and builds that became surer or less sure. */
import type { Build } from '@toptalent/build-data';
import { heroTreeName, treeFor } from '@toptalent/build-data/talent-trees';
import { grouped } from '../grouped.ts';
import { labelOf } from '../builds/specialization-label.ts';
import { counted } from '../words/text.ts';
import { heroTreeWords } from '../show/talent-words.ts';
import { listOf, section } from './bounded.ts';
import type { Limits } from './limits.ts';
import { markdownTable, shortMarkdownText } from './markdown.ts';
import type { ChangedPlace, SummarySubject } from './subject.ts';
import { arrow, shareText, whereOf } from './words.ts';

/** With more lines a part is folded. */
const mostOpen = 20;

/** A row for each specialization and pair of hero trees: where, and the share of each. */
export function heroTreeSection(
  subject: SummarySubject,
  changed: readonly ChangedPlace[],
  { most, places }: Limits,
): readonly string[] {
  const turned = changed.filter(({ change }) => change.heroTreeChanged);
  const groups = grouped(
    turned,
    ({ change, was, is }) => `${change.specId} ${was?.heroTree.subTreeId} ${is?.heroTree.subTreeId}`,
  );
  const rows = [...groups.values()].map((group) => {
    const { change, was, is } = group[0]!;
    const shares = group.map(
      (one) => `${whereOf(one, subject)} (${shareText(one.was?.heroTree.share)}; ${shareNow(one.is)})`,
    );
    return [
      shortMarkdownText(labelOf(change.specId)),
      treeName(was, change.specId, subject),
      treeName(is, change.specId, subject),
      listOf(shares, places),
    ];
  });
  const [head, rule, ...lines] = markdownTable(
    ['Specialization', 'Was', 'Is', 'Where (share of the old tree then; of the new one now)'],
    rows,
  );
  return section(`## ${counted(turned.length, 'build')} of another hero tree`, lines, {
    noun: 'row',
    most: most.heroTrees,
    intro: [head!, rule!],
    foldAbove: mostOpen,
  });
}

/** A line for each specialization: where it has a build and had none. */
export function addedSection(
  subject: SummarySubject,
  changed: readonly ChangedPlace[],
  { most, places }: Limits,
): readonly string[] {
  const added = changed.filter(({ change }) => change.kind === 'new');
  const lines = [...grouped(added, ({ change }) => change.specId)].map(
    ([specId, ofSpec]) =>
      `- ${shortMarkdownText(labelOf(specId))}: ${listOf(
        ofSpec.map((one) => `${whereOf(one, subject)} (${counted(one.is?.sampleSize ?? 0, 'player')})`),
        places,
      )}`,
  );
  return section(`## ${counted(added.length, 'new build')}`, lines, {
    noun: 'specialization',
    most: most.added,
    foldAbove: mostOpen,
  });
}

/** A line for each specialization: the same builds, of larger or smaller samples. */
export function confidenceSection(
  subject: SummarySubject,
  changed: readonly ChangedPlace[],
  { confidence }: Limits,
): readonly string[] {
  const same = confidence ? changed.filter(({ change }) => change.kind === 'confidence') : [];
  const lines = [...grouped(same, ({ change }) => change.specId)].map(([specId, ofSpec]) => {
    const texts = ofSpec.map(
      (one) => `${whereOf(one, subject)} ${one.was?.confidence} ${arrow} ${one.is?.confidence}`,
    );
    return `- ${shortMarkdownText(labelOf(specId))}: ${texts.join(', ')}`;
  });
  return section('## The same builds with another confidence', lines, {
    noun: 'specialization',
    most: Number.POSITIVE_INFINITY,
  });
}

/** The name of a build's hero tree, as Markdown. */
export function treeName(build: Build | undefined, specId: number, { versions }: SummarySubject): string {
  const tree = build === undefined ? undefined : treeFor(versions, build.talentTreeVersion, specId);
  const subTreeId = build?.heroTree.subTreeId ?? 0;
  return shortMarkdownText(
    heroTreeWords(subTreeId, tree === undefined ? undefined : heroTreeName(tree, subTreeId)),
  );
}

/** "52 %, close" if its being ahead may be chance. */
function shareNow(build: Build | undefined): string {
  const isClose = build !== undefined && build.heroTree.low < 0.5;
  return `${shareText(build?.heroTree.share)}${isClose ? ', close' : ''}`;
}
