/**
 * Where the popup stands: beneath the ready check's window, beside it where there is no room beneath, never over it; else where
 * the player dragged it, or where the game has its own dialogs.
 */
import type { Settings } from '../core/saved/settings.ts';

const gap = 8;
/** Below the top of the screen: clear of the action bars, and where the game's own dialogs stand. */
const fromTop = -135;

export function placePopup(frame: Frame, settings: Settings): void {
  frame.ClearAllPoints();
  const { position } = settings;
  if (ReadyCheckFrame.IsShown()) {
    const room = ReadyCheckFrame.GetBottom() ?? 0;
    if ((frame.GetHeight() + gap) * settings.scale <= room) {
      frame.SetPoint('TOP', ReadyCheckFrame, 'BOTTOM', 0, -gap);
    } else {
      frame.SetPoint('LEFT', ReadyCheckFrame, 'RIGHT', gap, 0);
    }
  } else if (position == null) {
    frame.SetPoint('TOP', UIParent, 'TOP', 0, fromTop);
  } else {
    const point = position.point as FramePoint;
    frame.SetPoint(point, UIParent, point, position.x, position.y);
  }
}

/** Remembers where the player dragged it; not while the ready check's window keeps it in its place. */
export function savePlace(frame: Frame, settings: Settings): void {
  const [point, , , x, y] = frame.GetPoint(1);
  if (!ReadyCheckFrame.IsShown() && point !== undefined && x !== undefined && y !== undefined) {
    settings.position = { point, x, y };
  }
}
