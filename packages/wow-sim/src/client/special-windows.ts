/** Blizzard's `CloseSpecialWindows`: closes the windows whose names addons put into `UISpecialFrames`. */
import { SimFrame } from '../widgets/frame.ts';

/** Hides every shown frame of `UISpecialFrames`. Returns whether there was one. */
export function closeSpecialWindows(globals: Record<string, unknown>): boolean {
  let closed = false;
  for (const name of globals['UISpecialFrames'] as string[]) {
    const frame = globals[name];
    if (frame instanceof SimFrame && frame.IsShown()) {
      frame.Hide();
      closed = true;
    }
  }
  return closed;
}
