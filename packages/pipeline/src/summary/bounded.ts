/** Keeps each part of a summary within its share of what a pull request takes, and folds long ones. */
import { counted } from '../words/text.ts';

export interface SectionOptions {
  /** What a line is: "specialization". */
  readonly noun: string;
  /** The most characters of the part. */
  readonly most: number;
  /** What stands above the lines, and is folded with them: a sentence, the head of a table. */
  readonly intro?: readonly string[];
  /** With more lines than this the part is folded; undefined: it never is. */
  readonly foldAbove?: number;
}

/** A part of the summary: a title and its lines, as many as fit; then how many are left out. Empty without lines. */
export function section(title: string, lines: readonly string[], options: SectionOptions): readonly string[] {
  const { noun, most, intro = [], foldAbove = Number.POSITIVE_INFINITY } = options;
  if (lines.length === 0) {
    return [];
  }
  const shown: string[] = [];
  let room = most - [title, ...intro].join('\n').length;
  for (const line of lines) {
    room -= line.length + 1;
    if (room < 0) {
      break;
    }
    shown.push(line);
  }
  const left = lines.length - shown.length;
  const body = [
    ...intro,
    ...shown,
    ...(left === 0 ? [] : ['', `_${counted(left, `more ${noun}`)}: see the whole summary._`]),
  ];
  return [
    ...(title === '' ? [] : ['', title]),
    '',
    ...(lines.length > foldAbove
      ? [`<details><summary>${counted(lines.length, noun)}</summary>`, '', ...body, '', '</details>']
      : body),
  ];
}

/** The same of a text from outside that markup made long: as many as fit into so many characters, and at least one. */
export function listWithin(texts: readonly string[], most: number): string {
  let room = most;
  const fitting = texts.findIndex((text) => (room -= text.length + 2) < 0);
  return listOf(texts, fitting < 0 ? texts.length : Math.max(1, fitting));
}

/** The first of the texts, and how many more there are: "a, b and 3 more". */
export function listOf(texts: readonly string[], most: number): string {
  const left = texts.length - most;
  const shown = left <= 1 ? texts : texts.slice(0, most);
  return `${shown.join(', ')}${left <= 1 ? '' : ` and ${left} more`}`;
}
