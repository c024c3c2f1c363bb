/** A line of the chat window, with its colours. */
import { glyphsOf } from '@toptalent/wow-sim';
import { h } from 'preact';
import type { ComponentChild } from 'preact';
import { cssColor } from './css-color.ts';

/** Height of the chat's letters, in pixels. */
const height = 14;

export function chatLine(line: string): ComponentChild {
  const pieces: { text: string; readonly color: readonly number[] | undefined }[] = [];
  for (const { text, color, isPicture } of glyphsOf(line, height)) {
    const last = pieces[pieces.length - 1];
    if (isPicture) {
      continue;
    }
    if (last === undefined || last.color !== color) {
      pieces.push({ text, color });
    } else {
      last.text += text;
    }
  }
  return h(
    'div',
    null,
    pieces.map(({ text, color }) =>
      color === undefined ? text : h('span', { style: { color: cssColor(color) } }, text),
    ),
  );
}
