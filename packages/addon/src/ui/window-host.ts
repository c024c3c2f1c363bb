/** The parent of our windows: one named frame, because Escape closes frames by their global names. */

const hostName = 'AzerothsTopTalentPopup';

/** @noSelf */
export interface WindowHost {
  /** The parent of our windows. */
  readonly frame: Frame;
  /** Shows a window of this host. */
  show(window: Frame): void;
  /** Call this when a window was hidden. The last one hides the host too; otherwise the next Escape would only do that. */
  windowHidden(): void;
}

/** @param scale Returns the scale of the windows; called whenever one is shown. */
export function createWindowHost(scale: () => number): WindowHost {
  const frame = CreateFrame('Frame', hostName, UIParent);
  frame.SetPoint('CENTER', UIParent, 'CENTER', 0, 0);
  frame.SetSize(1, 1);
  frame.SetFrameStrata('HIGH');
  frame.Hide();
  UISpecialFrames.push(hostName);
  const shown: Frame[] = [];

  return {
    frame,
    show(window) {
      window.SetScale(scale());
      if (!shown.includes(window)) {
        shown.push(window);
      }
      frame.Show();
      window.Show();
    },
    windowHidden() {
      if (shown.every((window) => !window.IsShown())) {
        frame.Hide();
      }
    },
  };
}
