/** The choice of a specialization: a box with a menu of those of the player's class. */
import type { Catalogue } from '../core/browse/build-source.ts';

const width = 204;
const height = 25;

/** @noSelf */
export interface SpecChoice {
  readonly frame: DropdownButton;
  show(catalogue: Catalogue): void;
}

/** The caller places the frame. @param choose Called with the id of the chosen specialization. */
export function createSpecChoice(parent: Frame, choose: (specId: number) => void): SpecChoice {
  const box = CreateFrame('DropdownButton', undefined, parent, 'WowStyle1DropdownTemplate');
  box.SetSize(width, height);
  let shown: Catalogue | undefined;
  box.SetupMenu((_owner, root) => {
    for (const { specId, name } of shown?.specs ?? []) {
      root.CreateRadio(
        name,
        () => specId === shown?.spec.specId,
        () => choose(specId),
      );
    }
  });
  return {
    frame: box,
    show(catalogue) {
      shown = catalogue;
      box.OverrideText(catalogue.spec.name);
    },
  };
}
