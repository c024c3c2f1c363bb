/** A box that shows a choice and opens a menu: `DropdownButton` with `WowStyle1DropdownTemplate`, Blizzard_Menu, client 12.1.0. */
import { SimButton } from '../widgets/button.ts';
import type { SimFrame } from '../widgets/frame.ts';
import type { WidgetHost } from '../widgets/host.ts';
import { openMenu } from './menu.ts';
import type { MenuGenerator } from './menu.ts';

/** Pixels, from the template: its size, and the room for the arrow; where the text begins is from memory. */
const width = 120;
const height = 25;
const arrowRoom = 24;
const textLeft = 9;

export class SimDropdownButton extends SimButton {
  private generator: MenuGenerator | undefined;

  constructor(host: WidgetHost, type: string, name: string | undefined, parent: SimFrame | undefined) {
    super(host, type, name, parent);
    this.simArt = 'dropdown';
    this.SetSize(width, height);
    this.SetNormalFontObject('GameFontHighlight');
    this.SetDisabledFontObject('GameFontDisable');
    const label = this.GetFontString();
    label.ClearAllPoints();
    label.SetPoint('LEFT', this, 'LEFT', textLeft, 0);
    label.SetPoint('RIGHT', this, 'RIGHT', -arrowRoom, 0);
    label.SetJustifyH('LEFT');
    label.SetWordWrap(false);
  }

  SetupMenu(generator: MenuGenerator): void {
    this.generator = generator;
  }

  OverrideText(text: string): void {
    this.SetText(text);
  }

  protected override simClicked(): void {
    if (this.generator !== undefined) {
      openMenu(this, this.generator, true);
    }
  }
}
