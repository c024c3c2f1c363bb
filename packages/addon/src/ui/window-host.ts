/** What our windows hang on: one named frame, since Escape closes frames by their global names and we want a single one. */

const hostName = 'AzerothsTopTalentPopup';

/** @noSelf */
export interface WindowHost {
  /** The parent of our windows. */
  readonly frame: Frame;
  /** Shows a window of this host. */
  show(window: Frame): void;
  /** Tells that a window was hidden: the host is hidden with the last one, or the next Escape would only hide the host. */
  windowHidden(): void;
}

/** @param scale The size of windows, asked for whenever one shows. */
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
