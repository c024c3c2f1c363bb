/** A window of the game's own make: title, close button, to be dragged by the left mouse button. */
import type { WindowHost } from './window-host.ts';

/** @noSelf */
export interface WindowEvents {
  /** Hidden by whatever: close button, Escape, `Hide`. */
  hidden(): void;
  /** Dragged to another place. */
  moved(): void;
}

/** Hidden until the host shows it. */
export function createWindow(
  host: WindowHost,
  title: string,
  width: number,
  height: number,
  events: WindowEvents,
): TitledFrame {
  const frame = CreateFrame('Frame', undefined, host.frame, 'DefaultPanelTemplate');
  frame.Hide();
  frame.SetTitle(title);
  frame.SetSize(width, height);
  frame.SetToplevel(true);
  frame.SetClampedToScreen(true);
  frame.EnableMouse(true);
  frame.SetMovable(true);
  frame.RegisterForDrag('LeftButton');
  frame.SetScript('OnDragStart', () => frame.StartMoving());
  frame.SetScript('OnDragStop', () => {
    frame.StopMovingOrSizing();
    events.moved();
  });
  frame.SetScript('OnHide', () => {
    // The whole interface is hidden, as by Alt-Z or in a cinematic: it comes back as it was.
    if (frame.IsShown() && host.frame.IsShown()) {
      return;
    }
    // Escape hides the host, not the window itself.
    frame.Hide();
    host.windowHidden();
    GameTooltip.Hide();
    events.hidden();
  });
  const close = CreateFrame('Button', undefined, frame, 'UIPanelCloseButtonDefaultAnchors');
  close.SetScript('OnClick', () => frame.Hide());
  return frame;
}

/** A text that goes on in a new line where it is longer than `width`; it still has to be placed. */
export function createText(frame: Frame, font: FontTemplate, width: number): FontString {
  const text = frame.CreateFontString(undefined, 'ARTWORK', font);
  text.SetWidth(width);
  text.SetJustifyH('LEFT');
  return text;
}

/** A line of text at a place of a frame, cut with dots where it is too long. */
export function createLine(
  frame: Frame,
  font: FontTemplate,
  left: number,
  top: number,
  width: number,
): FontString {
  const text = createText(frame, font, width);
  text.SetPoint('TOPLEFT', frame, 'TOPLEFT', left, -top);
  text.SetWordWrap(false);
  return text;
}

/** One of the game's red buttons; all of ours are of one width. */
export const buttonWidth = 148;

/** @param onClick Undefined where what a click does is said later. */
export function createButton(parent: Frame, text: string, onClick?: () => void): Button {
  const button = CreateFrame('Button', undefined, parent, 'UIPanelButtonTemplate');
  button.SetSize(buttonWidth, 22);
  button.SetText(text);
  button.SetScript('OnClick', onClick);
  return button;
}
