/** The talents in which a build differs from what is worn, in the game's own tooltip. */
import type { Texts } from '../locale/texts.ts';

export interface DifferenceNames {
  readonly gained: readonly string[];
  readonly lost: readonly string[];
}

/** What the pointer can be on. */
interface Pointable extends Region {
  SetScript(script: 'OnEnter' | 'OnLeave', handler: () => void): void;
}

/** Shows them while the pointer is on `owner`. @param names Asked for then; undefined for no tooltip. */
export function tellDifference(
  owner: Pointable,
  title: string,
  names: () => DifferenceNames | undefined,
  texts: Texts,
): void {
  owner.SetScript('OnEnter', () => {
    const differing = names();
    if (differing !== undefined) {
      // To the right of the window, clear of its close button.
      GameTooltip.SetOwner(owner, 'ANCHOR_RIGHT', 16);
      GameTooltip.SetText(title);
      addNames(texts.text('gains'), differing.gained, 0.1, 1, 0.1);
      addNames(texts.text('loses'), differing.lost, 1, 0.3, 0.3);
      GameTooltip.AddLine(texts.text('costLong'), 0.6, 0.6, 0.6, true);
      GameTooltip.Show();
    }
  });
  owner.SetScript('OnLeave', () => {
    GameTooltip.Hide();
  });
}

function addNames(heading: string, names: readonly string[], red: number, green: number, blue: number): void {
  if (names.length > 0) {
    GameTooltip.AddLine(heading);
    // In one paragraph: a line for each would be taller than the screen where builds differ much.
    GameTooltip.AddLine(names.join(', '), red, green, blue, true);
  }
}
