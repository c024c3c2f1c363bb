/** A line of the chat window, with its colours. */
import { glyphsOf } from '@toptalent/wow-sim';
import { cssColor } from './css-color.ts';
import { escapeHtml } from './escape.ts';

/** Height of the chat's letters, in pixels. */
const height = 14;

export function chatHtml(line: string): string {
  const letters = glyphsOf(line, height).filter((glyph) => !glyph.isPicture);
  const pieces = letters.map(({ text, color }) =>
    color === undefined
      ? escapeHtml(text)
      : `<span style="color:${cssColor(color)}">${escapeHtml(text)}</span>`,
  );
  return `<div>${pieces.join('')}</div>`;
}
