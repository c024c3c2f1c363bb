/** Names of talents, for who points at a build: localized, each once, in their order. */
import { difference } from '@toptalent/loadout';
import type { Loadout, Pick as TalentPick } from '@toptalent/loadout';
import type { Talents } from './port.ts';

type Names = Pick<Talents, 'talentName'>;

/** What wearing another build gives and takes. @param configId Handle of any configuration of the class. */
export function changedTalents(
  worn: Loadout,
  wanted: Loadout,
  configId: number,
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
