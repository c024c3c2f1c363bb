/** The talents in which two builds differ, as they look to the player. */
import { difference } from '@toptalent/loadout';
import type { Loadout, Pick as TalentPick } from '@toptalent/loadout';
import type { TalentLook } from './client-talents.ts';
import type { Talents } from './port.ts';

/** A talent that a switch takes or gives. */
export interface ChangedTalent extends TalentLook {
  /** Ranks that go or come; at least 1. */
  readonly ranks: number;
}

/** In the tree's order. */
export interface TalentChanges {
  readonly gained: readonly ChangedTalent[];
  readonly lost: readonly ChangedTalent[];
}

export const noChanges: TalentChanges = { gained: [], lost: [] };

/** Two builds, and a configuration by which the client knows talents. */
interface Change {
  readonly worn: Loadout;
  readonly wanted: Loadout;
  /** Handle of any configuration of the class. */
  readonly configId: number;
}

/** What switching to the wanted build gives and takes. A talent that the client does not know yet is left out. */
export function changedTalents(
  { worn, wanted, configId }: Change,
  talents: Pick<Talents, 'talent'>,
): TalentChanges {
  const { onlyFirst, onlySecond } = difference(worn, wanted);
  return { gained: looksOf(onlySecond, configId, talents), lost: looksOf(onlyFirst, configId, talents) };
}

function looksOf(
  picks: readonly TalentPick[],
  configId: number,
  talents: Pick<Talents, 'talent'>,
): readonly ChangedTalent[] {
  const changed: ChangedTalent[] = [];
  for (const { entryId, ranks } of picks) {
    const look = talents.talent(configId, entryId);
    if (look !== undefined) {
      changed.push({ name: look.name, spellId: look.spellId, icon: look.icon, ranks });
    }
  }
  return changed;
}
