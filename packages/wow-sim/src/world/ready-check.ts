/** The game's own ready check window. Addons may anchor to it and must not change it. */
import { SimButton } from '../widgets/button.ts';
import { SimFrame } from '../widgets/frame.ts';
import type { WidgetHost } from '../widgets/host.ts';

/** How long a ready check lasts, in seconds; from memory of the game. */
export const readyCheckSeconds = 35;

export class ReadyCheckWindow {
  private outer: SimFrame | undefined;
  private inner: SimFrame | undefined;

  /** Makes the window, hidden: it exists from the start, so that addons can anchor to it. */
  make(parent: SimFrame, host: WidgetHost): { readonly outer: SimFrame; readonly inner: SimFrame } {
    const outer = new SimFrame(host, 'Frame', 'ReadyCheckFrame', parent);
    outer.simShown = false;
    // FrameXML/ReadyCheck.xml, client 12.1.0.
    outer.SetSize(323, 100);
    outer.SetPoint('CENTER', parent, 'CENTER', 0, -10);
    outer.SetFrameStrata('DIALOG');
    const inner = new SimFrame(host, 'Frame', 'ReadyCheckListenerFrame', outer);
    inner.simArt = 'dialog';
    inner.SetAllPoints(outer);
    const question = inner.CreateFontString(undefined, 'ARTWORK', 'GameFontNormal');
    question.SetPoint('TOP', inner, 'TOP', 20, -37);
    question.SetText('Are you ready?');
    const ready = button(host, inner, 'Ready');
    ready.SetPoint('BOTTOMRIGHT', inner, 'BOTTOM', 11, 16);
    const notReady = button(host, inner, 'Not Ready');
    notReady.SetPoint('BOTTOMLEFT', inner, 'BOTTOM', 22, 16);
    this.outer = outer;
    this.inner = inner;
    return { outer, inner };
  }

  /** Shows the window. For the initiator its inner part, which is all that can be seen, stays hidden. */
  show(byPlayer: boolean): void {
    this.inner?.SetShown(!byPlayer);
    this.outer?.Show();
  }

  hide(): void {
    this.outer?.Hide();
  }
}

function button(host: WidgetHost, parent: SimFrame, text: string): SimButton {
  const made = new SimButton(host, 'Button', undefined, parent);
  made.simArt = 'redButton';
  made.SetSize(119, 24);
  made.SetText(text);
  return made;
}
