/** What our windows hang on: one named frame, since Escape closes frames by their global names and we want a single one. */

const hostName = 'AzerothsTopTalentPopup';

/** @noSelf */
export interface WindowHost {
  /** The parent of a window; made when the first one is. */
  frame(): Frame;
  /** Shows a window of this host. */
  show(window: Frame): void;
  /** A window was hidden: with the last one the host goes, or Escape would do nothing once. */
  windowHidden(): void;
}

/** @param scale The size of windows, asked for whenever one shows. */
export function createWindowHost(scale: () => number): WindowHost {
  let host: Frame | undefined;
  const shown: Frame[] = [];

  function frame(): Frame {
    if (host === undefined) {
      host = CreateFrame('Frame', hostName, UIParent);
      host.SetPoint('CENTER', UIParent, 'CENTER', 0, 0);
      host.SetSize(1, 1);
      host.SetFrameStrata('HIGH');
      host.Hide();
      UISpecialFrames.push(hostName);
    }
    return host;
  }

  return {
    frame,
    show(window) {
      window.SetScale(scale());
      if (!shown.includes(window)) {
        shown.push(window);
      }
      frame().Show();
      window.Show();
    },
    windowHidden() {
      if (shown.every((window) => !window.IsShown())) {
        frame().Hide();
      }
    },
  };
}
