/** The game's own ready check window. Addons may anchor to it and must not change it. */
import { SimButton } from '../widgets/button.ts';
import { SimFrame } from '../widgets/frame.ts';
import type { WidgetHost } from '../widgets/host.ts';

/** How long a ready check lasts, from memory of the game; in-game.md §4.2 has about the same. */
export const readyCheckSeconds = 35;

export class ReadyCheckWindow {
  private outer: SimFrame | undefined;
  private inner: SimFrame | undefined;

  /** Makes the window, hidden: it exists from the start, so that addons can anchor to it. */
  make(parent: SimFrame, host: WidgetHost): { readonly outer: SimFrame; readonly inner: SimFrame } {
    const outer = new SimFrame(host, 'Frame', 'ReadyCheckFrame', parent);
    outer.simShown = false;
    // Size, place and strata are from memory of the game.
    outer.SetSize(323, 97);
    outer.SetPoint('CENTER', parent, 'CENTER', 0, -10);
    outer.SetFrameStrata('DIALOG');
    const inner = new SimFrame(host, 'Frame', 'ReadyCheckListenerFrame', outer);
    inner.simArt = 'dialog';
    inner.SetAllPoints(outer);
    const question = inner.CreateFontString(undefined, 'ARTWORK', 'GameFontNormal');
    question.SetPoint('TOP', inner, 'TOP', 0, -24);
    question.SetText('Are you ready?');
    const ready = new SimButton(host, 'Button', undefined, inner);
    ready.simArt = 'redButton';
    ready.SetSize(119, 24);
    ready.SetPoint('BOTTOM', inner, 'BOTTOM', 0, 16);
    ready.SetText('Ready');
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
