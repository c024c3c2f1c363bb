/** A window with a title and a close button that the player can drag, and its texts and buttons. */
import type { WindowHost } from './window-host.ts';

/** @noSelf */
interface WindowEvents {
  /** The window was closed by its close button, Escape or `Hide`. */
  closed(): void;
  /** The client had closed the window, and it shows again. */
  cameBack(): void;
  /** The player dragged the window. */
  moved(): void;
}

/** @noSelf */
export interface WindowOptions extends WindowEvents {
  readonly title: string;
  /** It moves aside where it and another window would cover each other. */
  readonly givesWay?: boolean;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

/** The window is hidden until the host shows it. */
export function createWindow(host: WindowHost, options: WindowOptions): TitledFrame {
  const frame = CreateFrame('Frame', undefined, host.frame, 'DefaultPanelTemplate');
  frame.Hide();
  frame.SetTitle(options.title);
  frame.SetSize(options.width, options.height);
  frame.SetToplevel(true);
  frame.SetClampedToScreen(true);
  frame.EnableMouse(true);
  frame.SetMovable(true);
  frame.RegisterForDrag('LeftButton');
  frame.SetScript('OnDragStart', () => frame.StartMoving());
  frame.SetScript('OnDragStop', () => {
    frame.StopMovingOrSizing();
    options.moved();
  });
  frame.SetScript('OnHide', () => {
    GameTooltip.Hide();
    // If only the host is hidden, the host finds out whether the player closed it.
    if (!frame.IsShown()) {
      host.windowHidden();
      options.closed();
    }
  });
  host.add({
    frame,
    givesWay: options.givesWay === true,
    closed: options.closed,
    cameBack: options.cameBack,
  });
  const close = CreateFrame('Button', undefined, frame, 'UIPanelCloseButtonDefaultAnchors');
  close.SetScript('OnClick', () => frame.Hide());
  return frame;
}

/** A text that wraps at `width` pixels. The caller places it. */
export function createText(frame: Frame, font: FontTemplate, width: number): FontString {
  const text = frame.CreateFontString(undefined, 'ARTWORK', font);
  text.SetWidth(width);
  text.SetJustifyH('LEFT');
  return text;
}

/** Where a line of text is in its frame: pixels from the top left corner, right and down. */
export interface LinePlace {
  readonly left: number;
  readonly top: number;
  readonly width: number;
}

/** One line of text, truncated with dots at its width. */
export function createLine(frame: Frame, font: FontTemplate, { left, top, width }: LinePlace): FontString {
  const text = createText(frame, font, width);
  text.SetPoint('TOPLEFT', frame, 'TOPLEFT', left, -top);
  text.SetWordWrap(false);
  return text;
}

/** Width of our buttons, pixels. */
export const buttonWidth = 148;

/** @param onClick Undefined if the caller sets OnClick later. */
export function createButton(parent: Frame, text: string, onClick?: () => void): Button {
  const button = CreateFrame('Button', undefined, parent, 'UIPanelButtonTemplate');
  button.SetSize(buttonWidth, 22);
  button.SetText(text);
  button.SetScript('OnClick', onClick);
  return button;
}
