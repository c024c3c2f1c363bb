/** The settings window while it is open: made anew whenever a setting changes, scrolled to where it was. */
import type { SimFrame } from '../widgets/frame.ts';
import type { WidgetHost } from '../widgets/host.ts';
import { SimScrollFrame } from '../widgets/scroll-frame.ts';
import type { SettingsWindow } from './settings.ts';
import { settingsPage } from './settings-page.ts';

export class SettingsScreen {
  private readonly host: WidgetHost;
  private readonly window: SettingsWindow;
  private made: SimFrame | undefined;
  /** What the window showed when `made` was made. */
  private madeOf = '';

  constructor(host: WidgetHost, window: SettingsWindow) {
    this.host = host;
    this.window = window;
  }

  /** The root of the open window; undefined while it is closed. */
  root(): SimFrame | undefined {
    const name = this.window.openName();
    if (name === undefined) {
      this.made = undefined;
      return undefined;
    }
    const shows = this.contents();
    if (this.made === undefined || shows !== this.madeOf) {
      const scrolled = this.made === undefined ? 0 : scrollOf(this.made)?.GetVerticalScroll();
      this.made = settingsPage(this.host, this.window, name);
      this.madeOf = shows;
      scrollOf(this.made)?.simScrollTo(scrolled ?? 0);
    }
    return this.made;
  }

  /** Every value and whether it can be changed, as one text. */
  private contents(): string {
    return this.window.settings
      .map((setting) => `${setting.GetName()}=${setting.GetValue()}/${setting.simCanChange?.()}`)
      .join(';');
  }
}

function scrollOf(root: SimFrame): SimScrollFrame | undefined {
  const panel = root.simChildren[0];
  return panel?.simChildren.find((child) => child instanceof SimScrollFrame) as SimScrollFrame | undefined;
}
