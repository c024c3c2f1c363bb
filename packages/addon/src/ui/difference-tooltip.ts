/** A tooltip that lists the talents in which a build differs from the worn one. */
import type { Texts } from '../locale/texts.ts';

interface DifferenceNames {
  readonly gained: readonly string[];
  readonly lost: readonly string[];
}

/** A frame that the pointer can be on. */
interface Pointable extends Region {
  SetScript(script: 'OnEnter' | 'OnLeave', handler: () => void): void;
}

/** @noSelf */
export interface DifferenceTooltip {
  readonly title: string;
  /** Called when the pointer enters; undefined for no tooltip. */
  names(): DifferenceNames | undefined;
}

/** Shows the tooltip while the pointer is on `owner`. */
export function showDifferenceOn(owner: Pointable, tooltip: DifferenceTooltip, texts: Texts): void {
  owner.SetScript('OnEnter', () => {
    const differing = tooltip.names();
    if (differing !== undefined) {
      // To the right of the window, so that the tooltip leaves its close button free.
      GameTooltip.SetOwner(owner, 'ANCHOR_RIGHT', 16);
      GameTooltip.SetText(tooltip.title);
      addNames(texts.text('gains'), differing.gained, [0.1, 1, 0.1]);
      addNames(texts.text('loses'), differing.lost, [1, 0.3, 0.3]);
      GameTooltip.AddLine(texts.text('costLong'), 0.6, 0.6, 0.6, true);
      GameTooltip.Show();
    }
  });
  owner.SetScript('OnLeave', () => {
    GameTooltip.Hide();
  });
}

/** Red, green and blue, 0..1. */
type Color = readonly [red: number, green: number, blue: number];

function addNames(heading: string, names: readonly string[], [red, green, blue]: Color): void {
  if (names.length > 0) {
    GameTooltip.AddLine(heading);
    // One paragraph: with a line for each talent, the tooltip could be taller than the screen.
    GameTooltip.AddLine(names.join(', '), red, green, blue, true);
  }
}
