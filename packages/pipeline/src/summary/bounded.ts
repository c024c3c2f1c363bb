/** Keeps each part of a summary within its share of what a pull request takes. */
import { counted } from '../outcome/text.ts';

/**
 * A part of the summary: what stands above its lines, and the lines, as many as fit; then how many are left out. Empty without
 * lines.
 *
 * @param noun what a line is: "specialization"
 */
export function section(
  head: readonly string[],
  lines: readonly string[],
  { noun, most }: { readonly noun: string; readonly most: number },
): readonly string[] {
  if (lines.length === 0) {
    return [];
  }
  const shown: string[] = [];
  let room = most - head.join('\n').length;
  for (const line of lines) {
    room -= line.length + 1;
    if (room < 0) {
      break;
    }
    shown.push(line);
  }
  const left = lines.length - shown.length;
  return [
    '',
    ...head,
    ...shown,
    ...(left === 0 ? [] : ['', `_${counted(left, `more ${noun}`)}: see the whole summary._`]),
  ];
}

/** The first of the texts, and how many more there are: "a, b and 3 more". */
export function listOf(texts: readonly string[], most: number): string {
  const left = texts.length - most;
  const shown = left <= 1 ? texts : texts.slice(0, most);
  return `${shown.join(', ')}${left <= 1 ? '' : ` and ${left} more`}`;
}
