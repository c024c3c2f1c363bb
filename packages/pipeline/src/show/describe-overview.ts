/** Describes a specialization's encounters: which of them want another build than the general one, and which talents. */
import type { Build, ContentType } from '@toptalent/build-data';
import type { NamedDifference } from '@toptalent/build-data/difference-by-name';
import type { EncounterMatrix, MatrixRow } from '@toptalent/build-data/encounter-matrix';
import { heroTreeName, treeFor } from '@toptalent/build-data/talent-trees';
import type { TreesByVersion } from '@toptalent/build-data/talent-trees';
import wrapAnsi from 'wrap-ansi';
import { counted, percent } from '../words/text.ts';
import { withoutTree } from './describe-answer.ts';
import { matrixTable, numbered } from './matrix-table.ts';
import { distanceWords, heroTreeChange, heroTreeWords, talentChanges } from './talent-words.ts';

export interface Overview {
  readonly specId: number;
  readonly contentType: ContentType;
  readonly matrix: EncounterMatrix;
  readonly versions: TreesByVersion;
  /** Of the terminal. */
  readonly columns: number;
}

export function describeOverview({
  specId,
  contentType,
  matrix,
  versions,
  columns,
}: Overview): readonly string[] {
  const { general, rows } = matrix;
  const head = contentType === 'raid' ? 'Raids' : 'Mythic+';
  if (general === null && rows.every((row) => row.build === null)) {
    return [head, '  no builds'];
  }
  const table = matrixTable(matrix, columns);
  const builds = [general, ...rows.map((row) => row.build)].filter((build) => build !== null);
  const lacking = builds.find((build) => treeFor(versions, build.talentTreeVersion, specId) === undefined);
  const nameOf = (build: Build | null): string => {
    const tree = build === null ? undefined : treeFor(versions, build.talentTreeVersion, specId);
    const subTreeId = build?.heroTree.subTreeId ?? 0;
    return heroTreeWords(subTreeId, tree === undefined ? undefined : heroTreeName(tree, subTreeId));
  };
  return [
    head,
    general === null
      ? '  no general build'
      : `  general: ${nameOf(general)} ${percent(general.heroTree.share)}, ` +
        `${counted(general.sampleSize, 'player')}, ${percent(general.similarShare)} play this or nearly this`,
    ...(general === null ? [] : [`  ${general.talentCode}`]),
    '',
    ...rows.flatMap((row, index) =>
      behind(`${numbered(index)}  `, rowWords(row, nameOf(row.build), table !== undefined), columns),
    ),
    ...(table === undefined || table.length === 0 ? [] : ['', ...table]),
    ...(lacking === undefined ? [] : ['', withoutTree(lacking.talentTreeVersion)]),
  ];
}

/** With fewer columns for words than this, they are not broken here. */
const fewestForWords = 20;

/** The text behind a number, with its further lines below its first. */
function behind(number: string, text: string, columns: number): readonly string[] {
  const width = columns - number.length;
  const lines = width < fewestForWords ? [text] : wrapAnsi(text, width).split('\n');
  return lines.map((line, index) => `${index === 0 ? number : ' '.repeat(number.length)}${line}`);
}

/** "Ula'tek: 5 points; Keeper of Glass -> Herald of the Loom 61 %; 34 players, thin" */
function rowWords({ encounter, build, difference }: MatrixRow, heroTree: string, isInTable: boolean): string {
  if (build === null) {
    return `${encounter.name}: no build of its own, the general one stands in`;
  }
  const [changed] = difference === null ? [] : heroTreeChange(difference);
  const talents = difference === null || isInTable ? [] : talentChanges(difference);
  const parts = [
    ...(difference === null ? [] : [distanceOf(difference)]),
    `${changed ?? heroTree} ${percent(build.heroTree.share)}`,
    ...talents,
    `${counted(build.sampleSize, 'player')}, ${build.confidence}`,
  ];
  return `${encounter.name}: ${parts.join('; ')}`;
}

function distanceOf(difference: NamedDifference): string {
  return difference.known && difference.points === 0 ? 'the general build' : distanceWords(difference);
}
