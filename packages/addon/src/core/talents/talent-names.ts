/** The localized names of picks, each once, in their order. */
import type { Pick as TalentPick } from '@toptalent/loadout';
import type { Talents } from '../ports.ts';

/** @param configId Handle of any configuration of the class. */
export function talentNames(
  picks: readonly TalentPick[],
  configId: number,
  talents: Pick<Talents, 'talentName'>,
): readonly string[] {
  const names: string[] = [];
  for (const pick of picks) {
    const name = talents.talentName(configId, pick.entryId);
    if (name !== undefined && !names.includes(name)) {
      names.push(name);
    }
  }
  return names;
}
