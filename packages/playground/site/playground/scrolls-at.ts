/** Whether a window of the game scrolls where the pointer is. */
import type { DrawnPiece, Rect } from '@toptalent/wow-sim';

export function scrollsAt(drawn: readonly DrawnPiece[], x: number, y: number): boolean {
  return drawn.some((bar) => {
    if (bar.kind !== 'art' || bar.art !== 'scrollBar' || bar.extent >= 1) {
      return false;
    }
    const window = drawn.find(
      (piece) => piece.kind === 'art' && piece.window === bar.window && piece.art === 'panel',
    );
    return window !== undefined && holds(window.rect, x, y);
  });
}

function holds({ left, top, width, height }: Rect, x: number, y: number): boolean {
  return x >= left && x < left + width && y >= top && y < top + height;
}
