/** `CreateFrame`: frames by type and template. */
import { raise } from '../lua.ts';
import { SimButton, SimCheckButton } from './button.ts';
import { SimDropdownButton } from '../interface/dropdown.ts';
import { SimEditBox } from './edit-box.ts';
import { SimFrame } from './frame.ts';
import { SimGameTooltip } from './game-tooltip.ts';
import type { WidgetHost } from './host.ts';
import { SimScrollFrame } from './scroll-frame.ts';
import { SimStatusBar } from './status-bar.ts';
import { addTitle, addTitleText, isCloseButton, knownTemplates } from './templates.ts';
import type { TemplateParts } from './templates.ts';

/** Makes a frame as the client does; only a named one becomes a global. */
export function createFrame(
  host: WidgetHost,
  type: string,
  name?: string,
  parent?: SimFrame,
  template?: string,
): SimFrame {
  const parts = template === undefined ? undefined : knownTemplates[template];
  if (template !== undefined && parts === undefined) {
    raise(`CreateFrame(): Couldn't find inherited node "${template}"`);
  }
  if (parts !== undefined && !parts.types.includes(type)) {
    raise(`CreateFrame(): "${template}" is no template for a ${type}`);
  }
  const frame = ofType(host, type, name, parent);
  if (name !== undefined) {
    host.setGlobal(name, frame);
  }
  if (parts !== undefined) {
    dress(frame, parts);
  }
  if (parts?.close === true) {
    const close = createFrame(host, 'Button', undefined, frame, 'UIPanelCloseButtonDefaultAnchors');
    (frame as unknown as Record<string, unknown>)['CloseButton'] = close;
  }
  if (template !== undefined && isCloseButton(template)) {
    frame.SetScript('OnClick', (self) => {
      self.GetParent()?.Hide();
    });
    frame.simIsClose = true;
    frame.SetSize(24, 24);
    if (template === 'UIPanelCloseButtonDefaultAnchors') {
      frame.SetPoint('TOPRIGHT', undefined, 'TOPRIGHT', 1, 0);
    }
  }
  return frame;
}

/** Gives a frame what its template has. */
function dress(
  frame: SimFrame,
  { art, size, fonts, scrollBar, title, pointableWhileDisabled, instructions }: TemplateParts,
): void {
  if (art !== undefined) {
    frame.simArt = art;
  }
  if (size !== undefined) {
    frame.SetSize(size[0], size[1]);
  }
  frame.simPointableWhileDisabled = pointableWhileDisabled === true;
  if (frame instanceof SimButton && fonts !== undefined) {
    frame.SetNormalFontObject(fonts[0]);
    frame.SetDisabledFontObject(fonts[1]);
  }
  if (instructions === true && frame instanceof SimEditBox) {
    frame.simAddInstructions(frame.simHost.getGlobal('SEARCH') as string);
  }
  if (scrollBar === true) {
    addScrollBar(frame);
  }
  if (title === 'method') {
    addTitle(frame);
  } else if (title === 'text') {
    addTitleText(frame);
  }
}

/** `ScrollFrameTemplate`'s bar: six pixels right of the frame, two below its top, five above its bottom; client 12.1.0. */
function addScrollBar(frame: SimFrame): void {
  const bar = new SimFrame(frame.simHost, 'EventFrame', undefined, frame);
  bar.simArt = 'scrollBar';
  bar.SetPoint('TOPLEFT', frame, 'TOPRIGHT', 6, -2);
  bar.SetPoint('BOTTOMLEFT', frame, 'BOTTOMRIGHT', 6, 5);
  bar.SetWidth(8);
}

function ofType(
  host: WidgetHost,
  type: string,
  name: string | undefined,
  parent: SimFrame | undefined,
): SimFrame {
  switch (type) {
    case 'Frame':
      return new SimFrame(host, type, name, parent);
    case 'ScrollFrame':
      return new SimScrollFrame(host, type, name, parent);
    case 'Button':
      return new SimButton(host, type, name, parent);
    case 'CheckButton':
      return new SimCheckButton(host, type, name, parent);
    case 'DropdownButton':
      return new SimDropdownButton(host, type, name, parent);
    case 'EditBox':
      return new SimEditBox(host, type, name, parent);
    case 'StatusBar':
      return new SimStatusBar(host, type, name, parent);
    case 'GameTooltip':
      return new SimGameTooltip(host, type, name, parent);
    default:
      return raise(`CreateFrame(): Unknown frame type "${type}"`);
  }
}
