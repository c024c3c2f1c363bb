/** Names the talents in which two builds differ. */
import { difference } from '@toptalent/loadout';
import type { Loadout, Pick as TalentPick } from '@toptalent/loadout';
import type { Talents } from './port.ts';

type Names = Pick<Talents, 'talentName'>;

/** Two builds, and a configuration by which the client names talents. */
interface Change {
  readonly worn: Loadout;
  readonly wanted: Loadout;
  /** Handle of any configuration of the class. */
  readonly configId: number;
}

/** Localized names of the talents that switching to the wanted build gives and takes, each once, in the tree's order. */
export function changedTalents(
  { worn, wanted, configId }: Change,
  talents: Names,
): { readonly gained: readonly string[]; readonly lost: readonly string[] } {
  const { onlyFirst, onlySecond } = difference(worn, wanted);
  return {
    gained: talentNames(onlySecond, configId, talents),
    lost: talentNames(onlyFirst, configId, talents),
  };
}

function talentNames(picks: readonly TalentPick[], configId: number, talents: Names): readonly string[] {
  const names: string[] = [];
  for (const pick of picks) {
    const name = talents.talentName(configId, pick.entryId);
    if (name !== undefined && !names.includes(name)) {
      names.push(name);
    }
  }
  return names;
}
