/** Where the popup stands: beneath the ready check's window, never over it, or where the player dragged it. */
import type { Settings } from '../core/saved/settings.ts';

const gap = -8;

export function placePopup(frame: Frame, settings: Settings): void {
  frame.ClearAllPoints();
  const { position } = settings;
  if (position == null || ReadyCheckFrame.IsShown()) {
    frame.SetPoint('TOP', ReadyCheckFrame, 'BOTTOM', 0, gap);
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
