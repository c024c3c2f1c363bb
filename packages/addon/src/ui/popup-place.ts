/**
 * Places the popup, never over the ready check's window.
 *
 * During a ready check the popup is below that window. If there is no room below, it is to the right, scaled down if it has to
 * be. Otherwise it is where the player dragged it, or where the game shows its own dialogs.
 */
import { smallestScale } from '../core/saved/settings.ts';
import type { Settings } from '../core/saved/settings.ts';

const gap = 8;
/** Pixels from the top of the screen to the place of the game's own dialogs, which is clear of the action bars. */
const fromTop = -135;

/** Whether the ready check's window can be seen: for the player who started the check it cannot. */
export function readyCheckShows(): boolean {
  return ReadyCheckListenerFrame.IsVisible();
}

/** Scales the popup as the player set it, or down to the height of the screen. */
export function scalePopup(frame: Frame, settings: Settings): void {
  frame.SetScale(Math.min(settings.scale, UIParent.GetHeight() / frame.GetHeight()));
}

export function placePopup(frame: Frame, settings: Settings): void {
  scalePopup(frame, settings);
  frame.ClearAllPoints();
  const { position } = settings;
  if (readyCheckShows()) {
    if ((frame.GetHeight() + gap) * settings.scale <= (ReadyCheckFrame.GetBottom() ?? 0)) {
      frame.SetPoint('TOP', ReadyCheckFrame, 'BOTTOM', 0, -gap);
    } else {
      const room = (UIParent.GetRight() ?? 0) - (ReadyCheckFrame.GetRight() ?? 0);
      const fitting = Math.max(smallestScale, room / (frame.GetWidth() + gap));
      frame.SetScale(Math.min(settings.scale, fitting, UIParent.GetHeight() / frame.GetHeight()));
      frame.SetPoint('LEFT', ReadyCheckFrame, 'RIGHT', gap, 0);
    }
  } else if (position == null) {
    frame.SetPoint('TOP', UIParent, 'TOP', 0, fromTop);
  } else {
    const point = position.point as FramePoint;
    frame.SetPoint(point, UIParent, point, position.x, position.y);
  }
}

/** Remembers where the player dragged the popup, unless the ready check's window sets its place. */
export function savePlace(frame: Frame, settings: Settings): void {
  const [point, , , x, y] = frame.GetPoint(1);
  if (!readyCheckShows() && point !== undefined && x !== undefined && y !== undefined) {
    settings.position = { point, x, y };
  }
}
