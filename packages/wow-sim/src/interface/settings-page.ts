/** The client's settings window with an addon's page, as frames to draw; sizes are from memory. */
import type { ArtName } from '../layout/drawn.ts';
import { placeOf } from '../layout/place.ts';
import { SimFrame } from '../widgets/frame.ts';
import { SimButton, SimCheckButton } from '../widgets/button.ts';
import { createFrame } from '../widgets/create-frame.ts';
import type { WidgetHost } from '../widgets/host.ts';
import { SimScrollFrame } from '../widgets/scroll-frame.ts';
import { addTitle } from '../widgets/templates.ts';
import { openMenu } from './menu.ts';
import type { SettingsButton, SettingsWindow, SimSetting } from './settings.ts';

const width = 920;
const height = 724;
/** Width of the list of pages at the left. */
const listWidth = 199;
const pageWidth = width - listWidth - 60;
const rowHeight = 35;
const headingHeight = 45;
/** A setting's name begins at `nameLeft` and ends before its control, a little left of the page's middle. */
const nameLeft = 37;
const controlLeft = pageWidth / 2 - 80;
const controlWidth = 220;
/** Width of a slider's thumb. */
const thumbWidth = 12;
/** How much further right the name of a dependent setting begins. */
const indent = 15;

/** The page as a root of its own, beside the root of the addon's windows. */
export function settingsPage(host: WidgetHost, window: SettingsWindow, title: string): SimFrame {
  const root = new SimFrame(host, 'Frame', 'UIParent', undefined);
  const panel = new SimFrame(host, 'Frame', 'SettingsPanel', root);
  panel.simArt = 'panel';
  panel.SetSize(width, height);
  panel.SetPoint('CENTER', root, 'CENTER', 0, 0);
  addTitle(panel);
  createFrame(host, 'Button', undefined, panel, 'UIPanelCloseButtonDefaultAnchors').SetScript(
    'OnClick',
    () => {
      window.close();
    },
  );
  const page = new SimScrollFrame(host, 'ScrollFrame', undefined, panel);
  page.simArt = 'inset';
  page.SetSize(pageWidth, height - 84);
  page.SetPoint('TOPLEFT', panel, 'TOPLEFT', listWidth + 40, -60);
  const name = panel.CreateFontString(undefined, 'ARTWORK', 'GameFontHighlightLarge');
  name.SetPoint('BOTTOMLEFT', page, 'TOPLEFT', 8, 8);
  name.SetText(title);
  const listed = panel.CreateFontString(undefined, 'ARTWORK', 'GameFontHighlight');
  listed.SetPoint('TOPLEFT', panel, 'TOPLEFT', 30, -68);
  listed.SetWidth(listWidth - 10);
  listed.SetJustifyH('LEFT');
  listed.SetText(title);
  // The window scrolls its lines.
  const lines = new SimFrame(host, 'Frame', undefined, page);
  page.SetScrollChild(lines);
  let top = 12;
  for (let index = 0; index < window.settings.length; index++) {
    for (const heading of window.headings) {
      if (heading.before === index) {
        const text = lines.CreateFontString(undefined, 'ARTWORK', 'GameFontHighlightLarge');
        text.SetPoint('TOPLEFT', lines, 'TOPLEFT', 7, -(top + 16));
        text.SetText(heading.text);
        top += headingHeight;
      }
    }
    row({ host, page: lines, window, setting: window.settings[index]!, top });
    top += rowHeight;
  }
  for (const button of window.buttons) {
    buttonRow({ host, page: lines, window, button, top });
    top += rowHeight;
  }
  lines.SetSize(pageWidth, top);
  return root;
}

interface Row {
  readonly host: WidgetHost;
  readonly page: SimFrame;
  readonly window: SettingsWindow;
  readonly top: number;
}

function row({ host, page, window, setting, top }: Row & { readonly setting: SimSetting }): void {
  const isGrey = setting.simCanChange?.() === false;
  const left = setting.simCanChange === undefined ? nameLeft : nameLeft + indent;
  nameOf(page, setting.GetName(), { left, top, font: isGrey ? 'GameFontDisable' : 'GameFontNormal' });
  const { simControl } = setting;
  if (simControl?.kind === 'checkBox') {
    const box = new SimCheckButton(host, 'CheckButton', undefined, page);
    box.simArt = 'checkBox';
    box.SetSize(30, 29);
    box.SetPoint('LEFT', page, 'TOPLEFT', controlLeft, -(top + rowHeight / 2));
    box.SetChecked(setting.GetValue() === true);
    box.SetEnabled(!isGrey);
    box.SetScript('OnClick', () => {
      window.change(setting.GetVariable(), box.GetChecked());
    });
  } else if (simControl !== undefined) {
    const art: ArtName = simControl.kind;
    const control =
      art === 'slider'
        ? new SettingsSlider(host, page, (share) => {
            const values = setting.simChoices?.() ?? [];
            window.change(setting.GetVariable(), values[Math.floor(share * (values.length - 1) + 0.5)]);
          })
        : new SimButton(host, 'Button', undefined, page);
    control.SetEnabled(!isGrey);
    control.simArt = art;
    control.simPosition = simControl.position();
    control.SetSize(controlWidth, 26);
    control.SetPoint('LEFT', page, 'TOPLEFT', controlLeft, -(top + rowHeight / 2));
    if (art === 'dropdown') {
      openMenuOnClick(control, setting, window);
    }
    const words = control.CreateFontString(undefined, 'ARTWORK', 'GameFontHighlight');
    words.SetText(simControl.words());
    if (art === 'slider') {
      words.SetPoint('LEFT', control, 'RIGHT', 10, 0);
    } else {
      words.SetPoint('LEFT', control, 'LEFT', 10, 0);
      words.SetPoint('RIGHT', control, 'RIGHT', -20, 0);
      words.SetJustifyH('LEFT');
      words.SetWordWrap(false);
    }
  }
}

/** Called with the place of a click, 0 at the left end to 1. */
type Slide = (share: number) => void;

/** A slider that goes to where it is clicked. */
class SettingsSlider extends SimButton {
  private readonly slide: Slide;

  constructor(host: WidgetHost, page: SimFrame, slide: Slide) {
    super(host, 'Slider', undefined, page);
    this.slide = slide;
  }

  override simClickAt(x: number): void {
    const place = placeOf(this);
    if (place !== undefined && this.simEnabled) {
      const room = place.width - thumbWidth;
      this.slide(Math.max(0, Math.min(1, (x - place.left - thumbWidth / 2) / room)));
    }
  }
}

/** The choices of a dropdown. */
function openMenuOnClick(control: SimButton, setting: SimSetting, window: SettingsWindow): void {
  control.SetScript('OnClick', () => {
    openMenu(
      control,
      (_owner, menu) => {
        for (const { value, label } of setting.simControl?.choices() ?? []) {
          menu.CreateRadio(
            label,
            () => setting.GetValue() === value,
            () => {
              window.change(setting.GetVariable(), value);
            },
          );
        }
      },
      true,
    );
  });
}

/** The buttons of a page; the addon has them below all settings. */
function buttonRow({
  host,
  page,
  window,
  button: listed,
  top,
}: Row & { readonly button: SettingsButton }): void {
  const { name, label } = listed;
  nameOf(page, name, { left: nameLeft, top, font: 'GameFontNormal' });
  const button = new SimButton(host, 'Button', undefined, page);
  button.simArt = 'redButton';
  button.SetSize(controlWidth, 26);
  button.SetPoint('LEFT', page, 'TOPLEFT', controlLeft, -(top + rowHeight / 2));
  button.SetText(label);
  button.SetScript('OnClick', () => {
    window.press(name);
  });
}

/** A name is one line, cut at its control (`Blizzard_SettingControls.xml`, 12.1.0). */
function nameOf(
  page: SimFrame,
  name: string,
  { left, top, font }: { readonly left: number; readonly top: number; readonly font: string },
): void {
  const text = page.CreateFontString(undefined, 'ARTWORK', font);
  text.SetPoint('LEFT', page, 'TOPLEFT', left, -(top + rowHeight / 2));
  text.SetWidth(controlLeft - 5 - left);
  text.SetJustifyH('LEFT');
  text.SetWordWrap(false);
  text.SetText(name);
}
