/** The parent of our windows: Escape closes it, and it comes back if the client itself closed it. */
import { keepApart } from './keep-apart.ts';

/** Escape closes frames by their global names. */
const hostName = 'AzerothsTopTalentPopup';

/** @noSelf */
interface HostedWindow {
  readonly frame: Frame;
  /** It moves aside where it and another window would cover each other. */
  readonly givesWay: boolean;
  /** The player closed it, or a call of its `Hide` did. */
  closed(): void;
  /** The client had closed it, and it shows again. */
  cameBack(): void;
}

/** @noSelf */
export interface WindowHost {
  /** The parent of our windows. */
  readonly frame: Frame;
  add(window: HostedWindow): void;
  /** Shows a window of this host; while the whole interface is hidden, as soon as it is back. */
  show(frame: Frame): void;
  /** Call this when a window was hidden. The last one hides the host too; otherwise the next Escape would only do that. */
  windowHidden(): void;
  /** Moves windows aside that cover others. Call this when a window was placed. */
  keepApart(): void;
}

/**
 * Blizzard hides every frame of `UISpecialFrames` whenever the interface is hidden or shown, a large window opens, or the player
 * loses control (`CloseAllWindows`, `CloseSpecialWindows`). Only Escape does so by `ToggleGameMenu`.
 *
 * @param scale Returns the scale of the windows; called whenever one is shown.
 */
export function createWindowHost(scale: () => number): WindowHost {
  const frame = CreateFrame('Frame', hostName, UIParent);
  frame.SetPoint('CENTER', UIParent, 'CENTER', 0, 0);
  frame.SetSize(1, 1);
  frame.SetFrameStrata('HIGH');
  frame.Hide();
  UISpecialFrames.push(hostName);
  const windows: HostedWindow[] = [];
  /** The client has hidden the host, and the windows in it would still show. */
  let isClosed = false;

  function comeBack(): void {
    isClosed = false;
    if (frame.IsShown() || !UIParent.IsVisible() || !isNeeded()) {
      return;
    }
    frame.Show();
    for (const window of windows) {
      if (window.frame.IsShown()) {
        window.cameBack();
      }
    }
  }

  function isNeeded(): boolean {
    return windows.some((window) => window.frame.IsShown());
  }

  function closeAll(): void {
    isClosed = false;
    for (const window of windows) {
      if (window.frame.IsShown()) {
        window.frame.Hide();
        window.closed();
      }
    }
  }

  frame.SetScript('OnHide', () => {
    // If it still counts as shown, the whole interface is hidden, and will come back with it.
    if (!frame.IsShown() && isNeeded()) {
      isClosed = true;
      C_Timer.After(0, comeBack);
    }
  });
  hooksecurefunc('ToggleGameMenu', () => {
    if (isClosed) {
      closeAll();
    }
  });
  // While the interface is hidden, the host is closed without a script.
  const whenVisible = CreateFrame('Frame', undefined, UIParent);
  whenVisible.SetScript('OnShow', () => C_Timer.After(0, comeBack));

  return {
    frame,
    add: (window) => void windows.push(window),
    show(shown) {
      shown.SetScale(scale());
      shown.Show();
      frame.Show();
    },
    windowHidden() {
      if (!isNeeded()) {
        frame.Hide();
      }
    },
    keepApart() {
      const shown = windows.filter((window) => window.frame.IsShown());
      for (const window of shown.filter(({ givesWay }) => givesWay)) {
        for (const other of shown) {
          if (other !== window) {
            keepApart(window.frame, other.frame);
          }
        }
      }
    },
  };
}
