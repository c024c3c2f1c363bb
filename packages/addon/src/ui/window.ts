/** A window with a title and a close button that the player can drag, and its texts and buttons. */
import { softColor } from './art.ts';
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
  // Blizzard_SharedXML/Mainline/SharedUIPanelTemplates.xml, client 12.1.0: what its loot history uses. It is half transparent.
  const frame = CreateFrame('Frame', undefined, host.frame, 'DefaultPanelFlatTemplate');
  const ground = frame.CreateTexture(undefined, 'BORDER');
  ground.SetColorTexture(0.03, 0.03, 0.04, 0.96);
  ground.SetPoint('TOPLEFT', frame, 'TOPLEFT', 6, -20);
  ground.SetPoint('BOTTOMRIGHT', frame, 'BOTTOMRIGHT', -2, 2);
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

/** A text that wraps at `width` pixels; 0 for one line as wide as the text. The caller places it. */
export function createText(
  frame: Pick<Frame, 'CreateFontString'>,
  font: FontTemplate,
  width: number,
): FontString {
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

/** Pixels that a button needs beside its text, as in the game's own `SetTextToFit`. */
const besideLabel = 40;
const primaryWidth = 138;
const quietWidth = 104;

/** The one button that a window is about, with a golden rim. The caller places it and sets its OnClick. */
export function createPrimaryButton(parent: Frame, text: string): Button {
  const button = CreateFrame('Button', undefined, parent, 'SharedGoldRedButtonSmallTemplate');
  return withLabel(button, text, { width: primaryWidth, height: 28 });
}

/** A grey button for the other choice. */
export function createQuietButton(parent: Frame, text: string, onClick: () => void): Button {
  const button = CreateFrame('Button', undefined, parent, 'UIPanelButtonGrayTemplate');
  button.SetScript('OnClick', onClick);
  return withLabel(button, text, { width: quietWidth, height: 24 });
}

function withLabel(
  button: Button,
  text: string,
  { width, height }: { readonly width: number; readonly height: number },
): Button {
  button.SetText(text);
  const label = button.GetFontString()!.GetStringWidth();
  button.SetSize(Math.max(width, label + besideLabel), height);
  return button;
}

/** A text that can be clicked: for what is seldom needed. The caller places it. */
export function createTextButton(parent: Frame, text: string, onClick: () => void): Button {
  const button = CreateFrame('Button', undefined, parent);
  button.SetNormalFontObject('GameFontHighlightSmall');
  button.SetHighlightFontObject('GameFontNormalSmall');
  button.SetText(text);
  const label = button.GetFontString()!;
  label.SetTextColor(softColor[0], softColor[1], softColor[2]);
  button.SetSize(label.GetStringWidth(), label.GetStringHeight() + 2);
  button.SetScript('OnClick', onClick);
  return button;
}
