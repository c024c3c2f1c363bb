/** The talents in which a build differs from what is worn, in the game's own tooltip. */
import type { Texts } from '../locale/texts.ts';

export interface DifferenceNames {
  readonly gained: readonly string[];
  readonly lost: readonly string[];
}

export function showDifference(owner: AnyFrame, title: string, names: DifferenceNames, texts: Texts): void {
  GameTooltip.SetOwner(owner, 'ANCHOR_RIGHT');
  GameTooltip.SetText(title);
  addNames(texts.text('gains'), names.gained, 0.1, 1, 0.1);
  addNames(texts.text('loses'), names.lost, 1, 0.3, 0.3);
  GameTooltip.AddLine(texts.text('costLong'), 0.6, 0.6, 0.6, true);
  GameTooltip.Show();
}

function addNames(heading: string, names: readonly string[], red: number, green: number, blue: number): void {
  if (names.length > 0) {
    GameTooltip.AddLine(heading);
    for (const name of names) {
      GameTooltip.AddLine(name, red, green, blue);
    }
  }
}
