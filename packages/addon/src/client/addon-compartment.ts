/** The game's menu of addons beside the minimap, whose entry the TOC describes: it calls these globals by name. */
import { globals } from './globals.ts';
import type { Texts } from '../locale/texts.ts';

/** @noSelf */
export interface CompartmentActions {
  showOffers(): void;
  openBuilds(): void;
}

/** Names as in the TOC (`tools/addon-build`). */
export function registerCompartment(texts: Texts, actions: CompartmentActions): void {
  const all = globals();
  all['AzerothsTopTalent_OnCompartmentClick'] = (_addonName: string, button: string) => {
    if (button === 'RightButton') {
      actions.openBuilds();
    } else {
      actions.showOffers();
    }
  };
  all['AzerothsTopTalent_OnCompartmentEnter'] = (_addonName: string, entry: AnyFrame) => {
    GameTooltip.SetOwner(entry, 'ANCHOR_RIGHT');
    GameTooltip.SetText("Azeroth's Top Talent");
    GameTooltip.AddLine(texts.text('compartment'), 1, 1, 1, true);
    GameTooltip.Show();
  };
  all['AzerothsTopTalent_OnCompartmentLeave'] = () => GameTooltip.Hide();
}
