/** Our entry in the minimap's addon menu. The TOC names the globals that the menu calls. */
import { globals } from './globals.ts';
import type { Texts } from '../locale/texts.ts';

/** @noSelf */
export interface CompartmentActions {
  showOffers(): void;
  openBuilds(): void;
}

/** Defines the globals under the names that the TOC gives (`tools/addon-build`). */
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
