/** Where the letters of a drawn text are. */
import type { DrawnText, Rect } from '@toptalent/wow-sim';

/** The rectangle of the letters themselves: a text's box may be wider. */
export function lettersOf(item: DrawnText): Rect {
  const { rect, justify, lines, scale } = item;
  const width = Math.max(...lines.map((line) => line.width)) * scale;
  const spare = rect.width - width;
  return {
    ...rect,
    left: rect.left + (justify === 'LEFT' ? 0 : justify === 'RIGHT' ? spare : spare / 2),
    width,
  };
}
