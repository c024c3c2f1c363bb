/** The game's own ready check window. Addons may anchor to it and must not change it. */
import { SimButton } from '../widgets/button.ts';
import { SimFrame } from '../widgets/frame.ts';
import type { WidgetHost } from '../widgets/host.ts';

/** How long a ready check lasts, from memory of the game; in-game.md §4.2 has about the same. */
export const readyCheckSeconds = 35;

export class ReadyCheckWindow {
  private frame: SimFrame | undefined;

  /** Makes the window, hidden: it exists from the start, so that addons can anchor to it. */
  make(parent: SimFrame, host: WidgetHost): SimFrame {
    const frame = new SimFrame(host, 'Frame', 'ReadyCheckFrame', parent);
    frame.simShown = false;
    frame.simArt = 'dialog';
    // Size, place and strata are from memory of the game.
    frame.SetSize(323, 97);
    frame.SetPoint('CENTER', parent, 'CENTER', 0, -10);
    frame.SetFrameStrata('DIALOG');
    const question = frame.CreateFontString(undefined, 'ARTWORK', 'GameFontNormal');
    question.SetPoint('TOP', frame, 'TOP', 0, -24);
    question.SetText('Are you ready?');
    const ready = new SimButton(host, 'Button', undefined, frame);
    ready.simArt = 'redButton';
    ready.SetSize(119, 24);
    ready.SetPoint('BOTTOM', frame, 'BOTTOM', 0, 16);
    ready.SetText('Ready');
    this.frame = frame;
    return frame;
  }

  show(): void {
    this.frame?.Show();
  }

  hide(): void {
    this.frame?.Hide();
  }
}
