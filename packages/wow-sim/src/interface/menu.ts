/** The client's context menus (`MenuUtil`, 12.1.0): a window of buttons that closes on a choice. */
import type { ClientCore } from '../client/core.ts';
import { SimButton } from '../widgets/button.ts';
import { SimFrame } from '../widgets/frame.ts';

type Action = () => unknown;

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
  private readonly client: ClientCore;
  private readonly frame: SimFrame;

  constructor(client: ClientCore, frame: SimFrame) {
    this.client = client;
    this.frame = frame;
  }

  CreateTitle(text: string): SimMenuElement {
    this.frame.CreateFontString(undefined, 'ARTWORK', 'GameFontNormal').SetText(text);
    return new SimMenuElement(undefined);
  }

  CreateDivider(): SimMenuElement {
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

  private line(text: string, action: Action): SimMenuElement {
    const { widgetHost } = this.client;
    const button = new SimButton(widgetHost, 'Button', undefined, this.frame);
    button.SetText(text);
    button.SetScript('OnClick', () => {
      this.frame.Hide();
      action();
    });
    return new SimMenuElement(button);
  }
}

export function menuApi(client: ClientCore): object {
  let open: SimFrame | undefined;
  return {
    CreateContextMenu: (owner: SimFrame, generator: (owner: SimFrame, root: SimMenuDescription) => void) => {
      open?.Hide();
      open = new SimFrame(client.widgetHost, 'Menu', 'Menu', client.uiParent);
      generator(owner, new SimMenuDescription(client, open));
    },
  };
}
