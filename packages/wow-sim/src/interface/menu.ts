/** The client's menus (`Blizzard_Menu`, 12.1.0): a window of buttons that closes on a choice. */
import { SimButton } from '../widgets/button.ts';
import { SimFrame } from '../widgets/frame.ts';
import type { WidgetHost } from '../widgets/host.ts';
import type { SimRegion } from '../widgets/region.ts';

type Action = () => unknown;

/** Blizzard_Menu, client 12.1.0: pixels from the menu's edge to its lines, height of a line, and room beside the widest one. */
const padding = 8;
const paddingBelow = 15;
const lineHeight = 20;
const dividerHeight = 13;
const roomBeside = 20;

/** A line of a menu. */
class SimMenuElement {
  private readonly button: SimButton | undefined;

  constructor(button: SimButton | undefined) {
    this.button = button;
  }

  SetEnabled(enabled: boolean): void {
    this.button?.SetEnabled(enabled);
  }
}

/** The menu while an addon fills it. */
class SimMenuDescription {
  private readonly host: WidgetHost;
  private readonly frame: SimFrame;
  /** Height of the lines so far, in pixels. */
  private filled = 0;

  constructor(host: WidgetHost, frame: SimFrame) {
    this.host = host;
    this.frame = frame;
  }

  CreateTitle(text: string): SimMenuElement {
    const title = this.frame.CreateFontString(undefined, 'ARTWORK', 'GameFontNormal');
    title.SetText(text);
    this.nextLine(title, title.GetStringWidth());
    return new SimMenuElement(undefined);
  }

  CreateDivider(): SimMenuElement {
    this.filled += dividerHeight;
    return new SimMenuElement(undefined);
  }

  CreateButton(text: string, onClick: Action): SimMenuElement {
    return this.line(text, onClick);
  }

  CreateRadio(text: string, isSelected: Action, setSelected: Action): SimMenuElement {
    return this.line(isSelected() === true ? `(x) ${text}` : `( ) ${text}`, setSelected);
  }

  CreateCheckbox(text: string, isSelected: Action, setSelected: Action): SimMenuElement {
    return this.line(isSelected() === true ? `[x] ${text}` : `[ ] ${text}`, setSelected);
  }

  /** Places a line below the previous one and grows the menu to hold it. */
  private nextLine(line: SimRegion, width: number): void {
    const { frame } = this;
    line.SetPoint('TOPLEFT', frame, 'TOPLEFT', padding, -(padding + this.filled));
    this.filled += lineHeight;
    frame.SetSize(
      Math.max(frame.GetWidth(), width + roomBeside + 2 * padding),
      padding + this.filled + paddingBelow,
    );
  }

  private line(text: string, action: Action): SimMenuElement {
    const button = new SimButton(this.host, 'Button', undefined, this.frame);
    button.SetNormalFontObject('GameFontHighlight');
    button.SetText(text);
    const label = button.GetFontString();
    label.ClearAllPoints();
    label.SetPoint('LEFT', button, 'LEFT', 0, 0);
    button.SetSize(label.GetStringWidth(), lineHeight);
    this.nextLine(button, label.GetStringWidth());
    button.SetScript('OnClick', () => {
      this.frame.Hide();
      action();
    });
    return new SimMenuElement(button);
  }
}

/** Fills a menu. */
export type MenuGenerator = (owner: SimFrame, root: SimMenuDescription) => void;

/** Opens a menu, and closes the one that is open. @param below Directly below its owner; a context menu opens at the pointer. */
export function openMenu(owner: SimFrame, generator: MenuGenerator, below: boolean): void {
  const host = owner.simHost;
  host.openMenu?.Hide();
  const menu = new SimFrame(host, 'Menu', 'Menu', owner.simRoot());
  host.openMenu = menu;
  menu.simArt = 'menu';
  menu.simStrata = 'FULLSCREEN_DIALOG';
  menu.simClamped = true;
  if (below) {
    menu.SetPoint('TOPLEFT', owner, 'BOTTOMLEFT', 0, 0);
  } else {
    // The pointer is on the menu's owner.
    menu.SetPoint('TOPLEFT', owner, 'CENTER', 0, 0);
  }
  generator(owner, new SimMenuDescription(host, menu));
}

/** The table `MenuUtil`. */
export function menuApi(): object {
  return {
    CreateContextMenu: (owner: SimFrame, generator: MenuGenerator) => {
      openMenu(owner, generator, false);
    },
  };
}
