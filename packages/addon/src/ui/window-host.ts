/** What our windows hang on: one named frame, since Escape closes frames by their global names and we want a single one. */

const hostName = 'AzerothsTopTalentPopup';

/** @noSelf */
export interface WindowHost {
  /** The parent of a window; made when the first one is. */
  frame(): Frame;
  /** Every window comes in this size from now on. */
  scaleBy(scale: () => number): void;
  /** Shows a window of this host. */
  show(window: Frame): void;
  /** A window was hidden: with the last one the host goes, or Escape would do nothing once. */
  windowHidden(): void;
}

export function createWindowHost(): WindowHost {
  let host: Frame | undefined;
  let scale = () => 1;
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
    scaleBy(given) {
      scale = given;
    },
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
